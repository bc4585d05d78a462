import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import { build } from '@rekindle/communications/app';
import { entities } from '@rekindle/communications/database/entities';
import { migrations } from '@rekindle/communications/database/migrations';
import { CandidateBlockChangedSchema, CandidateCapturedSchema } from '@rekindle/proto/candidates';
import { ClientCreatedSchema, JobOpenedSchema } from '@rekindle/proto/submissions';
import { newId } from '@rekindle/shared/ids/ids';
import { type InProcess, type Member, openInProcess } from './in-process.ts';

export const open = () => openInProcess({ service: 'communications', migrations, entities, build });

export interface Scene {
  recruiter: Member;
  candidateId: string;
}

/** An agency of its own with one recruiter and one person whom she owns. */
export async function newScene(service: InProcess, name = 'Ines Moreau'): Promise<Scene> {
  const recruiter = { id: newId(), agencyId: newId() };
  const candidateId = await capture(service, recruiter, name);
  return { recruiter, candidateId };
}

export async function capture(service: InProcess, owner: Member, name: string): Promise<string> {
  const id = newId();
  const told = { agencyId: owner.agencyId, aggregateId: id, subject: id };
  await service.tell(CandidateCapturedSchema, { candidate: { id, name, ownerId: owner.id } }, told);
  return id;
}

/** A job and a client of the agency, as submissions tells of them. */
export async function openJob(service: InProcess, { agencyId }: Member): Promise<{ jobId: string; clientId: string }> {
  const [jobId, clientId] = [newId(), newId()];
  await service.tell(ClientCreatedSchema, { client: { id: clientId } }, { agencyId, aggregateId: clientId });
  await service.tell(JobOpenedSchema, { job: { id: jobId, clientId } }, { agencyId, aggregateId: jobId });
  return { jobId, clientId };
}

export async function block(
  service: InProcess,
  { recruiter, candidateId }: Scene,
  kind: string,
  more: { until?: string; channel?: string } = {},
) {
  const since = timestampFromDate(service.clock.now());
  const candidate = { id: candidateId, name: 'Ines Moreau', ownerId: recruiter.id, blocks: [{ kind, since, ...more }] };
  await service.tell(
    CandidateBlockChangedSchema,
    { candidate },
    { agencyId: recruiter.agencyId, aggregateId: candidateId, version: 2 },
  );
}

export const logCall = `mutation ($input: LogCallInput!) { logCall(input: $input) {
  __typename
  ... on LogCallSuccess { interaction { id text twoWay: outcome candidate { id } threadId } followUp { id title dueOn dueAt kind status assignee { id } } }
  ... on ContactForbidden { message until }
} }`;

export const logMessage = `mutation ($input: LogMessageInput!) { logMessage(input: $input) {
  __typename
  ... on LogMessageSuccess { interaction { id threadId text decline } }
  ... on ContactForbidden { message until }
} }`;

export const retract = `mutation ($input: RetractInteractionInput!) { retractInteraction(input: $input) {
  __typename ... on TooLateToUndo { message } ... on RetractInteractionSuccess { interaction { id } }
} }`;

export const waiting = `query ($ownerIds: [ID!], $first: Int, $after: String) {
  repliesWaiting(ownerIds: $ownerIds, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { id waitingSince lastExcerpt owner { id } candidate { id } } } } }`;

export const key = () => newId();
