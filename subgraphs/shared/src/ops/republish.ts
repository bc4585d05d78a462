import { Cause } from '@rekindle/proto/envelope';
import { pause } from '../clock/pause.ts';
import type { Database, Transaction } from '../database/transaction.ts';
import { newId, noAgency } from '../ids/ids.ts';
import { systemViewer } from '../viewer/viewer.ts';

/** How the aggregates of one kind are told again. */
export interface Snapshot {
  /** Holds one row each. */
  table: string;
  /** The column of their ids. Default `id`. */
  idColumn?: string;
  /** Adds for each of these, whose rows are locked, the event that carries its whole state; it changes nothing. */
  tell(tx: Transaction, ids: readonly string[]): Promise<void>;
}

/** By the name of the kind. */
export type Snapshots = Readonly<Record<string, Snapshot>>;

/** Up to and with whom everything was told. */
export interface Position {
  agencyId: string;
  id: string;
}

export interface RepublishOptions {
  database: Database;
  service: string;
  snapshot: Snapshot;
  /** Default: every agency that has any. */
  agencyId?: string;
  after?: Position;
  /** Aggregates a second at most, so that consumers keep up with what happens meanwhile. */
  perSecond: number;
  signal: AbortSignal;
  told(position: Position, soFar: number): void;
}

const atOnce = 100;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/**
 * Tells the present state of every aggregate of a kind once more, through the outbox. Consumers bring their projections
 * up to date by it and do nothing else: nobody is written to again. Gives how many were told.
 */
export async function republish(options: RepublishOptions): Promise<number> {
  const { after, signal } = options;
  let count = 0;
  for (const agencyId of await agenciesOf(options)) {
    // In the order of their ids, so that a run goes on where another was ended.
    if (after && agencyId < after.agencyId) continue;
    let position = after && agencyId === after.agencyId ? after.id : beforeAll;
    const through = await lastOf(options, agencyId);
    while (!signal.aborted) {
      const beganMs = performance.now();
      const ids = await tellNext(options, agencyId, through, position);
      const last = ids.at(-1);
      if (!last) break;
      position = last;
      count += ids.length;
      options.told({ agencyId, id: last }, count);
      await pause((ids.length / options.perSecond) * 1_000 - (performance.now() - beganMs), signal);
    }
  }
  return count;
}

async function agenciesOf({ database, service, snapshot, agencyId }: RepublishOptions): Promise<string[]> {
  if (agencyId) return [agencyId];
  return await database.read(systemViewer(noAgency, service), (tx) => agenciesWith(tx, snapshot));
}

/** The agencies that have any of a kind, in the order of their ids. */
export async function agenciesWith(tx: Transaction, { table }: Snapshot): Promise<string[]> {
  const rows = await tx.query<{ id: string }>('select known_agencies($1) as id', [table]);
  return rows.map(({ id }) => id).sort();
}

type Telling = Pick<RepublishOptions, 'database' | 'service' | 'snapshot'>;

/** Where to end: what comes to be from now on tells of itself, and may come faster than it could be told again. */
export async function lastOf({ database, service, snapshot }: Telling, agencyId: string): Promise<string> {
  const { table, idColumn = 'id' } = snapshot;
  const [last] = await database.read(systemViewer(agencyId, service), (tx) =>
    tx.query<{ id: string }>(`select ${idColumn} as id from ${table} order by ${idColumn} desc limit 1`),
  );
  return last?.id ?? beforeAll;
}

/** Tells the next ones of an agency, and gives their ids. */
export async function tellNext(
  { database, service, snapshot }: Telling,
  agencyId: string,
  through: string,
  after = beforeAll,
): Promise<string[]> {
  const { table, idColumn = 'id', tell } = snapshot;
  const cause = { causationId: '', correlationId: newId(), cause: Cause.REPUBLISH };
  return await database.transact(systemViewer(agencyId, service), async (opened) => {
    const tx: Transaction = { ...opened, cause };
    const rows = await tx.query<{ id: string }>(
      `select ${idColumn} as id from ${table} where ${idColumn} > $1 and ${idColumn} <= $2
       order by ${idColumn} limit ${atOnce} for update`,
      [after, through],
    );
    const ids = rows.map(({ id }) => id);
    if (ids.length > 0) await tell(tx, ids);
    return ids;
  });
}
