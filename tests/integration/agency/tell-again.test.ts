import { fromBinary } from '@bufbuild/protobuf';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { saveTeam } from '@rekindle/agency/member/save-team';
import { tellAgain } from '@rekindle/agency/tell-again';
import { Cause, EnvelopeSchema } from '@rekindle/proto/envelope';
import { newId } from '@rekindle/shared/ids/ids';
import { systemViewer } from '@rekindle/shared/viewer/viewer';
import { MembersAndTeamsToldAgain0010 } from '../../../subgraphs/agency/src/database/migrations/0010-members-and-teams-told-again.ts';
import { type AgencyUnderTest, agencyUnderTest, viewerOf } from './agency-under-test.ts';

let agency: AgencyUnderTest;
beforeAll(async () => {
  agency = await agencyUnderTest();
});
afterAll(() => agency?.close());

it('an agency that was there before the upgrade tells its members and teams once more, as they are, and as nothing new', async () => {
  const owner = await agency.found('before@own.example');
  const viewer = viewerOf(owner);
  await saveTeam(agency.deps, viewer, { idempotencyKey: newId(), name: 'Digital', memberIds: [] });
  await agency.base.sql('delete from outbox');
  await agency.base.sql(`delete from timer where kind = 'tell_again'`);

  const runner = { query: (sql: string) => agency.base.sql(sql) } as never;
  await new MembersAndTeamsToldAgain0010().up(runner);
  const timers = await agency.base.sql<{ agency_id: string; key: string }>(
    `select agency_id, key from timer where kind = 'tell_again' order by key`,
  );
  expect(timers.map(({ key }) => key)).toEqual(['member', 'team']);
  for (const { agency_id: agencyId, key } of timers) {
    await agency.deps.database.transact(systemViewer(agencyId, 'agency'), (tx) =>
      tellAgain(tx, { agencyId, kind: 'tell_again', key, dueAt: new Date(), payload: null, attempts: 0 }),
    );
  }

  const rows = await agency.base.sql<{ type: string; envelope: Buffer }>(
    'select type, envelope from outbox order by position',
  );
  expect(rows.map(({ type }) => type.split('.').at(-1))).toEqual(['MemberChanged', 'TeamChanged']);
  expect(rows.map(({ envelope }) => fromBinary(EnvelopeSchema, envelope).cause)).toEqual([
    Cause.REPUBLISH,
    Cause.REPUBLISH,
  ]);
});
