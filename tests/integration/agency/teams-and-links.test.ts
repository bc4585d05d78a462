import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { describeInvitation } from '@rekindle/agency/invitation/accept-invitation';
import { inviteMember } from '@rekindle/agency/invitation/invite-member';
import { saveTeam } from '@rekindle/agency/member/save-team';
import { newId } from '@rekindle/shared/ids/ids';
import { eventually } from '../../testkit/eventually.ts';
import { type AgencyUnderTest, agencyUnderTest, viewerOf } from './agency-under-test.ts';

let agency: AgencyUnderTest;
beforeAll(async () => {
  agency = await agencyUnderTest();
});
afterAll(() => agency?.close());

describe('an invitation', () => {
  it('answers a repeated request with the same link, which stands nowhere in the database as it is', async () => {
    const owner = await agency.found('links@own.example');
    const input = { idempotencyKey: newId(), email: 'new@own.example', role: 'RECRUITER' as const, teamIds: [] };
    const first = await inviteMember(agency.deps, viewerOf(owner), input);
    const again = await inviteMember(agency.deps, viewerOf(owner), input);
    expect(again).toEqual(first);
    const token = first.kind === 'accepted' ? (first.link.split('/').at(-1) ?? '') : '';
    expect(await describeInvitation(agency.deps, token)).toMatchObject({ email: 'new@own.example' });
    const stored = await agency.base.sql<{ answer: unknown }>(
      "select answer from idempotency_key where mutation = 'inviteMember'",
    );
    expect(stored).toHaveLength(1);
    expect(JSON.stringify(stored)).not.toContain(token);
  });
});

const waiting = () =>
  agency.base.sql(
    'select 1 from pg_locks l join pg_database d on d.oid = l.database where datname = current_database() and not granted',
  );

describe('a team', () => {
  it('that two found under one name at once is one; the other is told to choose another name', async () => {
    const viewer = viewerOf(await agency.found('teams@own.example'));
    const found = () => saveTeam(agency.deps, viewer, { idempotencyKey: newId(), name: 'Health', memberIds: [] });
    const answers = await agency.base.database
      .transact(viewer, async (tx) => {
        // Whoever looks for the name finds none, and nobody has written theirs, until both have come so far.
        await tx.query('lock table team in exclusive mode');
        const under = [found(), found()];
        await eventually(async () => (await waiting()).length === under.length);
        return { under };
      })
      .then(({ under }) => Promise.allSettled(under));
    const refusals = answers.filter((answer) => answer.status === 'rejected');
    expect(refusals).toHaveLength(1);
    for (const { reason } of refusals) expect(reason).toMatchObject({ code: 'BAD_INPUT', field: 'name' });
  });
});
