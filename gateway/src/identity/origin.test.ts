import { afterEach, describe, expect, it } from '@jest/globals';
import { createHttp } from '@rekindle/shared/lifecycle/http';
import { createLogger } from '@rekindle/shared/telemetry/logger';
import type { FastifyInstance } from 'fastify';
import { refuseForeignOrigins } from './origin.ts';

let app: FastifyInstance;
afterEach(() => app.close());

async function statusOf(publicUrl: string, headers: Record<string, string>): Promise<number> {
  app = createHttp({ logger: createLogger('gateway', 'silent'), ready: async () => {} });
  refuseForeignOrigins(app, publicUrl);
  app.post('/change', async () => ({}));
  return (await app.inject({ method: 'POST', url: '/change', headers })).statusCode;
}

describe('a change that a browser asks for', () => {
  it.each([
    ['https://rekindle.example', { origin: 'https://rekindle.example' }, 200],
    ['https://rekindle.example', { origin: 'http://rekindle.example', host: 'rekindle.example' }, 403],
    ['https://rekindle.example', { origin: 'http://evil.example', host: 'evil.example' }, 403],
    ['https://rekindle.example', { origin: 'https://rekindle.example.evil.example' }, 403],
    ['https://rekindle.example', { origin: 'null' }, 403],
    ['https://rekindle.example', { 'sec-fetch-site': 'same-site' }, 403],
    ['http://localhost:4000', { origin: 'http://127.0.0.1:4000', host: '127.0.0.1:4000' }, 200],
    ['http://localhost:4000', { origin: 'http://evil.example', host: '127.0.0.1:4000' }, 403],
  ])('under %s with %p is answered %i', async (publicUrl, headers, status) => {
    expect(await statusOf(publicUrl, headers as Record<string, string>)).toBe(status);
  });
});
