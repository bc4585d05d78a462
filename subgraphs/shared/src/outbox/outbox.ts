import type { DescMessage, MessageInitShape } from '@bufbuild/protobuf';
import type { Cause } from '@rekindle/proto/envelope';
import type { Transaction } from '../database/transaction.ts';

export { Cause } from '@rekindle/proto/envelope';

export interface NewEvent<Desc extends DescMessage = DescMessage> {
  schema: Desc;
  message: MessageInitShape<Desc>;
  /** Lock the aggregate's row before: events of one aggregate are sent in the order in which they are added. */
  aggregate: { type: string; id: string; version: number };
  /** The person that the event is about; consumers drop events about an erased person. */
  subjectCandidateId?: string;
  /** Default: now by the transaction's clock. */
  occurredAt?: Date;
  /** Default: the cause of the event being reacted to, else LIVE. */
  cause?: Cause;
}

/** Writes the event in the caller's transaction and gives its id; it is sent once that transaction commits. */
export async function addEvent<Desc extends DescMessage>(tx: Transaction, event: NewEvent<Desc>): Promise<string> {
  throw new Error(`${tx.viewer.agencyId} ${event.schema.typeName}`);
}
