/** The pure side of the entry rules: which facts speak of whom, and in which words. */
export interface EntryFact {
  stage: string;
  outcome: string;
  reason: string;
  silverMedalist: boolean;
  jobTitle: string;
  clientName: string;
}

const stageWords: Record<string, string> = {
  APPLICATION: 'application',
  SHORTLIST: 'shortlist',
  SUBMISSION: 'submission',
  INTERVIEW: 'interview',
  OFFER: 'offer',
};

export function silverMedalistBecause(entry: EntryFact): string | null {
  if (!entry.silverMedalist) return null;
  return `Reached ${stageWords[entry.stage] ?? 'a late stage'} for ${roleOf(entry)}: ${words(entry.reason)}.`;
}

export function declinedBecause(entry: EntryFact): string {
  return `Withdrew from ${roleOf(entry)}${entry.reason ? `: ${words(entry.reason)}` : ''}.`;
}

const withoutJob: Record<string, string> = {
  SILVER_MEDALIST: 'Reached a late stage for a limited job.',
  DECLINED: 'Withdrew from a limited job.',
};

/** Why somebody entered by a rule, for who may not see the job that it was for. */
export const becauseWithoutJob = (startedBy: string): string => withoutJob[startedBy] ?? 'Entered by a rule.';

const untilKinds: Record<string, string> = {
  NOT_LOOKING_UNTIL: 'Not looking until',
  ON_ASSIGNMENT_UNTIL: 'On assignment until',
  FROM_DATE: 'Available from',
};
const leastDaysAhead = 14;
const dayMs = 86_400_000;

/** A date nearer than that needs a call, not a path. */
export function unavailableBecause(availability: { kind: string; date: string }, today: string): string | null {
  const word = untilKinds[availability.kind];
  if (!word || !availability.date) return null;
  const daysAhead = (Date.parse(availability.date) - Date.parse(today)) / dayMs;
  return daysAhead >= leastDaysAhead ? `${word} ${availability.date}.` : null;
}

function roleOf({ jobTitle, clientName }: EntryFact): string {
  return [jobTitle || 'a job', clientName && `at ${clientName}`].filter(Boolean).join(' ');
}

function words(code: string): string {
  return code.toLowerCase().replaceAll('_', ' ');
}
