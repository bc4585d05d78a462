import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { newId } from '@rekindle/shared/ids/ids';
import { type GatewayUnderTest, gatewayUnderTest, signIn } from '../integration/gateway/gateway-under-test.ts';
import { eventually } from '../testkit/eventually.ts';

const type = 'rekindle.agency.v1.TeamChanged';
const deaf = 12;
/** What a slow stream may hold, and one more flush of changes. */
const heldMaxBytes = 256 * 1024 + 500 * 400;

let gateway: GatewayUnderTest;
const opened: Socket[] = [];
/** The gateway's own ends of the streams. */
const served: Socket[] = [];

beforeAll(async () => {
  gateway = await gatewayUnderTest();
  gateway.app.server.on('connection', (socket: Socket) => served.push(socket));
});
afterAll(async () => {
  for (const socket of opened) socket.destroy();
  await gateway.stop();
});

async function open(cookie: string, lastEventId = '', hear: (text: string) => void = () => {}): Promise<Socket> {
  const { port, host } = new URL(gateway.url);
  const socket = connect(Number(port), '127.0.0.1');
  opened.push(socket);
  socket.on('error', () => {});
  socket.on('data', (chunk) => hear(String(chunk)));
  await once(socket, 'connect');
  const last = lastEventId ? `last-event-id: ${lastEventId}\r\n` : '';
  socket.write(`GET /live HTTP/1.1\r\nhost: ${host}\r\ncookie: ${cookie}\r\n${last}\r\n`);
  await once(socket, 'data');
  return socket;
}

async function listen(cookie: string, lastEventId = ''): Promise<() => string> {
  let heard = '';
  await open(cookie, lastEventId, (text) => {
    heard += text;
  });
  return () => heard;
}

it('holds little for those who never read, drops them, serves the others on, and lets the dropped ones resume', async () => {
  const agencyId = newId();
  const cookie = await signIn(gateway, agencyId);
  const hears = await listen(cookie);
  for (let each = 0; each < deaf; each++) (await open(await signIn(gateway, agencyId))).pause();
  const ends = served.slice(-deaf);
  expect(ends.every((socket) => !socket.destroyed)).toBe(true);

  const seen = await gateway.publish(type, agencyId);
  let heldBytes = 0;
  await eventually(async () => {
    let last = '';
    for (let each = 0; each < 450; each++) last = await gateway.publish(type, agencyId);
    await eventually(() => hears().includes(last) || hears().includes('resync'));
    heldBytes = Math.max(heldBytes, ...ends.map((socket) => socket.writableLength));
    return ends.every((socket) => socket.destroyed);
  }, 60_000);
  expect(heldBytes).toBeLessThan(heldMaxBytes);
  process.stderr.write(`${deaf} deaf streams dropped; at most ${Math.round(heldBytes / 1024)} KB were held for one\n`);

  const after = await gateway.publish(type, agencyId);
  await eventually(() => hears().includes(after));
  const resumed = await listen(cookie, seen);
  const next = await gateway.publish(type, agencyId);
  await eventually(() => resumed().includes(next));
  const missedLittle = await listen(cookie, after);
  await eventually(() => missedLittle().includes(next) || missedLittle().includes('resync'));
}, 90_000);

it('replays a flood as one word: fetch anew', async () => {
  const agencyId = newId();
  const cookie = await signIn(gateway, agencyId);
  const seen = await gateway.publish(type, agencyId);
  for (let each = 0; each < 2_500; each++) await gateway.publish(type, agencyId);
  const heard = await listen(cookie, seen);
  const last = await gateway.publish(type, agencyId);
  await eventually(() => heard().includes(last));
  expect(heard()).toContain('event: resync');
  expect(heard().split('event: change').length - 1).toBeLessThan(500);
});

it('gives one session few streams, so that nobody opens a thousand', async () => {
  const cookie = await signIn(gateway, newId());
  const before = served.length;
  for (let each = 0; each < 20; each++) await open(cookie);
  await eventually(() => served.slice(before).filter((socket) => !socket.destroyed).length <= 6);
});
