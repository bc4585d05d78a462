import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@rekindle/shared/ids/ids';
import {
  addClient,
  capture,
  type InProcess,
  join,
  type Member,
  newRecruiter,
  open,
  openJob,
  refused,
  send,
} from './scene.ts';

let service: InProcess;
beforeAll(async () => {
  service = await open();
});
afterAll(() => service?.close());

const rule = { scope: 'PERSON', why: 'CANDIDATE_REFUSES' };

type Own = { clientId: string; jobId: string; candidateId: string };
type Id = (whose: Member) => Promise<string>;
const member: Id = (whose) => join(service, whose);
const person: Id = (whose) => capture(service, whose);
const cases: [field: string, mutation: string, id: Id, input: (own: Own, id: string) => object][] = [
  ['ownerId', 'addClient', member, (_, ownerId) => ({ name: `Client ${newId()}`, ownerId })],
  ['ownerId', 'changeClient', member, ({ clientId: id }, ownerId) => ({ id, ownerId })],
  [
    'ownerId',
    'openJob',
    member,
    ({ clientId }, ownerId) => ({ clientId, title: 'Nurse', mustHaves: [{ name: 'Care', years: 1 }], ownerId }),
  ],
  ['ownerId', 'changeJob', member, ({ jobId: id }, ownerId) => ({ id, ownerId })],
  ['candidateId', 'setOffLimits', person, ({ clientId }, candidateId) => ({ ...rule, clientId, candidateId })],
  [
    'liftableById',
    'setOffLimits',
    member,
    ({ clientId, candidateId }, liftableById) => ({ ...rule, clientId, candidateId, liftableById }),
  ],
];

describe('what somebody names without having to', () => {
  it.each(cases)('must be of their own agency: %s of %s', async (field, mutation, id, input) => {
    const recruiter = newRecruiter();
    const clientId = await addClient(service, recruiter);
    const own = { clientId, jobId: await openJob(service, recruiter, clientId), candidateId: await person(recruiter) };
    const foreign = input(own, await id(newRecruiter()));
    expect(await refused(service, recruiter, mutation, foreign)).toMatchObject({ code: 'BAD_INPUT', field });
    expect((await send(service, recruiter, mutation, input(own, await id(recruiter)))).__typename).toMatch(/Success$/);
  });
});
