import { create, type MessageInitShape } from '@bufbuild/protobuf';
import type { CandidateSchema } from '@rekindle/proto/candidates';
import { TaskSchema, ThreadSchema } from '@rekindle/proto/communications';
import { EnrolmentSchema } from '@rekindle/proto/nurture';
import { RightToRepresentSchema } from '@rekindle/proto/submissions';
import { plain } from '../event/plain.ts';
import type { ActionFacts } from '../facts/facts.ts';
import { at, entry, job, now, person } from '../ranking/sample-person.ts';
import { momentOf } from './calendar.ts';

// A Tuesday.
export const moment = momentOf(now, 'Europe/Vienna');

export function facts(
  more: Partial<ActionFacts> = {},
  profile: MessageInitShape<typeof CandidateSchema> = {},
): ActionFacts {
  return {
    ...person({ ownerId: 'owner', ...profile } as MessageInitShape<typeof CandidateSchema>),
    jobs: new Map([
      ['job', job()],
      ['closed', job({ status: 'FILLED' })],
    ]),
    waiting: [],
    tasks: [],
    rights: [],
    enrolments: [],
    openSuggestions: [],
    attempts: [],
    snooze: null,
    timeZone: 'Europe/Vienna',
    ...more,
  };
}

export const active = (fields: Parameters<typeof entry>[0]) =>
  entry({
    jobId: 'job',
    clientName: 'Halden',
    jobTitle: 'Frontend Engineer',
    outcome: 'ACTIVE',
    ownerId: 'entry-owner',
    ...fields,
  } as Parameters<typeof entry>[0]);
export const interviewAt = (scheduledAt: string, more: object = {}) => ({
  id: 'interview',
  round: 2,
  status: 'SCHEDULED',
  scheduledAt: at(scheduledAt),
  ...more,
});
export const thread = plain(
  create(ThreadSchema, { id: 'thread', channel: 'WHATSAPP', ownerId: 'thread-owner', waitingSince: at('2026-11-23') }),
);
export const task = (dueDate: string, kind = 'FOLLOW_UP') =>
  plain(
    create(TaskSchema, {
      id: 'task',
      title: 'tell about the rate',
      kind,
      assigneeId: 'promiser',
      dueDate,
      status: 'OPEN',
    }),
  );
export const right = (status: string, until = '') =>
  plain(create(RightToRepresentSchema, { id: 'right', jobId: 'job', status, until, asOf: at('2026-11-20') }));
export const enrolment = (status: string) => plain(create(EnrolmentSchema, { id: 'enrolment', status, entryId: '' }));
export const suggestion = { id: 'suggestion', jobId: 'job', madeAt: new Date('2026-11-24T08:00:00Z'), score: 0.8 };
export const attempt = (kind: string, day: string, about: string | null = null) => ({
  kind,
  about,
  at: new Date(`${day}T08:30:00Z`),
});
export const medal = entry({
  jobTitle: 'Frontend Developer',
  outcome: 'REJECTED',
  silverMedalist: true,
  outcomeAt: at('2026-11-01'),
});

/** Two people's facts in one, for the rules of different kinds. */
export function both(one: ActionFacts, other: ActionFacts): ActionFacts {
  const profile = {
    ...other.profile,
    ...Object.fromEntries(
      Object.entries(one.profile).filter(
        ([, value]) => value !== '' && value !== null && !(Array.isArray(value) && value.length === 0),
      ),
    ),
  };
  const lists = [
    'waiting',
    'tasks',
    'rights',
    'entries',
    'placements',
    'openSuggestions',
    'attempts',
    'enrolments',
  ] as const;
  const joined = Object.fromEntries(lists.map((list) => [list, [...one[list], ...other[list]]]));
  return { ...one, ...joined, profile };
}
