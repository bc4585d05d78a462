import type { Transaction } from '../database/transaction.ts';
import { failureText } from '../telemetry/failure.ts';

export interface NewTimer {
  kind: string;
  /** Unique within agency and kind; setting it again moves it. */
  key: string;
  dueAt: Date;
  payload?: unknown;
}

export interface TimerName {
  agencyId: string;
  kind: string;
  key: string;
}

export interface DueTimer extends TimerName {
  dueAt: Date;
  payload: unknown;
  /** Earlier firings that failed. */
  attempts: number;
}

interface TimerRow {
  due_at: Date;
  payload: unknown;
  attempts: number;
}

/** Each rings once at or after its `dueAt`, in the service that sets it. */
export async function setTimers(tx: Transaction, timers: readonly NewTimer[]): Promise<void> {
  if (timers.length === 0) return;
  await tx.query(
    `insert into timer (agency_id, kind, key, due_at, payload)
     select $1, kind, key, "dueAt", payload
     from jsonb_to_recordset($2::jsonb) as given (kind text, key text, "dueAt" timestamptz, payload jsonb) order by kind, key
     on conflict (agency_id, kind, key)
     do update set due_at = excluded.due_at, payload = excluded.payload, attempts = 0, last_error = null`,
    [tx.viewer.agencyId, JSON.stringify(timers)],
  );
}

export const setTimer = (tx: Transaction, timer: NewTimer): Promise<void> => setTimers(tx, [timer]);

export async function cancelTimers(tx: Transaction, kind: string, keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await tx.query('delete from timer where kind = $1 and key = any ($2)', [kind, keys]);
}

export const cancelTimer = (tx: Transaction, kind: string, key: string): Promise<void> => cancelTimers(tx, kind, [key]);

/** Of all agencies: only their names. */
export async function findDueTimers(tx: Transaction, kinds: string[], at: Date, most: number): Promise<TimerName[]> {
  return await tx.query<TimerName>('select agency_id as "agencyId", kind, key from due_timers($1, $2, $3)', [
    at,
    kinds,
    most,
  ]);
}

export async function nextDueAt(tx: Transaction, kinds: string[]): Promise<Date | null> {
  const [row] = await tx.query<{ due_at: Date | null }>('select next_timer_due($1) as due_at', [kinds]);
  return row?.due_at ?? null;
}

/** Nothing when another worker holds it, or when it was fired, moved or cancelled meanwhile. */
export async function lockTimer(tx: Transaction, name: TimerName, at: Date): Promise<DueTimer | null> {
  const [row] = await tx.query<TimerRow>(
    `select due_at, payload, attempts from timer where kind = $1 and key = $2 and due_at <= $3
     for update skip locked`,
    [name.kind, name.key, at],
  );
  return row ? { ...name, dueAt: row.due_at, payload: row.payload, attempts: row.attempts } : null;
}

export async function removeTimer(tx: Transaction, name: TimerName): Promise<void> {
  await tx.query('delete from timer where kind = $1 and key = $2', [name.kind, name.key]);
}

export async function failTimer(
  tx: Transaction,
  name: TimerName,
  at: Date,
  retryMs: (attempts: number) => number,
  error: unknown,
): Promise<void> {
  const timer = await lockTimer(tx, name, at);
  if (!timer) return;
  await tx.query('update timer set due_at = $3, attempts = $4, last_error = $5 where kind = $1 and key = $2', [
    name.kind,
    name.key,
    new Date(at.getTime() + retryMs(timer.attempts)),
    timer.attempts + 1,
    failureText(error).slice(0, 2_000),
  ]);
}
