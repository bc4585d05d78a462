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

export function isGiven(right: Right, today: string): boolean {
  return right.status === 'GIVEN' && (right.until === null || right.until >= today);
}

/**
 * The right under which a person may be sent for a job: what was said about this job goes before what was said about
 * the client. A person's no to the job holds even where the client is agreed.
 */
export function rightFor(
  rights: readonly Right[],
  job: { id: string; clientGroupId: string },
  today: string,
): Right | null {
  const newestFirst = [...rights].sort((left, right) => right.asOf.getTime() - left.asOf.getTime());
  const ofJob = newestFirst.find((right) => right.jobId === job.id);
  if (ofJob && (ofJob.status === 'REFUSED' || ofJob.status === 'WITHDRAWN')) return null;
  if (ofJob && isGiven(ofJob, today)) return ofJob;
  const ofGroup = newestFirst.find((right) => right.jobId === null && right.clientGroupId === job.clientGroupId);
  return ofGroup && isGiven(ofGroup, today) ? ofGroup : null;
}

export function whyMissing(rights: readonly Right[], job: { id: string; clientGroupId: string }, name: string): string {
  const said = rights
    .filter((right) => right.jobId === job.id || (right.jobId === null && right.clientGroupId === job.clientGroupId))
    .sort((left, right) => right.asOf.getTime() - left.asOf.getTime())[0];
  const ask = `Ask ${name} and record the answer, then submit.`;
  if (!said) return `${name} has not given the right to represent them for this job. ${ask}`;
  if (said.status === 'REFUSED') return `${name} refused to be represented for this job. Only they can change that.`;
  if (said.status === 'WITHDRAWN') return `${name} withdrew the right to represent them. ${ask}`;
  if (said.status === 'REQUESTED')
    return `${name} was asked for the right to represent them and has not answered. Record the answer, then submit.`;
  return `The right to represent ${name} has expired. ${ask}`;
}
