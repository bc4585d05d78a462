import type { MissingBecause } from '@rekindle/proto/rules/right';

export const rightStatuses = ['REQUESTED', 'GIVEN', 'REFUSED', 'WITHDRAWN', 'EXPIRED'] as const;
export type RightStatus = (typeof rightStatuses)[number];

/** Whether the agency may represent a person, for one job or for all jobs of a client's group. */
export interface Right {
  id: string;
  candidateId: string;
  jobId: string | null;
  clientGroupId: string | null;
  status: RightStatus;
  exclusive: boolean;
  heardIn: string;
  until: string | null;
  asOf: Date;
  interactionId: string | null;
  previous: PreviousRight | null;
  version: number;
}

/** What stood before, as JSON; an undone conversation brings it back. */
export interface PreviousRight {
  status: RightStatus;
  exclusive: boolean;
  heardIn: string;
  until: string | null;
  asOf: string;
}

const ask = (name: string) => `Ask ${name} and record the answer, then submit.`;

const sentences: Record<MissingBecause, (name: string) => string> = {
  NEVER_HEARD: (name) => `${name} has not given the right to represent them for this job. ${ask(name)}`,
  REFUSED: (name) => `${name} refused to be represented for this job. Only they can change that.`,
  WITHDRAWN: (name) => `${name} withdrew the right to represent them. ${ask(name)}`,
  REQUESTED: (name) =>
    `${name} was asked for the right to represent them and has not answered. Record the answer, then submit.`,
  EXPIRED: (name) => `The right to represent ${name} has expired. ${ask(name)}`,
};

export const whyMissing = (because: MissingBecause, name: string): string => sentences[because](name);
