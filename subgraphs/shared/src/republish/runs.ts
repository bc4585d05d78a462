import { RepublishDoneSchema } from '@rekindle/proto/shared';
import type { Database, Transaction } from '../database/transaction.ts';
import { newId } from '../ids/ids.ts';
import { agenciesWith, lastOf, type Snapshots, tellNext } from '../ops/republish.ts';
import { addEvent, Cause } from '../outbox/outbox.ts';
import { outboxState } from '../outbox/outbox-state.ts';
import { type DueTimer, setTimer, type TimerHandler } from '../timers/timers.ts';
import { topicOfService } from './ask.ts';

/** Aggregates a second, so that consumers keep up with what happens meanwhile. */
export const defaultPerSecond = 200;
/** The kind of the timer; its key is the kind of aggregates that is told again. */
export const republishTimer = 'republish';

// What people do now goes first.
const mostBehindMs = 1_000;
const lookAgainMs = 500;

/** How far a run is. It is the payload of a timer, so it outlives the process. */
interface Run {
  askIds: string[];
  perSecond: number;
  /** Not yet told in full, in the order of their ids; absent before the first step. */
  agencies?: string[];
  /** The last that was told in the first of these agencies, and the last that it had when it was begun. */
  after?: string;
  through?: string;
  /** The database's time when the last was told. */
  toldAt?: string;
}

/** Tells a kind from the beginning; a run that is under way begins again and answers both asks at its end. */
export async function startRun(
  tx: Transaction,
  { kind, askId, perSecond }: { kind: string; askId: string; perSecond: number },
): Promise<void> {
  const run: Run = { askIds: [askId], perSecond };
  await tx.query(
    `insert into timer (agency_id, kind, key, due_at, payload) values ($1, $2, $3, $4, $5)
     on conflict (agency_id, kind, key) do update set due_at = excluded.due_at, attempts = 0, last_error = null,
       payload = excluded.payload || jsonb_build_object('askIds', (timer.payload->'askIds') || (excluded.payload->'askIds'))`,
    [tx.viewer.agencyId, republishTimer, kind, tx.clock.now(), JSON.stringify(run)],
  );
}

/** Each firing is one step; the next one is set in its transaction, so a run that was cut off goes on where it was. */
export function republishStep(service: string, database: Database, snapshots: Snapshots): TimerHandler {
  return async (tx, timer) => {
    const kind = timer.key;
    const run = timer.payload as Run;
    const snapshot = snapshots[kind];
    if (!snapshot) return;
    const { oldestMs, waiting } = await outboxState(tx);
    if (run.toldAt) {
      // Where nothing waits no clock is needed, which may have been set back meanwhile.
      if (waiting === 0 || oldestMs < (await ageMs(tx, run.toldAt))) await tellDone(tx, service, kind, run.askIds);
      else await goOn(tx, timer, run, lookAgainMs);
      return;
    }
    if (oldestMs > mostBehindMs) return await goOn(tx, timer, run, lookAgainMs);
    const agencies = run.agencies ?? (await agenciesWith(tx, snapshot));
    const [agencyId] = agencies;
    if (!agencyId) return await goOn(tx, timer, { ...run, toldAt: await databaseNow(tx) }, 0);
    // In a transaction of that agency: when this one fails afterwards, the same are told once more, which changes nothing.
    const telling = { database, service, snapshot };
    const through = run.through ?? (await lastOf(telling, agencyId));
    const told = await tellNext(telling, agencyId, through, run.after);
    const last = told.at(-1);
    const next = last
      ? { agencies, after: last, through }
      : { agencies: agencies.slice(1), after: undefined, through: undefined };
    await goOn(tx, timer, { ...run, ...next }, (told.length / run.perSecond) * 1_000);
  };
}

async function goOn(tx: Transaction, { key }: DueTimer, payload: Run, inMs: number): Promise<void> {
  await setTimer(tx, { kind: republishTimer, key, dueAt: new Date(tx.clock.now().getTime() + inMs), payload });
}

async function databaseNow(tx: Transaction): Promise<string> {
  const [row] = await tx.query<{ at: string }>('select clock_timestamp()::text as at');
  return row?.at as string;
}

async function ageMs(tx: Transaction, at: string): Promise<number> {
  const [row] = await tx.query<{ ms: number }>(
    'select extract(epoch from clock_timestamp() - $1::timestamptz)::float8 * 1000 as ms',
    [at],
  );
  return row?.ms ?? 0;
}

/** Only when all that was told has left the outbox: whoever hears of this finds all of it on the bus. */
async function tellDone(tx: Transaction, service: string, kind: string, askIds: string[]): Promise<void> {
  const id = newId();
  await addEvent(tx, {
    schema: RepublishDoneSchema,
    message: { askIds, topic: topicOfService(service), kind },
    aggregate: { type: 'republish', id, version: 1 },
    cause: Cause.REPUBLISH,
  });
}
