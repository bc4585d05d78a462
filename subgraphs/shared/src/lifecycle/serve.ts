import type { z } from 'zod';
import { openBus } from '../bus/open-bus.ts';
import { type Clock, systemClock, testClock } from '../clock/clock.ts';
import type { ServiceConfig } from '../config/base-config.ts';
import { ConfigError } from '../config/config.ts';
import { openDatabase } from '../database/database.ts';
import { directoryBlobStore } from '../files/blob-store.ts';
import { addSubgraph } from '../graphql/server.ts';
import { startConsumers } from '../inbox/consumers.ts';
import { startRelay } from '../outbox/relay.ts';
import type { Logger } from '../telemetry/logger.ts';
import { startTelemetry } from '../telemetry/start-telemetry.ts';
import { startTimers } from '../timers/timers.ts';
import { readTokenKeys } from '../viewer/token-keys.ts';
import { createHttp } from './http.ts';
import { migrateService } from './migrate-service.ts';
import { requireTopics } from './require-topics.ts';
import type { ServiceDefinition, ServiceDeps } from './service.ts';
import { withShared } from './shared-parts.ts';
import { type StopStep, stopOnSignal } from './signals.ts';
import { guardWithTokens } from './token-guard.ts';

/** Starts everything in order, and on a signal stops it in reverse: requests, consumers, relay, timers, database. */
export async function serve<S extends z.ZodRawShape>(
  definition: ServiceDefinition<S>,
  config: ServiceConfig & z.infer<z.ZodObject<S>>,
  logger: Logger,
): Promise<void> {
  const steps: StopStep[] = [{ name: 'telemetry', stop: await startTelemetry(definition.name) }];
  if (config.REKINDLE_MIGRATE_AT_START) await migrateService(definition, config, logger);
  const keys = await readTokenKeys('REKINDLE_TOKEN_KEYS', config.REKINDLE_TOKEN_KEYS);
  const { REKINDLE_ENVIRONMENT: environment, KAFKA_BROKERS: kafkaBrokers } = config;
  await requireTopics({ name: definition.name, environment, kafkaBrokers, logger });
  const { deps, close } = await openDeps(definition, config, logger);
  steps.push({ name: 'database and bus', stop: close });
  const { database, bus, clock } = deps;
  const parts = withShared(definition, deps, await definition.build(deps));
  // Stopped after consumers and timers: a reaction under way still finds what it works with.
  if (parts.stop) steps.push({ name: 'background work', stop: parts.stop });

  const timers = await startTimers({ service: definition.name, database, handlers: parts.timers ?? {}, clock, logger });
  steps.push({ name: 'timers', stop: () => timers.stop() });
  const relay = await startRelay({ url: config.databaseUrls.relay, bus, logger });
  steps.push({ name: 'relay', stop: () => relay.stop() });
  const consumers = await startConsumers({
    group: definition.name,
    bus,
    database,
    reactions: parts.reactions ?? [],
    logger,
  });
  steps.push({ name: 'consumers', stop: () => consumers.stop() });

  const app = createHttp({ logger, ready: () => database.ping() });
  guardWithTokens(app, keys, definition.name);
  const stopGraph = await addSubgraph(app, {
    ...parts,
    introspection: config.REKINDLE_ENVIRONMENT === 'local',
    logger,
  });
  steps.push({ name: 'graph', stop: stopGraph });
  await parts.routes?.(app);
  await app.listen({ host: config.REKINDLE_HOST, port: config.REKINDLE_PORT });
  steps.push({ name: 'requests', stop: () => app.close() });
  stopOnSignal(logger, steps.reverse());
  await parts.start?.();
  logger.info({ address: app.server.address() }, 'ready');
}

/** Everything that a service needs and that is not its own. */
export async function openDeps<S extends z.ZodRawShape>(
  definition: ServiceDefinition<S>,
  config: ServiceConfig & z.infer<z.ZodObject<S>>,
  logger: Logger,
): Promise<{ deps: ServiceDeps<ServiceConfig & z.infer<z.ZodObject<S>>>; close: () => Promise<void> }> {
  const clock = openClock(config);
  if (!config.KAFKA_BROKERS && !config.DATABASE_URL_BUS) {
    throw new ConfigError(['Neither KAFKA_BROKERS nor DATABASE_URL_BUS is set. The bus expects one of them.']);
  }
  const database = await openDatabase({
    url: config.databaseUrls.app,
    entities: definition.entities ?? [],
    poolSize: config.REKINDLE_POOL_SIZE,
    clock,
    logger,
  });
  const bus = await openBus({
    kafkaBrokers: config.KAFKA_BROKERS,
    busUrl: config.DATABASE_URL_BUS,
    clientId: definition.name,
    logger,
  });
  const blobs = directoryBlobStore(config.REKINDLE_FILES_DIR);
  const close = async () => {
    await bus.close();
    await database.close();
  };
  return { deps: { config, database, bus, blobs, clock, logger }, close };
}

function openClock(config: ServiceConfig): Clock {
  if (!config.REKINDLE_CLOCK_FILE) return systemClock;
  if (config.REKINDLE_ENVIRONMENT === 'production') {
    throw new ConfigError(['REKINDLE_CLOCK_FILE moves the clock and is refused in production. Unset it.']);
  }
  return testClock(config.REKINDLE_CLOCK_FILE);
}
