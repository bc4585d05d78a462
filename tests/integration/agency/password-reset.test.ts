import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { acceptInvitation } from '@rekindle/agency/invitation/accept-invitation';
import { inviteMember } from '@rekindle/agency/invitation/invite-member';
import { openMailer } from '@rekindle/agency/mail/mailer';
import { addPasskey, beginPasskey } from '@rekindle/agency/passkey/add-passkey';
import { beginPasskeySignIn, signInWithPasskey } from '@rekindle/agency/passkey/sign-in-with-passkey';
import { forgotPassword, mailReset, resetMailTimer } from '@rekindle/agency/password-reset/forgot-password';
import { makeResetLink } from '@rekindle/agency/password-reset/make-reset-link';
import { describeReset, resetPassword } from '@rekindle/agency/password-reset/reset-password';
import { beginSecondFactor, confirmSecondFactor } from '@rekindle/agency/second-factor/enrol-second-factor';
import { resolveSession } from '@rekindle/agency/session/resolve-session';
import { signIn } from '@rekindle/agency/session/sign-in';
import type { Stoppable } from '@rekindle/shared/bus/event-bus';
import { newId } from '@rekindle/shared/ids/ids';
import { startTimers } from '@rekindle/shared/timers/timers';
import { softwareAuthenticator } from '../../testkit/authenticator.ts';
import { authenticatorCode } from '../../testkit/authenticator-app.ts';
import { eventually } from '../../testkit/eventually.ts';
import { type MailServer, mailServer } from '../../testkit/mail-server.ts';
import { type AgencyUnderTest, agencyUnderTest, password, viewerOf, visit, whole } from './agency-under-test.ts';

const minuteMs = 60_000;
const next = 'another sentence entirely';
let mail: MailServer;
let agency: AgencyUnderTest;
let deps: AgencyUnderTest['deps'];
let timers: Stoppable;

beforeAll(async () => {
  mail = await mailServer();
  const mailer = openMailer(mail.url, 'Rekindle <no-reply@rekindle.example>');
  agency = await agencyUnderTest({ mailer });
  deps = agency.deps;
  timers = await startTimers({
    service: 'agency',
    database: deps.database,
    handlers: { [resetMailTimer]: (tx, timer) => mailReset(deps, tx, timer) },
    clock: deps.clock,
    pollMs: 20,
  });
});
afterAll(async () => {
  await timers?.stop();
  deps?.mailer?.close();
  await agency?.close();
  await mail?.close();
});

async function linkFor(email: string): Promise<string> {
  expect(await forgotPassword(deps, { email })).toEqual({ mailed: true });
  const letter = await mail.take(email);
  // The letter arrives before what it says is committed.
  await eventually(async () => (await pending()) === 0);
  const [, token] = /https:\/\/rekindle\.example\/reset-password\/([\w-]{43})\s/.exec(letter.text ?? '') ?? [];
  return token ?? '';
}

const pending = async () => (await agency.base.sql('select 1 from timer where kind = $1', [resetMailTimer])).length;

describe('a forgotten password', () => {
  it('is set anew by a mailed link, once, and ends every session of the account', async () => {
    const ada = await agency.found('ada@halden.example');
    const token = await linkFor('ada@halden.example');
    expect(await describeReset(deps, token)).toEqual({ email: 'ada@halden.example' });
    await expect(resetPassword(deps, { token, password: 'password12345' })).rejects.toMatchObject({
      code: 'BAD_INPUT',
      field: 'password',
    });
    await resetPassword(deps, { token, password: next });
    expect(await resolveSession(deps, ada.sessionToken)).toBeNull();
    await agency.enter('ada@halden.example', next);
    await expect(resetPassword(deps, { token, password: 'yet another sentence' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('leaves no way in of whoever had set up the account before: no passkey, no begun second step, no half sign-in', async () => {
    const email = 'squat@halden.example';
    const { sessionToken, identity } = await agency.found(email);
    const key = softwareAuthenticator('rekindle.example', 'https://rekindle.example');
    const { id } = await addPasskey(deps, sessionToken, {
      response: key.register(await beginPasskey(deps, sessionToken)),
      name: 'Laptop',
    });
    await beginSecondFactor(deps, sessionToken);
    await agency.base.sql(
      `insert into half_session (token_hash, account_id, agency_id, member_id, expires_at)
       select 'half', account_id, agency_id, member_id, $2 from membership where member_id = $1`,
      [identity.member.id, new Date(agency.now().getTime() + minuteMs)],
    );
    await resetPassword(deps, { token: await linkFor(email), password: next });
    const response = key.authenticate(await beginPasskeySignIn(deps));
    await expect(signInWithPasskey(deps, { response }, visit)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    for (const table of ['passkey', 'second_factor', 'half_session']) {
      expect(await agency.base.sql(`select 1 from ${table}`)).toEqual([]);
    }
    const removed = await agency.base.sql<{ codes: string }>(
      "select codes from audit_entry where agency_id = $1 and action = 'PASSKEY_REMOVED'",
      [identity.agency.id],
    );
    expect(removed.map(({ codes }) => JSON.parse(codes))).toEqual([{ passkey: id }]);
  });

  it('keeps the second step that guards the account', async () => {
    const email = 'guarded@halden.example';
    const { sessionToken } = await agency.found(email);
    const { secret } = await beginSecondFactor(deps, sessionToken);
    await confirmSecondFactor(deps, sessionToken, authenticatorCode(secret, agency.now()));
    await resetPassword(deps, { token: await linkFor(email), password: next });
    expect(await signIn(deps, { email, password: next }, visit)).toHaveProperty('halfToken');
  });

  it('keeps the link as a hash alone', async () => {
    await agency.found('bea@halden.example');
    const token = await linkFor('bea@halden.example');
    const kept = await agency.base.sql<{ text: string }>(
      'select r::text as text from password_reset r union all select t::text from timer t union all select o::text from outbox o',
    );
    expect(kept.map(({ text }) => text).join()).not.toContain(token);
  });

  it('is not set by a link that is an hour old, nor by one from before the password changed', async () => {
    await agency.found('cy@halden.example');
    const [first, second] = [await linkFor('cy@halden.example'), await linkFor('cy@halden.example')];
    await resetPassword(deps, { token: first, password: next });
    await expect(resetPassword(deps, { token: second, password: next })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const third = await linkFor('cy@halden.example');
    agency.advance(61 * minuteMs);
    await expect(describeReset(deps, third)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(resetPassword(deps, { token: third, password: next })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is answered the same, and does the same, whether or not the address has an account', async () => {
    await agency.found('dee@halden.example');
    const answers = [
      await forgotPassword(deps, { email: 'nobody@halden.example' }),
      await forgotPassword(deps, { email: 'dee@halden.example' }),
    ];
    expect(answers[0]).toEqual(answers[1]);
    await mail.take('dee@halden.example');
    await eventually(async () => (await pending()) === 0);
    expect(mail.letters).toEqual([]);
  });

  it('is mailed later when the mail server is away, with a link that works', async () => {
    await agency.found('eve@halden.example');
    mail.refuse(true);
    await forgotPassword(deps, { email: 'eve@halden.example' });
    await eventually(async () => (await agency.base.sql('select 1 from timer where attempts > 0')).length === 1);
    mail.refuse(false);
    agency.advance(minuteMs);
    const letter = await mail.take('eve@halden.example');
    const [, token] = /reset-password\/(\S+)/.exec(letter.text ?? '') ?? [];
    expect(await describeReset(deps, token)).toEqual({ email: 'eve@halden.example' });
  });

  it('is no way to add a line to the head of a letter', async () => {
    await expect(forgotPassword(deps, { email: 'a@b.example\r\nBcc: all@b.example' })).rejects.toMatchObject({
      field: 'email',
    });
  });
});

describe('an invitation', () => {
  it('is mailed once where mail is sent, and its link lets its person in', async () => {
    const owner = await agency.found('mia@isle.example', 'Isle & Söhne');
    const input = { idempotencyKey: newId(), email: 'ned@isle.example', role: 'RECRUITER' as const, teamIds: [] };
    await inviteMember(deps, viewerOf(owner), input);
    await inviteMember(deps, viewerOf(owner), input);
    const letter = await mail.take('ned@isle.example');
    expect(letter.subject).toBe('Join Isle & Söhne on Rekindle');
    const [, token] = /https:\/\/rekindle\.example\/invitation\/(\S+)/.exec(letter.text ?? '') ?? [];
    const ned = whole(await acceptInvitation(deps, { token, name: 'Ned', password }, visit));
    expect(ned.identity.agency.id).toBe(owner.identity.agency.id);
    expect(mail.letters).toEqual([]);
  });
});

describe('where no mail is sent, a link to set a password', () => {
  let plain: AgencyUnderTest['deps'];
  beforeAll(() => {
    plain = { ...deps, mailer: null };
  });

  it('is not promised to anybody', async () => {
    expect(await forgotPassword(plain, { email: 'ada@halden.example' })).toEqual({ mailed: false });
    expect(await pending()).toBe(0);
  });

  it('is made by an owner for a member of their agency, and by nobody else', async () => {
    const owner = await agency.found('flo@fjord.example');
    const member = await agency.join(owner, 'gus@fjord.example');
    const admin = await agency.join(owner, 'han@fjord.example', 'ADMIN');
    const { link } = await makeResetLink(plain, owner.sessionToken, member.identity.member.id);
    await resetPassword(plain, { token: link.split('/').at(-1), password: next });
    await agency.enter('gus@fjord.example', next);
    for (const other of [admin, await agency.enter('ada@halden.example', next)]) {
      await expect(makeResetLink(plain, other.sessionToken, member.identity.member.id)).rejects.toMatchObject({
        code: expect.stringMatching(/FORBIDDEN|NOT_FOUND/),
      });
    }
  });

  it('is refused for whoever also belongs to another agency: it would open that one too', async () => {
    const owner = await agency.found('ivy@glen.example');
    await agency.found('jan@elsewhere.example', 'Elsewhere');
    const input = { idempotencyKey: newId(), email: 'jan@elsewhere.example', role: 'RECRUITER' as const, teamIds: [] };
    const invited = await inviteMember(deps, viewerOf(owner), input);
    if (invited.kind !== 'accepted') throw new Error(invited.kind);
    const token = invited.link.split('/').at(-1) ?? '';
    const jan = whole(await acceptInvitation(deps, { token, name: 'Jan', password }, visit));
    await expect(makeResetLink(plain, owner.sessionToken, jan.identity.member.id)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('is void once its member has joined another agency: it would open that one too', async () => {
    const owner = await agency.found('nia@moor.example');
    const member = await agency.join(owner, 'ole@moor.example');
    const { link } = await makeResetLink(plain, owner.sessionToken, member.identity.member.id);
    const token = link.split('/').at(-1);
    expect(await describeReset(plain, token)).toEqual({ email: 'ole@moor.example' });
    await agency.join(await agency.found('pia@elsewhere.example', 'Elsewhere'), 'ole@moor.example');
    await expect(resetPassword(plain, { token, password: next })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is not made where mail is sent: only the person themselves gets it', async () => {
    const owner = await agency.found('kim@hill.example');
    const member = await agency.join(owner, 'lou@hill.example');
    await expect(makeResetLink(deps, owner.sessionToken, member.identity.member.id)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});
