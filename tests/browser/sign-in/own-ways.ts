import { describe, expect, it } from '@jest/globals';
import { authenticatorCode } from '../../testkit/authenticator-app.ts';
import { openVisitor } from '../../testkit/browser.ts';
import { expectSoundInAllLooks } from '../../testkit/looks.ts';
import {
  browser,
  button,
  founder,
  givePassword,
  linkInLetter,
  newcomer,
  password,
  periodMs,
  save,
  setUpSecondStep,
  signOut,
  stack,
} from './door.ts';

/** Password, second step and passkey: what an account has of its own. */
export function ownWays(): void {
  describe('a new agency', () => {
    it('works at once, and invites once its address is confirmed by the letter', async () => {
      const visitor = await founder();
      const { page, context, email } = visitor;
      await page.getByText(`A letter went to ${email}.`).waitFor();
      await expectSoundInAllLooks(visitor, 'today-unconfirmed');
      await page.goto('/settings');
      await page.getByRole('button', { name: 'Invite' }).click();
      await page.getByRole('dialog').getByLabel('Email').fill(`bo-${email}`);
      await save(page, 'Make the link').click();
      await page.getByText('Confirm your address first').waitFor();
      await page.goto(await linkInLetter(email, 'confirm-email'));
      await expectSoundInAllLooks(visitor, 'confirm-email');
      await button(page, 'Yes, it is mine').click();
      await page.getByText(`${email} is confirmed`).waitFor();
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.getByText(`A letter went to ${email}.`).count()).toBe(0);
      await context.close();
    });
  });

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
      const link = await linkInLetter(email, 'reset-password');
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
}
