import { once } from 'node:events';
import { startGateway } from '@rekindle/gateway/app';
import { gatewayConfig } from '@rekindle/gateway/config';
import type { EventBus } from '@rekindle/shared/bus/event-bus';
import { loadConfig } from '@rekindle/shared/config/config';
import { createLogger } from '@rekindle/shared/telemetry/logger';
import { profiled } from './profile.ts';

/** The whole gateway as it is started in production, but for a bus that is silent. */
const bus: EventBus = {
  publish: async () => {},
  lag: async () => [],
  close: async () => {},
  subscribe: async () => ({ stop: async () => {} }),
};
const gateway = await startGateway(loadConfig(gatewayConfig), bus, createLogger('gateway', 'error'));
process.send?.((gateway.app.server.address() as { port: number }).port);
process.on('disconnect', () => process.exit(0));
// Each pair of messages is the beginning and the end of a profile.
for (;;) {
  await once(process, 'message');
  process.send?.(await profiled(async () => void (await once(process, 'message'))));
}
