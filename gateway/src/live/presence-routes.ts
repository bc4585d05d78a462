import { notFound } from '@rekindle/shared/errors/errors';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { memberClaims } from '../identity/identity.ts';
import { readBody } from '../identity/read-body.ts';
import { type Identify, requireIdentity } from '../identity/sign-in-state.ts';
import type { LiveHub } from './live-hub.ts';
import type { Presence } from './presence.ts';
import { type RecordInView, type RecordKind, recordKinds } from './record-in-view.ts';

const look = z.object({
  record: z.string().regex(new RegExp(`^(${recordKinds.join('|')}):[0-9a-f-]{36}$`)),
  here: z.boolean(),
});

interface PresenceDeps {
  hub: LiveHub;
  presence: Presence;
  identify: Identify;
  inView: RecordInView;
}

/** `POST /live/presence`: that one looks at a record, and who else does. Those who do hear of who comes and goes. */
export function addPresenceRoutes(app: FastifyInstance, { hub, presence, identify, inView }: PresenceDeps): void {
  app.post('/live/presence', async (request) => {
    const identity = await requireIdentity(identify, request);
    const { agency, member } = identity;
    const { record, here } = readBody(look, request);
    if (!here) {
      hub.tell(agency.id, await presence.gone(agency.id, record, member.id), presenceMessage(record));
      return { memberIds: [] };
    }
    const [kind, id] = record.split(':') as [RecordKind, string];
    if (!(await inView(memberClaims(identity, request), kind, id))) throw notFound(record);
    const { memberIds, came } = await presence.here(agency.id, record, member.id);
    if (came) hub.tell(agency.id, memberIds, presenceMessage(record));
    return { memberIds: memberIds.filter((each) => each !== member.id) };
  });
}

const presenceMessage = (record: string): string => `event: presence\ndata: ${JSON.stringify({ record })}\n\n`;
