import type { Context } from '@opentelemetry/api';
import type { Cause } from '@rekindle/proto/envelope';
import type { EntityManager } from 'typeorm';
import type { Clock } from '../clock/clock.ts';
import type { Asked, GatheredWork } from '../inbox/gather.ts';
import type { OutboxRow } from '../outbox/write-outbox.ts';
import type { Viewer } from '../viewer/viewer.ts';

/** What a reaction hands on to the events that it adds. */
export interface EventCause {
  causationId: string;
  correlationId: string;
  cause: Cause;
  /** The reaction's span: events that are added later, for several reactions at once, still belong to it. */
  context?: Context;
}

/** One database transaction of one agency; row-level security shows it no other agency's rows. */
export interface Transaction {
  viewer: Viewer;
  manager: EntityManager;
  clock: Clock;
  /** Past whose limits it sees: ids of teams, or `*`; see `team-limits.ts`. */
  teams: string;
  /** Set inside a reaction: the event being reacted to. */
  cause?: EventCause;
  /** Events added so far; written when the work is done, just before the commit. */
  outbox: OutboxRow[];
  /** Set inside a reaction: people erased so far, so that a later event of the same batch is dropped too. */
  erased?: Set<string>;
  /** Set inside a batch of events: what its reactions asked to be done once, at its end. */
  // biome-ignore lint/suspicious/noExplicitAny: each work takes items of its own shape, bound by `gather`
  gathered?: Map<GatheredWork<any>, Asked<any>[]>;
  query<T>(sql: string, params?: unknown[]): Promise<T[]>;
}

export interface Database {
  /** A read-only transaction. */
  read<T>(viewer: Viewer, work: (tx: Transaction) => Promise<T>): Promise<T>;
  /**
   * An idempotent write: the same key and input give the stored answer again, the same key with another input is
   * refused with CONFLICT. The answer may hold JSON values, Date, bigint and Uint8Array. A returned outcome is stored
   * whatever it says; a thrown error rolls everything back and stores nothing.
   */
  write<T>(
    viewer: Viewer,
    mutation: string,
    input: { idempotencyKey: string },
    work: (tx: Transaction) => Promise<T>,
  ): Promise<T>;
  /** For reactions, timers and background work. `work` runs again after a deadlock or a serialization failure. */
  transact<T>(viewer: Viewer, work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Whether the server answers; for readiness. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
