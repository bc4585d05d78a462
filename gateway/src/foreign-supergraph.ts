import { readFile } from 'node:fs/promises';
import { ConfigError, type Env, setting } from '@rekindle/shared/config/config';
import { createHttp } from '@rekindle/shared/lifecycle/http';
import type { Logger } from '@rekindle/shared/telemetry/logger';
import { z } from 'zod';
import type { RunningGateway } from './app.ts';
import { addSecurityHeaders } from './client/security-headers.ts';
import { gatewayConfig } from './config.ts';
import { costBudget, spendingInProcess } from './graph/cost-budget.ts';
import { addGraph } from './graph/graph-server.ts';
import { openSupergraph } from './graph/supergraph.ts';
import { gatewayClaims } from './identity/identity.ts';
import { createServiceClient } from './service-client.ts';

export const foreignConfig = {
  REKINDLE_HOST: gatewayConfig.REKINDLE_HOST,
  REKINDLE_PORT: gatewayConfig.REKINDLE_PORT,
  REKINDLE_ENVIRONMENT: gatewayConfig.REKINDLE_ENVIRONMENT,
  REKINDLE_LOG_LEVEL: gatewayConfig.REKINDLE_LOG_LEVEL,
  REKINDLE_REQUESTS_MAX: gatewayConfig.REKINDLE_REQUESTS_MAX,
  REKINDLE_SERVICE_TIMEOUT_MS: gatewayConfig.REKINDLE_SERVICE_TIMEOUT_MS,
  SUPERGRAPH_PATH: setting(z.string().min(1), {
    expects: 'the file of a supergraph that is not ours: it is served without sign-in, to this machine alone',
    example: './supergraph.graphql',
  }),
};

export type ForeignConfig = z.infer<z.ZodObject<typeof foreignConfig>>;

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);

/** A gateway that knows our services and one that lets everybody ask are never the same. */
export function requireForeignAlone(env: Env): void {
  const ours = Object.keys(gatewayConfig).filter((name) => env[name] && !(name in foreignConfig));
  if (ours.length === 0) return;
  throw new ConfigError([
    `SUPERGRAPH_PATH serves a foreign graph without sign-in, so it can not be set together with ${ours.join(', ')}. Unset one or the other.`,
  ]);
}

/** Serves any supergraph, so that public federation suites can be run against this gateway. Nobody signs in. */
export async function startForeignGateway(config: ForeignConfig, logger: Logger): Promise<RunningGateway> {
  if (!loopback.has(config.REKINDLE_HOST)) {
    throw new ConfigError([
      'SUPERGRAPH_PATH serves a graph without sign-in, so REKINDLE_HOST expects 127.0.0.1, ::1 or localhost.',
    ]);
  }
  const supergraph = await openSupergraph(await readSdl(config.SUPERGRAPH_PATH), logger);
  const timeoutMs = config.REKINDLE_SERVICE_TIMEOUT_MS;
  const clients = new Map(
    [...supergraph.services].map(([service, url]) => [
      service,
      createServiceClient({ service, url, key: null, timeoutMs }),
    ]),
  );
  const app = createHttp({ logger, ready: async () => {} });
  addSecurityHeaders(app, false);
  addGraph(app, {
    supergraph,
    clients,
    callerOf: async (request) => ({ claims: gatewayClaims(request.id), freely: true }),
    known: { has: () => false, textOf: () => undefined },
    budget: costBudget(Number.MAX_SAFE_INTEGER, spendingInProcess()),
    mayIntrospect: () => true,
    requestsMax: config.REKINDLE_REQUESTS_MAX,
    // Whoever can ask is on this machine already, and suites ask what no client would.
    checkDocument: () => {},
    logger,
  });
  await app.listen({ host: config.REKINDLE_HOST, port: config.REKINDLE_PORT });
  return {
    app,
    async stop() {
      await app.close();
      await supergraph.stop();
      await Promise.all([...clients.values()].map((client) => client.close()));
    },
  };
}

async function readSdl(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new ConfigError([`SUPERGRAPH_PATH can't be read: ${(error as Error).message}.`]);
  }
}
