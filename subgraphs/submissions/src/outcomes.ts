/**
 * What mutations answer: ids, never rows. The graph reads the objects after the commit, so that a repeated answer shows
 * them as they stand then.
 */
export interface ClientAnswer<Kind extends string = 'accepted'> {
  kind: Kind;
  clientId: string;
}

export interface ContactAnswer extends ClientAnswer {
  contactId: string;
}

export interface RuleAnswer {
  kind: 'accepted';
  offLimitsId: string;
}

export interface JobAnswer<Kind extends string = 'accepted'> {
  kind: Kind;
  jobId: string;
}

export interface JobClosedAnswer extends JobAnswer {
  closedEntryIds: string[];
}

export interface EntryAnswer<Kind extends string = 'accepted'> {
  kind: Kind;
  entryId: string;
}

export interface InterviewAnswer extends EntryAnswer {
  interviewId: string;
}

export interface PlacementAnswer<Kind extends string = 'accepted'> {
  kind: Kind;
  placementId: string;
}

export interface PlacedAnswer extends PlacementAnswer {
  entryId: string;
  jobFilled: boolean;
}

export interface RightAnswer {
  kind: 'accepted';
  rightId: string;
}

export interface ChangedMeanwhile {
  kind: 'changed_meanwhile';
  message: string;
  currentVersion: number;
}

export function changedMeanwhile(what: string, currentVersion: number): ChangedMeanwhile {
  return {
    kind: 'changed_meanwhile',
    message: `${what} was changed by somebody else since you read it. Read it again and repeat.`,
    currentVersion,
  };
}

export function isStale(expectedVersion: number | null | undefined, version: number): boolean {
  return expectedVersion !== null && expectedVersion !== undefined && expectedVersion !== version;
}
