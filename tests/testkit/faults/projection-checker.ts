import { openBus } from '@rekindle/shared/bus/open-bus';
import { roleUrl } from '@rekindle/shared/database/service-urls';
import pg from 'pg';
import { eventually } from '../eventually.ts';
import { allOf, type Differences, expectOnce, noDifferences } from './differences.ts';
import { type Projection, type Source, sources } from './projections.ts';

const services = ['agency', 'candidates', 'communications', 'submissions', 'nurture', 'matching'];

/** The whole product's databases, past all policies. */
export interface SystemTables {
  rows<Row extends pg.QueryResultRow>(service: string, sql: string, params?: unknown[]): Promise<Row[]>;
  /** Every projection with its source. */
  differences(): Promise<Differences>;
  /** Whether nothing waits in an outbox, on the bus or at a timer that is due. */
  isIdle(): Promise<boolean>;
  close(): Promise<void>;
}

export async function openSystemTables(options: { adminUrl: string; kafkaBrokers?: string }): Promise<SystemTables> {
  const { adminUrl, kafkaBrokers } = options;
  const where = kafkaBrokers ? { kafkaBrokers } : { busUrl: roleUrl(adminUrl, 'bus', 'bus') };
  const bus = await openBus({ ...where, clientId: 'checker' });
  const pools = new Map(services.map((service) => [service, poolOf(adminUrl, service)]));

  async function rows<Row extends pg.QueryResultRow>(service: string, sql: string, params?: unknown[]): Promise<Row[]> {
    return (await (pools.get(service) as pg.Pool).query<Row>(sql, params)).rows;
  }

  async function compare(found: Differences, source: Source, shown: Projection): Promise<void> {
    const { of, as } = shown.shows ?? { of: `c.${source.version ?? 'version'}`, as: 'c.version' };
    const owned = await rows<Shown>(source.service, selectOf(source, of));
    const known = Map.groupBy(await rows<Shown>(shown.service, selectOf(shown, as)), ({ id }) => id);
    for (const { id, state } of owned) {
      const name = `${source.service}.${source.table} ${id} in ${shown.service}.${shown.table}`;
      const here = known.get(id) ?? [];
      expectOnce(found, name, here.length);
      if (here.length === 1 && here[0]?.state !== state) {
        found.differing.push(`${name} is ${here[0]?.state}, its source ${state}`);
      }
    }
  }

  return {
    rows,
    async differences() {
      const found = noDifferences();
      for (const source of sources) for (const shown of source.shown) await compare(found, source, shown);
      for (const service of services) {
        const letters = await rows(service, `select consumer, error from dead_letter`);
        for (const { consumer, error } of letters) found.lost.push(`a dead letter of ${consumer}: ${error}`);
      }
      return found;
    },
    async isIdle() {
      for (const service of services) {
        const [waiting] = await rows<{ is: boolean }>(
          service,
          'select exists (select from outbox) or exists (select from timer where due_at < now()) as is',
        );
        if (waiting?.is !== false) return false;
        if ((await bus.lag(service)).some(({ records }) => records > 0)) return false;
      }
      return true;
    },
    async close() {
      await bus.close();
      await Promise.all([...pools.values()].map((pool) => pool.end()));
    },
  };
}

interface Shown {
  id: string;
  state: string;
}

const selectOf = ({ table, id = 'c.id', where = 'true' }: Pick<Source, 'table' | 'id' | 'where'>, state: string) =>
  `select (${id})::text as id, (${state})::text as state from ${table} c where ${where}`;

function poolOf(adminUrl: string, service: string): pg.Pool {
  const url = new URL(adminUrl);
  url.pathname = `/${service}`;
  const pool = new pg.Pool({ connectionString: url.toString(), max: 2 });
  // The server may be the one that is stopped.
  pool.on('error', () => {});
  return pool;
}

/** Both comparisons, when nothing is under way any more: what would come twice would still be. */
export async function settledSystem(
  tables: SystemTables,
  shown: () => Promise<Differences>,
  withinMs = 60_000,
): Promise<Differences> {
  const isSettled = await eventually(() => tables.isIdle(), withinMs).catch(() => false);
  const found = [await tables.differences(), await shown()];
  if (!isSettled) found.push({ ...noDifferences(), lost: [`what is under way does not arrive within ${withinMs} ms`] });
  return allOf(found);
}
