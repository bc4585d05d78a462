import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { environment } from './environment.ts';
import { eventually } from './eventually.ts';
import type { Stack } from './stack.ts';

const mains = createRequire(import.meta.url);

export interface OpsDesk {
  adminUrl(): string;
  /** Past all policies. */
  sql<T = any>(database: string, text: string): Promise<T[]>;
  /** As an operator would on the service's machine; rejects with its exit code. */
  ops(service: string, ...args: string[]): Promise<{ stdout: string; stderr: string }>;
  /** Ends when every event was sent and read. */
  drained(): Promise<void>;
}

/** The operator of a stack on one machine. */
export function openOpsDesk(stack: Pick<Stack, 'system' | 'dataDir'>): OpsDesk {
  const adminUrl = () => stack.system().adminUrl as string;
  const at = (database: string) => adminUrl().replace(/\/postgres$/, `/${database}`);

  async function sql<T>(database: string, text: string): Promise<T[]> {
    const client = new pg.Client({ connectionString: at(database) });
    await client.connect();
    try {
      return (await client.query(text)).rows;
    } finally {
      await client.end();
    }
  }

  return {
    adminUrl,
    sql,
    ops(service, ...args) {
      const main = mains.resolve(`../../subgraphs/${service}/src/main.ts`);
      const env = {
        ...environment(),
        [`DATABASE_URL_${service.toUpperCase()}`]: at(service),
        DATABASE_URL_BUS: at('bus'),
        REKINDLE_TOKEN_KEYS: join(stack.dataDir, 'secrets/token-keys.json'),
        REKINDLE_FILES_DIR: join(stack.dataDir, 'files', service),
        REKINDLE_PORT: '0',
        REKINDLE_LOG_LEVEL: 'warn',
      };
      return promisify(execFile)(process.execPath, [main, 'ops', ...args], { env });
    },
    async drained() {
      await eventually(async () => {
        const waiting = await Promise.all(
          ['candidates', 'communications', 'submissions', 'nurture', 'matching'].map((name) =>
            sql(name, 'select 1 from outbox'),
          ),
        );
        const behind = await sql(
          'bus',
          `select 1 from group_position g join topic_partition p on p.id = g.partition_id
           join group_topic t on t.id = g.group_topic_id
           where not t.began_at_end and g.next_offset < p.next_offset`,
        );
        return waiting.flat().length + behind.length === 0;
      }, 60_000);
    },
  };
}
