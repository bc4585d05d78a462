import { build } from '@rekindle/nurture/app';
import { entities } from '@rekindle/nurture/database/entities';
import { migrations } from '@rekindle/nurture/database/migrations';
import { CandidateCapturedSchema } from '@rekindle/proto/candidates';
import { InteractionLoggedSchema, TaskCreatedSchema, TaskDoneSchema } from '@rekindle/proto/communications';
import { EnrolmentSteppedSchema } from '@rekindle/proto/nurture';
import { CandidateRejectedSchema } from '@rekindle/proto/submissions';
import { newId } from '@rekindle/shared/ids/ids';
import { startTimers } from '@rekindle/shared/timers/timers';
import { eventually } from '../../testkit/eventually.ts';
import { type InProcess, type Member, openInProcess, type Told } from '../communications/in-process.ts';

export const open = () => openInProcess({ service: 'nurture', migrations, entities, build });

export const dayMs = 86_400_000;
export const key = () => newId();

export interface Scene {
  recruiter: Member;
  candidateId: string;
}

export async function newScene(service: InProcess): Promise<Scene> {
  const recruiter = { id: newId(), agencyId: newId() };
  return { recruiter, candidateId: await capture(service, recruiter) };
}

export async function capture(service: InProcess, owner: Member, more: object = {}): Promise<string> {
  const id = newId();
  const candidate = { id, name: 'Ines Moreau', ownerId: owner.id, ...more };
  await service.tell(
    CandidateCapturedSchema,
    { candidate },
    { agencyId: owner.agencyId, aggregateId: id, subject: id },
  );
  return id;
}

/** The timers of the service, as its process would run them. */
export function ring(service: InProcess) {
  const { database } = service.base;
  return startTimers({
    service: 'nurture',
    database,
    handlers: service.parts.timers ?? {},
    clock: service.clock,
    pollMs: 20,
  });
}

/** Runs every timer that is due, as a process that starts, works and ends. */
export async function ringOnce(service: InProcess): Promise<void> {
  const timers = await ring(service);
  try {
    await eventually(
      async () =>
        (await service.base.sql('select 1 from timer where due_at <= $1', [service.clock.now()])).length === 0,
    );
  } finally {
    await timers.stop();
  }
}

const savePathText = `mutation ($input: SavePathInput!) { savePath(input: $input) {
  __typename ... on SavePathSuccess { path { id version } } ... on ChangedMeanwhile { currentVersion } } }`;
const enrolText = `mutation ($input: EnrolInput!) { enrol(input: $input) {
  __typename ... on EnrolSuccess { enrolment { id } } ... on AlreadyEnrolled { enrolment { id } } ... on NurtureForbidden { message } } }`;
const changeText = `mutation ($input: ChangeEnrolmentInput!) { changeEnrolment(input: $input) {
  ... on ChangeEnrolmentSuccess { enrolment { id status nextStepAt } } } }`;

export const threeSteps = [
  { kind: 'TASK', text: 'Call to say how close it was' },
  { kind: 'NOTE', text: 'Keeping in touch' },
  { kind: 'WAIT', waitDays: 14 },
];

export async function savePath(service: InProcess, member: Member, more: object = {}) {
  const input = { idempotencyKey: key(), name: 'Keep warm', steps: threeSteps, ...more };
  return (await service.ask(member, savePathText, { input })).savePath;
}

export async function enrol(service: InProcess, member: Member, pathId: string, candidateId: string) {
  const input = { idempotencyKey: key(), pathId, candidateId };
  return (await service.ask(member, enrolText, { input })).enrol;
}

export async function change(
  service: InProcess,
  member: Member,
  enrolmentId: string,
  action: 'PAUSE' | 'RESUME' | 'STOP',
) {
  return (await service.ask(member, changeText, { input: { idempotencyKey: key(), enrolmentId, action } }))
    .changeEnrolment.enrolment;
}

export interface Seen {
  id: string;
  status: string;
  stepNumber: number;
  nextStepAt: string | null;
  startedBecause: string;
  stopReason: string | null;
  path: { id: string; name: string };
}

/** What the record shows, newest first. */
export async function enrolmentsOf(service: InProcess, member: Member, candidateId: string): Promise<Seen[]> {
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Candidate {
    enrolments { id status stepNumber nextStepAt startedBecause stopReason path { id name } } } } }`;
  const { _entities } = await service.ask(member, query, { r: [{ __typename: 'Candidate', id: candidateId }] });
  return _entities[0].enrolments;
}

export async function taskOf(service: InProcess, scene: Scene, enrolmentId: string, taskId = newId()) {
  const task = { id: taskId, candidateId: scene.candidateId, enrolmentId, kind: 'NURTURE' };
  const told = { agencyId: scene.recruiter.agencyId, aggregateId: taskId };
  return {
    taskId,
    create: () => service.tell(TaskCreatedSchema, { task: { ...task, status: 'OPEN' } }, told),
    done: (version = 2) => service.tell(TaskDoneSchema, { task: { ...task, status: 'DONE' } }, { ...told, version }),
  };
}

export async function reply(
  service: InProcess,
  scene: Scene,
  channel = 'EMAIL',
  more: Partial<Told> = {},
  direction = 'INBOUND',
) {
  const id = newId();
  const interaction = { id, candidateId: scene.candidateId, channel, direction };
  await service.tell(
    InteractionLoggedSchema,
    { interaction },
    { agencyId: scene.recruiter.agencyId, aggregateId: id, ...more },
  );
}

export async function reject(service: InProcess, scene: Scene, more: object = {}, told: Partial<Told> = {}) {
  const id = newId();
  const entry = {
    id,
    candidateId: scene.candidateId,
    stage: 'INTERVIEW',
    outcome: 'REJECTED',
    rejectedBy: 'CLIENT',
    ownerId: scene.recruiter.id,
    reason: 'ROLE_FILLED',
    silverMedalist: true,
    jobTitle: 'Data engineer',
    clientName: 'Nordwind',
    ...more,
  };
  await service.tell(
    CandidateRejectedSchema,
    { entry },
    { agencyId: scene.recruiter.agencyId, aggregateId: id, ...told },
  );
  return id;
}

export async function steppedKinds(service: InProcess, scene: Scene): Promise<string[]> {
  const events = await service.said(EnrolmentSteppedSchema, scene.recruiter.agencyId);
  return events.map(({ message: { step } }) => `${step?.number} ${step?.kind}`);
}
