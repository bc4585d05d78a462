import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { Pool } from 'undici';
import { type SeparateGateway, separateGateway } from '../testkit/separate-gateway.ts';
import { type Malformed, malformed } from './malformed-request.ts';

jest.setTimeout(300_000);

const count = 10_000;
const atOnce = 16;
const growthMaxBytes = 50 * 1024 * 1024;
const seed = Number(process.env.REKINDLE_TEST_SEED ?? Date.now() % 2 ** 31);

let gateway: SeparateGateway;
let pool: Pool;

beforeAll(async () => {
  gateway = await separateGateway();
  pool = new Pool(gateway.url, { connections: atOnce });
});
afterAll(async () => {
  await pool.close();
  await gateway.stop();
});

async function send({ method, path, headers, body }: Malformed): Promise<{ status: number; text: string }> {
  const sent = method === 'GET' || method === 'HEAD' ? undefined : body;
  const answer = await pool.request({
    method,
    path,
    headers: { ...headers, cookie: gateway.cookie },
    body: sent,
  } as any);
  return { status: answer.statusCode, text: await answer.body.text() };
}

it(`survives ${count} malformed requests: none is a failure of ours, none tells of the inside, memory stays`, async () => {
  const requests = fc.sample(malformed, { numRuns: count, seed });
  const statuses = new Map<number, number>();
  const failures: object[] = [];
  let next = 0;
  async function client(until: number): Promise<void> {
    while (next < until) {
      const request = requests[next++] as Malformed;
      const { status, text } = await send(request).catch((error) => ({ status: 0, text: String(error) }));
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      const tells = /Did you mean|node_modules|\.ts:\d|\bat \S+ \(/.test(text);
      if (status === 0 || status >= 500 || tells) failures.push({ status, text: text.slice(0, 300), request });
    }
  }
  const run = (until: number) => Promise.all(Array.from({ length: atOnce }, () => client(until)));
  await run(1_000);
  const before = await gateway.heapBytes();
  await run(count);
  const grown = (await gateway.heapBytes()) - before;
  const table = [...statuses].sort(([a], [b]) => a - b).map(([status, times]) => `${times} × ${status}`);
  process.stderr.write(
    `malformed requests, seed ${seed}: ${table.join(', ')}; heap grown by ${(grown / 2 ** 20).toFixed(1)} MB\n`,
  );
  expect(failures.slice(0, 3)).toEqual([]);
  expect(gateway.isAlive()).toBe(true);
  expect(grown).toBeLessThan(growthMaxBytes);
  const { status } = await send({
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ agency { id } }"}',
  });
  expect(status).toBe(200);
});
