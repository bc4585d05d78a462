import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { type SeparateGateway, separateGateway } from '../testkit/separate-gateway.ts';

jest.setTimeout(120_000);

const slow = 500;
const legitimate = 300;
let gateway: SeparateGateway;
const sockets: Socket[] = [];

beforeAll(async () => {
  gateway = await separateGateway();
});
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  await gateway.stop();
});

/** Promises a body of a megabyte and sends a few bytes of it, now and then. */
async function slowBody(cookie: string): Promise<Socket> {
  const { port, host } = new URL(gateway.url);
  const socket = connect(Number(port), '127.0.0.1');
  socket.on('error', () => {});
  await once(socket, 'connect');
  const head = `POST /graphql HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\ncontent-length: 1000000\r\ncookie: ${cookie}\r\n\r\n`;
  socket.write(`${head}{"query":"`);
  return socket;
}

async function ask(): Promise<number> {
  const headers = { 'content-type': 'application/json', cookie: gateway.cookie };
  const answer = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query: '{ agency { id name } }' }),
  });
  await answer.text();
  return answer.status;
}

it(`answers everybody else while ${slow} connections send their bodies byte by byte`, async () => {
  sockets.push(...(await Promise.all(Array.from({ length: slow }, () => slowBody(gateway.cookie)))));
  const statuses: number[] = [];
  for (let round = 0; round < legitimate; round++) {
    for (const socket of sockets.slice(round % 10, 50)) socket.write('x');
    statuses.push(await ask());
  }
  const answered = statuses.filter((status) => status === 200).length;
  process.stderr.write(`${answered} of ${legitimate} requests answered beside ${slow} slow ones\n`);
  expect(answered / legitimate).toBeGreaterThanOrEqual(0.99);
  expect(sockets.filter((socket) => !socket.destroyed).length).toBeGreaterThan(0);
});

it('keeps no body of somebody who is not signed in', async () => {
  const socket = await slowBody('nobody=1');
  sockets.push(socket);
  const [answer] = (await once(socket, 'data')) as [Buffer];
  expect(answer.toString()).toMatch(/^HTTP\/1\.1 401/);
});
