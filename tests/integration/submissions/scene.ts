import { MemberJoinedSchema } from '@rekindle/proto/agency';
import { CandidateCapturedSchema } from '@rekindle/proto/candidates';
import type { EventBus } from '@rekindle/shared/bus/event-bus';
import { newId } from '@rekindle/shared/ids/ids';
import { applyEvents, type StoredEvent } from '@rekindle/shared/inbox/apply-events';
import { decode, tableOf } from '@rekindle/shared/inbox/decode';
import { turns } from '@rekindle/shared/inbox/turns';
import { startTimers } from '@rekindle/shared/timers/timers';
import { build } from '@rekindle/submissions/app';
import { migrations } from '@rekindle/submissions/database/migrations';
import { tables } from '@rekindle/submissions/database/tables';
import { eventually } from '../../testkit/eventually.ts';
import { type InProcess, type Member, openInProcess } from '../communications/in-process.ts';

export type { InProcess, Member } from '../communications/in-process.ts';

type Service = Parameters<typeof openInProcess>[0]['service'];

/** The service in this process; events reach it the way its consumer takes them, one batch after the other. */
export async function open(bus?: EventBus): Promise<InProcess> {
  const service = await openInProcess({ service: 'submissions' as Service, migrations, entities: tables, build, bus });
  const { database } = service.base;
  const table = tableOf(service.parts.reactions ?? []);
  const inTurn = turns();
  const apply: InProcess['apply'] = async (records) => {
    const events = records.map((each) => decode(table, each)).filter((event): event is StoredEvent => event !== null);
    const { signal } = new AbortController();
    await applyEvents({ group: 'submissions', database, signal, mostAttempts: 1, firstRetryMs: 1, inTurn }, events);
    const [letter] = await service.base.sql<{ error: string }>('select error from dead_letter');
    if (letter) throw new Error(`a reaction failed: ${letter.error}`);
  };
  return { ...service, apply, tell: async (schema, message, told) => apply([service.record(schema, message, told)]) };
}

export const dayMs = 86_400_000;
export const key = () => newId();

/** Today and days around it, as Berlin has them. */
export function day(service: InProcess, days = 0): string {
  const instant = new Date(service.clock.now().getTime() + days * dayMs);
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin' }).format(instant);
}

export function newRecruiter(): Member {
  return { id: newId(), agencyId: newId() };
}

/** A colleague who joins the agency. */
export async function join(service: InProcess, { agencyId }: Member): Promise<string> {
  const id = newId();
  await service.tell(MemberJoinedSchema, { member: { id } }, { agencyId, aggregateId: id });
  return id;
}

export async function capture(
  service: InProcess,
  { agencyId }: Member,
  more: object = {},
  id = newId(),
  version = 1,
): Promise<string> {
  const candidate = { id, name: 'Ines Moreau', ...more };
  await service.tell(CandidateCapturedSchema, { candidate }, { agencyId, aggregateId: id, subject: id, version });
  return id;
}

/** Runs every timer that is due, as a process that starts, works and ends. */
export async function ringOnce(service: InProcess): Promise<void> {
  const { database } = service.base;
  const timers = await startTimers({
    service: 'submissions',
    database,
    handlers: service.parts.timers ?? {},
    clock: service.clock,
    pollMs: 20,
  });
  try {
    await eventually(
      async () =>
        (await service.base.sql('select 1 from timer where due_at <= $1', [service.clock.now()])).length === 0,
    );
  } finally {
    await timers.stop();
  }
}

/** Sends a mutation with an input and gives its result with `__typename`. */
export async function send(service: InProcess, member: Member, mutation: string, input: object, fields = '') {
  const Input = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!`;
  const text = `mutation ($input: ${Input}) { ${mutation}(input: $input) { __typename ${fields} } }`;
  return (await service.ask(member, text, { input: { idempotencyKey: key(), ...input } }))[mutation];
}

export async function refused(service: InProcess, member: Member, mutation: string, input: object) {
  const Input = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!`;
  const text = `mutation ($input: ${Input}) { ${mutation}(input: $input) { __typename } }`;
  return service.refusal(member, text, { input: { idempotencyKey: key(), ...input } });
}

let names = 0;

export async function addClient(service: InProcess, member: Member, more: object = {}): Promise<string> {
  const result = await send(
    service,
    member,
    'addClient',
    { name: `Client ${names++}`, ...more },
    '... on AddClientSuccess { client { id } }',
  );
  return result.client.id;
}

export async function openJob(
  service: InProcess,
  member: Member,
  clientId: string,
  more: object = {},
): Promise<string> {
  const input = { clientId, title: 'Data Engineer', mustHaves: [{ name: 'Python', years: 3 }], ...more };
  return (await send(service, member, 'openJob', input, '... on OpenJobSuccess { job { id } }')).job.id;
}

export async function shortlist(
  service: InProcess,
  member: Member,
  jobId: string,
  candidateId: string,
): Promise<string> {
  const result = await send(
    service,
    member,
    'shortlistCandidate',
    { jobId, candidateId },
    '... on ShortlistCandidateSuccess { entry { id } }',
  );
  if (!result.entry) throw new Error(`not shortlisted: ${JSON.stringify(result)}`);
  return result.entry.id;
}

export async function giveRight(
  service: InProcess,
  member: Member,
  candidateId: string,
  scope: object,
  more: object = {},
): Promise<string> {
  const input = { candidateId, status: 'GIVEN', heardIn: 'CALL', ...scope, ...more };
  const result = await send(
    service,
    member,
    'recordRightToRepresent',
    input,
    '... on RecordRightToRepresentSuccess { rightToRepresent { id } }',
  );
  return result.rightToRepresent.id;
}

export const submitFields = `
  ... on SubmitCandidateSuccess { entry { id stage submission { sentAt sentBy { id } rightToRepresent { id } workingDaysWithoutFeedback } } }
  ... on CandidateAlreadySubmitted { entry { id } sentBy { id } sentAt }
  ... on SubmittedToClientBefore { prior { sentence entry { id } } }
  ... on RightToRepresentMissing { message }
  ... on CandidateBlocked { message until liftableBy { id } }
  ... on EntryEnded { entry { id outcome } }
  ... on ChangedMeanwhile { currentVersion }`;

export async function submit(service: InProcess, member: Member, entryId: string, more: object = {}) {
  return send(service, member, 'submitCandidate', { entryId, ...more }, submitFields);
}

/** Shortlisted, the right given, and submitted. */
export async function submitted(
  service: InProcess,
  member: Member,
  jobId: string,
  candidateId: string,
): Promise<string> {
  const entryId = await shortlist(service, member, jobId, candidateId);
  await giveRight(service, member, candidateId, { jobId });
  const result = await submit(service, member, entryId, { despitePriorSubmission: true });
  if (result.__typename !== 'SubmitCandidateSuccess') throw new Error(`not submitted: ${JSON.stringify(result)}`);
  return entryId;
}
