import { toBinary } from '@bufbuild/protobuf';
import { type Envelope, EnvelopeSchema } from '@rekindle/proto/envelope';
import { teamLimitsOf } from '../database/team-limits.ts';
import type { Transaction } from '../database/transaction.ts';

/** An event as it waits in its transaction. */
export interface OutboxRow {
  eventId: string;
  topic: string;
  key: string;
  type: string;
  envelope: Envelope;
  /** The records whose limits hold for who is told of it. */
  about: string[];
  limitedToTeamIds?: readonly string[];
  trace: Record<string, string>;
}

/** One statement for all events of a transaction, in the order in which they were added. */
export async function writeOutbox(tx: Transaction): Promise<void> {
  const rows = tx.outbox.splice(0);
  if (rows.length === 0) return;
  // Only now is known what the transaction has limited.
  const limits = await teamLimitsOf(tx, [...new Set(rows.flatMap((row) => row.about))]);
  await tx.query(
    `insert into outbox (agency_id, event_id, topic, key, type, envelope, trace)
     select $1, event_id, topic, key, type, envelope, trace
     from unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::bytea[], $7::jsonb[]) with ordinality
       as given (event_id, topic, key, type, envelope, trace, place)
     order by place`,
    [
      tx.viewer.agencyId,
      rows.map((row) => row.eventId),
      rows.map((row) => row.topic),
      rows.map((row) => row.key),
      rows.map((row) => row.type),
      rows.map((row) => bytesOf(row, limits)),
      rows.map((row) => JSON.stringify(row.trace)),
    ],
  );
}

function bytesOf(row: OutboxRow, limits: ReadonlyMap<string, readonly string[]>): Buffer {
  const teamIds = row.limitedToTeamIds ?? row.about.flatMap((id) => limits.get(id) ?? []);
  row.envelope.limitedToTeamIds = [...new Set(teamIds)];
  return Buffer.from(toBinary(EnvelopeSchema, row.envelope));
}
