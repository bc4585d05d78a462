import { freePorts } from '@rekindle/embedded/system/free-ports';
import type { Browser, Page } from 'playwright-core';
import { authenticatorCode } from '../../testkit/authenticator-app.ts';
import { launchBrowser, openVisitor, type Visitor, type VisitorOptions } from '../../testkit/browser.ts';
import { identityProvider, type TestIdentityProvider } from '../../testkit/identity-provider.ts';
import { type MailServer, mailServer } from '../../testkit/mail-server.ts';
import { type Stack, startStack } from '../../testkit/stack.ts';

export const password = 'a short sentence is easy';
export let stack: Stack;
export let browser: Browser;
export let mail: MailServer;
export let provider: TestIdentityProvider;
let people = 0;

export async function openDoor(): Promise<void> {
  mail = await mailServer();
  browser = await launchBrowser();
  stack = await startStack({ env: { SMTP_URL: mail.url } });
  const [port] = (await freePorts(1)) as [number];
  provider = await identityProvider(port, `${stack.address}/auth/oidc/callback`);
}

export async function closeDoor(): Promise<void> {
  await browser?.close();
  await stack?.stop();
  await provider?.close();
  await mail?.close();
}

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
export const save = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name });

/** Somebody with an agency of their own, signed in, whose address is confirmed. */
export async function newcomer(options?: VisitorOptions): Promise<Visitor & { email: string }> {
  const visitor = await founder(options);
  const { pathname } = new URL(await linkInLetter(visitor.email, 'confirm-email'));
  const proof = `/auth/email-proofs/${pathname.split('/').at(-1)}`;
  await visitor.context.request.post(proof, { headers: { origin: stack.address }, data: {} });
  await visitor.page.reload();
  return visitor;
}

export async function linkInLetter(to: string, path: string): Promise<string> {
  const { text = '' } = await mail.take(to);
  return new RegExp(`http\\S+/${path}/\\S+`).exec(text)?.[0] ?? '';
}

/** Somebody who has just founded an agency. */
export async function founder(options?: VisitorOptions): Promise<Visitor & { email: string }> {
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

export async function signOut(page: Page): Promise<void> {
  await page.goto('/settings/sign-in');
  await button(page, 'Sign out everywhere').click();
  await page.waitForURL('**/sign-in**');
  await page.goto('/sign-in');
}

export async function givePassword(page: Page, email: string, word = password): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('Work email').fill(email);
  await page.getByLabel('Password').fill(word);
  await button(page, 'Sign in').click();
}

/** Sets the second step up and gives its key and the recovery codes. */
export async function setUpSecondStep(page: Page): Promise<{ secret: string; recoveryCodes: string[] }> {
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

export const periodMs = 30_000;

/** An owner sets the agency's provider, and gives the link that its people use. */
export async function setProvider(page: Page): Promise<string> {
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
export async function passProvider(page: Page, subject: string): Promise<void> {
  await page.locator('input[name=login]').fill(subject);
  await page.locator('input[name=password]').fill('x');
  await page.getByRole('button').first().click();
  await page.locator('input[name=login]').waitFor({ state: 'detached' });
  await page.getByRole('button').first().click();
}
