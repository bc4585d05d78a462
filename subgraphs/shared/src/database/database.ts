import type { Logger } from 'pino';
import { DataSource, type EntitySchema, type QueryRunner } from 'typeorm';
import { type Clock, systemClock } from '../clock/clock.ts';
import { backoffMs, pause } from '../clock/pause.ts';
import { AppError, assert, notFound, unavailable } from '../errors/errors.ts';
import { isId } from '../ids/ids.ts';
import { writeOutbox } from '../outbox/write-outbox.ts';
import { inSpan } from '../telemetry/spans.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { answerOnce } from './idempotency.ts';
import { teamsOf } from './team-limits.ts';
import type { Database, Transaction } from './transaction.ts';
import { isContention, isFullDisk, isHiddenRow, isUnreachable, isUnstorableText } from './transient-errors.ts';

export type { Database, EventCause, Transaction } from './transaction.ts';

export interface DatabaseOptions {
  /** The app role's URL. */
  url: string;
  // biome-ignore lint/suspicious/noExplicitAny: a list of tables of any shape
  entities: EntitySchema<any>[];
  /** Default 10. */
  poolSize?: number;
  clock?: Clock;
  logger?: Logger;
}

const mostAttempts = 5;
type Work<T> = (tx: Transaction) => Promise<T>;

export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const clock = options.clock ?? systemClock;
  const source = new DataSource({
    type: 'postgres',
    url: options.url,
    entities: options.entities,
    poolSize: options.poolSize ?? 10,
    connectTimeoutMS: 5_000,
    extra: { statement_timeout: 60_000, idle_in_transaction_session_timeout: 60_000 },
    poolErrorHandler: (error: unknown) => options.logger?.warn({ err: error }, 'an idle database connection broke'),
  });
  await source.initialize();

  async function attempt<T>(viewer: Viewer, mode: 'read only' | 'read write', work: Work<T>): Promise<T> {
    const runner = source.createQueryRunner();
    try {
      await begin(runner, viewer, mode);
      const tx = transactionOf(runner, viewer, clock);
      const result = await work(tx);
      await writeOutbox(tx);
      await runner.commitTransaction();
      return result;
    } catch (error) {
      // A broken connection can't roll back, and need not: its server side has.
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => {});
      throw error;
    } finally {
      await runner.release().catch(() => {});
    }
  }

  async function run<T>(viewer: Viewer, mode: 'read only' | 'read write', work: Work<T>): Promise<T> {
    assert(isId(viewer.agencyId), `the viewer's agency must be an id, it is "${viewer.agencyId}"`);
    for (let attempts = 1; ; attempts++) {
      try {
        return await attempt(viewer, mode, work);
      } catch (error) {
        if (isContention(error) && attempts < mostAttempts) {
          await pause(backoffMs(attempts, 10, 200));
          continue;
        }
        if (isContention(error)) throw unavailable('Others are changing the same records. Try again.', error);
        if (isUnreachable(error)) throw unavailable('The data store does not answer. Try again in a moment.', error);
        if (isFullDisk(error)) {
          throw unavailable(
            'The disk of the data store is full, so nothing was saved. Try again once there is room on it.',
            error,
          );
        }
        if (isUnstorableText(error)) {
          throw new AppError('BAD_INPUT', 'A text contains a character that cannot be kept.', { cause: error });
        }
        if (isHiddenRow(error)) throw notFound('such person, client or job');
        throw error;
      }
    }
  }

  return {
    read: (viewer, work) => run(viewer, 'read only', work),
    transact: (viewer, work) => run(viewer, 'read write', work),
    write: (viewer, mutation, input, work) =>
      inSpan(`write ${mutation}`, {}, () => run(viewer, 'read write', (tx) => answerOnce(tx, mutation, input, work))),
    ping: async () => {
      await source.query('select 1');
    },
    close: () => source.destroy(),
  };
}

async function begin(runner: QueryRunner, viewer: Viewer, mode: 'read only' | 'read write'): Promise<void> {
  await runner.startTransaction();
  await runner.query(
    `select set_config('app.agency_id', $1, true), set_config('app.actor_id', $2, true),
            set_config('app.team_ids', $3, true), set_config('transaction_read_only', $4, true)`,
    [viewer.agencyId, viewer.actor.id, teamsOf(viewer), mode === 'read only' ? 'on' : 'off'],
  );
}

function transactionOf(runner: QueryRunner, viewer: Viewer, clock: Clock): Transaction {
  return {
    viewer,
    clock,
    teams: teamsOf(viewer),
    manager: runner.manager,
    outbox: [],
    async query<T>(sql: string, params?: unknown[]): Promise<T[]> {
      // The structured result: TypeORM's plain one has another shape for UPDATE and DELETE.
      const result = await runner.query(sql, params as unknown[], true);
      return (result.records ?? []) as T[];
    },
  };
}
