import { create, type DescMessage, type MessageInitShape } from '@bufbuild/protobuf';
import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import { Cause, EnvelopeSchema } from '@rekindle/proto/envelope';
import { newId } from '@rekindle/shared/ids/ids';
import { systemViewer } from '@rekindle/shared/viewer/viewer';
import { reactions } from '../../../subgraphs/candidates/src/consumers.ts';
import { onSettleTimer } from '../../../subgraphs/candidates/src/news/settle-later.ts';
import type { PeopleDesk } from './people-desk.ts';

export interface Told {
  version?: number;
  at?: string;
  cause?: Cause;
  memberId?: string;
}

/** Has the service react as its consumer would; calling it twice is a duplicate that slipped past the inbox. */
export async function tell<Desc extends DescMessage>(
  desk: PeopleDesk,
  schema: Desc,
  message: MessageInitShape<Desc>,
  told: Told = {},
): Promise<void> {
  const cause = told.cause ?? Cause.LIVE;
  const envelope = create(EnvelopeSchema, {
    eventId: newId(),
    agencyId: desk.agencyId,
    type: schema.typeName,
    aggregateVersion: BigInt(told.version ?? 1),
    occurredAt: timestampFromDate(told.at ? new Date(told.at) : desk.clock.now()),
    actor: told.memberId ? { kind: 'member', id: told.memberId } : { kind: 'service', id: 'test' },
    cause,
  });
  const answering = reactions.filter((reaction) => reaction.schema.typeName === schema.typeName);
  if (answering.length === 0) throw new Error(`nothing reacts to ${schema.typeName}`);
  await desk.deps.database.transact(systemViewer(desk.agencyId, 'candidates'), async (tx) => {
    const reacting = { ...tx, cause: { causationId: envelope.eventId, correlationId: envelope.eventId, cause } };
    for (const reaction of answering) {
      if (reaction.kind === 'effect' && cause === Cause.REPUBLISH) continue;
      await reaction.react(reacting, create(schema, message), envelope);
    }
  });
}

/** What waits to be settled, as its timer would do it. */
export async function settle(desk: PeopleDesk): Promise<void> {
  await desk.deps.database.transact(systemViewer(desk.agencyId, 'candidates'), (tx) => onSettleTimer(tx));
}

export const time = (instant: string) => timestampFromDate(new Date(instant));
