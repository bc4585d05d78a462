import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { readBody } from '../identity/read-body.ts';
import { type Identify, requireIdentity } from '../identity/sign-in-state.ts';
import type { LiveHub } from './live-hub.ts';
import type { Presence } from './presence.ts';

const look = z.object({ record: z.string().regex(/^[a-z]{1,20}:[0-9a-f-]{36}$/), here: z.boolean() });

/** `POST /live/presence`: that one looks at a record, and who else does. The agency's streams hear of who comes and goes. */
export function addPresenceRoutes(
  app: FastifyInstance,
  { hub, presence, identify }: { hub: LiveHub; presence: Presence; identify: Identify },
): void {
  app.post('/live/presence', async (request) => {
    const { agency, member } = await requireIdentity(identify, request);
    const { record, here } = readBody(look, request);
    if (!here) await presence.gone(agency.id, record, member.id);
    const { memberIds, came } = here
      ? await presence.here(agency.id, record, member.id)
      : { memberIds: [], came: true };
    if (came) hub.tell(agency.id, presenceMessage(record));
    return { memberIds: memberIds.filter((id) => id !== member.id) };
  });
}

const presenceMessage = (record: string): string => `event: presence\ndata: ${JSON.stringify({ record })}\n\n`;
