import { batching, batchingLists } from '@rekindle/shared/graphql/loader';
import { type PageArgs, readPage } from '@rekindle/shared/graphql/paging';
import { requireId } from '@rekindle/shared/ids/ids';
import { loadIfId, requireIds } from '../client/client.reader.ts';
import { type Counted, counted } from '../database/counted.ts';
import type { Reads } from '../database/reads.ts';
import { type Stage, stages } from '../entry/entry.ts';
import { type JobFilter, jobsByIds, listJobs, stageCounts } from './job.store.ts';
import type { Job, JobStatus } from './job.ts';

export interface JobFilterGiven {
  text?: string | null | undefined;
  statuses?: readonly JobStatus[] | null | undefined;
  ownerIds?: readonly string[] | null | undefined;
  clientId?: string | null | undefined;
}

export interface JobReader {
  byId(id: string): Promise<Job | null>;
  required(id: string): Promise<Job>;
  list(filter: JobFilterGiven, args: PageArgs, firstDefault?: number): Promise<Counted<Job>>;
  /** Every stage, also those without anybody. */
  stageCounts(jobId: string): Promise<{ stage: Stage; count: number }[]>;
}

const byOpening = 'jobs:opened';

export function createJobReader(reads: Reads): JobReader {
  const jobs = batching<Job>(
    (ids) => reads.run((tx) => jobsByIds(tx, ids)),
    (job) => job.id,
  );
  const counts = batchingLists(
    (ids) => reads.run((tx) => stageCounts(tx, ids)),
    (row) => row.jobId,
  );

  return {
    byId: (id) => loadIfId(jobs, id),
    async required(id) {
      const job = await jobs.load(id);
      if (!job) throw new Error(`the job ${id} is referred to and must be there`);
      return job;
    },
    async list(given, args, firstDefault) {
      const page = readPage(byOpening, ['instant', 'id'], args, firstDefault);
      const { places, total } = await reads.run((tx) => listJobs(tx, readFilter(given), page));
      const found = (await jobs.loadMany(places.map((place) => place.id))).filter((job) => job !== null);
      return counted(byOpening, found, page, (job) => [job.openedAt, job.id], total);
    },
    async stageCounts(jobId) {
      const rows = await counts.load(jobId);
      return stages.map((stage) => ({ stage, count: rows.find((row) => row.stage === stage)?.count ?? 0 }));
    },
  };
}

function readFilter(given: JobFilterGiven): JobFilter {
  return {
    text: given.text?.trim() || null,
    statuses: given.statuses ?? null,
    ownerIds: requireIds(given.ownerIds, 'filter.ownerIds'),
    clientId: given.clientId ? requireId(given.clientId, 'filter.clientId') : null,
  };
}
