import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { signInSettings } from '@rekindle/agency/account/sign-in-settings';
import { mailProof, proofMailTimer, sendProofAgain } from '@rekindle/agency/email-proof/mail-email-proof';
import { describeProof, proveEmail } from '@rekindle/agency/email-proof/prove-email';
import { saveIdentityProvider } from '@rekindle/agency/identity-provider/save-identity-provider';
import { openMailer } from '@rekindle/agency/mail/mailer';
import { forgotPassword, mailReset, resetMailTimer } from '@rekindle/agency/password-reset/forgot-password';
import { resetPassword } from '@rekindle/agency/password-reset/reset-password';
import { beginSecondFactor, confirmSecondFactor } from '@rekindle/agency/second-factor/enrol-second-factor';
import type { SessionStarted } from '@rekindle/agency/session/session';
import { signIn } from '@rekindle/agency/session/sign-in';
import { startTimers, type TimerHandler } from '@rekindle/shared/timers/timers';
import { authenticatorCode } from '../../testkit/authenticator-app.ts';
import { eventually } from '../../testkit/eventually.ts';
import { type MailServer, mailServer } from '../../testkit/mail-server.ts';
import { type AgencyUnderTest, agencyUnderTest, visit } from './agency-under-test.ts';

const dayMs = 86_400_000;
const next = 'another sentence entirely';
let mail: MailServer;
let agency: AgencyUnderTest;
let deps: AgencyUnderTest['deps'];
let timers: { stop(): Promise<void> };
let ada: SessionStarted;
let people = 0;

beforeAll(async () => {
  mail = await mailServer();
  agency = await agencyUnderTest(
    { mailer: openMailer(mail.url, 'Rekindle <no-reply@rekindle.example>') },
    { asksForProof: true },
  );
  deps = agency.deps;
  const handlers: Record<string, TimerHandler> = {
    [proofMailTimer]: (tx, timer) => mailProof(deps, tx, timer),
    [resetMailTimer]: (tx, timer) => mailReset(deps, tx, timer),
  };
  timers = await startTimers({ service: 'agency', database: deps.database, clock: deps.clock, handlers, pollMs: 20 });
});
afterAll(async () => {
  await timers?.stop();
  deps?.mailer?.close();
  await agency?.close();
  await mail?.close();
});
beforeEach(async () => {
  ada = await agency.found(`ada${++people}@halden.example`);
});

async function secretIn(letterTo: string, path: string): Promise<string> {
  const { text = '' } = await mail.take(letterTo);
  // The letter arrives before what it says is committed.
  await eventually(async () => (await agency.base.sql('select 1 from timer')).length === 0);
  return new RegExp(`https://rekindle\\.example/${path}/([\\w-]{43})\\s`).exec(text)?.[1] ?? '';
}
const emailOf = ({ identity }: SessionStarted) => identity.member.email;
const prove = async (who: SessionStarted) => proveEmail(deps, await secretIn(emailOf(who), 'confirm-email'));
const provider = (who: SessionStarted, at = deps) =>
  saveIdentityProvider(at, who.sessionToken, { issuer: 'https://login.example', clientId: 'x', clientSecret: 'x' });
const unproven = { code: 'FORBIDDEN', field: 'address' };

describe('an address, where mail is sent,', () => {
  it('is shown to be one’s own by a mailed link, and until then the agency lets nobody in by its word', async () => {
    expect((await signInSettings(deps, ada.sessionToken)).emailProven).toBe(false);
    await expect(agency.invite(ada, 'bo@halden.example')).rejects.toMatchObject(unproven);
    await expect(provider(ada)).rejects.toMatchObject(unproven);
    const secret = await secretIn(emailOf(ada), 'confirm-email');
    expect(await describeProof(deps, secret)).toEqual({ email: emailOf(ada) });
    await expect(agency.invite(ada, 'bo@halden.example')).rejects.toMatchObject(unproven);
    await proveEmail(deps, secret);
    expect((await signInSettings(deps, ada.sessionToken)).emailProven).toBe(true);
    await agency.invite(ada, 'bo@halden.example');
    await expect(provider(ada)).rejects.toMatchObject({ field: 'issuer' });
  });

  it('of an owner stands for the agency: its admin invites without having shown their own', async () => {
    await prove(ada);
    const admin = await agency.join(ada, `admin${people}@halden.example`, 'ADMIN');
    await agency.invite(admin, `cleo${people}@halden.example`);
  });

  it('is shown by no other link: not an older one, not one that is made up, and a new one is sent on request', async () => {
    const secret = await secretIn(emailOf(ada), 'confirm-email');
    agency.advance(4 * dayMs);
    for (const link of [secret, 'made-up']) {
      await expect(proveEmail(deps, link)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    const { sessionToken } = await agency.enter(emailOf(ada));
    await sendProofAgain(deps, sessionToken);
    await prove(ada);
    expect((await signInSettings(deps, sessionToken)).emailProven).toBe(true);
    const kept = await agency.base.sql<{ text: string }>('select p::text as text from email_proof p');
    expect(kept.map(({ text }) => text).join()).not.toContain(secret);
  });

  it('is shown by setting a password with a mailed link as well', async () => {
    await setPassword();
    expect((await signInSettings(deps, (await agency.enter(emailOf(ada), next)).sessionToken)).emailProven).toBe(true);
  });
});

async function setPassword(): Promise<void> {
  await forgotPassword(deps, { email: emailOf(ada) });
  let secret = '';
  while (!secret) secret = await secretIn(emailOf(ada), 'reset-password');
  await resetPassword(deps, { token: secret, password: next });
}

async function setUpSecondStep(): Promise<void> {
  const { secret } = await beginSecondFactor(deps, ada.sessionToken);
  await confirmSecondFactor(deps, ada.sessionToken, authenticatorCode(secret, agency.now()));
}

describe('a second step', () => {
  it('of somebody who founded an agency with an address that is not theirs does not keep its owner out', async () => {
    await setUpSecondStep();
    await setPassword();
    expect(await signIn(deps, { email: emailOf(ada), password: next }, visit)).toHaveProperty('sessionToken');
    const entries = await agency.base.sql<{ kind: string }>(
      `select actor_kind as kind from audit_entry where agency_id = $1 and action = 'SECOND_FACTOR_REMOVED'`,
      [ada.identity.agency.id],
    );
    expect(entries).toEqual([{ kind: 'NOBODY' }]);
  });

  it('outlives the mailed link of somebody who had shown their address before', async () => {
    await prove(ada);
    await setUpSecondStep();
    await setPassword();
    expect(await signIn(deps, { email: emailOf(ada), password: next }, visit)).toHaveProperty('halfToken');
  });
});

it('where no mail is sent nobody is asked for what nobody can show', async () => {
  const plain = { ...deps, mailer: null };
  await expect(provider(ada, plain)).rejects.toMatchObject({ field: 'issuer' });
});
