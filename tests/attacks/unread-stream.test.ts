import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type LiveHub, liveHub } from '@rekindle/gateway/live/live-hub';
import { addLiveRoutes } from '@rekindle/gateway/live/live-routes';
import { type RecentChanges, recentChanges } from '@rekindle/gateway/live/recent-changes';
import { newId } from '@rekindle/shared/ids/ids';
import fastify, { type FastifyInstance } from 'fastify';
import { eventually } from '../testkit/eventually.ts';

const agencyId = newId();
let app: FastifyInstance;
let hub: LiveHub;
let recent: RecentChanges;
let port: number;

beforeAll(async () => {
  hub = liveHub();
  recent = recentChanges();
  app = fastify({ forceCloseConnections: true });
  const member = { id: newId(), role: 'recruiter' };
  const identity = { agency: { id: agencyId }, sessionId: newId(), member, teamIds: [] };
  addLiveRoutes(app, { hub, recent, identify: async () => identity as any });
  await app.listen({ host: '127.0.0.1', port: 0 });
  port = (app.server.address() as { port: number }).port;
});
afterAll(async () => {
  hub.endAll();
  await app.close();
});

function publish(): string {
  const eventId = newId();
  const data = JSON.stringify({ type: 'x'.repeat(200) });
  const change = { eventId, agencyId, limitedToTeamIds: [], arrivedAtMs: Date.now(), data };
  recent.add(change);
  hub.publish(change);
  return eventId;
}

async function open(lastEventId = ''): Promise<{ socket: Socket; text(): string }> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  await once(socket, 'connect');
  socket.write(`GET /live HTTP/1.1\r\nhost: x\r\n${lastEventId ? `last-event-id: ${lastEventId}\r\n` : ''}\r\n`);
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk;
  });
  await eventually(() => text.includes('retry:'));
  return { socket, text: () => text };
}

/** Many changes, but in each flush fewer than would become one refresh. */
async function publishUntil(done: () => boolean): Promise<void> {
  await eventually(() => {
    for (let each = 0; each < 100; each++) publish();
    return done();
    // Before the next beat, which would find it too.
  }, 12_000);
}

it('a client that never reads is dropped before it fills the memory, and goes on when it comes back', async () => {
  const { socket: lazy } = await open();
  lazy.pause();
  await eventually(() => hub.size() === 1);
  const seen = publish();
  await publishUntil(() => hub.size() === 0);
  expect(process.memoryUsage().external).toBeLessThan(200 * 1024 * 1024);

  const back = await open(seen);
  const next = publish();
  await eventually(() => back.text().includes(next));
  // Too much has happened meanwhile to tell it all.
  expect(back.text()).toContain('event: resync');
  back.socket.destroy();
  lazy.destroy();
}, 40_000);
