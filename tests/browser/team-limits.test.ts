import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser, openVisitor, settled, type Visitor } from '../testkit/browser.ts';
import { type Desk, openDesk } from '../testkit/desk.ts';
import { expectSoundInAllLooks } from '../testkit/looks.ts';
import { type Stack, startStack } from '../testkit/stack.ts';

jest.setTimeout(120_000);

const password = 'a short sentence is easy';
let stack: Stack;
let browser: Browser;
/** Ada owns the agency; Bo is in no team at first. */
let ada: Visitor;
let bo: Visitor;
let desk: Desk;
let paths: { candidate: string; client: string; job: string };

beforeAll(async () => {
  browser = await launchBrowser();
  stack = await startStack();
  [ada, bo] = await Promise.all([openVisitor(browser, stack.address), openVisitor(browser, stack.address)]);
  await enter(ada.context, '/auth/sign-up', {
    agencyName: 'Halden Search',
    name: 'Ada Novak',
    email: 'ada@halden.example',
  });
  const [cookie] = await ada.context.cookies();
  desk = openDesk(stack.address, `${cookie?.name}=${cookie?.value}`);
  const { link } = await desk.mutate('inviteMember', 'link', { email: 'bo@halden.example', role: 'RECRUITER' });
  await enter(bo.context, `/auth/invitations/${link.split('/').at(-1)}`, { name: 'Bo Lind' });
  const { candidate } = await desk.mutate('addCandidate', 'candidate { id }', {
    name: 'Lena Kovács',
    source: { type: 'SOURCED', channel: 'Fair' },
  });
  const { client } = await desk.mutate('addClient', 'client { id }', { name: 'Norrland Bank' });
  const need = { clientId: client.id, title: 'Treasurer', mustHaves: [{ name: 'Treasury' }] };
  const { job } = await desk.mutate('openJob', 'job { id }', need);
  paths = { candidate: `/candidates/${candidate.id}`, client: `/clients/${client.id}`, job: `/jobs/${job.id}` };
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

async function enter(context: BrowserContext, path: string, who: object): Promise<void> {
  const data = { ...who, password, timeZone: 'Europe/Vienna' };
  const answer = await context.request.post(path, { headers: { origin: stack.address }, data });
  expect(answer.status()).toBe(200);
}

async function open(visitor: Visitor, path: string): Promise<void> {
  await visitor.page.goto(path);
  await settled(visitor);
}

/** By Ctrl-K and the keys of the form alone. */
async function chooseByKeys(page: Page, arrow: 'ArrowDown' | 'ArrowUp'): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Find or do' }).locator('input').fill('limit to');
  await page.getByRole('menuitem', { name: /^Limit to a team/ }).waitFor();
  await page.keyboard.press('Enter');
  await page
    .getByRole('dialog', { name: /^Who may see/ })
    .getByRole('radio', { name: /Banking/ })
    .waitFor({ state: 'attached' });
  await page.keyboard.press(arrow);
}

const saved = (page: Page) => page.getByRole('dialog', { name: /^Who may see/ }).waitFor({ state: 'hidden' });

describe('a record that is limited to a team', () => {
  it('needs a team, which is made in the settings with its members', async () => {
    await open(ada, '/settings');
    await ada.page.getByRole('button', { name: 'New team' }).click();
    await ada.page.getByLabel('Name').fill('Banking');
    await ada.page.getByRole('dialog').getByText('Ada Novak').click();
    await ada.page.keyboard.press('Control+Enter');
    await ada.page.getByText('Team Banking saved').waitFor();
  });

  it.each([
    { kind: 'candidate', name: 'Lena Kovács', list: '/candidates' },
    { kind: 'client', name: 'Norrland Bank', list: '/clients' },
    { kind: 'job', name: 'Treasurer', list: '/jobs' },
  ] as const)(
    'a $kind: the form says who loses sight, the colleague’s open page says it is gone, the list has the mark',
    async ({ kind, name, list }) => {
      await open(bo, paths[kind]);
      await bo.page.getByRole('heading', { level: 1, name }).waitFor();
      await open(ada, paths[kind]);
      await chooseByKeys(ada.page, 'ArrowDown');
      await ada.page.getByText(`Bo Lind loses sight of ${name}`).waitFor();
      await expectSoundInAllLooks(ada, `limit-${kind}`);
      await ada.page.keyboard.press('Control+Enter');
      await saved(ada.page);
      await ada.page.locator('main').getByText('Only team Banking').first().waitFor();

      await bo.page.getByRole('heading', { name: 'any more' }).waitFor();
      await expectSoundInAllLooks(bo, `limit-${kind}-gone`);
      await open(bo, list);
      expect(await bo.page.getByRole('link', { name }).count()).toBe(0);
      await open(ada, list);
      await ada.page.getByRole('img', { name: 'Only team Banking' }).first().waitFor();

      await open(ada, paths[kind]);
      await chooseByKeys(ada.page, 'ArrowUp');
      await ada.page.getByText(`Bo Lind sees ${name} again.`).waitFor();
      await ada.page.keyboard.press('Control+Enter');
      await saved(ada.page);
      await open(bo, paths[kind]);
      await bo.page.getByRole('heading', { level: 1, name }).waitFor();
    },
  );

  it('is offered to nobody who may not limit', async () => {
    await open(bo, paths.candidate);
    await bo.page.getByRole('button', { name: 'More' }).first().click();
    await bo.page.getByRole('menuitem', { name: 'Hand over' }).waitFor();
    expect(await bo.page.getByRole('menuitem', { name: /^Limit/ }).count()).toBe(0);
  });

  it('is seen by who is put into the team', async () => {
    const { teams } = await desk.ask('{ teams { id } }');
    await desk.mutate('limitCandidate', 'candidate { id }', {
      candidateId: paths.candidate.split('/').at(-1),
      teamId: teams[0].id,
    });
    await open(bo, paths.candidate);
    await bo.page.getByRole('heading', { name: 'not known here' }).waitFor();
    await open(ada, '/settings');
    await ada.page.getByRole('button', { name: /^Change\s?Banking/ }).click();
    await ada.page.getByRole('dialog').getByText('Bo Lind').click();
    await ada.page.keyboard.press('Control+Enter');
    await ada.page.getByText('Team Banking saved').waitFor();
    await bo.page.getByRole('heading', { level: 1, name: 'Lena Kovács' }).waitFor();
    await bo.page.getByText('Only team Banking').first().waitFor();
  });
});
