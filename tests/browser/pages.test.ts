import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Browser, BrowserContext } from 'playwright-core';
import { launchBrowser, openVisitor, settled, type Visitor } from '../testkit/browser.ts';
import { eventually } from '../testkit/eventually.ts';
import { expectSound, looks } from '../testkit/looks.ts';
import { type Stack, startStack } from '../testkit/stack.ts';

jest.setTimeout(60_000);

type Session = Awaited<ReturnType<BrowserContext['storageState']>>;

let stack: Stack;
let browser: Browser;
let session: Session;
let known: Known;

beforeAll(async () => {
  browser = await launchBrowser();
  stack = await startStack();
  const first = await openVisitor(browser, stack.address);
  await first.page.goto('/');
  await first.page.getByRole('button', { name: 'Open the sample agency' }).click();
  await first.page.waitForURL('**/today');
  const status = 'query { agency { sampleLoad { status } } }';
  await eventually(async () => (await ask(first, status)).agency.sampleLoad.status === 'DONE', 240_000);
  known = await findRecords(first);
  await first.page.getByRole('button', { name: 'Close the walkthrough' }).click();
  session = await first.context.storageState();
  await first.context.close();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

async function ask(visitor: Visitor, query: string): Promise<any> {
  const headers = { origin: stack.address };
  const response = await visitor.context.request.post('/graphql', { headers, data: { query } });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** Of the sample: a person with a long story, an open job that people fit and that has a pipeline, a client, an import. */
async function findRecords(visitor: Visitor) {
  const found = await ask(
    visitor,
    `{ submissionHistory(first: 1) { edges { node { candidate { id name } } } }
       jobs(filter: { statuses: [OPEN] }, first: 20) { edges { node { id client { id } stageCounts { count } } } }
       importRuns { id } }`,
  );
  const jobs = found.jobs.edges.map(({ node }: any) => node);
  const busy = (job: any) => job.stageCounts.reduce((sum: number, { count }: any) => sum + count, 0);
  const job = jobs.toSorted((a: any, b: any) => busy(b) - busy(a))[0];
  const { candidate } = found.submissionHistory.edges[0].node;
  return {
    candidate: candidate.id,
    name: candidate.name,
    job: job.id,
    client: job.client.id,
    run: found.importRuns[0].id,
  };
}

type Known = Awaited<ReturnType<typeof findRecords>>;

const outside: Record<string, string> = {
  'first page': '/',
  'sign in': '/sign-in',
  'start your own': '/start',
  'gone invitation': '/invitation/not-a-token',
};

const inside: Record<string, (records: Known) => string> = {
  today: () => '/today',
  'submission history': () => '/today/submissions',
  candidates: () => '/candidates',
  candidate: ({ candidate }) => `/candidates/${candidate}`,
  imports: () => '/imports',
  import: ({ run }) => `/imports/${run}`,
  jobs: () => '/jobs',
  job: ({ job }) => `/jobs/${job}`,
  clients: () => '/clients',
  client: ({ client }) => `/clients/${client}`,
  pipelines: () => '/pipeline',
  pipeline: ({ job }) => `/pipeline/${job}`,
  rediscoveries: () => '/rediscovery',
  rediscovery: ({ job }) => `/rediscovery/${job}`,
  nurture: () => '/nurture',
  tasks: () => '/tasks',
  settings: () => '/settings',
  'api keys': () => '/settings/api-keys',
  audit: () => '/settings/audit',
  'no such page': () => '/no-such-page',
};

describe.each(looks)(
  'at $width px, $theme, a page has a heading, no axe finding, no console error and no sideways scroll:',
  (look) => {
    let stranger: Visitor;
    let member: Visitor;
    const expectSoundPage = async (visitor: Visitor, name: string) => {
      await expectSound(visitor, name.replaceAll(' ', '-'), look);
      expect(visitor.errors).toEqual([]);
    };

    beforeAll(async () => {
      stranger = await openVisitor(browser, stack.address, look);
      member = await openVisitor(browser, stack.address, { ...look, session });
    });
    afterAll(async () => {
      await stranger?.context.close();
      await member?.context.close();
    });
    beforeEach(() => {
      stranger.errors.length = 0;
      member.errors.length = 0;
    });

    it.each(Object.entries(outside))('%s', async (page, path) => {
      await stranger.page.goto(path);
      await expectSoundPage(stranger, page);
    });

    it.each(Object.entries(inside))('%s', async (page, path) => {
      await member.page.goto(path(known));
      await expectSoundPage(member, page);
    });

    it('walkthrough', async () => {
      const newcomer = await openVisitor(browser, stack.address, {
        ...look,
        session: { ...session, origins: [] },
      });
      await newcomer.page.goto('/today');
      await newcomer.page.getByRole('complementary', { name: 'Walkthrough' }).waitFor();
      await expectSoundPage(newcomer, 'walkthrough');
      await newcomer.context.close();
    });

    it('palette', async () => {
      await member.page.goto('/today');
      await settled(member);
      await member.page.keyboard.press('Control+k');
      await member.page.getByRole('dialog', { name: 'Find or do' }).waitFor();
      await expectSoundPage(member, 'palette');
    });

    it('call card', async () => {
      await member.page.goto(`/candidates/${known.candidate}`);
      await settled(member);
      await member.page.keyboard.press('l');
      await member.page.getByRole('dialog', { name: /^Call/ }).waitFor();
      await expectSoundPage(member, 'call card');
    });
  },
);

describe('by keyboard', () => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await openVisitor(browser, stack.address, { session });
  });
  afterAll(() => visitor?.context.close());

  it('Ctrl-K finds a person by a part of the name with a typo, and Enter opens the record', async () => {
    const { page } = visitor;
    await page.goto('/today');
    await settled(visitor);
    await page.keyboard.press('Control+k');
    const field = page.getByRole('dialog', { name: 'Find or do' }).locator('input');
    await field.pressSequentially(misspelt(known.name));
    await page.getByRole('menuitem', { name: known.name }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/candidates/*');
    await page.getByRole('heading', { level: 1, name: known.name }).waitFor();
  });

  it('G and a letter go to each page of the menu', async () => {
    const { page } = visitor;
    for (const [letter, path] of Object.entries({
      t: 'today',
      c: 'candidates',
      j: 'jobs',
      l: 'clients',
      p: 'pipeline',
      r: 'rediscovery',
      n: 'nurture',
      k: 'tasks',
    })) {
      await page.keyboard.press('g');
      await page.keyboard.press(letter);
      await page.waitForURL(`**/${path}`);
    }
  });

  it('J and K move the cursor of a list, Space peeks, Enter opens', async () => {
    const { page } = visitor;
    await page.goto('/candidates');
    await settled(visitor);
    const current = () => page.locator('main [aria-current="true"]').first();
    const first = await current().textContent();
    await page.keyboard.press('j');
    await eventually(async () => expect(await current().textContent()).not.toBe(first));
    await page.keyboard.press('k');
    await eventually(async () => expect(await current().textContent()).toBe(first));
    await page.keyboard.press('Space');
    await page.getByRole('complementary').getByRole('heading').first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/candidates/*-*');
  });

  it('? shows the shortcuts of the page, and Escape closes them', async () => {
    const { page } = visitor;
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await help.waitFor();
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'hidden' });
  });
});

/** "Siobhan O'Neill" → "Siobhna O": two letters in the wrong order, the last name cut short. */
function misspelt(name: string): string {
  const [first = '', last = ''] = name.split(' ');
  const swapped = `${first.slice(0, -2)}${first.at(-1)}${first.at(-2)}`;
  return `${swapped} ${last}`;
}
