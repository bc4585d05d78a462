import { setTimeout as pause } from 'node:timers/promises';
import type { Clock } from '@rekindle/shared/clock/clock';
import type { Database } from '@rekindle/shared/database/database';
import type { Logger } from '@rekindle/shared/telemetry/logger';
import * as agencyStore from '../agency/agency.store.ts';
import { agencyViewer } from '../agency/agency.ts';
import { nobody } from '../context.ts';
import { loadSample } from './load-sample.ts';
import * as sampleStore from './sample.store.ts';

export interface SampleLoaderDeps {
  database: Database;
  clock: Clock;
  logger: Logger;
  gatewayUrl: string;
}

export interface SampleLoader {
  /** Loads the sample if one waits to be loaded; does nothing while a load is under way. */
  wake(): void;
  stop(): Promise<void>;
}

const retryMs = 2_000;

/** What is to be loaded stands in the database, so a load goes on after a crash; each of its steps may be repeated. */
export function sampleLoader(deps: SampleLoaderDeps): SampleLoader {
  const stopping = new AbortController();
  let running: Promise<void> | null = null;

  async function waitingAgency(): Promise<string | null> {
    const agencyId = await deps.database.read(nobody, sampleStore.findAgencyId);
    if (!agencyId) return null;
    const load = await deps.database.read(agencyViewer(agencyId), agencyStore.findSampleLoad);
    return load && load.status !== 'DONE' ? agencyId : null;
  }

  async function run(): Promise<void> {
    for (let agencyId = await waitingAgency(); agencyId && !stopping.signal.aborted; agencyId = await waitingAgency()) {
      try {
        await loadSample(deps, agencyId, stopping.signal);
      } catch (error) {
        if (stopping.signal.aborted) return;
        deps.logger.warn({ error, agencyId }, 'the sample agency could not be loaded and is tried again');
        await pause(retryMs, undefined, { signal: stopping.signal }).catch(() => {});
      }
    }
  }

  return {
    wake() {
      running ??= run()
        .catch((error) => deps.logger.error({ error }, 'the sample loader stopped'))
        .finally(() => {
          running = null;
        });
    },
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
