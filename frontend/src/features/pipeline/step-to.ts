import type { Stage } from '../../generated/graphql.ts';
import { stages } from '../../lib/job-words.ts';
import type { Step } from './next-step.ts';

const steps: Record<Stage, Step | null> = {
  APPLICATION: null,
  SHORTLIST: 'shortlist',
  SUBMISSION: 'submit',
  INTERVIEW: 'interview',
  OFFER: 'offer',
  PLACEMENT: 'place',
};

/** The form that moves an entry to a later stage; null where nothing leads there. */
export function stepTo(from: Stage, to: Stage): Step | null {
  return stages.indexOf(to) > stages.indexOf(from) ? steps[to] : null;
}
