import type { Transaction } from '@rekindle/shared/database/database';
import { newId } from '@rekindle/shared/ids/ids';
import type { EpisodeKind } from '../generated/graphql.ts';
import type { Episode, EpisodeColumns, StoredEpisode } from './episode.ts';

export interface WantedEpisode {
  candidateId: string;
  kind: EpisodeKind;
  subjectId: string;
  jobId: string | null;
  startedAt: Date;
}

export const episodeKey = (episode: Pick<WantedEpisode, 'candidateId' | 'kind' | 'subjectId'>): string =>
  `${episode.candidateId} ${episode.kind} ${episode.subjectId}`;

/** Begins those that are missing, moves a begin back to the earliest known, and gives all ids by their key. */
export async function ensureMany(tx: Transaction, wanted: readonly WantedEpisode[]): Promise<Map<string, string>> {
  const distinct = new Map<string, WantedEpisode>();
  for (const episode of wanted) {
    const earlier = distinct.get(episodeKey(episode));
    if (!earlier || episode.startedAt < earlier.startedAt) distinct.set(episodeKey(episode), episode);
  }
  const rows = await tx.query<{ id: string } & Pick<WantedEpisode, 'candidateId' | 'kind' | 'subjectId'>>(
    `insert into episode (agency_id, id, candidate_id, kind, subject_id, job_id, started_at)
     select $1, id, "candidateId", kind, "subjectId", "jobId", "startedAt" from jsonb_to_recordset($2)
       as given (id uuid, "candidateId" uuid, kind text, "subjectId" uuid, "jobId" uuid, "startedAt" timestamptz)
     on conflict (agency_id, candidate_id, kind, subject_id) do update
     set started_at = least(episode.started_at, excluded.started_at)
     returning id, candidate_id as "candidateId", kind, subject_id as "subjectId"`,
    [tx.viewer.agencyId, JSON.stringify([...distinct.values()].map((episode) => ({ id: newId(), ...episode })))],
  );
  return new Map(rows.map((row) => [episodeKey(row), row.id]));
}

const columns = `id, candidate_id as "candidateId", kind, subject_id as "subjectId", job_id as "jobId", started_at as "startedAt", columns`;

export async function findOf(tx: Transaction, candidateIds: readonly string[]): Promise<Map<string, StoredEpisode[]>> {
  const rows = await tx.query<StoredEpisode>(`select ${columns} from episode where candidate_id = any ($1::uuid[])`, [
    candidateIds,
  ]);
  return Map.groupBy(rows, (row) => row.candidateId);
}

export async function saveColumns(
  tx: Transaction,
  changed: readonly { id: string; columns: EpisodeColumns }[],
): Promise<void> {
  if (changed.length === 0) return;
  await tx.query(
    `update episode set columns = given.columns from jsonb_to_recordset($1) as given (id uuid, columns jsonb)
     where episode.id = given.id and episode.columns is distinct from given.columns`,
    [JSON.stringify(changed)],
  );
}

/** Newest first. */
export async function page(
  tx: Transaction,
  candidateId: string,
  after: { startedAt: string; id: string } | null,
  limit: number,
): Promise<Episode[]> {
  const rows = await tx.query<StoredEpisode>(
    `select ${columns} from episode where candidate_id = $1
       and ($2::timestamptz is null or (started_at, id) < ($2, $3::uuid))
     order by started_at desc, id desc limit $4`,
    [candidateId, after?.startedAt ?? null, after?.id ?? null, limit],
  );
  return rows.map(({ columns, ...episode }) => ({ ...episode, ...columns }));
}

export async function countOf(
  tx: Transaction,
  candidateIds: readonly string[],
): Promise<{ candidateId: string; count: number }[]> {
  return await tx.query(
    'select candidate_id as "candidateId", count(*)::integer as count from episode where candidate_id = any ($1::uuid[]) group by 1',
    [candidateIds],
  );
}
