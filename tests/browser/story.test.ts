import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import {
  choose,
  chooseFile,
  launchBrowser,
  openVisitor,
  picture,
  search,
  settled,
  type Visitor,
} from '../testkit/browser.ts';
import { eventually } from '../testkit/eventually.ts';
import { type Stack, startStack } from '../testkit/stack.ts';

jest.setTimeout(60_000);

const dayMs = 86_400_000;
const password = 'a short sentence is easy';

let stack: Stack;
let browser: Browser;
let ada: Visitor;
let bo: Visitor;
/** What Ada and Bo see. */
let page: Page;
let boPage: Page;

beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack(), launchBrowser()]);
  ada = await openVisitor(browser, stack.address);
  page = ada.page;
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

const day = (offset: number) => new Date(stack.now().getTime() + offset * dayMs).toISOString().slice(0, 10);

/** Addresses that the story comes back to. */
const at: Record<string, string> = {};

function peopleCsvText(): string {
  const rows = [
    'old_id,name,email,phone,title,skills,location,country,availability,availability_date,availability_as_of,pay_min,pay_max,pay_currency,pay_period,employment_types,work_modes,source,source_channel,referrer,first_seen,owner,tags,notes,last_contact',
    `1,Lena Kovács,lena@kovacs.example,+43 660 5550148,Senior Frontend Developer,React (8); TypeScript (6); Node.js (5),Vienna,AT,from_date,${day(7)},${day(-12)},620,680,EUR,day,contract,hybrid; remote,linkedin,LinkedIn Recruiter,,${day(-800)},Ada Novak,design-systems,Great with design systems,${day(-12)}`,
    `2,Priya Sundaram,priya@sundaram.example,+43 660 5550149,Lead UI Engineer,React (10); TypeScript (7); GraphQL (4),Vienna,AT,now,,${day(-20)},650,720,EUR,day,contract,remote,referral,,Lena Kovács,${day(-600)},Ada Novak,,,${day(-20)}`,
    `3,Gianluca Ferraro,gianluca@ferraro.example,+43 660 5550150,Frontend Developer,React (6); TypeScript (3),Graz,AT,now,,${day(-40)},500,600,EUR,day,contract,hybrid; remote,job_board,karriere,,${day(-500)},Ada Novak,,,${day(-60)}`,
    `4,Jonas Okafor,jonas@okafor.example,+49 151 5550151,Frontend Engineer,React (5); TypeScript (4),Vienna,AT,now,,${day(-30)},550,640,EUR,day,contract,hybrid,sourced,,,${day(-300)},Ada Novak,,,${day(-30)}`,
    `5,Siri Nilsen,siri@nilsen.example,+47 40 555 152,Registered Nurse,Intensive Care (9); Triage (4),Oslo,NO,passive,,${day(-90)},,,,,permanent,onsite,event,Care Fair,,${day(-400)},Ada Novak,,,${day(-90)}`,
    `6,Hana Tóth,not an address,+36 20 555 0153,Product Owner,Scrum (5),Budapest,HU,now,,${day(-10)},,,,,permanent,hybrid,sourced,,,${day(-100)},Ada Novak,,,${day(-10)}`,
    `7,Lena Kovacs,lena@kovacs.example,,Frontend Developer,React (8),Vienna,AT,,,,,,,,,,,,,,,,,`,
  ];
  return rows.join('\n');
}

function historyCsvText(): string {
  return [
    'kind,old_id,date,candidate_old_id,client_old_id,job_old_id,name,title,must_haves,status,stage,outcome,rejected_by,reason,feedback,rating,text,start_date,end_date,direction,channel,owner',
    'client,C1,,,,,Norrland Bank,,,,,,,,,,,,,,,Ada Novak',
    `job,J1,${day(-300)},,C1,,,Frontend Developer,React; TypeScript,filled,,,,,,,,${day(-250)},,,,Ada Novak`,
    `submission,S1,${day(-280)},1,,J1,,,,,interview,rejected,client,internal_candidate_chosen,Strong on design systems,4,,,,,,Ada Novak`,
    `note,N1,${day(-270)},1,,,,,,,,,,,,,Nervous in panels; brief the evening before,,,,,Ada Novak`,
    `call,K1,${day(-12)},1,,,,,,,,spoke,,,,,Confirmed December,,,outbound,call,Ada Novak`,
    `note,N2,${day(-3)},99,,,,,,,,,,,,,Nobody has this id,,,,,Ada Novak`,
  ].join('\n');
}

const says = (text: string | RegExp, on = page) => on.getByText(text).first().waitFor();
const heading = (name: string | RegExp, on = page) => on.getByRole('heading', { name }).first().waitFor();
const press = (name: string | RegExp, on = page) => on.getByRole('button', { name }).first().click();
const dialog = (name: string | RegExp, on = page) => on.getByRole('dialog', { name });
const stage = (name: string, on = page) => on.getByRole('region', { name });

async function open(path: string, visitor = ada): Promise<void> {
  await visitor.page.goto(path);
  await settled(visitor);
}

/** By name through Ctrl-K, as a recruiter would. */
async function openPerson(name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await dialog('Find or do').locator('input').fill(name);
  await dialog('Find or do').getByRole('menuitem', { name }).first().click();
  await page.waitForURL('**/candidates/*');
  await heading(name);
  await settled(ada);
}

async function importFile(kind: 'People' | 'History', name: string, text: string): Promise<void> {
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
async function openJob(title: string, client: string): Promise<void> {
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

const suggestion = (name: string, on = page) => on.getByRole('article', { name });

let failedBefore: string | undefined;

/** The steps build on each other: after one that failed, the others say so at once. What the failed one saw is kept. */
function step(name: string, act: () => Promise<void>, timeoutMs?: number): void {
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

describe('from relationship to shortlist, in a browser', () => {
  step('1–2: one’s own agency starts on the first page and opens on four steps', async () => {
    await open('/');
    await page.getByRole('link', { name: 'Start your own' }).click();
    await page.getByLabel('Name of the agency').fill('Halden Search');
    await page.getByLabel('Your name').fill('Ada Novak');
    await page.getByLabel('Work email').fill('ada@halden.example');
    await page.getByLabel('Password').fill(password);
    await press('Create the agency');
    await page.waitForURL('**/today');
    await heading('Four steps to the first people who fit');
    for (const step of ['Bring people', 'Bring history', 'Describe a live job', 'See who fits']) await says(step);
  });

  step('2: a second recruiter joins by the link of an invitation', async () => {
    await open('/settings');
    await press(/^Invite/);
    await page.getByRole('textbox', { name: 'Email' }).fill('bo@halden.example');
    await press('Make the link');
    const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
    await press('Done');
    bo = await openVisitor(browser, stack.address);
    boPage = bo.page;
    await boPage.goto(link);
    await boPage.getByLabel('Your name').fill('Bo Lind');
    await boPage.getByLabel('Password').fill(password);
    await press('Join Halden Search', boPage);
    await boPage.waitForURL('**/today');
  });

  step('3: people come in by CSV: mapping with fill, a dry run that names the bad line, a report', async () => {
    await importFile('People', 'people.csv', peopleCsvText());
    await says(/email/i);
    await press(/^Import \d+ row/);
    await heading('What was done');
    await open('/candidates');
    await says('6 known people');
  });

  step('3: history comes in by CSV, joined by the old ids', async () => {
    await importFile('History', 'history.csv', historyCsvText());
    await press(/^Import \d+ row/);
    await heading('What was done');
  });

  step('3: a person is added by hand, and one with a known phone is shown before it is created twice', async () => {
    const add = async (name: string) => {
      await open('/candidates');
      await page.keyboard.press('c');
      const form = dialog('Add a person');
      await form.getByRole('textbox', { name: 'Full name' }).fill(name);
      await form.getByRole('textbox', { name: 'Phone' }).fill('+43 660 5550160');
      await page.keyboard.press('Control+Enter');
    };
    await add('Davit Mamedov');
    await dialog('Add a person').waitFor({ state: 'hidden' });
    await add('D. Mamedov');
    const warning = page.getByRole('alert');
    await warning.getByRole('link', { name: 'Davit Mamedov' }).waitFor();
    expect(await warning.textContent()).toContain('Already known');
  });

  step('4: the record shows the ledger by episode and the timeline', async () => {
    await openPerson('Lena Kovács');
    at.lena = page.url();
    await heading('Candidate Relationship Ledger');
    for (const column of ['Source', 'Owner', 'History', 'Fit signal', 'Submission', 'Next action'])
      await page.getByRole('columnheader', { name: column }).first().waitFor();
    await says('Ready for follow-up');
    await says(/Nervous in panels/);
  });

  step('5: a note, a task, a handoff and a block are kept on the record', async () => {
    await openPerson('Jonas Okafor');
    await page.keyboard.press('n');
    await dialog('Note on Jonas Okafor').getByRole('textbox', { name: 'Note' }).fill('Asks about the rate');
    await page.keyboard.press('Control+Enter');
    await says('Asks about the rate');
    await press('Add a task');
    await dialog('Task about Jonas Okafor').getByRole('textbox').first().fill('Send the rate card');
    await dialog('Task about Jonas Okafor').getByLabel('Due').fill(day(1));
    await page.keyboard.press('Control+Enter');
    await says('Send the rate card');

    await openPerson('Siri Nilsen');
    await press('More');
    await page.getByRole('menuitem', { name: 'Hand over' }).click();
    await choose(page, 'To', 'Bo Lind');
    await page.getByRole('textbox', { name: 'Handoff note' }).fill('Prefers email');
    await page.keyboard.press('Control+Enter');
    await says('Prefers email');

    await openPerson('Davit Mamedov');
    await press('More');
    await page.getByRole('menuitem', { name: /^Block contact/ }).click();
    await dialog('Block Davit Mamedov').getByRole('textbox', { name: 'Reason' }).fill('Asked by email');
    await page.keyboard.press('Control+Enter');
    await dialog('Block Davit Mamedov').waitFor({ state: 'hidden' });
    await says('Do not contact');
  });

  step('5: a call is logged by keys alone: L, 1, a note, Ctrl-Enter', async () => {
    await openPerson('Jonas Okafor');
    await page.keyboard.press('l');
    await dialog('Call Jonas Okafor').waitFor();
    await page.keyboard.press('1');
    await dialog('Call Jonas Okafor').getByRole('textbox', { name: 'Note' }).fill('Wants hybrid in Vienna');
    await page.keyboard.press('Control+Enter');
    await dialog('Call Jonas Okafor').waitFor({ state: 'hidden' });
    await says('Wants hybrid in Vienna');
  });

  step('5: a call keeps the pay and the follow-up that were agreed in it', async () => {
    await openPerson('Priya Sundaram');
    await page.keyboard.press('l');
    const card = dialog('Call Priya Sundaram');
    await card.waitFor();
    await page.keyboard.press('1');
    await card.getByRole('button', { name: 'Pay' }).click();
    await card.getByRole('textbox', { name: 'Pay from' }).fill('660');
    await card.getByRole('textbox', { name: 'Pay to' }).fill('720');
    await choose(page, 'Per', 'a day');
    await card.getByRole('textbox', { name: /^Follow-up/ }).fill('today 23:45');
    await card.getByRole('textbox', { name: /^What for/ }).fill('Send the terms');
    await page.keyboard.press('Control+Enter');
    await card.waitFor({ state: 'hidden' });
    await says(/€\s660 to 720 a day/);
    await says('Send the terms');
  });

  step('5: an email from them and the answer to it are both in the timeline', async () => {
    await openPerson('Jonas Okafor');
    const log = async (way: 'From them' | 'To them', text: string) => {
      await page.keyboard.press('m');
      const form = dialog('Log a message with Jonas Okafor');
      await form.getByText(way, { exact: true }).click();
      await form.getByRole('textbox', { name: 'Subject' }).fill('The rate');
      await form.getByRole('textbox', { name: 'What was said or written' }).fill(text);
      await page.keyboard.press('Control+Enter');
      await form.waitFor({ state: 'hidden' });
      await says(text);
    };
    await log('From them', 'Would 620 be possible?');
    await log('To them', '620 works for the client.');
  });

  step('5: what is known of a person is corrected, and taken away; what was refused can be sent again', async () => {
    await openPerson('Gianluca Ferraro');
    await press('Change: About');
    await page.getByRole('textbox', { name: 'Country' }).fill('A1');
    await page.getByRole('textbox', { name: 'Phones' }).fill('+43 660 555 0199');
    await press('Save');
    await says(/Must be a country code/);
    await page.getByRole('textbox', { name: 'Country' }).fill('AT');
    await press('Save');
    await page.getByRole('link', { name: '+43 660 555 0199' }).waitFor();
    await press('Change: Preferences');
    for (const name of ['Pay from', 'Pay to']) await page.getByRole('textbox', { name }).fill('');
    await press('Save');
    await page.getByText(/€\s500 to 600 a day/).waitFor({ state: 'hidden' });
  });

  step('5: a colleague sees a new note live, and both see that the other is there', async () => {
    await openPerson('Jonas Okafor');
    await open(new URL(page.url()).pathname, bo);
    await page.keyboard.press('n');
    await dialog('Note on Jonas Okafor').getByRole('textbox', { name: 'Note' }).fill('Told Bo about it');
    await page.keyboard.press('Control+Enter');
    await says('Told Bo about it', boPage);
    await says('Bo Lind is here too');
    await says('Ada Novak is here too', boPage);
    await boPage.goto('/today');
    await page.getByText('Bo Lind is here too').waitFor({ state: 'hidden' });
  });

  step('5: a client is put off limits', async () => {
    await open('/clients');
    await page.keyboard.press('c');
    await page.getByRole('textbox', { name: 'Name' }).last().fill('Orrin Logistics');
    await page.keyboard.press('Control+Enter');
    await page.waitForURL('**/clients/*');
    await press('Set off limits');
    await dialog(/Off limits at/)
      .getByRole('textbox', { name: 'In words' })
      .fill('Agreed with the client');
    await page.keyboard.press('Control+Enter');
    await dialog(/Off limits at/).waitFor({ state: 'hidden' });
    await says('Agreed with the client');
  });

  step('6: a job opens, and the known people who fit appear without a reload, with reasons', async () => {
    await openJob('Senior Frontend Engineer', 'Halden Ltd');
    at.job = page.url();
    at.pipeline = at.job.replace('/rediscovery/', '/pipeline/');
    for (const name of ['Lena Kovács', 'Priya Sundaram', 'Jonas Okafor']) await suggestion(name).waitFor();
    expect(await suggestion('Siri Nilsen').count()).toBe(0);
    expect(await suggestion('Davit Mamedov').count()).toBe(0);
    expect(await suggestion('Lena Kovács').textContent()).toMatch(/interview/i);
  });

  step('7: S shortlists whom the cursor is on', async () => {
    for (const name of ['Lena Kovács', 'Priya Sundaram', 'Jonas Okafor']) {
      const cursor = page.locator('[aria-current="true"]', { has: suggestion(name) });
      await eventually(async () => {
        if (await cursor.isVisible()) return true;
        await page.keyboard.press('j');
        if (await cursor.isVisible()) return true;
        for (let step = 0; step < 6; step += 1) await page.keyboard.press('k');
        return false;
      });
      await page.keyboard.press('s');
      await suggestion(name).waitFor({ state: 'hidden' });
    }
    await open(new URL(at.pipeline ?? '').pathname);
    await stage('Shortlist').getByRole('link', { name: 'Lena Kovács' }).waitFor();
  });

  step(
    '7: three are submitted with the right to represent; a second submission is refused and says who was first',
    async () => {
      const path = new URL(at.pipeline ?? '').pathname;
      await open(path, bo);
      await press('Submit Lena Kovács', boPage);
      await dialog(/^Submit Lena/, boPage).waitFor();
      for (const name of ['Lena Kovács', 'Priya Sundaram', 'Jonas Okafor']) {
        await press(`Submit ${name}`);
        await choose(page, 'Heard in', 'Call');
        await dialog(`Submit ${name} to Halden Ltd`)
          .getByRole('button', { name: /^Submit/ })
          .click();
        await stage('Submission').getByRole('link', { name }).waitFor();
      }
      await choose(boPage, 'Heard in', 'Email');
      await dialog(/^Submit Lena/, boPage)
        .getByRole('button', { name: /^Submit/ })
        .click();
      await says(/Ada Novak submitted Lena Kovács for this job on/, boPage);
    },
  );

  step('7: one is interviewed and rejected with feedback', async () => {
    await press('Schedule interview Lena Kovács');
    const form = dialog('Interview with Lena Kovács');
    await form.getByLabel('Day').fill(day(0));
    await form.getByText('Final round').click();
    await form.getByRole('button', { name: 'Schedule' }).click();
    await press('Record interview Lena Kovács');
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await stage('Interview').getByText('Round 1 held, final').waitFor();
    await press('Move Lena Kovács to another stage');
    await page.getByRole('menuitem', { name: /^Reject/ }).click();
    const reject = dialog('Reject Lena Kovács');
    await choose(page, 'Reason', /better/i);
    await reject.getByRole('textbox', { name: 'What the client said' }).fill('Second by a hair');
    await reject.getByRole('button', { name: /^Reject/ }).click();
    await says(/Lena Kovács was rejected/);
  });

  step('7: one is placed, and closing the job as filled ends the third', async () => {
    await press('Move Priya Sundaram to another stage');
    await page.getByRole('menuitem', { name: /^Offer/ }).click();
    const offer = dialog('Offer to Priya Sundaram');
    await choose(page, 'How it stands', 'Accepted');
    await offer.getByRole('button', { name: 'Save' }).click();
    await press('Place Priya Sundaram');
    const place = dialog('Place Priya Sundaram');
    await place.getByLabel('Starts').fill(day(10));
    await place.getByRole('button', { name: 'Place' }).click();
    await says(/every opening is filled/i);
    await press('Close the job');
    await page.getByRole('dialog').getByRole('button', { name: 'Close job' }).click();
    await says(/is closed; 1 entry ended with it/);
  });

  step('8: the silver medalist is on a nurture path by its rule', async () => {
    await open(new URL(at.lena ?? '').pathname);
    await says(/Silver medalist/i);
    await says(/step 1,/);
  });

  step(
    '9: a similar job at another client suggests the silver medalist, with a reason that links to the interview',
    async () => {
      await openJob('Frontend Engineer', 'Castell Health');
      await suggestion('Lena Kovács').waitFor();
      const reason = suggestion('Lena Kovács').getByRole('link', { name: /interview/i });
      await reason.click();
      await page.waitForURL('**/candidates/*');
      await heading('Lena Kovács');
    },
  );

  step('9: who was sent to the client for another job is not sent there again without a warning', async () => {
    await openJob('UI Engineer', 'Halden Ltd');
    const pipeline = new URL(page.url()).pathname.replace('/rediscovery/', '/pipeline/');
    await openPerson('Lena Kovács');
    await page.keyboard.press('s');
    await search(page, 'Open job', 'UI Engineer', /UI Engineer/);
    await page.keyboard.press('Control+Enter');
    await dialog('Shortlist Lena Kovács').waitFor({ state: 'hidden' });
    await open(pipeline);
    await press('Submit Lena Kovács');
    const form = dialog('Submit Lena Kovács to Halden Ltd');
    await form.getByText(/was submitted to Halden Ltd for Senior Frontend Engineer/).waitFor();
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'hidden' });
  });

  step('10: the counts of Today are those of the lists they open', async () => {
    const people = /people match|person matches/;
    const lists = { 'Warm candidates': people, 'Follow-ups due': people, 'Submission history': /\d+ submission/ };
    for (const [name, words] of Object.entries(lists)) {
      await open('/today');
      const count = page.getByRole('link', { name: new RegExp(name) });
      const shown = Number((await count.textContent())?.match(/\d+/)?.[0]);
      expect(shown).toBeGreaterThan(0);
      await count.click();
      await eventually(async () => {
        const lead = await page.locator('main').getByText(words).first().textContent();
        expect(Number(lead?.match(/\d+/)?.[0])).toBe(shown);
      });
    }
  });

  step('10: the badge of Rediscovery is what its page says, and the sum of its rows', async () => {
    await open('/rediscovery');
    const digits = (text: string | null) => Number(text?.match(/\d+/)?.[0]);
    const badge = page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: /^Rediscovery/ });
    await eventually(async () => {
      const said = digits(await page.getByText(/\d+ open suggestion/).textContent());
      const rows = await page.locator('main a[href^="/rediscovery/"]').allTextContents();
      const counts = rows.filter((text) => /^\d+\+?$/.test(text)).map(digits);
      expect([digits(await badge.textContent()), counts.reduce((sum, count) => sum + count, 0)]).toEqual([said, said]);
      expect(said).toBeGreaterThan(0);
    });
  });

  step(
    '11: after a stop and a start all of it is still there',
    async () => {
      await stack.restart();
      await open(new URL(at.lena ?? '').pathname);
      await heading('Lena Kovács');
      await says(/Second by a hair/);
      await open('/candidates');
      await says('7 known people');
    },
    90_000,
  );
});
