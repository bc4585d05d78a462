import type { Transaction } from '@rekindle/shared/database/database';
import { newId } from '@rekindle/shared/ids/ids';
import type { ActivityKind } from '../generated/graphql.ts';
import type { NewTimelineEntry, TimelineEntry } from './timeline.ts';

const longestText = 2_000;

export interface WrittenEntry {
  id: string;
  candidateId: string;
  kind: ActivityKind;
  jobId: string | null;
}

/** `episodeIds` answers to each entry by its place. Gives those that were not written before. */
export async function insertMany(
  tx: Transaction,
  entries: readonly NewTimelineEntry[],
  episodeIds: readonly string[],
): Promise<WrittenEntry[]> {
  const rows = entries.map((entry, place) => ({
    id: newId(),
    candidate_id: entry.candidateId,
    episode_id: episodeIds[place],
    kind: entry.kind,
    inbound: entry.inbound ?? null,
    actor_id: entry.actorId ?? null,
    private_to: entry.privateTo ?? null,
    occurred_at: entry.occurredAt,
    subject_kind: entry.subject?.kind ?? null,
    subject_id: entry.subject?.id ?? null,
    job_id: entry.jobId ?? null,
    field_change: entry.fieldChange ?? false,
    natural_key: entry.naturalKey,
    sentence: entry.sentence,
    text: entry.text ? entry.text.slice(0, longestText) : null,
  }));
  return await tx.query<WrittenEntry>(
    `with given as (
       select * from jsonb_to_recordset($2) as given (id uuid, candidate_id uuid, episode_id uuid, kind text, inbound boolean,
         actor_id uuid, private_to uuid, occurred_at timestamptz, subject_kind text, subject_id uuid, job_id uuid, field_change boolean,
         natural_key text, sentence text, text text)
     ), written as (
       insert into timeline_entry (agency_id, id, candidate_id, episode_id, kind, inbound, actor_id, private_to, occurred_at, recorded_at,
         subject_kind, subject_id, job_id, field_change, natural_key)
       select $1, id, candidate_id, episode_id, kind, inbound, actor_id, private_to, occurred_at, $3,
         subject_kind, subject_id, job_id, field_change, natural_key from given
       on conflict do nothing returning id, candidate_id, kind, job_id
     ), texts as (
       insert into timeline_text (agency_id, entry_id, sentence, text)
       select $1, given.id, given.sentence, given.text from given join written using (id)
     )
     select id, candidate_id as "candidateId", kind, job_id as "jobId" from written`,
    [tx.viewer.agencyId, JSON.stringify(rows), tx.clock.now()],
  );
}

/** Marks the entries of a subject as undone; gives those that were not marked before and that all may read. */
export async function retractOf(tx: Transaction, subjectKind: string, subjectId: string): Promise<WrittenEntry[]> {
  return await tx.query<WrittenEntry>(
    `with marked as (
       insert into timeline_retraction (agency_id, entry_id, retracted_at)
       select $1, id, $4 from timeline_entry where subject_kind = $2 and subject_id = $3
       on conflict do nothing returning entry_id
     )
     select e.id, e.candidate_id as "candidateId", e.kind, e.job_id as "jobId" from timeline_entry e join marked on marked.entry_id = e.id
     where e.private_to is null`,
    [tx.viewer.agencyId, subjectKind, subjectId, tx.clock.now()],
  );
}

export interface TimelineQuery {
  kinds: readonly string[] | null;
  fieldChanges: boolean | null;
  episodeId: string | null;
  after: { occurredAt: string; id: string } | null;
  limit: number;
}

const columns = `e.id, e.candidate_id as "candidateId", e.kind, coalesce(t.sentence, 'Erased') as sentence,
  case when r.entry_id is null then t.text end as text, e.inbound, e.actor_id as "actorId", e.occurred_at as "occurredAt",
  e.recorded_at as "recordedAt", e.episode_id as "episodeId", e.subject_kind as "subjectKind", e.subject_id as "subjectId",
  e.job_id as "jobId", e.field_change as "fieldChange", e.private_to is not null as private, r.entry_id is not null as retracted`;

/** What the viewer may read, newest first. */
export async function page(tx: Transaction, candidateId: string, query: TimelineQuery): Promise<TimelineEntry[]> {
  return await tx.query<TimelineEntry>(
    `select ${columns}
     from timeline_entry e
     left join timeline_text t on t.agency_id = e.agency_id and t.entry_id = e.id
     left join timeline_retraction r on r.agency_id = e.agency_id and r.entry_id = e.id
     where e.candidate_id = $1 and (e.private_to is null or e.private_to = $8)
       and ($2::text[] is null or e.kind = any ($2))
       and ($3::boolean is null or e.field_change = $3)
       and ($4::uuid is null or e.episode_id = $4)
       and ($5::timestamptz is null or (e.occurred_at, e.id) < ($5, $6::uuid))
     order by e.occurred_at desc, e.id desc limit $7`,
    [
      candidateId,
      query.kinds,
      query.fieldChanges,
      query.episodeId,
      query.after?.occurredAt ?? null,
      query.after?.id ?? null,
      query.limit,
      tx.viewer.memberId,
    ],
  );
}

export interface LatestEntry {
  candidateId: string;
  sentence: string;
  occurredAt: Date;
}

/** What happened last with each person that all may read who see them, field changes aside. */
export async function latestOf(tx: Transaction, candidateIds: readonly string[]): Promise<Map<string, LatestEntry>> {
  const rows = await tx.query<LatestEntry>(
    `select c.id as "candidateId", t.sentence, e.occurred_at as "occurredAt"
     from unnest($1::uuid[]) as c (id)
     cross join lateral (
       select e.agency_id, e.id, e.occurred_at from timeline_entry e
       where e.candidate_id = c.id and not e.field_change and e.private_to is null
         and not exists (select 1 from timeline_retraction r where r.agency_id = e.agency_id and r.entry_id = e.id)
         and not exists (
           select 1 from team_limit l where l.agency_id = e.agency_id and l.record_id = e.job_id and l.team_ids <> '{}')
       order by e.occurred_at desc, e.id desc limit 1
     ) e
     join timeline_text t on t.agency_id = e.agency_id and t.entry_id = e.id`,
    [candidateIds],
  );
  return new Map(rows.map((row) => [row.candidateId, row]));
}
