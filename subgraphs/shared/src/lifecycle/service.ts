import type { FastifyInstance } from 'fastify';
import type { DocumentNode } from 'graphql';
import type { z } from 'zod';
import type { EventBus } from '../bus/event-bus.ts';
import { migrateBus } from '../bus/migrate-bus.ts';
import type { Clock } from '../clock/clock.ts';
import { databaseUrlsOf, type ServiceConfig, serviceConfig } from '../config/base-config.ts';
import { ConfigError, loadConfig } from '../config/config.ts';
import type { DatabaseOptions } from '../database/database.ts';
import type { Migration } from '../database/migrate.ts';
import type { Database } from '../database/transaction.ts';
import type { Forget } from '../erasure/erasure.ts';
import type { BlobStore } from '../files/blob-store.ts';
import type { RequestContext } from '../graphql/server.ts';
import type { Reaction } from '../inbox/reaction.ts';
import { type Operating, operate } from '../ops/operations.ts';
import type { Snapshots } from '../ops/republish.ts';
import { UsageError } from '../ops/usage-error.ts';
import { noProjections, type Projections } from '../rebuild/projection.ts';
import { createLogger, type Logger } from '../telemetry/logger.ts';
import type { TimerHandler } from '../timers/timers.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { helpFor, requireVerb } from './help.ts';
import { migrateService } from './migrate-service.ts';
import { openDeps, serve } from './serve.ts';
import { rebuildingOf, snapshotsOf, withShared } from './shared-parts.ts';

export type ServiceName = 'agency' | 'candidates' | 'communications' | 'submissions' | 'nurture' | 'matching';

export interface ServiceDeps<Config = ServiceConfig> {
  config: Config;
  database: Database;
  bus: EventBus;
  blobs: BlobStore;
  clock: Clock;
  logger: Logger;
}

/** What a service is made of, once its dependencies are there. */
export interface ServiceParts {
  typeDefs: DocumentNode;
  resolvers: object | readonly object[];
  /** Made once per request; always holds the viewer. */
  context(viewer: Viewer): RequestContext;
  reactions?: readonly Reaction[];
  timers?: Record<string, TimerHandler>;
  /**
   * Forgets the person who was erased, as far as the service learnt of them from others. What it owns itself (candidates
   * the person, others their records) is not erased yet.
   */
  forget?: Forget;
  /** More HTTP routes. `request.viewer` is verified, `request.body` is parsed JSON or the bytes. */
  routes?(app: FastifyInstance): Promise<void> | void;
  /** Background work, begun when the service is ready to take requests. */
  start?(): Promise<void>;
  stop?(): Promise<void>;
}

export interface ServiceDefinition<S extends z.ZodRawShape = Record<never, never>> {
  name: ServiceName;
  /** Settings of this service alone. */
  configShape?: S;
  migrations: Migration[];
  entities?: DatabaseOptions['entities'];
  build(deps: ServiceDeps<ServiceConfig & z.infer<z.ZodObject<S>>>): Promise<ServiceParts> | ServiceParts;
  /** What `ops republish` can tell again, and what is told again to services that have missed it. */
  snapshots?: Snapshots;
  /** What `ops rebuild` can learn anew. */
  projections?: Projections;
}

/** The whole life of a service process: `serve` (default), `migrate`, or `ops <operation>`. */
export async function runService<S extends z.ZodRawShape>(definition: ServiceDefinition<S>): Promise<void> {
  const [verb = 'serve', ...args] = process.argv.slice(2);
  const help = helpFor(verb, args);
  if (help) return void process.stdout.write(`${help}\n`);
  try {
    // Before its settings: a call that is not understood is told so wherever it is made.
    requireVerb(verb, args);
    const config = readConfig(definition);
    const logger = createLogger(definition.name, config.REKINDLE_LOG_LEVEL);
    if (verb === 'migrate') await prepare(definition, config, logger);
    else if (verb === 'serve') await serve(definition, config, logger);
    else await runOperation(definition, config, logger, args);
  } catch (error) {
    const understood = error instanceof ConfigError || error instanceof UsageError;
    process.stderr.write(`${definition.name}: ${understood ? error.message : (error as Error).stack}\n`);
    process.exit(error instanceof UsageError ? 2 : 1);
  }
}

function readConfig<S extends z.ZodRawShape>(definition: ServiceDefinition<S>) {
  const shape = { ...serviceConfig(definition.name), ...(definition.configShape ?? {}) };
  const config = loadConfig(shape) as Record<string, unknown>;
  return { ...config, databaseUrls: databaseUrlsOf(definition.name, config) } as unknown as ServiceConfig &
    z.infer<z.ZodObject<S>>;
}

/** The service's database, and the bus where it is a database: Kafka is prepared by `ops topics`. */
async function prepare<S extends z.ZodRawShape>(
  definition: ServiceDefinition<S>,
  config: ServiceConfig,
  logger: Logger,
): Promise<void> {
  await migrateService(definition, config, logger);
  const busUrl = config.DATABASE_URL_BUS;
  if (busUrl && !config.KAFKA_BROKERS) await migrateBus({ adminUrl: busUrl, busUrl });
}

async function runOperation<S extends z.ZodRawShape>(
  definition: ServiceDefinition<S>,
  config: ServiceConfig & z.infer<z.ZodObject<S>>,
  logger: Logger,
  args: string[],
): Promise<void> {
  const { deps, close } = await openDeps(definition, config, logger);
  const ending = new AbortController();
  process.once('SIGINT', () => ending.abort());
  const parts = withShared(definition, deps, await definition.build(deps));
  try {
    const { name: service, projections = noProjections } = definition;
    const operating: Operating = {
      service,
      deps,
      kafkaBrokers: config.KAFKA_BROKERS,
      reactions: parts.reactions ?? [],
      snapshots: snapshotsOf(definition),
      projections,
      rebuilding: rebuildingOf(definition, deps),
      logger,
      signal: ending.signal,
      say: (line) => void process.stdout.write(`${line}\n`),
    };
    await operate(operating, args);
  } finally {
    await parts.stop?.();
    await close();
  }
}
