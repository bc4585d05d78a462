import { describe, it } from '@jest/globals';
import { openVisitor } from '../../testkit/browser.ts';
import { expectSoundInAllLooks } from '../../testkit/looks.ts';
import { browser, button, givePassword, newcomer, password, save, stack } from './door.ts';

/** What ends somebody’s sessions from another desk. */
export function endings(): void {
  describe('a member who has left', () => {
    it('is signed out while they work, and does not get in again', async () => {
      const owner = await newcomer();
      const email = owner.email.replace('ada', 'bo');
      await owner.page.goto('/settings');
      await owner.page.getByRole('button', { name: 'Invite' }).click();
      await owner.page.getByRole('dialog').getByLabel('Email').fill(email);
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
      await expectSoundInAllLooks(owner, 'settings-member');
      await owner.page.getByText('Bo Lind has left the agency').click();
      await save(owner.page, 'Save').click();
      await owner.page.getByText('Bo Lind is changed').waitFor();
      await bo.page.waitForURL('**/sign-in**');
      await givePassword(bo.page, email);
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
}
