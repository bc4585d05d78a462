import { expect } from '@jest/globals';
import { choose, search } from '../../testkit/browser.ts';
import { eventually } from '../../testkit/eventually.ts';
import {
  at,
  bo,
  boPage,
  day,
  dialog,
  heading,
  open,
  openJob,
  openPerson,
  page,
  press,
  says,
  stack,
  stage,
  step,
  suggestion,
} from './desks.ts';

/** From a job that opens to a placement, and to the next job that finds the silver medalist. */
export function shortlistSteps(): void {
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

  step('7: the first steps do not come back when the first job has closed', async () => {
    await open('/today');
    await heading('Today');
    expect(await page.getByRole('heading', { name: /^Four steps/ }).count()).toBe(0);
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
}
