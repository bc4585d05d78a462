import type { FastifyInstance } from 'fastify';
import { type Identify, requireIdentity } from '../identity/sign-in-state.ts';
import { changeMessage, type LiveClient, type LiveHub, resyncMessage } from './live-hub.ts';
import type { RecentChanges } from './recent-changes.ts';
import { sightOf } from './sight.ts';

const beatEveryMs = 15_000;
const bufferedMaxBytes = 256 * 1024;

/** `GET /live`: server-sent events for the viewer's agency, until the session ends. */
export function addLiveRoutes(
  app: FastifyInstance,
  deps: { hub: LiveHub; recent: RecentChanges; identify: Identify },
): void {
  const { hub, recent, identify } = deps;
  app.get('/live', async (request, reply) => {
    const identity = await requireIdentity(identify, request);
    const stream = reply.raw;
    reply.hijack();
    // Whoever left while we asked who they are closes no stream: it would be kept until the session ends.
    if (stream.destroyed) return;
    stream.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    });
    const client: LiveClient = {
      agencyId: identity.agency.id,
      sessionId: identity.sessionId,
      memberId: identity.member.id,
      sight: sightOf(identity, request),
      write: (text) => stream.write(text) || stream.writableLength < bufferedMaxBytes,
      end: () => stream.end(),
      drop: () => stream.destroy(),
    };
    stream.write('retry: 1000\n\n');
    const lastEventId = request.headers['last-event-id'];
    if (typeof lastEventId === 'string' && lastEventId !== '') {
      const missed = recent.since(lastEventId, client.agencyId, client.sight)?.map(changeMessage).join('');
      // More than a client may have waiting is more than it needs: it reads everything anew.
      stream.write(missed !== undefined && missed.length < bufferedMaxBytes ? missed : resyncMessage());
    }
    hub.add(client);
    const beat = setInterval(async () => {
      const current = await identify(request).catch(() => identity);
      if (!current) return hub.endSession(client.sessionId);
      client.sight = sightOf(current, request);
      if (!client.write(': beat\n\n')) hub.drop(client);
    }, beatEveryMs);
    stream.on('close', () => {
      clearInterval(beat);
      hub.remove(client);
    });
  });
}
