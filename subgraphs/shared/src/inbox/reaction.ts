import type { DescMessage, MessageShape } from '@bufbuild/protobuf';
import type { Envelope } from '@rekindle/proto/envelope';
import type { Transaction } from '../database/transaction.ts';

/** `effect`s act on the world or on people and skip republished events; `projection`s take them. */
export type ReactionKind = 'projection' | 'effect';

export interface Reaction {
  schema: DescMessage;
  kind: ReactionKind;
  // biome-ignore lint/suspicious/noExplicitAny: the message's type is bound by `on`
  react(tx: Transaction, message: any, envelope: Envelope): Promise<void>;
}

/** One row of a service's table of reactions. Throwing means retry. */
export function on<Desc extends DescMessage>(
  schema: Desc,
  kind: ReactionKind,
  react: (tx: Transaction, message: MessageShape<Desc>, envelope: Envelope) => Promise<void>,
): Reaction {
  return { schema, kind, react };
}
