import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import {
  InteractionLoggedSchema,
  TaskCreatedSchema,
  TaskDoneSchema,
  ThreadChangedSchema,
} from '@rekindle/proto/communications';
import { JobClosedSchema } from '@rekindle/proto/submissions';
import { newId } from '@rekindle/shared/ids/ids';
import { doNextAction, snoozeNextAction } from '../../../subgraphs/matching/src/next-action/do-next-action.ts';
import { dismissSuggestion, restoreSuggestion } from '../../../subgraphs/matching/src/suggestion/dismiss-suggestion.ts';
import { eventually } from '../../testkit/eventually.ts';
import { ago, day, dayFrom, frontendPerson, matchingStack, type Stack } from './stack.ts';

let stack: Stack;
beforeAll(async () => {
  stack = await matchingStack();
});
afterAll(async () => {
  await stack?.close();
});

const actionOf = (candidateId: string) => stack.context().nextActions.ofCandidate(candidateId);
const becomes = (candidateId: string, kind: string | null) =>
  eventually(async () => ((await actionOf(candidateId))?.kind ?? null) === kind);
const changes = async (candidateId: string) =>
  (
    await stack.base.sql<{ n: number }>(`select count(*)::int as n from outbox where key like $1`, [`%:${candidateId}`])
  )[0]?.n ?? 0;

it('follows a waiting reply until it is answered, and tells each change once', async () => {
  const { id } = await stack.person({ name: 'Jonas Okafor', ownerId: stack.memberId });
  const thread = { id: newId(), candidateId: id, channel: 'WHATSAPP', ownerId: stack.memberId, waitingSince: ago(1) };
  await stack.send(ThreadChangedSchema, { thread }, { id: thread.id });
  await becomes(id, 'ANSWER_REPLY');
  await stack.send(ThreadChangedSchema, { thread }, { id: thread.id });
  await stack.caughtUp();
  expect(await changes(id)).toBe(1);
  expect(
    (await stack.context().nextActions.list({ forMemberIds: [stack.memberId] })).edges.map(
      ({ node }) => node.candidateId,
    ),
  ).toContain(id);
  await stack.send(ThreadChangedSchema, { thread: { ...thread, waitingSince: undefined } }, { id: thread.id });
  await becomes(id, null);
  expect(await changes(id)).toBe(2);
});

it('comes due by the clock alone, and goes with the task', async () => {
  const { id } = await stack.person({ name: 'Siri Nilsen' });
  const task = {
    id: newId(),
    candidateId: id,
    kind: 'FOLLOW_UP',
    title: 'tell about the rate',
    status: 'OPEN',
    dueDate: dayFrom(1),
  };
  await stack.send(TaskCreatedSchema, { task }, { id: task.id });
  await stack.caughtUp();
  expect(await actionOf(id)).toBeNull();
  stack.clock.offsetMs += day;
  await becomes(id, 'FOLLOW_UP');
  await stack.send(TaskDoneSchema, { task: { ...task, status: 'DONE' } }, { id: task.id });
  await becomes(id, null);
  stack.clock.offsetMs = 0;
});

it('rests after an attempt, wakes with two-way contact, and refuses an action that no longer holds', async () => {
  const { id } = await stack.person({ name: 'Hana Tóth', temperature: { kind: 'READY_FOR_FOLLOW_UP', since: ago(3) } });
  await becomes(id, 'RE_ENGAGE');
  const { deps, viewer } = stack.context();
  const input = { idempotencyKey: newId(), candidateId: id, kind: 'RE_ENGAGE' as const };
  expect(await doNextAction(deps, viewer, input)).toEqual({ kind: 'accepted', candidateId: id });
  expect(await doNextAction(deps, viewer, input)).toEqual({ kind: 'accepted', candidateId: id });
  expect(await stack.base.sql('select 1 from attempt where candidate_id = $1', [id])).toHaveLength(1);
  expect((await actionOf(id))?.snoozedUntil).not.toBeNull();
  expect((await stack.context().nextActions.list({})).edges.map(({ node }) => node.candidateId)).not.toContain(id);
  const stale = { idempotencyKey: newId(), candidateId: id, kind: 'ANSWER_REPLY' as const };
  expect((await doNextAction(deps, viewer, stale)).kind).toBe('changed_meanwhile');
  const occurredAt = timestampFromDate(new Date(Date.now() + 1_000));
  const interaction = {
    id: newId(),
    candidateId: id,
    channel: 'CALL',
    direction: 'OUTBOUND',
    twoWay: true,
    occurredAt,
  };
  await stack.send(InteractionLoggedSchema, { interaction }, { id: interaction.id });
  await eventually(async () => (await actionOf(id))?.snoozedUntil === null);
  const until = new Date(Date.now() + 3 * day);
  await snoozeNextAction(deps, viewer, { idempotencyKey: newId(), candidateId: id, until });
  expect((await actionOf(id))?.snoozedUntil).toBe(until.toISOString());
});

it('asks for availability when somebody is suggested, until the suggestion is turned down; a closed job takes none back', async () => {
  const job = await stack.job({});
  await stack.caughtUp();
  const { id } = await stack.person({ ...frontendPerson(), availability: undefined });
  await becomes(id, 'CONFIRM_AVAILABILITY');
  const { deps, viewer } = stack.context();
  const [suggestion] = await stack.context().suggestions.openOfCandidate(id);
  expect(suggestion).toMatchObject({
    jobId: job.id,
    jobTitle: 'Senior Frontend Engineer',
    clientName: 'Halden Ltd',
    rank: 1,
  });
  const suggestionId = suggestion?.id ?? '';
  expect((await stack.context().suggestions.newest({})).totalCount).toBe(1);
  const dismissal = { idempotencyKey: newId(), suggestionId, reason: 'PAY' as const };
  expect((await dismissSuggestion(deps, viewer, dismissal)).kind).toBe('accepted');
  expect(await actionOf(id)).toBeNull();
  expect(await stack.context().rediscoveries.leftOut(job.id)).toMatchObject([{ why: 'DISMISSED', candidateIds: [id] }]);
  expect((await dismissSuggestion(deps, viewer, { ...dismissal, idempotencyKey: newId() })).kind).toBe('not_open');
  expect((await restoreSuggestion(deps, viewer, { idempotencyKey: newId(), suggestionId })).kind).toBe('accepted');
  expect((await actionOf(id))?.kind).toBe('CONFIRM_AVAILABILITY');
  expect(await stack.context().rediscoveries.leftOut(job.id)).toEqual([]);
  await dismissSuggestion(deps, viewer, { ...dismissal, idempotencyKey: newId() });
  await stack.send(JobClosedSchema, { job: { ...job, status: 'FILLED' } }, { id: job.id });
  await stack.caughtUp();
  const late = await restoreSuggestion(deps, viewer, { idempotencyKey: newId(), suggestionId });
  expect(late).toEqual({ kind: 'not_open', suggestionId });
  expect(await stack.context().suggestions.openOfCandidate(id)).toEqual([]);
});
