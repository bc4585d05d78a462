import { create, toBinary } from '@bufbuild/protobuf';
import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import { startGateway } from '@rekindle/gateway/app';
import type { GatewayConfig } from '@rekindle/gateway/config';
import { SessionRevokedSchema } from '@rekindle/proto/agency';
import { EnvelopeSchema } from '@rekindle/proto/envelope';
import type { EventBus, Subscription } from '@rekindle/shared/bus/event-bus';
import { AppError } from '@rekindle/shared/errors/errors';
import { addSubgraph } from '@rekindle/shared/graphql/server';
import { readTypeDefs } from '@rekindle/shared/graphql/type-defs';
import { newId } from '@rekindle/shared/ids/ids';
import { createHttp } from '@rekindle/shared/lifecycle/http';
import { guardWithTokens } from '@rekindle/shared/lifecycle/token-guard';
import { createLogger } from '@rekindle/shared/telemetry/logger';
import type { MemberRole } from '@rekindle/shared/viewer/roles';
import { type TokenKeys, tokenKeys } from '@rekindle/shared/viewer/token';
import { generateTokenKeys } from '@rekindle/shared/viewer/token-keys';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const logger = createLogger('test', 'silent');
const nowhere = 'http://127.0.0.1:9';

export interface GatewayUnderTest {
  url: string;
  app: FastifyInstance;
  /** What agency got with the last graph request. */
  lastGraphRequest(): FastifyRequest | undefined;
  /** Sessions that agency still knows, by secret. */
  sessions: Map<string, { agencyId: string; sessionId: string; memberId: string; member: TestMember }>;
  publish(type: string, agencyId: string, payload?: Uint8Array, about?: PublishedAbout): Promise<string>;
  /** People that the service of candidates shows to members of these teams alone. */
  limited: Map<string, string>;
  revoke(sessionId: string): Promise<string>;
  stop(): Promise<void>;
}

export interface TestMember {
  role: MemberRole;
  teamIds: string[];
}

export interface PublishedAbout {
  aggregateId?: string;
  limitedToTeamIds?: string[];
}

/** The real gateway before an agency made of the real shell and schema, and before services that are away. */
export async function gatewayUnderTest(settings: Partial<GatewayConfig> = {}): Promise<GatewayUnderTest> {
  const keys = await generateTokenKeys('test');
  const sessions: GatewayUnderTest['sessions'] = new Map();
  let last: FastifyRequest | undefined;
  const agency = createHttp({ logger, ready: async () => {} });
  guardWithTokens(agency, tokenKeys(keys.publicKeys), 'agency');
  agency.addHook('preHandler', async (request) => {
    if (request.url === '/graphql') last = request;
  });
  addAccounts(agency, sessions);
  await addSubgraph(agency, {
    typeDefs: readTypeDefs(new URL('../../../subgraphs/agency/src', import.meta.url).pathname),
    resolvers: {
      Query: {
        agency: (_: unknown, __: unknown, { viewer }: { viewer: { agencyId: string } }) => ({
          id: viewer.agencyId,
          name: 'Nord',
        }),
      },
    },
    context: (viewer) => ({ viewer }),
    introspection: false,
    logger,
  });
  const agencyUrl = await agency.listen({ host: '127.0.0.1', port: 0 });
  const limited: GatewayUnderTest['limited'] = new Map();
  const candidates = candidatesService(tokenKeys(keys.publicKeys), limited);
  const candidatesUrl = await candidates.listen({ host: '127.0.0.1', port: 0 });
  const bus = memoryBus();
  const running = await startGateway(
    {
      ...configOf(agencyUrl, JSON.stringify(keys.privateKey)),
      SUBGRAPH_URL_CANDIDATES: candidatesUrl,
      ...settings,
    },
    bus,
    logger,
  );
  const { port } = running.app.server.address() as { port: number };
  const publish = bus.append;
  return {
    url: `http://127.0.0.1:${port}`,
    app: running.app,
    lastGraphRequest: () => last,
    sessions,
    limited,
    publish,
    revoke: (sessionId) =>
      publish(
        SessionRevokedSchema.typeName,
        newId(),
        toBinary(SessionRevokedSchema, create(SessionRevokedSchema, { sessionId })),
      ),
    async stop() {
      await running.stop();
      await agency.close();
      await candidates.close();
    },
  };
}

/** Knows every person, and shows those who are limited to their team. */
function candidatesService(keys: TokenKeys, limited: Map<string, string>): FastifyInstance {
  const service = createHttp({ logger, ready: async () => {} });
  guardWithTokens(service, keys, 'candidates');
  service.post<{ Body: { variables: { id: string } } }>('/graphql', async ({ viewer, body }) => {
    const { id } = body.variables;
    const team = limited.get(id);
    return { data: { record: !team || viewer.teamIds.includes(team) ? { id } : null } };
  });
  return service;
}

function addAccounts(agency: FastifyInstance, sessions: GatewayUnderTest['sessions']): void {
  const identity = (secret: string) => {
    const session = sessions.get(secret);
    return session
      ? {
          sessionId: session.sessionId,
          expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
          member: { id: session.memberId, name: 'Ada', email: 'ada@example.com', role: session.member.role },
          teamIds: session.member.teamIds,
          agency: { id: session.agencyId, name: 'Nord', timeZone: 'UTC', sample: false },
          timeZone: 'UTC',
        }
      : null;
  };
  agency.post<{ Body: { email: string; password: string } }>('/internal/sign-in', async (request) => {
    if (request.body.password === 'wrong') throw new AppError('UNAUTHENTICATED', 'That is not right.');
    const sessionToken = newId();
    const agencyId = request.body.email.split('@')[0] as string;
    const { password } = request.body;
    const given: Partial<TestMember> = password.startsWith('{') ? JSON.parse(password) : {};
    const member: TestMember = { role: 'recruiter', teamIds: [], ...given };
    sessions.set(sessionToken, { agencyId, sessionId: newId(), memberId: newId(), member });
    return { sessionToken, identity: identity(sessionToken) };
  });
  agency.post<{ Body: { sessionToken: string } }>('/internal/resolve-session', async (request) => ({
    identity: identity(request.body.sessionToken),
  }));
  agency.post<{ Body: { sessionToken: string } }>('/internal/sign-out', async (request) => {
    sessions.delete(request.body.sessionToken);
    return {};
  });
}

export function memoryBus(): EventBus & { append: GatewayUnderTest['publish'] } {
  let subscription: Subscription | undefined;
  return {
    publish: async () => {},
    lag: async () => [],
    close: async () => {},
    async subscribe(asked) {
      subscription = asked;
      return { stop: async () => {} };
    },
    async append(type, agencyId, payload = new Uint8Array(), about = {}) {
      const eventId = newId();
      const recordedAt = timestampFromDate(new Date());
      const aggregate = { aggregateId: newId(), aggregateType: 'team', aggregateVersion: 1n, ...about };
      const value = toBinary(
        EnvelopeSchema,
        create(EnvelopeSchema, { eventId, agencyId, type, payload, recordedAt, ...aggregate }),
      );
      const record = { topic: 't', key: agencyId, value, headers: {}, partition: 0, offset: 0n };
      await subscription?.onBatch({ records: [record] });
      return eventId;
    },
  };
}

export function configOf(agencyUrl: string, signingKey: string): GatewayConfig {
  return {
    REKINDLE_HOST: '127.0.0.1',
    REKINDLE_PORT: 0,
    REKINDLE_ENVIRONMENT: 'local',
    REKINDLE_FREE_QUERIES: true,
    REKINDLE_REQUESTS_MAX: 500,
    REKINDLE_SERVICE_TIMEOUT_MS: 30_000,
    REKINDLE_COST_PER_MINUTE: 50_000,
    REKINDLE_LOG_LEVEL: 'silent',
    REKINDLE_SIGNING_KEY: signingKey,
    REKINDLE_PUBLIC_URL: 'http://rekindle.example',
    REKINDLE_CLIENT_DIR: '/nowhere',
    REKINDLE_REPLICA: '1',
    SUBGRAPH_URL_AGENCY: agencyUrl,
    SUBGRAPH_URL_CANDIDATES: nowhere,
    SUBGRAPH_URL_COMMUNICATIONS: nowhere,
    SUBGRAPH_URL_SUBMISSIONS: nowhere,
    SUBGRAPH_URL_NURTURE: nowhere,
    SUBGRAPH_URL_MATCHING: nowhere,
  };
}

/** Signs somebody of an agency in and gives the cookie. */
export async function signIn(
  gateway: GatewayUnderTest,
  agencyId: string,
  member: Partial<TestMember> = {},
): Promise<string> {
  const answer = await gateway.app.inject({
    method: 'POST',
    url: '/auth/sign-in',
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify({ email: `${agencyId}@example.com`, password: JSON.stringify(member) }),
  });
  return String(answer.headers['set-cookie']).split(';')[0] as string;
}
