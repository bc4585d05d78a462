import type { Transaction } from '@rekindle/shared/database/database';
import { excerptOf } from '../interaction/interaction.ts';
import { newThread } from '../interaction/record-interaction.ts';
import { ownersOf } from '../person/person.store.ts';
import { insertThreads } from '../thread/thread.store.ts';
import type { ReadRow } from './history-row.ts';

/** The newest thread of each person and channel of the rows, by `person:channel`; one is made where there is none. */
export async function threadsFor(tx: Transaction, rows: ReadRow[]): Promise<Map<string, string>> {
  const latest = new Map<string, ReadRow>();
  for (const row of rows) {
    const key = `${row.candidateId}:${row.channel}`;
    const other = latest.get(key);
    if (!other || other.occurredAt < row.occurredAt) latest.set(key, row);
  }
  const people = [...new Set(rows.map((row) => row.candidateId))];
  const known = await tx.query<{ id: string; key: string }>(
    `select distinct on (candidate_id, channel) id, candidate_id || ':' || channel as key
     from thread where candidate_id = any ($1::uuid[]) order by candidate_id, channel, last_at desc, id desc`,
    [people],
  );
  const ids = new Map(known.map((thread) => [thread.key, thread.id]));
  const owners = await ownersOf(tx, people);
  const missing = [...latest].filter(([key]) => !ids.has(key));
  const threads = missing.map(([, row]) =>
    newThread(tx, { id: row.candidateId, ownerId: owners.get(row.candidateId) ?? row.memberId }, row),
  );
  await insertThreads(
    tx,
    threads.map((thread) => ({ ...thread, subject: null })),
  );
  for (const thread of threads) ids.set(`${thread.candidateId}:${thread.channel}`, thread.id);
  await advanceLast(
    tx,
    [...latest].filter(([key]) => !missing.some(([other]) => other === key)),
    ids,
  );
  return ids;
}

async function advanceLast(tx: Transaction, latest: [string, ReadRow][], ids: Map<string, string>): Promise<void> {
  if (latest.length === 0) return;
  await tx.query(
    `update thread set last_excerpt = given.excerpt, last_at = given.at, version = version + 1
     from unnest($1::uuid[], $2::text[], $3::timestamptz[]) as given (id, excerpt, at)
     where thread.id = given.id and thread.last_at < given.at`,
    [
      latest.map(([key]) => ids.get(key)),
      latest.map(([, row]) => excerptOf(row.text)),
      latest.map(([, row]) => row.occurredAt),
    ],
  );
}
