import type { ConversationWriter } from './conversation-writer.ts';
import { daysAgo } from './dates.ts';
import type { History } from './history.ts';
import type { Job, Person, Submission } from './types.ts';

/** What a story needs at hand. */
export interface Stage {
  now: Date;
  jobs: Job[];
  people: Map<string, Person>;
  history: History;
  write: ConversationWriter;
}

type End = Pick<Submission, 'stage' | 'outcome' | 'rejectedBy' | 'reason' | 'rating' | 'feedback'>;

export function submit(
  history: History,
  who: Person,
  job: Job,
  days: { sent: number; interviews: [number, string][]; decided: number | null },
  now: Date,
  end: End,
): void {
  const common = { candidateId: who.id, jobId: job.id, clientId: job.clientId, owner: job.owner };
  history.submissions.push({
    ...common,
    ...end,
    id: `S-9${who.id.slice(3)}`,
    at: daysAgo(now, days.sent, 10),
    decidedAt: days.decided === null ? null : daysAgo(now, days.decided, 14),
  });
  days.interviews.forEach(([day, title], index) => {
    history.interviews.push({
      ...common,
      id: `I-9${who.id.slice(3)}${index + 1}`,
      at: daysAgo(now, day, 13),
      title,
      status: 'held',
    });
  });
}

export function place(
  history: History,
  who: Person,
  job: Job,
  now: Date,
  decided: number,
  startDate: Date,
  endDate: Date,
  rate: number,
): void {
  const ended = endDate < now;
  history.placements.push({
    id: `L-9${who.id.slice(3)}`,
    candidateId: who.id,
    jobId: job.id,
    clientId: job.clientId,
    at: daysAgo(now, decided, 15),
    title: job.title,
    startDate,
    endDate,
    status: ended ? 'ended' : 'active',
    ended: ended ? 'completed' : null,
    employmentType: 'contract',
    pay: { min: rate, max: rate, currency: 'EUR', period: 'day' },
    owner: job.owner,
  });
}

export const mail = (
  write: ConversationWriter,
  who: Person,
  at: Date,
  direction: 'inbound' | 'outbound',
  title: string,
  text: string,
  declined = false,
): void =>
  write.add(who, {
    kind: 'email',
    at,
    channel: 'email',
    direction,
    outcome: declined ? 'declined' : null,
    title,
    text,
  });

export function person(people: Map<string, Person>, id: string): Person {
  const found = people.get(id);
  if (found === undefined) throw new Error(`no person ${id}`);
  return found;
}
