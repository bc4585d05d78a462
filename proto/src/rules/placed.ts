/** How long somebody whom the agency has placed is taken. Days are YYYY-MM-DD of the agency's zone. */
export interface Taken {
  jobId: string;
  /** The client it is at. */
  clientId: string;
  /** UPCOMING, ACTIVE, ENDED */
  status: string;
  /** Null: as PERMANENT. */
  employmentType: string | null;
  startDate: string;
  /** Null: permanent or open-ended. */
  endDate: string | null;
}

/** The last day that the person is taken; null: no end in sight. A permanent placement counts for twelve months. */
export function busyUntil(placement: Pick<Taken, 'startDate' | 'endDate' | 'employmentType'>): string | null {
  if (placement.endDate !== null) return placement.endDate;
  const openEnded = placement.employmentType !== null && placement.employmentType !== 'PERMANENT';
  return openEnded ? null : yearAfter(placement.startDate);
}

/** Of 29 February the last day of the next February: the year after has no such day. */
const yearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4).replace('-02-29', '-02-28')}`;

/** The day from which the person is needed: a job without a start, or with one that has passed, starts now. */
export const startsOn = (job: { startDate: string | null }, today: string): string =>
  job.startDate !== null && job.startDate > today ? job.startDate : today;

/** The placement that keeps its person from a job that starts before its end; the job it is in is not another one. */
export function takenBy<T extends Taken>(
  placements: readonly T[],
  job: { id: string; startDate: string | null },
  today: string,
): T | null {
  const starts = startsOn(job, today);
  const found = placements.find((placement) => {
    if (placement.status === 'ENDED' || placement.jobId === job.id) return false;
    const busy = busyUntil(placement);
    return busy === null || starts <= busy;
  });
  return found ?? null;
}
