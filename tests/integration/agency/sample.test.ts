import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import * as agencyStore from '@rekindle/agency/agency/agency.store';
import { createApiClient } from '@rekindle/agency/api-client/create-api-client';
import { rotateApiKey } from '@rekindle/agency/api-client/rotate-api-key';
import { inviteMember } from '@rekindle/agency/invitation/invite-member';
import { openSample } from '@rekindle/agency/sample/open-sample';
import { resetSample } from '@rekindle/agency/sample/reset-sample';
import { deleteAgain, deletedAgainTimer, retireSample, sampleTimer } from '@rekindle/agency/sample/retire-sample';
import { endSession } from '@rekindle/agency/session/end-session';
import { requireConfirmed, requireOwnAccount, requireRecent } from '@rekindle/agency/session/own-session';
import { resolveSession } from '@rekindle/agency/session/resolve-session';
import type { SessionStarted } from '@rekindle/agency/session/session';
import { switchMember } from '@rekindle/agency/session/switch-member';
import { newId } from '@rekindle/shared/ids/ids';
import { startTimers } from '@rekindle/shared/timers/timers';
import { eventually } from '../../testkit/eventually.ts';
import { type AgencyUnderTest, agencyUnderTest, viewerOf, visit } from './agency-under-test.ts';

let agency: AgencyUnderTest;
beforeEach(async () => {
  await agency?.close();
  agency = await agencyUnderTest();
});
afterAll(() => agency?.close());

const dayMs = 86_400_000;
const reset = (by: SessionStarted) => resetSample(agency.deps, viewerOf(by), { idempotencyKey: newId() });

async function openLoaded(): Promise<SessionStarted> {
  const sample = await openSample(agency.deps);
  await agency.base.database.transact(viewerOf(sample), (tx) =>
    agencyStore.saveSampleLoad(tx, { status: 'DONE', done: 1, total: 1, step: 'Ready' }),
  );
  return sample;
}

/** Lets the timers run until none of the sample is due. */
async function ring(): Promise<void> {
  const handlers = { [sampleTimer]: retireSample, [deletedAgainTimer]: deleteAgain };
  const { database } = agency.base;
  const timers = await startTimers({ service: 'agency', database, handlers, clock: agency.deps.clock, pollMs: 20 });
  const due = () => agency.base.sql('select 1 from timer where due_at <= $1', [agency.now()]);
  await eventually(async () => (await due()).length === 0);
  await timers.stop();
}

async function rowsOf({ identity }: SessionStarted): Promise<string[]> {
  const tables = ['agency', 'member', 'team', 'team_member', 'sample_load', 'idempotency_key', 'session', 'membership'];
  const counts = await Promise.all(
    tables.map((name) => agency.base.sql(`select 1 from ${name} where agency_id = $1`, [identity.agency.id])),
  );
  return tables.filter((_, index) => (counts[index]?.length ?? 0) > 0);
}

const deletions = async ({ identity }: SessionStarted) =>
  (
    await agency.base.sql("select 1 from outbox where type like '%AgencyDeleted' and agency_id = $1", [
      identity.agency.id,
    ])
  ).length;

describe('a sample agency that was reset', () => {
  it('is deleted a moment later, with its sessions, and every service is told, and told again', async () => {
    const real = await agency.found('ada@real.example');
    const old = await openLoaded();
    await reset(old);
    expect(await resolveSession(agency.deps, old.sessionToken)).not.toBeNull();
    agency.advance(60_000);
    await ring();
    expect(await rowsOf(old)).toEqual([]);
    expect(await resolveSession(agency.deps, old.sessionToken)).toBeNull();
    expect(await agency.revocations()).toBe(1);
    expect(await deletions(old)).toBe(1);
    agency.advance(2 * 3_600_000);
    await ring();
    expect(await deletions(old)).toBe(2);
    const next = await openSample(agency.deps);
    expect(next.identity.agency.id).not.toBe(old.identity.agency.id);
    expect(await rowsOf(next)).toContain('member');
    expect(await rowsOf(real)).toContain('member');
  });

  it('is not reset a second time by whoever was late, nor while it is being filled', async () => {
    const old = await openLoaded();
    const answers = await Promise.allSettled([reset(old), reset(old)]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(reset(old)).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('just been') });
    const loading = await openSample(agency.deps);
    await expect(reset(loading)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('filled'),
    });
  });

  it('is reset a few times an hour, not more', async () => {
    for (let n = 1; n < 6; n++) await reset(await openLoaded());
    await expect(reset(await openLoaded())).rejects.toMatchObject({
      message: expect.stringContaining('several times'),
    });
    agency.advance(3_600_000);
    await expect(reset(await openLoaded())).resolves.toMatchObject({ kind: 'accepted' });
  });
});

describe('a sample agency', () => {
  it('has nobody invited, no key made or replaced, and nothing of how one signs in changed, however one came in', async () => {
    const real = await agency.found('ada@real.example');
    const sample = await openSample(agency.deps);
    await agency.base.sql("update session set method = 'password'");
    const { deps } = agency;
    const key = () => ({ idempotencyKey: newId(), name: 'Warehouse', scopes: ['candidates:read'] });
    const invited = () => ({
      idempotencyKey: newId(),
      email: 'cy@else.example',
      role: 'RECRUITER' as const,
      teamIds: [],
    });
    const attempts = (by: SessionStarted, keyId: string) => [
      inviteMember(deps, viewerOf(by), invited()),
      createApiClient(deps, viewerOf(by), key()),
      rotateApiKey(deps, viewerOf(by), { idempotencyKey: newId(), keyId, oldValidUntil: agency.now() }),
      requireOwnAccount(deps, by.sessionToken),
      requireRecent(deps, by.sessionToken),
      requireConfirmed(deps, by.sessionToken),
    ];
    const { keyId } = await createApiClient(deps, viewerOf(real), key());
    expect(await Promise.all(attempts(real, keyId))).toHaveLength(6);
    for (const attempt of await Promise.allSettled(attempts(sample, newId()))) {
      const reason = { code: 'FORBIDDEN', message: expect.stringContaining('sample agency') };
      expect(attempt).toMatchObject({ status: 'rejected', reason });
    }
  });

  it('keeps nothing of where its visitors come from; a real one does', async () => {
    const visitsOf = async ({ identity }: SessionStarted) => {
      const of = [identity.agency.id];
      const audit = await agency.base.sql('select 1 from audit_personal where agency_id = $1', of);
      const sessions = await agency.base.sql("select 1 from session where agency_id = $1 and user_agent <> ''", of);
      return [audit.length > 0, sessions.length > 0];
    };
    const sample = await openSample(agency.deps, 'UTC', visit);
    const other = sample.identity.members?.find(({ id }) => id !== sample.identity.member.id);
    const switched = await switchMember(agency.deps, sample.sessionToken, other?.id, visit);
    await endSession(agency.deps, switched.sessionToken, visit);
    expect(await visitsOf(sample)).toEqual([false, false]);
    expect(await visitsOf(await agency.found('ada@real.example'))).toEqual([true, true]);
  });

  it('that nobody uses for a week is deleted; one that is used stays', async () => {
    const sample = await openLoaded();
    agency.advance(6 * dayMs);
    await openSample(agency.deps);
    agency.advance(2 * dayMs);
    await ring();
    expect(await rowsOf(sample)).toContain('member');
    agency.advance(6 * dayMs);
    await ring();
    expect(await rowsOf(sample)).toEqual([]);
    expect((await openSample(agency.deps)).identity.agency.id).not.toBe(sample.identity.agency.id);
  });
});
