import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { AgencyFoundedSchema } from '@rekindle/proto/agency';
import { CandidateChangedSchema } from '@rekindle/proto/candidates';
import { Cause } from '@rekindle/proto/envelope';
import { EnrolmentStoppedSchema } from '@rekindle/proto/nurture';
import { newId } from '@rekindle/shared/ids/ids';
import { expectMended } from '../../testkit/spoiled-rows.ts';
import type { InProcess } from '../communications/in-process.ts';
import { enrol, enrolmentsOf, newScene, open, savePath } from './scene.ts';

let service: InProcess;
beforeAll(async () => {
  service = await open();
});
afterAll(() => service?.close());

it('what is told again at the version that is known takes the place of a row that is wrong', async () => {
  const { recruiter, candidateId } = await newScene(service);
  const { agencyId } = recruiter;
  const candidate = { id: candidateId, name: 'Ines Moreau', ownerId: recruiter.id, limitedToTeamIds: [newId()] };
  const agency = { id: agencyId, name: 'Halden Search', timeZone: 'Europe/Berlin' };
  const tell = async (cause: Cause) => {
    await service.tell(AgencyFoundedSchema, { agency }, { agencyId, aggregateId: agencyId, cause });
    await service.tell(
      CandidateChangedSchema,
      { candidate },
      { agencyId, aggregateId: candidateId, version: 2, cause },
    );
  };
  await tell(Cause.LIVE);
  const spoiling = {
    agency_setting: `time_zone = 'UTC'`,
    person: `name = 'Wrong', archived = true`,
    team_limit: `team_ids = '{}'`,
  };
  await expectMended(service.base, agencyId, spoiling, () => tell(Cause.REPUBLISH));
});

it('a person who is told again as they are known stays on their path', async () => {
  const { recruiter, candidateId } = await newScene(service);
  const { path } = await savePath(service, recruiter);
  await enrol(service, recruiter, path.id, candidateId);
  const before = await enrolmentsOf(service, recruiter, candidateId);
  expect(before).toMatchObject([{ status: 'ACTIVE' }]);
  await service.tell(
    CandidateChangedSchema,
    { candidate: { id: candidateId, name: 'Ines Moreau', ownerId: recruiter.id } },
    { agencyId: recruiter.agencyId, aggregateId: candidateId, cause: Cause.REPUBLISH },
  );
  expect(await enrolmentsOf(service, recruiter, candidateId)).toEqual(before);
});

it('a block that is learnt only now ends the path, and others are told of that as of anything new', async () => {
  const { recruiter, candidateId } = await newScene(service);
  const { path } = await savePath(service, recruiter);
  await enrol(service, recruiter, path.id, candidateId);
  const blocks = [{ kind: 'DO_NOT_CONTACT' }];
  await service.tell(
    CandidateChangedSchema,
    { candidate: { id: candidateId, name: 'Ines Moreau', ownerId: recruiter.id, blocks } },
    { agencyId: recruiter.agencyId, aggregateId: candidateId, version: 2, cause: Cause.REPUBLISH },
  );
  expect(await enrolmentsOf(service, recruiter, candidateId)).toMatchObject([{ status: 'STOPPED' }]);
  expect(await service.said(EnrolmentStoppedSchema, recruiter.agencyId)).toMatchObject([{ cause: Cause.LIVE }]);
});
