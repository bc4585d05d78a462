import { badInput } from '@rekindle/shared/errors/errors';

export type StepKind = 'TASK' | 'NOTE' | 'WAIT';
export type EntryRule = 'SILVER_MEDALIST' | 'DECLINED' | 'UNAVAILABLE_UNTIL';
export type EntryMode = 'PROPOSED' | 'AUTOMATIC';

/** Its position is its place in the path, 1 first. */
export interface Step {
  kind: StepKind;
  text: string | null;
  waitDays: number | null;
}

export interface Path {
  id: string;
  agencyId: string;
  name: string;
  entryRule: EntryRule | null;
  entryMode: EntryMode;
  active: boolean;
  defaultKey: string | null;
  stepsVersion: number;
  version: number;
}

export interface PathSaved {
  kind: 'accepted';
  pathId: string;
}

export interface ChangedMeanwhile {
  kind: 'changed_meanwhile';
  message: string;
  currentVersion: number;
}

export type Move =
  | { kind: 'ask'; number: number; step: Step }
  | { kind: 'note'; number: number; step: Step }
  | { kind: 'wait'; number: number; step: Step; until: Date }
  | { kind: 'complete' };

const dayMs = 86_400_000;

/** What happens from step `number` on: notes at once, then up to a task, a wait or the end, which is always the last move. */
export function movesFrom(steps: readonly Step[], number: number, now: Date): Move[] {
  const moves: Move[] = [];
  for (let at = number; ; at++) {
    const step = steps[at - 1];
    if (!step) return [...moves, { kind: 'complete' }];
    if (step.kind === 'TASK') return [...moves, { kind: 'ask', number: at, step }];
    if (step.kind === 'WAIT') {
      const until = new Date(now.getTime() + (step.waitDays ?? 0) * dayMs);
      return [...moves, { kind: 'wait', number: at, step, until }];
    }
    moves.push({ kind: 'note', number: at, step });
  }
}

const who: Record<EntryRule, string> = {
  SILVER_MEDALIST:
    'Good people whom a client turned down at interview or offer because somebody else was chosen, the role was filled or cancelled, or the timing was wrong',
  DECLINED: 'People who withdrew from a job themselves',
  UNAVAILABLE_UNTIL: 'People who are not available until a date at least 14 days ahead',
};

/** The entry rule as a person would say it. */
export function ruleSentence({
  entryRule,
  entryMode,
  active,
}: Pick<Path, 'entryRule' | 'entryMode' | 'active'>): string {
  if (!active) return 'Nobody enters this path any more.';
  if (!entryRule) return 'People enter by hand only.';
  const how =
    entryMode === 'AUTOMATIC' ? 'enter this path automatically' : 'are proposed for this path, and somebody confirms';
  return `${who[entryRule]} ${how}.`;
}

const longestName = 120;
const longestText = { TASK: 300, NOTE: 2_000, WAIT: 0 };
const mostSteps = 30;
const mostWaitDays = 730;

export function checkName(name: string): string {
  const trimmed = name.trim();
  if (trimmed === '') throw badInput('name', 'name is empty. Give the path a name.');
  if (trimmed.length > longestName)
    throw badInput('name', `name has ${trimmed.length} characters, at most ${longestName} are kept.`);
  return trimmed;
}

export interface GivenStep {
  kind: StepKind;
  text?: string | null;
  waitDays?: number | null;
}

export function checkSteps(given: readonly GivenStep[]): Step[] {
  if (given.length < 1 || given.length > mostSteps)
    throw badInput('steps', `steps expects 1 to ${mostSteps} steps, it has ${given.length}.`);
  return given.map((step, index) => checkStep(step, `steps.${index}`));
}

function checkStep({ kind, text, waitDays }: GivenStep, field: string): Step {
  const words = text?.trim() ?? '';
  if (kind === 'WAIT') {
    if (!Number.isInteger(waitDays) || (waitDays ?? 0) < 1 || (waitDays ?? 0) > mostWaitDays) {
      throw badInput(`${field}.waitDays`, `${field}.waitDays expects days from 1 to ${mostWaitDays}.`);
    }
    return { kind, text: null, waitDays: waitDays ?? null };
  }
  if (words === '') throw badInput(`${field}.text`, `${field}.text is empty. Say what the ${kind.toLowerCase()} is.`);
  if (words.length > longestText[kind]) {
    throw badInput(
      `${field}.text`,
      `${field}.text has ${words.length} characters, at most ${longestText[kind]} are kept.`,
    );
  }
  return { kind, text: words, waitDays: null };
}

export function sameSteps(left: readonly Step[], right: readonly Step[]): boolean {
  const key = (steps: readonly Step[]) =>
    JSON.stringify(steps.map(({ kind, text, waitDays }) => [kind, text, waitDays]));
  return key(left) === key(right);
}
