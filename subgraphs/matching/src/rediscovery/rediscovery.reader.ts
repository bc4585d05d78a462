import type { Database, Transaction } from '@rekindle/shared/database/database';
import { pastTeamLimits } from '@rekindle/shared/database/team-limits';
import { batching, batchingLists } from '@rekindle/shared/graphql/loader';
import { requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import { jobsByIds } from '../facts/facts.store.ts';
import { hiddenRecords } from '../limit/limit.store.ts';
import { countKnown } from '../person/person.store.ts';
import type { LeftOutWhy } from '../ranking/left-out.ts';
import { dayText } from '../ranking/words.ts';
import * as store from './ranking.store.ts';

export interface Rediscovery {
  jobId: string;
  fitCount: number;
  knownCount: number;
  rankedAt: Date | null;
}

export interface LeftOutGroup {
  why: LeftOutWhy;
  sentence: string;
  detail: string | null;
  until: string | null;
  liftedBy: string | null;
  candidateIds: string[];
}

export interface RediscoveryReader {
  /** Null when the job is not known. */
  ofJob(jobId: string): Promise<Rediscovery | null>;
  leftOut(jobId: string): Promise<LeftOutGroup[]>;
  leftOutCount(jobId: string): Promise<number>;
}

export function rediscoveryReader(database: Database, viewer: Viewer): RediscoveryReader {
  const byJob = batching(
    (ids) => database.read(viewer, (tx) => rediscoveries(tx, ids)),
    ({ jobId }) => jobId,
  );
  const rows = batchingLists(
    (ids) => database.read(viewer, (tx) => store.leftOutOfJobs(tx, ids)),
    ({ jobId }) => jobId,
  );
  return {
    async ofJob(jobId) {
      viewer.require('matching:read');
      return await byJob.load(requireId(jobId, 'jobId'));
    },
    leftOut: async (jobId) => groups(await rows.load(jobId)),
    leftOutCount: async (jobId) => (await rows.load(jobId)).length,
  };
}

async function rediscoveries(tx: Transaction, ids: readonly string[]): Promise<Rediscovery[]> {
  const jobs = await jobsByIds(tx, ids);
  const rankings = new Map((await rankingsOf(tx, [...jobs.keys()])).map((ranking) => [ranking.jobId, ranking]));
  const known = jobs.size > rankings.size ? await countKnown(tx) : 0;
  return [...jobs.keys()].map((jobId) => {
    const ranking = rankings.get(jobId);
    return {
      jobId,
      fitCount: ranking?.fitCount ?? 0,
      knownCount: ranking?.knownCount || known,
      rankedAt: ranking?.rankedAt ?? null,
    };
  });
}

/** Counted once for everybody when the job is ranked, so that those whom the viewer may not see are taken off. */
async function rankingsOf(tx: Transaction, jobIds: readonly string[]): Promise<store.Ranking[]> {
  const hidden = [...(await hiddenRecords(tx))];
  if (hidden.length === 0) return await store.find(tx, jobIds);
  return await pastTeamLimits(tx, () => store.findWithout(tx, jobIds, hidden));
}

type Row = Awaited<ReturnType<typeof store.leftOutOfJobs>>[number];

/** People whom the same thing keeps out are told together, the largest group first. */
function groups(rows: Row[]): LeftOutGroup[] {
  const byKey = Map.groupBy(rows, ({ why, about, until }) => `${why}:${about}:${about ? '' : (until ?? '')}`);
  return [...byKey.values()]
    .map((group) => {
      const [first] = group as [Row];
      const { why, sentence, until, liftedBy } = first;
      return {
        why,
        sentence,
        until,
        liftedBy,
        detail: detail(first),
        candidateIds: group.map(({ candidateId }) => candidateId),
      };
    })
    .sort((one, other) => other.candidateIds.length - one.candidateIds.length);
}

function detail({ why, until, liftedByName }: Row): string | null {
  const end = until ? `until ${dayText(until, '')}` : why === 'DO_NOT_CONTACT' ? 'all channels, no end' : null;
  return [end, liftedByName && `${liftedByName} may lift it`].filter(Boolean).join(', ') || null;
}
