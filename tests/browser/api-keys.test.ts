import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { axeFindings, launchBrowser, openVisitor, picture, settled, type Visitor } from '../testkit/browser.ts';
import { eventually } from '../testkit/eventually.ts';
import { type Stack, startStack } from '../testkit/stack.ts';

jest.setTimeout(120_000);

let stack: Stack;
let browser: Browser;
let owner: Visitor;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  stack = await startStack();
  owner = await openVisitor(browser, stack.address);
  page = owner.page;
  const headers = { origin: stack.address };
  const data = {
    agencyName: 'Halden Search',
    name: 'Ada Novak',
    email: 'ada@halden.example',
    password: 'a short sentence is easy',
    timeZone: 'Europe/Vienna',
  };
  await owner.context.request.post('/auth/sign-up', { headers, data });
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

/** As a program asks. */
async function ask(secret: string): Promise<number> {
  const response = await fetch(new URL('/graphql', stack.address), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
    body: JSON.stringify({ query: '{ jobs(first: 1) { edges { node { id } } } }' }),
  });
  return response.status;
}

describe('the settings', () => {
  it('make a key that is shown once and asks the gateway until it is revoked', async () => {
    await page.goto('/settings/api-keys');
    await page.getByRole('button', { name: 'New API client' }).click();
    await page.getByLabel('Name').fill('Website');
    await page.getByRole('radiogroup', { name: 'Jobs and submissions' }).getByText('Read').click();
    await picture(page, 'api client, new');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: /^Make the key/ }).click();
    await page.getByRole('heading', { name: 'The key of Website' }).waitFor();
    const secret = await page.getByLabel('Key', { exact: true }).inputValue();
    await picture(page, 'api key, shown once');
    expect(await ask(secret)).toBe(200);
    await page.getByRole('button', { name: 'Done' }).click();
    await page.reload();
    await settled(owner);
    expect(await page.content()).not.toContain(secret);
    await page.getByRole('button', { name: /^Revoke/ }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Revoke/ })
      .click();
    await eventually(async () => expect(await ask(secret)).toBe(401), 5_000);
    await page.getByText('Revoked', { exact: true }).waitFor();
  });

  it('show the audit of it, verify its chain and hand it out', async () => {
    await page.goto('/settings/audit');
    await page.getByText('Revoked an API key').waitFor();
    await page.getByRole('button', { name: 'Verify' }).click();
    await page.getByText('The chain is whole').waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^audit-\d{4}-\d\d-\d\d\.csv$/);
    await page.getByText('Exported the audit').waitFor();
    await page.getByText('Revoked an API key').click();
    await page.getByRole('complementary', { name: 'Revoked an API key' }).getByText('Hash').waitFor();
    await picture(page, 'audit, one entry');
    expect(await axeFindings(page)).toEqual([]);
    expect(owner.errors).toEqual([]);
  });
});
