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
