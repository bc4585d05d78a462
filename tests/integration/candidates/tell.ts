import { create, type DescMessage, type MessageInitShape } from '@bufbuild/protobuf';
import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import { Cause, EnvelopeSchema } from '@rekindle/proto/envelope';
import type { Transaction } from '@rekindle/shared/database/transaction';
import { newId } from '@rekindle/shared/ids/ids';
import { doGathered } from '@rekindle/shared/inbox/gather';
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

type News = [schema: DescMessage, message: Record<string, unknown>, told?: Told];

/** Has the service react as its consumer would; calling it twice is a duplicate that slipped past the inbox. */
export async function tell<Desc extends DescMessage>(
  desk: PeopleDesk,
  schema: Desc,
  message: MessageInitShape<Desc>,
  told: Told = {},
): Promise<void> {
  await tellTogether(desk, [[schema, { ...message }, told]]);
}

/** The events of one batch: they share a transaction, and what they gather is done at its end. */
export async function tellTogether(desk: PeopleDesk, news: readonly News[]): Promise<void> {
  await desk.deps.database.transact(systemViewer(desk.agencyId, 'candidates'), async (opened) => {
    const tx: Transaction = { ...opened, gathered: new Map() };
    for (const one of news) await react(desk, tx, one);
    await doGathered(tx);
  });
}

async function react(desk: PeopleDesk, tx: Transaction, [schema, message, told = {}]: News): Promise<void> {
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
  const reacting = { ...tx, cause: { causationId: envelope.eventId, correlationId: envelope.eventId, cause } };
  for (const reaction of answering) {
    if (reaction.kind === 'effect' && cause === Cause.REPUBLISH) continue;
    await reaction.react(reacting, create(schema, message), envelope);
  }
}

/** What waits to be settled, as its timer would do it. */
export async function settle(desk: PeopleDesk): Promise<void> {
  await desk.deps.database.transact(systemViewer(desk.agencyId, 'candidates'), (tx) => onSettleTimer(tx));
}

export const time = (instant: string) => timestampFromDate(new Date(instant));
