import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signInSettings } from '@rekindle/agency/account/sign-in-settings';
import { acceptInvitation } from '@rekindle/agency/invitation/accept-invitation';
import { revokeInvitation } from '@rekindle/agency/invitation/revoke-invitation';
import {
  beginSecondFactor,
  confirmSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
} from '@rekindle/agency/second-factor/enrol-second-factor';
import { freeMember } from '@rekindle/agency/second-factor/free-member';
import { type SecondStepAsked, takeSecondStep } from '@rekindle/agency/second-factor/half-session';
import { auditFailedSignIn, failedSignInTimer } from '@rekindle/agency/session/failed-sign-in';
import { resolveSession } from '@rekindle/agency/session/resolve-session';
import type { SessionStarted } from '@rekindle/agency/session/session';
import { signIn } from '@rekindle/agency/session/sign-in';
import { newId } from '@rekindle/shared/ids/ids';
import { startTimers } from '@rekindle/shared/timers/timers';
import { authenticatorCode } from '../../testkit/authenticator-app.ts';
import { eventually } from '../../testkit/eventually.ts';
import { type AgencyUnderTest, agencyUnderTest, password, viewerOf, visit } from './agency-under-test.ts';

const periodMs = 30_000;
let agency: AgencyUnderTest;
let deps: AgencyUnderTest['deps'];
let people = 0;

beforeAll(async () => {
  agency = await agencyUnderTest();
  deps = agency.deps;
});
afterAll(() => agency?.close());

const codeOf = (secret: string, at = agency.now()) => authenticatorCode(secret, at);

/** Somebody with a second factor; the clock stands in a period of which no code was used. */
async function enrolled() {
  const email = `ada${++people}@halden.example`;
  const started = await agency.found(email);
  const { secret } = await beginSecondFactor(deps, started.sessionToken);
  const { recoveryCodes } = await confirmSecondFactor(deps, started.sessionToken, codeOf(secret));
  agency.advance(2 * periodMs);
  return { ...started, email, secret, recoveryCodes };
}

async function half(email: string): Promise<string> {
  const answer = await signIn(deps, { email, password }, visit);
  expect(answer).not.toHaveProperty('sessionToken');
  return (answer as SecondStepAsked).halfToken;
}

async function halfByInvitation(owner: SessionStarted, email: string): Promise<string> {
  const token = await agency.invite(owner, email);
  const answer = await acceptInvitation(deps, { token, name: 'Ada', password }, visit);
  expect(answer).not.toHaveProperty('sessionToken');
  return (answer as SecondStepAsked).halfToken;
}

const step = (halfToken: string, code: string) => takeSecondStep(deps, { halfToken, code }, visit);
const wrong = { code: 'FORBIDDEN', field: 'code' };

describe('a second factor', () => {
  it('is asked for after a right password, and a code of it opens the session', async () => {
    const { email, secret, identity } = await enrolled();
    const entered = await step(await half(email), codeOf(secret));
    expect(entered.identity.member.id).toBe(identity.member.id);
    expect(await resolveSession(deps, entered.sessionToken)).not.toBeNull();
  });

  it('counts only once the app has shown a code', async () => {
    const email = `ada${++people}@halden.example`;
    const { sessionToken } = await agency.found(email);
    await beginSecondFactor(deps, sessionToken);
    expect(await signIn(deps, { email, password }, visit)).toHaveProperty('sessionToken');
    await expect(confirmSecondFactor(deps, sessionToken, '000000')).rejects.toMatchObject(wrong);
    expect((await signInSettings(deps, sessionToken)).secondFactor).toBeNull();
  });

  it('is asked of nobody whose password is wrong: nobody learns that it exists', async () => {
    const { email } = await enrolled();
    await expect(signIn(deps, { email, password: 'not the sentence' }, visit)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });

  it('is kept sealed, and recovery codes and half sessions as hashes', async () => {
    const { email, secret, recoveryCodes } = await enrolled();
    const halfToken = await half(email);
    const kept = await agency.base.sql<{ text: string }>(
      'select f::text as text from second_factor f union all select r::text from recovery_code r union all select h::text from half_session h',
    );
    const all = kept.map(({ text }) => text).join('\n');
    for (const plain of [secret, halfToken, ...recoveryCodes]) expect(all).not.toContain(plain);
  });

  it('takes no code twice, nor an older one after it, nor one of long ago', async () => {
    const { email, secret } = await enrolled();
    const [before, code] = [codeOf(secret, new Date(agency.now().getTime() - periodMs)), codeOf(secret)];
    await step(await half(email), code);
    await expect(step(await half(email), code)).rejects.toMatchObject(wrong);
    await expect(step(await half(email), before)).rejects.toMatchObject(wrong);
    agency.advance(3 * periodMs);
    await expect(step(await half(email), code)).rejects.toMatchObject(wrong);
    await step(await half(email), codeOf(secret));
  });

  it('of two who send the same code at once lets in one', async () => {
    const { email, secret } = await enrolled();
    const [one, two] = [await half(email), await half(email)];
    const outcomes = await Promise.allSettled([step(one, codeOf(secret)), step(two, codeOf(secret))]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is bound to the half session of its own sign-in, which is used once and lasts five minutes', async () => {
    const [mine, other] = [await enrolled(), await enrolled()];
    const halfToken = await half(mine.email);
    await expect(step(halfToken, codeOf(other.secret))).rejects.toMatchObject(wrong);
    await expect(step('not a token', codeOf(mine.secret))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await step(halfToken, codeOf(mine.secret));
    agency.advance(periodMs);
    await expect(step(halfToken, codeOf(mine.secret))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    const stale = await half(mine.email);
    agency.advance(6 * 60_000);
    await expect(step(stale, codeOf(mine.secret))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('is no session: what it holds opens nothing', async () => {
    const { email } = await enrolled();
    expect(await resolveSession(deps, await half(email))).toBeNull();
  });

  it('gives five tries a sign-in, and ten an account in a quarter of an hour, however often one signs in', async () => {
    const { email, secret } = await enrolled();
    const first = await half(email);
    for (let time = 0; time < 5; time++) await expect(step(first, '000000')).rejects.toMatchObject(wrong);
    await expect(step(first, codeOf(secret))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    const second = await half(email);
    for (let time = 0; time < 5; time++) await expect(step(second, '000000')).rejects.toMatchObject(wrong);
    await expect(step(await half(email), codeOf(secret))).rejects.toThrow(/Wait 15 minutes/);
    agency.advance(16 * 60_000);
    await step(await half(email), codeOf(secret));
  });

  it('has recovery codes, each for once, and new ones void the old', async () => {
    const { email, sessionToken, recoveryCodes } = await enrolled();
    const [one = '', two = ''] = recoveryCodes;
    await step(await half(email), one.toLowerCase());
    await expect(step(await half(email), one)).rejects.toMatchObject(wrong);
    expect((await signInSettings(deps, sessionToken)).secondFactor?.recoveryCodesLeft).toBe(9);
    const renewed = await renewRecoveryCodes(deps, (await step(await half(email), two)).sessionToken);
    await expect(step(await half(email), recoveryCodes[2] as string)).rejects.toMatchObject(wrong);
    await step(await half(email), renewed.recoveryCodes[0] as string);
  });

  it('is removed with a code of it, and not without', async () => {
    const { email, secret, recoveryCodes } = await enrolled();
    const { sessionToken } = await step(await half(email), codeOf(secret));
    await expect(removeSecondFactor(deps, sessionToken, '000000')).rejects.toMatchObject(wrong);
    await expect(beginSecondFactor(deps, sessionToken)).rejects.toMatchObject({ code: 'CONFLICT' });
    await removeSecondFactor(deps, sessionToken, recoveryCodes[0]);
    expect(await signIn(deps, { email, password }, visit)).toHaveProperty('sessionToken');
  });

  it('is turned off by an owner for a member who lost it, by nobody else, and in no other agency', async () => {
    const owner = await agency.found(`owner${++people}@halden.example`);
    const member = await agency.join(owner, `bo${people}@halden.example`);
    const { secret } = await beginSecondFactor(deps, member.sessionToken);
    await confirmSecondFactor(deps, member.sessionToken, codeOf(secret));
    const { id, email } = member.identity.member;
    const admin = await agency.join(owner, `admin${people}@halden.example`, 'ADMIN');
    const stranger = await agency.found(`stranger${people}@other.example`, 'Other');
    await expect(freeMember(deps, admin.sessionToken, id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(freeMember(deps, stranger.sessionToken, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await freeMember(deps, owner.sessionToken, id);
    expect(await resolveSession(deps, member.sessionToken)).toBeNull();
    expect(await signIn(deps, { email, password }, visit)).toHaveProperty('sessionToken');
    await expect(freeMember(deps, owner.sessionToken, id)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('of an account that belongs to another agency too is turned off by no owner', async () => {
    const { email, secret } = await enrolled();
    const owner = await agency.found(`owner${++people}@other.example`, 'Other');
    const { identity } = await step(await halfByInvitation(owner, email), codeOf(secret));
    await expect(freeMember(deps, owner.sessionToken, identity.member.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is asked for when an invitation is accepted with the password of an account, which joins after it alone', async () => {
    const { email, secret } = await enrolled();
    const owner = await agency.found(`owner${++people}@other.example`, 'Other');
    const agencyId = owner.identity.agency.id;
    const halfToken = await halfByInvitation(owner, email);
    await expect(step(halfToken, '000000')).rejects.toMatchObject(wrong);
    const members = 'select 1 from membership where agency_id = $1';
    expect(await agency.base.sql(members, [agencyId])).toHaveLength(1);
    const joined = await step(halfToken, codeOf(secret));
    expect(joined.identity.agency.id).toBe(agencyId);
    expect(await agency.base.sql(members, [agencyId])).toHaveLength(2);
  });

  it('lets nobody in by an invitation that was taken back before the code came', async () => {
    const { email, secret } = await enrolled();
    const owner = await agency.found(`owner${++people}@other.example`, 'Other');
    const halfToken = await halfByInvitation(owner, email);
    const [invitation] = await agency.base.sql<{ id: string }>('select id from invitation where agency_id = $1', [
      owner.identity.agency.id,
    ]);
    await revokeInvitation(deps, viewerOf(owner), { idempotencyKey: newId(), id: invitation?.id ?? '' });
    await expect(step(halfToken, codeOf(secret))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('that is given wrongly with an invitation is told to the agency of the account, not to the one that invites', async () => {
    const { email, identity } = await enrolled();
    const owner = await agency.found(`owner${++people}@other.example`, 'Other');
    const halfToken = await halfByInvitation(owner, email);
    const timers = await startTimers({
      service: 'agency',
      database: deps.database,
      clock: deps.clock,
      handlers: { [failedSignInTimer]: (tx, timer) => auditFailedSignIn(deps, tx, timer) },
      pollMs: 20,
    });
    const failures = ({ id }: { id: string }) =>
      agency.base.sql<{ codes: string }>(
        "select codes from audit_entry where agency_id = $1 and action = 'SIGN_IN_FAILED'",
        [id],
      );
    try {
      await expect(step(halfToken, '000000')).rejects.toMatchObject(wrong);
      await eventually(async () =>
        expect(await failures(identity.agency)).toEqual([{ codes: '{"step":"second_factor"}' }]),
      );
    } finally {
      await timers.stop();
    }
    expect(await failures(owner.identity.agency)).toEqual([]);
  });
});
