import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import { AppError } from '@rekindle/shared/errors/errors';
import { sendError } from '@rekindle/shared/lifecycle/http';
import type { FastifyInstance } from 'fastify';
import { pagePolicy } from './security-headers.ts';

const notBuilt = '<!doctype html><title>Rekindle</title><p>The client is not built. Run <code>npm start</code>.</p>';

/** The built client. Files under /assets/ carry a hash in their name and never change; any other address is the page. */
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
  app.setNotFoundHandler(async (request, reply) => {
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    if (!wantsPage) return sendError(new AppError('NOT_FOUND', 'There is nothing at this address.'), request, reply);
    const nonce = randomBytes(16).toString('base64');
    const page = await readFile(join(root, 'index.html'), 'utf8').catch(() => notBuilt);
    return reply
      .code(200)
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .header('content-security-policy', pagePolicy(nonce))
      .send(page.replace('</head>', `<meta property="csp-nonce" content="${nonce}" nonce="${nonce}"></head>`));
  });
}
