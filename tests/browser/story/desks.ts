import { it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import {
  chooseFile,
  launchBrowser,
  openVisitor,
  picture,
  search,
  settled,
  type Visitor,
} from '../../testkit/browser.ts';
import { type Stack, startStack } from '../../testkit/stack.ts';

const dayMs = 86_400_000;
export const password = 'a short sentence is easy';

export let stack: Stack;
let browser: Browser;
export let ada: Visitor;
export let bo: Visitor;
/** What Ada and Bo see. */
export let page: Page;
export let boPage: Page;

export async function openDesks(): Promise<void> {
  browser = await launchBrowser();
  stack = await startStack();
  ada = await openVisitor(browser, stack.address);
  page = ada.page;
}

export async function closeDesks(): Promise<void> {
  await browser?.close();
  await stack?.stop();
}

/** Bo comes in at a browser of his own. */
export async function openSecondDesk(): Promise<void> {
  bo = await openVisitor(browser, stack.address);
  boPage = bo.page;
}

export const day = (offset: number) => new Date(stack.now().getTime() + offset * dayMs).toISOString().slice(0, 10);

/** Addresses that the story comes back to. */
export const at: Record<string, string> = {};

export const says = (text: string | RegExp, on = page) => on.getByText(text).first().waitFor();
export const heading = (name: string | RegExp, on = page) => on.getByRole('heading', { name }).first().waitFor();
export const press = (name: string | RegExp, on = page) => on.getByRole('button', { name }).first().click();
export const dialog = (name: string | RegExp, on = page) => on.getByRole('dialog', { name });
export const stage = (name: string, on = page) => on.getByRole('region', { name });

export async function open(path: string, visitor = ada): Promise<void> {
  await visitor.page.goto(path);
  await settled(visitor);
}

/** By name through Ctrl-K, as a recruiter would. */
export async function openPerson(name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await dialog('Find or do').locator('input').fill(name);
  await dialog('Find or do').getByRole('menuitem', { name }).first().click();
  await page.waitForURL('**/candidates/*');
  await heading(name);
  await settled(ada);
}

export async function importFile(kind: 'People' | 'History', name: string, text: string): Promise<void> {
  await open('/imports');
  const label = new RegExp(`^${kind}`);
  await page.getByRole('radio', { name: label }).click({ force: true });
  // The choice stands in the address, so it shows once the page has taken it from there.
  await page.getByRole('radio', { name: label, checked: true }).waitFor({ state: 'attached' });
  await chooseFile(page, name, text);
  await press('Make the dry run');
  await heading('What would happen');
}

/** The form of a job, filled by hand; its rediscovery is on the screen afterwards. */
export async function openJob(title: string, client: string): Promise<void> {
  await open('/jobs');
  await page.keyboard.press('c');
  const form = dialog('Open a job');
  await form.getByRole('textbox', { name: 'Title' }).fill(title);
  await search(page, 'Client', client, new RegExp(client));
  const must = form.getByRole('textbox', { name: 'Must have' });
  await must.fill('React 5+');
  await must.press('Enter');
  await must.fill('TypeScript');
  await must.press('Enter');
  const nice = form.getByRole('textbox', { name: 'Nice to have' });
  await nice.fill('GraphQL');
  await nice.press('Enter');
  await form.getByRole('textbox', { name: 'Town' }).fill('Vienna');
  await form.getByRole('textbox', { name: 'Country' }).fill('AT');
  await form.getByText('Hybrid', { exact: true }).click();
  await form.getByText('Remote', { exact: true }).click();
  await form.getByLabel('Start').fill(day(10));
  await form.getByRole('button', { name: 'Open and see who fits' }).click();
  await page.waitForURL('**/rediscovery/*');
}

export const suggestion = (name: string, on = page) => on.getByRole('article', { name });

let failedBefore: string | undefined;

/** The steps build on each other: after one that failed, the others say so at once. What the failed one saw is kept. */
export function step(name: string, act: () => Promise<void>, timeoutMs?: number): void {
  it(
    name,
    async () => {
      if (failedBefore) throw new Error(`“${failedBefore}” failed before`);
      try {
        await act();
      } catch (error) {
        failedBefore = name;
        await picture(page, 'story-failed-ada');
        if (boPage) await picture(boPage, 'story-failed-bo');
        throw new Error(`${error}\n${[...ada.errors, ...(bo?.errors ?? [])].join('\n')}`, { cause: error });
      }
    },
    timeoutMs,
  );
}
