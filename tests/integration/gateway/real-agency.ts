import { internalRoutes } from '@rekindle/agency/internal/internal.routes';
import { startGateway } from '@rekindle/gateway/app';
import type { GatewayConfig } from '@rekindle/gateway/config';
import { createHttp } from '@rekindle/shared/lifecycle/http';
import { guardWithTokens } from '@rekindle/shared/lifecycle/token-guard';
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

/** The real gateway before the real use cases of agency. */
export async function frontDoor(agency: AgencyUnderTest, settings: Partial<GatewayConfig> = {}): Promise<FrontDoor> {
  const keys = await generateTokenKeys('test');
  const http = createHttp({ logger, ready: async () => {} });
  guardWithTokens(http, tokenKeys(keys.publicKeys), 'agency');
  internalRoutes(agency.deps)(http);
  const url = await http.listen({ host: '127.0.0.1', port: 0 });
  const config = { ...configOf(url, JSON.stringify(keys.privateKey)), ...settings };
  const running = await startGateway(config, memoryBus(), logger);

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
      await running.stop();
      await http.close();
    },
  };
  return door;
}
