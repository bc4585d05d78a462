import { readFile } from 'node:fs/promises';
import fastifyCookie from '@fastify/cookie';
import type { EventBus } from '@rekindle/shared/bus/event-bus';
import { createHttp } from '@rekindle/shared/lifecycle/http';
import type { Logger } from '@rekindle/shared/telemetry/logger';
import { readSigningKey } from '@rekindle/shared/viewer/token-keys';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Redis } from 'ioredis';
import { addClientRoutes, pageOrNotFound } from './client/client-routes.ts';
import { addSecurityHeaders, hideMetricsFromOutside } from './client/security-headers.ts';
import { type GatewayConfig, proxiesBefore, requireSafe, serviceNames, subgraphUrls } from './config.ts';
import { addFileRoutes } from './files/file-routes.ts';
import { costBudget, sharedSpending, spendingInProcess } from './graph/cost-budget.ts';
import { allowOrigins } from './graph/cross-origin.ts';
import { addGraph, type Caller } from './graph/graph-server.ts';
import { knownOperations } from './graph/known-operations.ts';
import { openSupergraph } from './graph/supergraph.ts';
import { addAccountRoutes } from './identity/account-routes.ts';
import { accountsOf } from './identity/accounts.ts';
import { addressLimit, processCounter, sharedCounter } from './identity/attempts.ts';
import { addAuthRoutes } from './identity/auth-routes.ts';
import { browserSession } from './identity/browser-session.ts';
import { addFactorRoutes } from './identity/factor-routes.ts';
import { type Identity, memberClaims } from './identity/identity.ts';
import { challengeBearers, createMachines } from './identity/machines.ts';
import { addOAuthRoutes } from './identity/oauth-routes.ts';
import { addOidcRoutes } from './identity/oidc-routes.ts';
import { refuseForeignOrigins } from './identity/origin.ts';
import { secondStep } from './identity/second-step.ts';
import { secretCookie } from './identity/secret-cookie.ts';
import { createSessions } from './identity/sessions.ts';
import { signInLimit, tokenLimit } from './identity/sign-in-limit.ts';
import { identifyBy, requireIdentity } from './identity/sign-in-state.ts';
import { followBus } from './live/follow-bus.ts';
import { liveHub } from './live/live-hub.ts';
import { addLiveRoutes } from './live/live-routes.ts';
import { processPresence, sharedPresence } from './live/presence.ts';
import { addPresenceRoutes } from './live/presence-routes.ts';
import { recentChanges } from './live/recent-changes.ts';
import { recordInView } from './live/record-in-view.ts';
import { createServiceClient, type ServiceClient } from './service-client.ts';

const supergraphFile = new URL('../supergraph.graphql', import.meta.url);

export interface RunningGateway {
  app: FastifyInstance;
  stop(): Promise<void>;
}

/** Everything is made here and handed down; the gateway listens once this resolves. */
export async function startGateway(config: GatewayConfig, bus: EventBus, logger: Logger): Promise<RunningGateway> {
  requireSafe(config);
  const key = await readSigningKey('REKINDLE_SIGNING_KEY', config.REKINDLE_SIGNING_KEY);
  const urls = subgraphUrls(config);
  const timeoutMs = config.REKINDLE_SERVICE_TIMEOUT_MS;
  const clients = new Map(
    serviceNames.map((name) => [name, createServiceClient({ service: name, url: urls[name], key, timeoutMs })]),
  );
  const client = (name: (typeof serviceNames)[number]) => clients.get(name) as ServiceClient;
  const secure = config.REKINDLE_PUBLIC_URL.startsWith('https:');
  if (!secure) logger.warn('the public address has no TLS: the session cookie is not bound to it');

  const accounts = accountsOf(client('agency'));
  const sessions = createSessions(accounts);
  const cookie = secretCookie('rekindle_session', secure);
  const identify = identifyBy(cookie, sessions);
  const redis = config.REDIS_URL ? openRedis(config.REDIS_URL, logger) : null;
  const attempts = redis ? sharedCounter(redis, logger) : processCounter();
  const machines = createMachines(accounts, addressLimit('bearer', 100, attempts));
  const hub = liveHub();
  const recent = recentChanges();
  const sessionRevoked = (sessionId: string) => {
    sessions.drop(sessionId);
    hub.endSession(sessionId);
  };
  const memberChanged = (memberId: string) => {
    sessions.dropMember(memberId);
    hub.renewMember(memberId);
  };
  const following = await followBus({
    bus,
    replica: config.REKINDLE_REPLICA,
    hub,
    recent,
    sessionRevoked,
    memberChanged,
    apiClientChanged: machines.drop,
    logger,
  });

  const app = createHttp({
    logger,
    ready: async () => {},
    proxies: proxiesBefore(config),
    notFound: pageOrNotFound(config.REKINDLE_CLIENT_DIR),
  });
  addSecurityHeaders(app, secure);
  hideMetricsFromOutside(app);
  allowOrigins(app, config.REKINDLE_ALLOWED_ORIGINS ?? []);
  refuseForeignOrigins(app, config.REKINDLE_PUBLIC_URL, config.REKINDLE_ALLOWED_ORIGINS);
  await app.register(fastifyCookie);
  const browser = browserSession({ accounts, sessions, cookie, identify, signedOut: hub.endSession });
  const step = secondStep(browser, secretCookie('rekindle_second_step', secure));
  const auth = { accounts, browser, identify, limit: signInLimit(attempts), step };
  addAuthRoutes(app, auth);
  addAccountRoutes(app, auth);
  addFactorRoutes(app, auth);
  addOidcRoutes(app, auth, secretCookie('rekindle_oidc', secure));
  addLiveRoutes(app, { hub, recent, identify });
  const presence = redis ? sharedPresence(redis, logger) : processPresence();
  const inView = recordInView({ candidates: client('candidates'), submissions: client('submissions') });
  addPresenceRoutes(app, { hub, identify, presence, inView });
  challengeBearers(app);
  addOAuthRoutes(app, { accounts, publicUrl: config.REKINDLE_PUBLIC_URL, limit: tokenLimit(attempts) });
  const callerOf = async (request: FastifyRequest): Promise<Caller> => {
    const machine = await machines.claimsOf(request);
    return machine
      ? { claims: machine, freely: true }
      : memberCaller(await requireIdentity(identify, request), request, config);
  };
  const spending = redis ? sharedSpending(redis, logger) : spendingInProcess();
  const budget = costBudget(config.REKINDLE_COST_PER_MINUTE, spending);
  addFileRoutes(app, { agency: client('agency'), candidates: client('candidates'), callerOf, budget });
  const supergraph = await openSupergraph(await readFile(supergraphFile, 'utf8'), logger);
  addGraph(app, {
    supergraph,
    clients,
    callerOf,
    known: knownOperations(config.REKINDLE_CLIENT_DIR, logger),
    budget,
    mayIntrospect: ({ actor, scopes }) =>
      config.REKINDLE_ENVIRONMENT === 'local' || (actor.kind === 'api_client' && scopes.includes('agency:read')),
    requestsMax: config.REKINDLE_REQUESTS_MAX,
    logger,
  });
  await addClientRoutes(app, config.REKINDLE_CLIENT_DIR);
  await app.listen({ host: config.REKINDLE_HOST, port: config.REKINDLE_PORT });

  return {
    app,
    async stop() {
      hub.endAll();
      await app.close();
      await supergraph.stop();
      await following.stop();
      redis?.disconnect();
      await Promise.all([...clients.values()].map((each) => each.close()));
    },
  };
}

/** Nothing is kept secret in the sample agency, and it is filled by operations that are not the client's; they are paid for. */
function memberCaller(identity: Identity, request: FastifyRequest, config: GatewayConfig): Caller {
  const claims = memberClaims(identity, request);
  if (config.REKINDLE_FREE_QUERIES) return { claims, freely: true };
  const { id, sample } = identity.agency;
  return sample ? { claims, freely: true, payer: id } : { claims, freely: false };
}

/** A command that finds no connection fails at once: whoever asked goes on without. */
function openRedis(url: string, logger: Logger): Redis {
  const redis = new Redis(url, {
    maxRetriesPerRequest: 0,
    enableOfflineQueue: false,
    connectTimeout: 2_000,
    commandTimeout: 500,
  });
  redis.on('error', (error) => logger.warn({ err: error }, 'the connection to Redis broke'));
  return redis;
}
