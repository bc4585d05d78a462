import type { Change } from './recent-changes.ts';
import { mayHear, type Sight } from './sight.ts';

export interface LiveClient {
  agencyId: string;
  sessionId: string;
  memberId: string;
  /** As it is now: teams and roles change while somebody listens. */
  sight: Sight;
  /** False when the client reads too slowly: it is dropped, and comes back with its last event id. */
  write(text: string): boolean;
  /** In order: what was written is still sent. */
  end(): void;
  /** At once: whoever does not read would never see an end, and what waits for them fills our memory. */
  drop(): void;
}

/** Tabs of a browser share one stream; a few more are those that it has lost and we have not noticed yet. */
const streamsPerSessionMax = 6;

const flushEveryMs = 40;
const changesPerFlushMax = 500;

export function changeMessage(change: Change): string {
  return `event: change\nid: ${change.eventId}\ndata: ${change.data}\n\n`;
}

export function resyncMessage(eventId?: string): string {
  return `event: resync\n${eventId ? `id: ${eventId}\n` : ''}data: {}\n\n`;
}

/** What each is told of these changes; one text for all, unless one of them is limited to a team. */
function textOf(changes: readonly Change[]): (sight: Sight) => string {
  if (changes.length > changesPerFlushMax) return () => resyncMessage(changes.at(-1)?.eventId);
  if (changes.some(({ limitedToTeamIds }) => limitedToTeamIds.length > 0)) {
    return (sight) => messagesOf(changes.filter((change) => mayHear(sight, change)));
  }
  const text = messagesOf(changes);
  return () => text;
}

const messagesOf = (changes: readonly Change[]): string => changes.map(changeMessage).join('');

/** All open streams of this process. Changes of one agency go out together; a flood becomes one resync. */
export function liveHub() {
  const clients = new Set<LiveClient>();
  const waiting = new Map<string, Change[]>();
  let timer: NodeJS.Timeout | null = null;

  function remove(client: LiveClient): void {
    if (clients.delete(client)) client.end();
  }

  function drop(client: LiveClient): void {
    if (clients.delete(client)) client.drop();
  }

  function add(client: LiveClient): void {
    const own = [...clients].filter(({ sessionId }) => sessionId === client.sessionId);
    const [oldest] = own;
    if (oldest && own.length >= streamsPerSessionMax) drop(oldest);
    clients.add(client);
  }

  function flush(): void {
    timer = null;
    for (const [agencyId, changes] of waiting) {
      const textFor = textOf(changes);
      for (const client of clients) {
        if (client.agencyId !== agencyId) continue;
        const text = textFor(client.sight);
        if (text !== '' && !client.write(text)) drop(client);
      }
    }
    waiting.clear();
  }

  return {
    add,
    remove,
    drop,
    publish(change: Change): void {
      const changes = waiting.get(change.agencyId);
      if (changes) changes.push(change);
      else waiting.set(change.agencyId, [change]);
      timer ??= setTimeout(flush, flushEveryMs);
    },
    /** At once, to these members, and to nobody who connects later. */
    tell(agencyId: string, memberIds: readonly string[], text: string): void {
      for (const client of clients) {
        const isMeant = client.agencyId === agencyId && memberIds.includes(client.memberId);
        if (isMeant && !client.write(text)) drop(client);
      }
    },
    /** Their rights have changed: they come back at once, as who they are now. */
    renewMember(memberId: string): void {
      for (const client of clients) if (client.memberId === memberId) remove(client);
    },
    endSession(sessionId: string): void {
      for (const client of clients) {
        if (client.sessionId !== sessionId) continue;
        client.write('event: signed-out\ndata: {}\n\n');
        remove(client);
      }
    },
    endAll(): void {
      if (timer) clearTimeout(timer);
      for (const client of clients) remove(client);
    },
    size: () => clients.size,
  };
}

export type LiveHub = ReturnType<typeof liveHub>;
