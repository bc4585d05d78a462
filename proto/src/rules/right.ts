/** The right to represent somebody, for one job or for all jobs of a client's group. */
export interface HeardRight {
  id: string;
  jobId: string | null;
  clientGroupId: string | null;
  /** REQUESTED, GIVEN, REFUSED, WITHDRAWN, EXPIRED */
  status: string;
  /** The last day that it holds, in the agency's zone; null: no end. */
  until: string | null;
  asOf: Date;
}

export interface RepresentedJob {
  id: string;
  clientGroupId: string;
}

export type MissingBecause = 'NEVER_HEARD' | 'REFUSED' | 'WITHDRAWN' | 'REQUESTED' | 'EXPIRED';
export type Standing<T> = { given: T } | { given: null; because: MissingBecause };

export function isGiven(right: Pick<HeardRight, 'status' | 'until'>, today: string): boolean {
  return right.status === 'GIVEN' && (right.until === null || right.until >= today);
}

/**
 * How the right to represent a person stands for a job. What was said about this job goes before what was said about
 * the client; of the same, the newest counts. A person's no to the job holds even where the client is agreed.
 */
export function standing<T extends HeardRight>(rights: readonly T[], job: RepresentedJob, today: string): Standing<T> {
  const newestFirst = [...rights].sort(
    (left, right) => right.asOf.getTime() - left.asOf.getTime() || right.id.localeCompare(left.id),
  );
  const ofJob = newestFirst.find((right) => right.jobId === job.id);
  if (ofJob?.status === 'REFUSED' || ofJob?.status === 'WITHDRAWN') return { given: null, because: ofJob.status };
  if (ofJob && isGiven(ofJob, today)) return { given: ofJob };
  const ofGroup = newestFirst.find((right) => right.jobId === null && right.clientGroupId === job.clientGroupId);
  if (ofGroup && isGiven(ofGroup, today)) return { given: ofGroup };
  const said = newestFirst.find((right) => right === ofJob || right === ofGroup);
  return { given: null, because: said ? whyNot(said) : 'NEVER_HEARD' };
}

function whyNot({ status }: HeardRight): MissingBecause {
  return status === 'REFUSED' || status === 'WITHDRAWN' || status === 'REQUESTED' ? status : 'EXPIRED';
}
