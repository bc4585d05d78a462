export type BlockKind = 'DO_NOT_CONTACT' | 'UNSUBSCRIBED' | 'CHANNEL_OPT_OUT' | 'ADDRESS_BOUNCED' | 'DO_NOT_REPRESENT';

export interface ContactBlock {
  kind: BlockKind | (string & {});
  /** Of a channel opt-out. */
  channel: string | null;
  since: Date | null;
  /** The last day on which it holds; null: no end. */
  until: string | null;
}

export interface Person {
  id: string;
  name: string;
  ownerId: string | null;
  blocks: ContactBlock[];
  archived: boolean;
}

export interface ContactForbidden {
  kind: 'contact_forbidden';
  message: string;
  until: string | null;
}

export interface PlannedContact {
  channel: string;
  direction: 'INBOUND' | 'OUTBOUND';
  occurredAt: Date;
  /** The day of it in the time zone of whoever made it. */
  day: string;
}

/** A block refuses what goes out from the day it was set to the day it ends; what the person sends is always taken. */
export function contactForbidden(person: Person, contact: PlannedContact): ContactForbidden | null {
  if (contact.direction === 'INBOUND') return null;
  const holding = person.blocks.filter((block) => holdsFor(block, contact));
  const block = holding.find(({ kind }) => kind === 'DO_NOT_CONTACT') ?? holding[0];
  if (!block) return null;
  const end = block.until ? ` until ${block.until}` : '';
  const message =
    block.kind === 'DO_NOT_CONTACT'
      ? `${person.name} is not to be contacted${end}. What comes from them can still be logged.`
      : `${person.name} does not want to be contacted by ${contact.channel.toLowerCase()}${end}. Use another way.`;
  return { kind: 'contact_forbidden', message, until: block.until };
}

function holdsFor(block: ContactBlock, contact: PlannedContact): boolean {
  const concerns =
    block.kind === 'DO_NOT_CONTACT' || (block.kind === 'CHANNEL_OPT_OUT' && block.channel === contact.channel);
  // A call from before the block was set is history, not contact.
  const begun = !block.since || block.since.getTime() <= contact.occurredAt.getTime();
  return concerns && begun && (block.until === null || block.until >= contact.day);
}
