import type { Envelope } from '@rekindle/proto/envelope';
import type { StoredRecord } from '../bus/event-bus.ts';
import type { Database, Transaction } from '../database/transaction.ts';
import { isId, newId, noAgency } from '../ids/ids.ts';
import { failureText } from '../telemetry/failure.ts';
import { systemViewer } from '../viewer/viewer.ts';
import { deadLettersWritten } from './consumer-metrics.ts';
import { takeNew } from './inbox.store.ts';

export interface DeadLetter {
  id: string;
  topic: string;
  partition: number;
  offset: string;
  key: string;
  value: Buffer;
  headers: Record<string, string>;
  error: string;
  attempts: number;
  failedAt: Date;
}

/**
 * Keeps the record's bytes, headers, origin and error in the failing consumer's own database. False when it is there
 * already, or when the event has had its effect meanwhile: whoever was given the partition has applied it.
 */
export async function addDeadLetter(
  { group, database }: { group: string; database: Database },
  record: StoredRecord,
  error: unknown,
  attempts: number,
  envelope?: Envelope,
): Promise<boolean> {
  const agencyId = envelope?.agencyId ?? agencyOf(record);
  const written = await database.transact(systemViewer(agencyId, group), async (tx) => {
    // The event counts as had: a duplicate must not overtake its redrive.
    if (envelope && (await takeNew(tx, group, [envelope.eventId])).size === 0) return [];
    return await tx.query(
      `insert into dead_letter
         (id, agency_id, consumer, topic, partition, record_offset, key, value, headers, error, attempts)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing
       returning id`,
      [
        newId(),
        agencyId,
        group,
        record.topic,
        record.partition,
        record.offset.toString(),
        record.key,
        Buffer.from(record.value),
        JSON.stringify(record.headers),
        textOf(error),
        attempts,
      ],
    );
  });
  deadLettersWritten.inc({ group }, written.length);
  return written.length > 0;
}

export async function listDeadLetters(tx: Transaction, consumer: string, most = 100): Promise<DeadLetter[]> {
  return await tx.query<DeadLetter>(
    `select id, topic, partition, record_offset as "offset", key, value, headers, error, attempts, failed_at as "failedAt"
     from dead_letter where consumer = $1 order by id limit $2`,
    [consumer, most],
  );
}

/** Null when another redrive holds it or has finished it. */
export async function lockDeadLetter(tx: Transaction, id: string): Promise<DeadLetter | null> {
  const [letter] = await tx.query<DeadLetter>(
    `select id, topic, partition, record_offset as "offset", key, value, headers, error, attempts, failed_at as "failedAt"
     from dead_letter where id = $1 for update skip locked`,
    [id],
  );
  return letter ?? null;
}

export async function removeDeadLetter(tx: Transaction, id: string): Promise<void> {
  await tx.query('delete from dead_letter where id = $1', [id]);
}

export async function failDeadLetter(tx: Transaction, id: string, error: unknown): Promise<void> {
  await tx.query('update dead_letter set error = $2, attempts = attempts + 1, failed_at = now() where id = $1', [
    id,
    textOf(error),
  ]);
}

/** The agencies that have dead letters of this consumer, with their number. */
export async function agenciesWithDeadLetters(
  tx: Transaction,
  consumer: string,
): Promise<{ agencyId: string; letters: number }[]> {
  return await tx.query('select agency_id as "agencyId", letters::integer from dead_letters_by_agency($1)', [consumer]);
}

function agencyOf(record: StoredRecord): string {
  const named = record.headers.agency ?? record.key.split(':')[0];
  return isId(named) ? named : noAgency;
}

function textOf(error: unknown): string {
  // Postgres keeps no NUL in a text.
  return failureText(error).replaceAll('\0', '').slice(0, 8_000);
}
