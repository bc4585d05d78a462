import { setTimeout as wait } from 'node:timers/promises';
import { type PostgresOptions, type RunningPostgres, startPostgres } from '../postgres/postgres.ts';

export interface SupervisedPostgres {
  adminUrl: string;
  pid(): number;
  stop(): Promise<void>;
}

const pauseMs = 500;

/** Starts the database again, on the same port, when it ends without having been asked to; the services' pools find it. */
export async function supervisePostgres(
  options: PostgresOptions,
  say: (line: string) => void,
): Promise<SupervisedPostgres> {
  let stopping = false;
  let running: RunningPostgres = await startPostgres(options);
  let restarting = Promise.resolve();

  async function restart(): Promise<void> {
    while (!stopping) {
      say(`The database ended, starting it again. Its log: ${options.logFile}`);
      await wait(pauseMs);
      try {
        running = await startPostgres(options);
        return watch();
      } catch (error) {
        say((error as Error).message);
      }
    }
  }

  function watch(): void {
    void running.exited.then(() => {
      if (!stopping) restarting = restart();
    });
  }
  watch();

  return {
    adminUrl: running.adminUrl,
    pid: () => running.pid,
    async stop() {
      stopping = true;
      await restarting;
      await running.stop();
    },
  };
}
