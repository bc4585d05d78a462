import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { freePorts } from '@rekindle/embedded/system/free-ports';
import type { Browser, Page } from 'playwright-core';
import { authenticatorCode } from '../testkit/authenticator-app.ts';
import {
  axeFindings,
  launchBrowser,
  openVisitor,
  overflow,
  picture,
  settled,
  type Visitor,
  type VisitorOptions,
} from '../testkit/browser.ts';
import { eventually } from '../testkit/eventually.ts';
import { identityProvider, type TestIdentityProvider } from '../testkit/identity-provider.ts';
import { type MailServer, mailServer } from '../testkit/mail-server.ts';
import { type Stack, startStack } from '../testkit/stack.ts';

jest.setTimeout(120_000);

const password = 'a short sentence is easy';
let stack: Stack;
let browser: Browser;
let mail: MailServer;
let provider: TestIdentityProvider;
let people = 0;

beforeAll(async () => {
  mail = await mailServer();
  [stack, browser] = await Promise.all([startStack({ env: { SMTP_URL: mail.url } }), launchBrowser()]);
  const [port] = (await freePorts(1)) as [number];
  provider = await identityProvider(port, `${stack.address}/auth/oidc/callback`);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
  await provider?.close();
  await mail?.close();
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const save = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name });

/** Somebody with an agency of their own, signed in. */
async function newcomer(options?: VisitorOptions): Promise<Visitor & { email: string }> {
  const visitor = await openVisitor(browser, stack.address, options);
  const email = `ada${++people}@halden.example`;
  await visitor.page.goto('/start');
  await visitor.page.getByLabel('Name of the agency').fill('Halden Search');
  await visitor.page.getByLabel('Your name').fill('Ada Novak');
  await visitor.page.getByLabel('Work email').fill(email);
  await visitor.page.getByLabel('Password').fill(password);
  await button(visitor.page, 'Create the agency').click();
  await visitor.page.waitForURL('**/today');
  return { ...visitor, email };
}

async function signOut(page: Page): Promise<void> {
  await page.goto('/settings/sign-in');
  await button(page, 'Sign out everywhere').click();
  await page.waitForURL('**/sign-in**');
  await page.goto('/sign-in');
}

async function givePassword(page: Page, email: string, word = password): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('Work email').fill(email);
  await page.getByLabel('Password').fill(word);
  await button(page, 'Sign in').click();
}

/** Sets the second step up and gives its key and the recovery codes. */
async function setUpSecondStep(page: Page): Promise<{ secret: string; recoveryCodes: string[] }> {
  await page.goto('/settings/sign-in');
  const factor = page.locator('section', { has: page.getByRole('heading', { name: 'Second step' }) });
  await factor.getByRole('button', { name: 'Set it up' }).click();
  await page.getByRole('img', { name: 'The key as a picture for the app' }).waitFor();
  const secret = ((await page.locator('code').textContent()) ?? '').replaceAll(' ', '');
  await page.getByLabel('Code from the app').fill(authenticatorCode(secret, stack.now()));
  await save(page, 'Turn it on').click();
  await page.getByText('Keep these recovery codes').waitFor();
  const recoveryCodes = await page.getByRole('dialog').getByRole('listitem').allTextContents();
  return { secret, recoveryCodes };
}

const periodMs = 30_000;

describe('by password', () => {
  it('one gets in with the right one, and hears the same of a wrong one and of an unknown address', async () => {
    const { page, context, email } = await newcomer();
    await signOut(page);
    const sentences: string[] = [];
    for (const [address, word] of [
      [email, 'not the sentence'],
      ['nobody@halden.example', password],
    ] as const) {
      await givePassword(page, address, word);
      sentences.push((await page.getByRole('alert').textContent()) ?? '');
    }
    expect(sentences[0]).toBe('The email or the password is not right.');
    expect(sentences[1]).toBe(sentences[0]);
    await givePassword(page, email);
    await page.waitForURL('**/today');
    await context.close();
  });

  it('that is on the lists of stolen ones no agency is started, and the reason is said', async () => {
    const { page, context } = await openVisitor(browser, stack.address);
    await page.goto('/start');
    await page.getByLabel('Name of the agency').fill('Halden Search');
    await page.getByLabel('Your name').fill('Ada Novak');
    await page.getByLabel('Work email').fill('weak@halden.example');
    await page.getByLabel('Password').fill('password12345');
    await button(page, 'Create the agency').click();
    await page.getByText('on the lists of stolen passwords').waitFor();
    await context.close();
  });

  it('that was forgotten one gets in again by a mailed link', async () => {
    const { page, context, email } = await newcomer();
    await signOut(page);
    await page.getByRole('link', { name: 'Forgot your password?' }).click();
    // The sign-in page has a field of the same name.
    await page.getByRole('heading', { name: 'Forgot your password?' }).waitFor();
    await page.getByLabel('Work email').fill(email);
    await button(page, 'Send the link').click();
    await page.getByText('Look into your mail').waitFor();
    const letter = await mail.take(email);
    const link = /http:\S+reset-password\S+/.exec(letter.text ?? '')?.[0] ?? '';
    await page.goto(link);
    await page.getByText(`For ${email}.`).waitFor();
    await page.getByLabel('New password').fill('another sentence entirely');
    await button(page, 'Set the password').click();
    await page.getByText('Your new password is set.').waitFor();
    await givePassword(page, email, 'another sentence entirely');
    await page.waitForURL('**/today');
    await page.goto(link);
    await page.getByText('This link is not valid any more').waitFor();
    await context.close();
  });

  it('that was changed one stays signed in here, and nowhere else', async () => {
    const here = await newcomer();
    const there = await openVisitor(browser, stack.address);
    await givePassword(there.page, here.email);
    await there.page.waitForURL('**/today');
    await here.page.goto('/settings/sign-in');
    await button(here.page, 'Change the password').click();
    await here.page.getByLabel('Current password').fill(password);
    await here.page.getByLabel('New password').fill('another sentence entirely');
    await save(here.page, 'Change the password').click();
    await here.page.getByText('Your password is changed.').waitFor();
    await there.page.waitForURL('**/sign-in**');
    await here.page.goto('/today');
    await here.page.getByRole('heading', { level: 1 }).waitFor();
    expect(new URL(here.page.url()).pathname).toBe('/today');
    await Promise.all([here.context.close(), there.context.close()]);
  });
});

describe('with a second step', () => {
  it('a code of the app is asked for, a wrong one is refused, and a recovery code helps once', async () => {
    const { page, context, email } = await newcomer();
    const { secret, recoveryCodes } = await setUpSecondStep(page);
    expect(recoveryCodes).toHaveLength(10);
    await button(page, 'I have kept them').click();
    await signOut(page);
    await stack.advance(2 * periodMs);
    await givePassword(page, email);
    await page.getByLabel('Code').fill('000000');
    await button(page, 'Go on').click();
    await page.getByText('This code is not right').waitFor();
    await page.getByLabel('Code').fill(authenticatorCode(secret, stack.now()));
    await button(page, 'Go on').click();
    await page.waitForURL('**/today');

    const recover = async () => {
      await signOut(page);
      await givePassword(page, email);
      await button(page, 'Use a recovery code').click();
      await page.getByLabel('Recovery code').fill(recoveryCodes[0] ?? '');
      await button(page, 'Go on').click();
    };
    await recover();
    await page.waitForURL('**/today');
    await recover();
    await page.getByText('was used already').waitFor();
    await context.close();
  });
});

describe('with a passkey', () => {
  it('one gets in without a password, until it is removed', async () => {
    const { page, context } = await newcomer();
    const devtools = await context.newCDPSession(page);
    await devtools.send('WebAuthn.enable');
    await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    await page.goto('/settings/sign-in');
    await button(page, 'Add a passkey').click();
    await page.getByRole('heading', { name: 'Linux' }).waitFor();
    await button(page, 'Change Linux').click();
    await page.getByRole('menuitem', { name: 'Rename' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Work laptop');
    await save(page, 'Save').click();
    await page.getByRole('heading', { name: 'Work laptop' }).waitFor();
    await signOut(page);

    await button(page, 'Sign in with a passkey').click();
    await page.waitForURL('**/today');
    await page.goto('/settings/sign-in');
    await page.getByText('by passkey').waitFor();
    await button(page, 'Change Work laptop').click();
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    await save(page, 'Remove').click();
    await page.getByRole('heading', { name: 'Work laptop' }).waitFor({ state: 'detached' });
    await signOut(page);
    await button(page, 'Sign in with a passkey').click();
    await page.getByRole('alert').waitFor();
    await context.close();
  });
});

/** An owner sets the agency's provider, and gives the link that its people use. */
async function setProvider(page: Page): Promise<string> {
  await page.goto('/settings/sign-in');
  const section = page.locator('section', { has: page.getByRole('heading', { name: 'Sign-in of the agency' }) });
  await section.getByRole('button', { name: 'Set it up' }).click();
  await page.getByLabel('Issuer').fill(provider.issuer);
  await page.getByLabel('Client id').fill(provider.clientId);
  await page.getByLabel('Client secret').fill(provider.clientSecret);
  await button(page, 'Add a group').click();
  await page.getByLabel('Group', { exact: true }).fill('desk');
  await page.getByLabel('Domains of your mail').fill('halden.example');
  await save(page, 'Save').click();
  await page.getByText('The sign-in of the agency is saved').waitFor();
  return (await section.getByText('/auth/oidc/').textContent()) ?? '';
}

/** At the provider's own pages: who one is, and that one agrees. */
async function passProvider(page: Page, subject: string): Promise<void> {
  await page.locator('input[name=login]').fill(subject);
  await page.locator('input[name=password]').fill('x');
  await page.getByRole('button').first().click();
  await page.locator('input[name=login]').waitFor({ state: 'detached' });
  await page.getByRole('button').first().click();
}

describe("with the agency's own identity provider", () => {
  it('one gets in by its link, as the member that one is there, and manages nothing of it here', async () => {
    const owner = await newcomer();
    const link = await setProvider(owner.page);
    provider.people.set('gil', { email: 'gil@halden.example', name: 'Gil Roy', groups: ['desk'] });
    const { page, context } = await openVisitor(browser, stack.address);
    await page.goto(`${link}?to=/settings/sign-in`);
    await page.getByRole('heading', { name: 'Sign in to Halden Search?' }).waitFor();
    await button(page, `Go on to ${new URL(provider.issuer).host}`).click();
    await passProvider(page, 'gil');
    await page.waitForURL('**/settings/sign-in');
    await page.getByText('managed there').waitFor();
    await page.getByText('by the identity provider').waitFor();
    expect(await button(page, 'Change the password').count()).toBe(0);

    await owner.page.goto('/settings');
    await owner.page
      .getByRole('row', { name: /Gil Roy/ })
      .getByText('Recruiter')
      .waitFor();
    await Promise.all([context.close(), owner.context.close()]);
  });

  it('who works elsewhere and follows its link is asked first, and stays who they are until they press', async () => {
    const owner = await newcomer();
    const link = await setProvider(owner.page);
    const other = await newcomer();
    await other.page.goto(link);
    await other.page.getByText('You are signed in as Ada Novak').waitFor();
    await settled(other);
    await picture(other.page, 'sign-in-agency-link-1440-light');
    expect(await axeFindings(other.page)).toEqual([]);
    await other.page.goto('/today');
    await other.page.getByRole('heading', { level: 1 }).waitFor();
    await owner.page.goto(`${link}?to=/jobs`);
    await owner.page.waitForURL('**/jobs');
    await Promise.all([other.context.close(), owner.context.close()]);
  });

  it('who is not to come in is told why on the sign-in page', async () => {
    const owner = await newcomer();
    const link = await setProvider(owner.page);
    provider.people.set('mal', { email: 'mal@halden.example', emailVerified: false, name: 'Mal', groups: ['desk'] });
    const { page, context } = await openVisitor(browser, stack.address);
    await page.goto(`${link}?to=https://evil.example/`);
    await button(page, `Go on to ${new URL(provider.issuer).host}`).click();
    await passProvider(page, 'mal');
    await page.getByText('has not verified your email address').waitFor();
    expect(new URL(page.url()).origin).toBe(stack.address);
    await Promise.all([context.close(), owner.context.close()]);
  });
});

describe('a member who has left', () => {
  it('is signed out while they work, and does not get in again', async () => {
    const owner = await newcomer();
    await owner.page.goto('/settings');
    await owner.page.getByRole('button', { name: 'Invite' }).click();
    await owner.page.getByRole('dialog').getByLabel('Email').fill(`bo${people}@halden.example`);
    await save(owner.page, 'Make the link').click();
    const link = await owner.page.getByRole('dialog').getByLabel('Link').inputValue();
    await save(owner.page, 'Done').click();
    const bo = await openVisitor(browser, stack.address);
    await bo.page.goto(link);
    await bo.page.getByLabel('Your name').fill('Bo Lind');
    await bo.page.getByLabel('Password').fill(password);
    await button(bo.page, 'Join Halden Search').click();
    await bo.page.waitForURL('**/today');

    await owner.page.getByRole('button', { name: /^Change\s?Bo Lind/ }).click();
    await settled(owner);
    await picture(owner.page, 'settings-member-1440-light');
    await owner.page.getByText('Bo Lind has left the agency').click();
    await save(owner.page, 'Save').click();
    await owner.page.getByText('Bo Lind is changed').waitFor();
    await bo.page.waitForURL('**/sign-in**');
    await givePassword(bo.page, `bo${people}@halden.example`);
    await bo.page.getByText('The email or the password is not right.').waitFor();
    await Promise.all([owner.context.close(), bo.context.close()]);
  });
});

describe('a session elsewhere', () => {
  it('is seen with its device, and ended from here while it is open', async () => {
    const here = await newcomer();
    const there = await openVisitor(browser, stack.address);
    await givePassword(there.page, here.email);
    await there.page.waitForURL('**/today');
    await here.page.goto('/settings/sign-in');
    await here.page.getByText('This browser').waitFor();
    await here.page.getByRole('button', { name: /^Sign out\s?Chrome on Linux/ }).click();
    await here.page.getByText('Signed out there').waitFor();
    await there.page.waitForURL('**/sign-in**');
    await Promise.all([here.context.close(), there.context.close()]);
  });
});

describe.each([
  { width: 1440, theme: 'light' },
  { width: 1440, theme: 'dark' },
  { width: 390, theme: 'light' },
  { width: 390, theme: 'dark' },
] as const)('at $width px, $theme, a page has no axe finding and no sideways scroll:', ({ width, theme }) => {
  async function expectSound(visitor: Visitor, name: string): Promise<void> {
    await settled(visitor);
    // What was just read out names the button that was pressed, which may be gone.
    await eventually(
      async () => (await visitor.page.locator('[data-live-announcer] [role=img]').count()) === 0,
      15_000,
    );
    await picture(visitor.page, `${name}-${width}-${theme}`);
    expect({ findings: await axeFindings(visitor.page), overflow: await overflow(visitor.page) }).toEqual({
      findings: [],
      overflow: 0,
    });
  }

  it.each([
    ['sign-in', '/sign-in'],
    ['sign-in-problem', '/sign-in?problem=no-access'],
    ['sign-in-agency', '/sign-in?step=agency'],
    ['sign-in-code', '/sign-in?step=code'],
    ['forgot-password', '/forgot-password'],
    ['reset-password-gone', '/reset-password/not-a-token'],
  ])('%s', async (name, path) => {
    const stranger = await openVisitor(browser, stack.address, { width, theme });
    await stranger.page.goto(path);
    await expectSound(stranger, name);
    await stranger.context.close();
  });

  it('one’s own ways in, with everything set up', async () => {
    const visitor = await newcomer({ width, theme });
    const { page, context } = visitor;
    await page.goto('/settings/sign-in');
    await expectSound(visitor, 'settings-sign-in-empty');
    const factor = page.locator('section', { has: page.getByRole('heading', { name: 'Second step' }) });
    await factor.getByRole('button', { name: 'Set it up' }).click();
    await page.getByRole('dialog').waitFor();
    await expectSound(visitor, 'settings-second-step');
    await page.keyboard.press('Escape');
    await setUpSecondStep(page);
    await expectSound(visitor, 'settings-recovery-codes');
    await button(page, 'I have kept them').click();
    await setProvider(page);
    await page.goto('/settings/sign-in');
    await expectSound(visitor, 'settings-sign-in');
    await page.getByText('Not proven yet').scrollIntoViewIfNeeded();
    await picture(page, `settings-agency-sign-in-${width}-${theme}`);
    await context.close();
  });
});
