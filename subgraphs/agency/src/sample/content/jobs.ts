import { addDays, daysAgo } from './dates.ts';
import { jobDrafts } from './facts/jobs.ts';
import type { Job } from './types.ts';

/** The forty jobs, the oldest first, so that their numbers grow with time. */
export function makeJobs(now: Date): { job: Job; entries: number | undefined }[] {
  return jobDrafts
    .toSorted((one, other) => other.opened - one.opened)
    .map((draft, index) => {
      const openedAt = draft.opened === 0 ? now : daysAgo(now, draft.opened, 9, 20);
      const job: Job = {
        id: `J-${String(index + 1).padStart(2, '0')}`,
        clientId: draft.clientId,
        title: draft.title,
        trade: draft.trade,
        status: draft.status,
        openedAt,
        closedAt: draft.closed === null ? null : daysAgo(now, draft.closed, 16),
        mustHaves: draft.musts.split('; '),
        niceToHaves: draft.nice.split('; '),
        location: { city: draft.place[0], country: draft.place[1] },
        workModes: draft.modes,
        employmentType: draft.type,
        pay: {
          min: draft.pay[2] === 'year' ? draft.pay[0] * 1000 : draft.pay[0],
          max: draft.pay[2] === 'year' ? draft.pay[1] * 1000 : draft.pay[1],
          currency: 'EUR',
          period: draft.pay[2],
        },
        startDate: draft.start === undefined ? addDays(openedAt, 60) : addDays(now, draft.start),
        openings: draft.openings ?? 1,
        feeModel: draft.fee ?? 'contingent',
        owner: draft.owner,
        outcome: draft.outcome ?? (draft.status === 'filled' ? 'Filled by us' : null),
        live: draft.live ?? false,
      };
      return { job, entries: draft.entries };
    });
}

/** The job a story speaks of, by client and title. */
export function jobNamed(jobs: Job[], clientId: string, title: string): Job {
  const job = jobs.find((candidate) => candidate.clientId === clientId && candidate.title === title);
  if (job === undefined) throw new Error(`no job ${title} at ${clientId}`);
  return job;
}
