import type { FormRequest } from '../../../lib/forms.ts';
import { EditNeeds } from './EditNeeds.tsx';
import { OpenJob } from './OpenJob.tsx';

/** The forms of a job that open over any page. */
export default function JobForms({ request, onClose }: { request: FormRequest; onClose: () => void }) {
  if (request.kind === 'open-job') return <OpenJob client={request.client} onClose={onClose} />;
  if (request.kind === 'edit-needs') return <EditNeeds jobId={request.jobId} onClose={onClose} />;
  return null;
}
