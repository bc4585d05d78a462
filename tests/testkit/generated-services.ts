import { createServer, type IncomingMessage, type Server } from 'node:http';
import { newId } from '@rekindle/shared/ids/ids';
import { requireBody, type TokenKeys, verifyToken } from '@rekindle/shared/viewer/token';
import { buildSchema } from 'graphql';
import { generatedAnswers } from './generated-answers.ts';

export interface GeneratedServices {
  ports: Record<string, number>;
  close(): void;
}

/**
 * A server a service of the supergraph. Each checks the token as the real ones do and answers from generated data, so
 * that next to nothing but the gateway before them is measured. `agency` also knows every session.
 */
export async function generatedServices(
  sdl: string,
  names: readonly string[],
  keys: TokenKeys,
): Promise<GeneratedServices> {
  const answer = generatedAnswers(buildSchema(sdl, { assumeValidSDL: true, assumeValid: true }));
  const servers = await Promise.all(names.map((name) => listen(name, keys, answer)));
  const ports = names.map((name, index) => [name, portOf(servers[index])]);
  return {
    ports: Object.fromEntries(ports),
    close: () => {
      for (const server of servers) server.close();
    },
  };
}

async function listen(name: string, keys: TokenKeys, answer: ReturnType<typeof generatedAnswers>): Promise<Server> {
  const server = createServer(async (request, response) => {
    try {
      const token = verifyToken(keys, name, request.headers.authorization);
      const body = await bytesOf(request);
      requireBody(token, body);
      const asked = JSON.parse(body.toString('utf8'));
      const text = request.url === '/graphql' ? answer(asked.query, asked.variables ?? {}) : JSON.stringify(session());
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
      response.end(text);
    } catch (error) {
      const status = (error as { code?: string }).code === 'UNAUTHENTICATED' ? 401 : 500;
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ errors: [{ message: (error as Error).message }] }));
    }
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function portOf(server: Server | undefined): number {
  const address = server?.address();
  return typeof address === 'object' && address ? address.port : 0;
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const somebody = { id: newId(), name: 'Ada', email: 'ada@example.com', role: 'recruiter' };
const agency = { id: newId(), name: 'Nord', timeZone: 'UTC', sample: false };

function session(): object {
  const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
  return { identity: { sessionId: 's', expiresAt, member: somebody, teamIds: [], agency, timeZone: 'UTC' } };
}
