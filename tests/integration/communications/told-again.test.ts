import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { AgencyFoundedSchema, MemberChangedSchema } from '@rekindle/proto/agency';
import { CandidateChangedSchema } from '@rekindle/proto/candidates';
import { ThreadChangedSchema } from '@rekindle/proto/communications';
import { Cause } from '@rekindle/proto/envelope';
import { ClientChangedSchema, JobChangedSchema } from '@rekindle/proto/submissions';
import { newId } from '@rekindle/shared/ids/ids';
import { expectMended } from '../../testkit/spoiled-rows.ts';
import type { InProcess } from './in-process.ts';
import { key, logMessage, newScene, open } from './scene.ts';

let service: InProcess;
beforeAll(async () => {
  service = await open();
});
afterAll(() => service?.close());

it('what is told again at the version that is known takes the place of a row that is wrong', async () => {
  const { recruiter, candidateId } = await newScene(service);
  const { agencyId } = recruiter;
  const [clientId, jobId, limitedToTeamIds] = [newId(), newId(), [newId()]];
  const tell = async (cause: Cause) => {
    const told = (aggregateId: string) => ({ agencyId, aggregateId, version: 2, cause });
    const agency = { id: agencyId, name: 'Halden Search', timeZone: 'Europe/Berlin' };
    await service.tell(AgencyFoundedSchema, { agency }, told(agencyId));
    const member = { id: recruiter.id, role: 'RECRUITER', active: true, teamIds: limitedToTeamIds };
    await service.tell(MemberChangedSchema, { member }, told(recruiter.id));
    const candidate = { id: candidateId, name: 'Ines Moreau', ownerId: recruiter.id, limitedToTeamIds };
    await service.tell(CandidateChangedSchema, { candidate }, told(candidateId));
    await service.tell(ClientChangedSchema, { client: { id: clientId, limitedToTeamIds } }, told(clientId));
    await service.tell(JobChangedSchema, { job: { id: jobId, clientId, limitedToTeamIds } }, told(jobId));
  };
  await tell(Cause.LIVE);
  const spoiling = {
    agency_setting: `time_zone = 'UTC'`,
    member: `active = false`,
    person: `name = 'Wrong', archived = true`,
    // Of the person, the client and the job.
    team_limit: `team_ids = '{}'`,
  };
  await expectMended(service.base, agencyId, spoiling, () => tell(Cause.REPUBLISH));
});

it('what waits moves to an owner who is learnt only now, and others are told of that as of anything new', async () => {
  const { recruiter, candidateId } = await newScene(service);
  const { agencyId } = recruiter;
  const said = { candidateId, channel: 'EMAIL', direction: 'INBOUND', text: 'Is the role still open?' };
  await service.ask(recruiter, logMessage, { input: { idempotencyKey: key(), ...said } });
  const candidate = { id: candidateId, name: 'Ines Moreau', ownerId: newId() };
  const told = { agencyId, aggregateId: candidateId, version: 2, cause: Cause.REPUBLISH };
  await service.tell(CandidateChangedSchema, { candidate }, told);
  const moved = (await service.said(ThreadChangedSchema, agencyId)).at(-1);
  expect(moved).toMatchObject({ cause: Cause.LIVE, message: { thread: { ownerId: candidate.ownerId } } });
});
