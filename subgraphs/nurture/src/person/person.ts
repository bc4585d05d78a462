export interface ContactBlock {
  /** DO_NOT_CONTACT, UNSUBSCRIBED, CHANNEL_OPT_OUT, ADDRESS_BOUNCED, DO_NOT_REPRESENT */
  kind: string;
  /** The last day on which it holds; null: no end. */
  until: string | null;
}

export interface Person {
  id: string;
  name: string;
  ownerId: string | null;
  blocks: ContactBlock[];
  archived: boolean;
  repliedAt: Date | null;
}

export interface NurtureForbidden {
  kind: 'nurture_forbidden';
  message: string;
}

export interface NurtureBar {
  /** What an enrolment becomes. */
  status: 'STOPPED' | 'UNSUBSCRIBED';
  reason: string;
}

/** Why a person may not be nurtured today: told not to contact them, unsubscribed, or archived. */
export function nurtureBar(person: Pick<Person, 'blocks' | 'archived'>, today: string): NurtureBar | null {
  const holds = (kind: string) =>
    person.blocks.some((block) => block.kind === kind && (block.until === null || block.until >= today));
  if (holds('DO_NOT_CONTACT')) return { status: 'STOPPED', reason: 'Not to be contacted' };
  if (holds('UNSUBSCRIBED')) return { status: 'UNSUBSCRIBED', reason: 'Unsubscribed from nurture' };
  if (person.archived) return { status: 'STOPPED', reason: 'The record was archived' };
  return null;
}
