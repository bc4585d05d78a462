import { auditRoutes } from '@rekindle/agency/audit/audit.routes';
import { agencyContext } from '@rekindle/agency/context';
import { internalRoutes } from '@rekindle/agency/internal/internal.routes';
import { resolvers } from '@rekindle/agency/schema';
import { startGateway } from '@rekindle/gateway/app';
import type { GatewayConfig } from '@rekindle/gateway/config';
import type { EventBus, Subscription } from '@rekindle/shared/bus/event-bus';
import { addSubgraph } from '@rekindle/shared/graphql/server';
import { readTypeDefs } from '@rekindle/shared/graphql/type-defs';
import { createHttp } from '@rekindle/shared/lifecycle/http';
import { guardWithTokens } from '@rekindle/shared/lifecycle/token-guard';
import { startRelay } from '@rekindle/shared/outbox/relay';
import { createLogger } from '@rekindle/shared/telemetry/logger';
import { tokenKeys } from '@rekindle/shared/viewer/token';
import { generateTokenKeys } from '@rekindle/shared/viewer/token-keys';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import type { AgencyUnderTest } from '../agency/agency-under-test.ts';
import { configOf, memoryBus } from './gateway-under-test.ts';

const logger = createLogger('test', 'silent');

export interface FrontDoor {
  app: FastifyInstance;
  /** Where requests come from. */
  address: string;
  /** As the client's own page asks, with the cookies that this browser holds. */
  post(path: string, body: object, cookies?: Cookies): Promise<LightMyRequestResponse>;
  get(path: string, cookies?: Cookies): Promise<LightMyRequestResponse>;
  stop(): Promise<void>;
}

/** What a browser keeps: filled by what it is sent. */
export type Cookies = Map<string, string>;

/** The real gateway before the real use cases and the real graph of agency; `relayed`, it also hears agency's news. */
export async function frontDoor(
  agency: AgencyUnderTest,
  settings: Partial<GatewayConfig> = {},
  { relayed = false } = {},
): Promise<FrontDoor> {
  const keys = await generateTokenKeys('test');
  const http = createHttp({ logger, ready: async () => {} });
  guardWithTokens(http, tokenKeys(keys.publicKeys), 'agency');
  internalRoutes(agency.deps)(http);
  auditRoutes(agency.deps)(http);
  const stopGraph = await addSubgraph(http, {
    typeDefs: readTypeDefs(new URL('../../../subgraphs/agency/src', import.meta.url).pathname),
    resolvers,
    context: (viewer) => agencyContext(agency.deps, viewer),
    introspection: false,
    logger,
  });
  const url = await http.listen({ host: '127.0.0.1', port: 0 });
  const config = { ...configOf(url, JSON.stringify(keys.privateKey)), ...settings };
  const bus = relayed ? straightBus() : memoryBus();
  const running = await startGateway(config, bus, logger);
  const relay = relayed ? await startRelay({ url: agency.base.urls.relay, bus, pollMs: 20 }) : null;

  async function send(method: 'GET' | 'POST', path: string, body: object | undefined, cookies: Cookies) {
    const answer = await running.app.inject({
      method,
      url: path,
      remoteAddress: door.address,
      headers: {
        origin: config.REKINDLE_PUBLIC_URL,
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { payload: JSON.stringify(body) }),
    });
    for (const { name, value } of answer.cookies) value ? cookies.set(name, value) : cookies.delete(name);
    return answer;
  }
  const door: FrontDoor = {
    app: running.app,
    address: '203.0.113.1',
    post: (path, body, cookies = new Map()) => send('POST', path, body, cookies),
    get: (path, cookies = new Map()) => send('GET', path, undefined, cookies),
    async stop() {
      await relay?.stop();
      await running.stop();
      await stopGraph();
      await http.close();
    },
  };
  return door;
}

/** What is published arrives at once. */
function straightBus(): EventBus {
  const subscriptions: Subscription[] = [];
  return {
    async publish(records) {
      for (const record of records) {
        const batch = { records: [{ ...record, partition: 0, offset: 0n }] };
        for (const { onBatch } of subscriptions) await onBatch(batch);
      }
    },
    async subscribe(asked) {
      subscriptions.push(asked);
      return { stop: async () => {} };
    },
    lag: async () => [],
    close: async () => {},
  };
}
