import type { StepKind } from '../../../generated/graphql.ts';
import type { StepWords } from '../words.ts';

/** A step while it is written; the key keeps its field when it moves. */
export interface DraftStep {
  key: number;
  kind: StepKind;
  text: string;
  /** NaN while the field is empty. */
  waitDays: number;
}

const usualWait = 14;
let lastKey = 0;

export const newStep = (kind: StepKind): DraftStep => ({ key: ++lastKey, kind, text: '', waitDays: usualWait });

/** A new path begins with a task, a wait and a task. */
export const firstDraft = (): DraftStep[] => [newStep('TASK'), newStep('WAIT'), newStep('TASK')];

export const draftSteps = (steps: readonly StepWords[]): DraftStep[] =>
  steps.map(({ kind, text, waitDays }) => ({ ...newStep(kind), text: text ?? '', waitDays: waitDays ?? usualWait }));

export const isComplete = ({ kind, text, waitDays }: DraftStep): boolean =>
  kind === 'WAIT' ? waitDays >= 1 : text.trim() !== '';

export const stepInputs = (steps: readonly DraftStep[]) =>
  steps.map(({ kind, text, waitDays }) =>
    kind === 'WAIT' ? { kind, text: null, waitDays } : { kind, text: text.trim(), waitDays: null },
  );

export function moved(steps: readonly DraftStep[], from: number, by: -1 | 1): DraftStep[] {
  const next = [...steps];
  const [step] = next.splice(from, 1);
  if (step) next.splice(from + by, 0, step);
  return next;
}
