import { lazy } from 'react';
import { closeForm, openForm, useFormRequest } from '../../lib/forms.ts';
import { usePaletteActions } from '../../ui/palette.ts';
import { t } from '../messages.ts';

const JobForms = lazy(() => import('../../features/jobs/form/JobForms.tsx'));
const MessageDialog = lazy(() =>
  import('../../features/candidates/dialogs/MessageDialog.tsx').then((module) => ({ default: module.MessageDialog })),
);

/** Forms that any page may open over itself. */
export function Forms() {
  const request = useFormRequest();
  usePaletteActions([
    {
      id: 'open-job',
      label: t('app.openJob'),
      icon: 'job',
      words: 'new create',
      run: () => openForm({ kind: 'open-job' }),
    },
  ]);
  if (!request) return null;
  if (request.kind === 'log-message') return <MessageDialog person={request.person} onClose={closeForm} />;
  return <JobForms request={request} onClose={closeForm} />;
}
