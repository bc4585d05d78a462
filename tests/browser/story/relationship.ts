import { expect } from '@jest/globals';
import { choose } from '../../testkit/browser.ts';
import {
  at,
  bo,
  boPage,
  dialog,
  heading,
  importFile,
  open,
  openPerson,
  openSecondDesk,
  page,
  password,
  press,
  says,
  step,
} from './desks.ts';
import { historyCsvText, peopleCsvText } from './files.ts';

/** From an empty agency to people whose story is known. */
export function relationshipSteps(): void {
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
    await openSecondDesk();
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
    await dialog('Task about Jonas Okafor').getByLabel('Due').fill('tomorrow');
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
}
