import { openBus } from '@rekindle/shared/bus/open-bus';
import { ConfigError, loadConfig } from '@rekindle/shared/config/config';
import { requireTopics } from '@rekindle/shared/lifecycle/require-topics';
import { stopOnSignal } from '@rekindle/shared/lifecycle/signals';
import { createLogger } from '@rekindle/shared/telemetry/logger';
import { startTelemetry } from '@rekindle/shared/telemetry/start-telemetry';
import { startGateway } from './app.ts';
import { gatewayConfig } from './config.ts';
import { foreignConfig, requireForeignAlone, startForeignGateway } from './foreign-supergraph.ts';

try {
  if (process.env.SUPERGRAPH_PATH) await serveForeign();
  else await serve();
} catch (error) {
  process.stderr.write(`gateway: ${error instanceof ConfigError ? error.message : (error as Error).stack}\n`);
  process.exit(1);
}

async function serve(): Promise<void> {
  const config = loadConfig(gatewayConfig);
  const logger = createLogger('gateway', config.REKINDLE_LOG_LEVEL);
  const stopTelemetry = await startTelemetry('gateway', { strangers: true });
  const { REKINDLE_ENVIRONMENT: environment, KAFKA_BROKERS: kafkaBrokers } = config;
  await requireTopics({ name: 'gateway', environment, kafkaBrokers, logger });
  const bus = await openBus({
    kafkaBrokers,
    busUrl: config.DATABASE_URL_BUS,
    clientId: 'gateway',
    logger,
  });
  const gateway = await startGateway(config, bus, logger);
  stopOnSignal(logger, [
    { name: 'requests and streams', stop: gateway.stop },
    { name: 'bus', stop: () => bus.close() },
    { name: 'telemetry', stop: stopTelemetry },
  ]);
  logger.info({ address: gateway.app.server.address() }, 'ready');
}

async function serveForeign(): Promise<void> {
  requireForeignAlone(process.env);
  const config = loadConfig(foreignConfig);
  const logger = createLogger('gateway', config.REKINDLE_LOG_LEVEL);
  const gateway = await startForeignGateway(config, logger);
  stopOnSignal(logger, [{ name: 'requests', stop: gateway.stop }]);
  logger.warn({ address: gateway.app.server.address() }, 'ready with a foreign graph, without sign-in');
}
