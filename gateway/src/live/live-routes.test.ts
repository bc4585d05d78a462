import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from '@jest/globals';
import fastify from 'fastify';
import type { Identify } from '../identity/sign-in-state.ts';
import type { LiveHub } from './live-hub.ts';
import { addLiveRoutes } from './live-routes.ts';
import type { RecentChanges } from './recent-changes.ts';

it('keeps no stream of somebody who left before it was known who they are', async () => {
  const app = fastify();
  let added = 0;
  const hub = { add: () => added++, remove: () => {} } as unknown as LiveHub;
  const left = Promise.withResolvers<void>();
  const answered = Promise.withResolvers<void>();
  const identify = (async (asked) => {
    asked.raw.socket.on('close', () => setImmediate(left.resolve));
    sent.destroy();
    await left.promise;
    setImmediate(answered.resolve);
    return { agency: { id: 'a' }, sessionId: 's' };
  }) as Identify;
  addLiveRoutes(app, { hub, recent: {} as RecentChanges, identify });
  await app.listen({ port: 0 });
  const sent = request({ port: (app.server.address() as AddressInfo).port, path: '/live' }).on('error', () => {});
  sent.end();
  await answered.promise;
  expect(added).toBe(0);
  await app.close();
});
