import { readFileSync } from 'node:fs';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { disabledPlugins } from '@rekindle/shared/graphql/disabled-plugins';
import { createHttp, parseJsonBody } from '@rekindle/shared/lifecycle/http';
import { createLogger } from '@rekindle/shared/telemetry/logger';
import { mintToken } from '@rekindle/shared/viewer/token';
import { readSigningKey } from '@rekindle/shared/viewer/token-keys';
import { viewerClaims } from './viewer.ts';

/** The gateway as its documentation has it, with the same token on each request to a service. */
const { SUPERGRAPH_FILE = '', SIGNING_KEY = '' } = process.env;
const key = await readSigningKey('SIGNING_KEY', SIGNING_KEY);

class TokenDataSource extends RemoteGraphQLDataSource {
  constructor(name: string, url: string) {
    super({ url });
    const send = this.fetcher;
    this.fetcher = (address, init) => {
      const authorization = `Bearer ${mintToken(key, name, String(init?.body ?? ''), viewerClaims)}`;
      return send(address, { ...init, headers: { ...init?.headers, authorization } });
    };
  }
}

const apollo = new ApolloServer({
  gateway: new ApolloGateway({
    supergraphSdl: readFileSync(SUPERGRAPH_FILE, 'utf8'),
    buildService: ({ name, url }) => new TokenDataSource(name, url ?? ''),
  }),
  persistedQueries: false,
  plugins: disabledPlugins(),
  logger: createLogger('gateway', 'error'),
});
await apollo.start();
const app = createHttp({ logger: createLogger('gateway', 'error'), ready: async () => {} });
app.post('/graphql', {
  preHandler: async (request) => {
    request.body = parseJsonBody(request.body);
  },
  handler: fastifyApolloHandler(apollo),
});
await app.listen({ host: '127.0.0.1', port: 0 });
process.send?.((app.server.address() as { port: number }).port);
process.on('disconnect', () => process.exit(0));
