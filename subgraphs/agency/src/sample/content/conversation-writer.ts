import { addDays } from './dates.ts';
import type { Random } from './random.ts';
import type { Conversation, Job, Person } from './types.ts';

export type NewConversation = Omit<Conversation, 'id' | 'candidateId' | 'owner' | 'jobId' | 'title'> & {
  jobId?: string;
  title?: string;
};

/** Collects what was said, never later than now, and keeps each person's last contact. */
export class ConversationWriter {
  readonly written: Conversation[] = [];
  readonly #now: Date;
  readonly #random: Random;

  constructor(now: Date, random: Random) {
    this.#now = now;
    this.#random = random;
  }

  add(person: Person, draft: NewConversation, owner = person.owner): void {
    const at = draft.at > this.#now ? addDays(this.#now, -0.05) : draft.at;
    if (at < person.firstSeen) person.firstSeen = addDays(at, -1);
    this.written.push({ jobId: null, title: null, ...draft, at, id: '', candidateId: person.id, owner });
    if (draft.kind !== 'note' && (person.lastContact === null || at > person.lastContact)) person.lastContact = at;
  }

  call(person: Person, at: Date, text: string, outcome: Conversation['outcome'] = 'spoke', jobId?: string): void {
    this.add(person, {
      kind: 'call',
      at,
      channel: 'call',
      direction: 'outbound',
      outcome,
      text,
      ...(jobId === undefined ? {} : { jobId }),
    });
  }

  message(
    person: Person,
    at: Date,
    direction: 'inbound' | 'outbound',
    text: string,
    title?: string,
    declined = false,
  ): void {
    const channel =
      person.emails.length === 0
        ? 'whatsapp'
        : person.linkedin !== null && this.#random.chance(0.25)
          ? 'linkedin'
          : 'email';
    this.add(person, {
      kind: 'email',
      at,
      channel,
      direction,
      outcome: declined ? 'declined' : null,
      text,
      ...(title === undefined ? {} : { title }),
    });
  }

  note(person: Person, at: Date, text: string, title?: string): void {
    this.add(person, {
      kind: 'note',
      at,
      channel: null,
      direction: null,
      outcome: null,
      text,
      ...(title === undefined ? {} : { title }),
    });
  }
}

/** Fills the braces of a sentence from the person and, where there is one, the job. */
export function fill(
  sentence: string,
  person: Person,
  more: { job?: Job; client?: string; feedback?: string; when?: string } = {},
): string {
  const values: Record<string, string> = {
    first: person.name.split(' ')[0] ?? person.name,
    title: more.job?.title ?? person.title,
    client: more.client ?? '',
    city: person.location.city,
    employer: person.employer,
    trade: person.trade,
    skill: person.skills[0]?.name ?? 'the trade',
    feedback: more.feedback ?? '',
    when: more.when ?? 'I could start after my notice period',
  };
  return sentence.replace(/\{(\w+)\}/gu, (_, key: string) => values[key] ?? '');
}
