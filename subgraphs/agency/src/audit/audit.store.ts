import type { Transaction } from '@rekindle/shared/database/database';
import { assert } from '@rekindle/shared/errors/errors';
import { type AuditEntry, chainBegins, type PersonalPart } from './audit.ts';

export interface ChainHead {
  sequence: number;
  hash: Buffer;
}

const selectHead = 'select sequence::float8 as sequence, hash from audit_head';

export async function findHead(tx: Transaction): Promise<ChainHead> {
  const [head] = await tx.query<ChainHead>(selectHead);
  return head ?? { sequence: 0, hash: chainBegins };
}

/** Entries of one agency are written one after the other: whoever comes next waits for this transaction. */
export async function lockHead(tx: Transaction): Promise<ChainHead> {
  const locked = () => tx.query<ChainHead>(`${selectHead} for update`);
  const [head] = await locked();
  if (head) return head;
  await tx.query('insert into audit_head (agency_id, sequence, hash) values ($1, 0, $2) on conflict do nothing', [
    tx.viewer.agencyId,
    chainBegins,
  ]);
  const [first] = await locked();
  assert(first, 'the head of the chain was just made');
  return first;
}

export async function append(tx: Transaction, entry: AuditEntry, personal: PersonalPart | null): Promise<void> {
  const { agencyId } = tx.viewer;
  await tx.query(
    `with entry as (
       insert into audit_entry (agency_id, sequence, actor_kind, actor_id, action, subject_type, subject_id, codes,
         occurred_at, request_id, personal_hash, previous_hash, hash)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13))
     update audit_head set sequence = $2, hash = $13`,
    [
      agencyId,
      entry.sequence,
      entry.actorKind,
      entry.actorId,
      entry.action,
      entry.subjectType,
      entry.subjectId,
      entry.codes,
      entry.occurredAt,
      entry.requestId,
      entry.personalHash,
      entry.previousHash,
      entry.hash,
    ],
  );
  if (!personal) return;
  await tx.query(
    'insert into audit_personal (agency_id, sequence, salt, address, user_agent) values ($1, $2, $3, $4, $5)',
    [agencyId, entry.sequence, personal.salt, personal.address, personal.userAgent],
  );
}

export interface AuditSearch {
  actorId: string | null;
  actions: readonly string[] | null;
  subjectId: string | null;
  /** Days in the viewer's time zone. */
  from: string | null;
  to: string | null;
}

const columns = `e.sequence::float8 as sequence, e.actor_kind as "actorKind", e.actor_id as "actorId", e.action,
  e.subject_type as "subjectType", e.subject_id as "subjectId", e.codes, e.occurred_at as "occurredAt",
  e.request_id as "requestId", e.personal_hash as "personalHash", e.previous_hash as "previousHash", e.hash,
  p.salt, p.address, p.user_agent as "userAgent"`;

/** With its personal part, unless that has been erased. */
export type StoredEntry = AuditEntry & (PersonalPart | Record<keyof PersonalPart, null>);

const stored = `select ${columns} from audit_entry e left join audit_personal p using (agency_id, sequence)`;

/** Newest first, those before `before`. */
export async function pageOf(
  tx: Transaction,
  search: AuditSearch,
  before: number | null,
  limit: number,
): Promise<StoredEntry[]> {
  return tx.query<StoredEntry>(
    `${stored} where ($1::text is null or e.actor_id = $1) and ($2::text[] is null or e.action = any ($2))
       and ($3::text is null or e.subject_id = $3)
       and ($4::date is null or e.occurred_at >= $4::timestamp at time zone $6)
       and ($5::date is null or e.occurred_at < ($5::date + 1)::timestamp at time zone $6)
       and ($7::bigint is null or e.sequence < $7)
     order by e.sequence desc limit $8`,
    [search.actorId, search.actions, search.subjectId, search.from, search.to, tx.viewer.timeZone, before, limit],
  );
}

/** Oldest first, those after `after`. */
export async function nextOf(tx: Transaction, after: number, limit: number): Promise<StoredEntry[]> {
  return tx.query<StoredEntry>(`${stored} where e.sequence > $1 order by e.sequence limit $2`, [after, limit]);
}
