import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import { sendNotFound } from '@rekindle/shared/lifecycle/http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { pagePolicy } from './security-headers.ts';

const notBuilt = '<!doctype html><title>Rekindle</title><p>The client is not built. Run <code>npm start</code>.</p>';

/** The built client's files. Those under /assets/ carry a hash in their name and never change. */
export async function addClientRoutes(app: FastifyInstance, directory: string): Promise<void> {
  const root = resolve(directory);
  if (existsSync(root)) {
    await app.register(fastifyStatic, {
      root,
      index: false,
      wildcard: true,
      preCompressed: true,
      cacheControl: false,
      setHeaders(reply, path) {
        const isHashed = path.startsWith(join(root, 'assets'));
        reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  }
  app.get('/', async (_request, reply) => reply.callNotFound());
}

/** Browsers ask for text/html. Curl and link checkers take anything, so the first page answers them too. */
function wantsPage({ method, headers: { accept = '*/*' }, url }: FastifyRequest): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  return accept.includes('text/html') || (accept.includes('*/*') && url.split('?')[0] === '/');
}

/** Any address that is nothing else is the page: the client's router knows what it shows. */
export function pageOrNotFound(directory: string) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    if (!wantsPage(request)) return sendNotFound(request, reply);
    const nonce = randomBytes(16).toString('base64');
    const page = await readFile(join(resolve(directory), 'index.html'), 'utf8').catch(() => notBuilt);
    return reply
      .code(200)
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .header('content-security-policy', pagePolicy(nonce))
      .send(page.replace('</head>', `<meta property="csp-nonce" content="${nonce}" nonce="${nonce}"></head>`));
  };
}
