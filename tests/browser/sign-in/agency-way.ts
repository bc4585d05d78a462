import { describe, expect, it } from '@jest/globals';
import { openVisitor } from '../../testkit/browser.ts';
import { expectSoundInAllLooks } from '../../testkit/looks.ts';
import { browser, button, newcomer, passProvider, provider, setProvider, stack } from './door.ts';

/** By the provider that the agency has set for its people. */
export function agencyWay(): void {
  describe("with the agency's own identity provider", () => {
    it('one gets in by its link, as the member that one is there, and manages nothing of it here', async () => {
      const owner = await newcomer();
      const link = await setProvider(owner.page);
      provider.people.set('gil', { email: 'gil@halden.example', name: 'Gil Roy', groups: ['desk'] });
      const { page, context } = await openVisitor(browser, stack.address);
      await page.goto(`${link}?to=/settings/sign-in`);
      await page.getByRole('heading', { name: 'Sign in to Halden Search?' }).waitFor();
      await button(page, `Go on to ${new URL(provider.issuer).host}`).click();
      await passProvider(page, 'gil');
      await page.waitForURL('**/settings/sign-in');
      await page.getByText('managed there').waitFor();
      await page.getByText('by the identity provider').waitFor();
      expect(await button(page, 'Change the password').count()).toBe(0);

      await owner.page.goto('/settings');
      await owner.page
        .getByRole('row', { name: /Gil Roy/ })
        .getByText('Recruiter')
        .waitFor();
      await Promise.all([context.close(), owner.context.close()]);
    });

    it('who works elsewhere and follows its link is asked first, and stays who they are until they press', async () => {
      const owner = await newcomer();
      const link = await setProvider(owner.page);
      const other = await newcomer();
      await other.page.goto(link);
      await other.page.getByText('You are signed in as Ada Novak').waitFor();
      await expectSoundInAllLooks(other, 'sign-in-agency-link');
      await other.page.goto('/today');
      await other.page.getByRole('heading', { level: 1 }).waitFor();
      await owner.page.goto(`${link}?to=/jobs`);
      await owner.page.waitForURL('**/jobs');
      await Promise.all([other.context.close(), owner.context.close()]);
    });

    it('who is not to come in is told why on the sign-in page', async () => {
      const owner = await newcomer();
      const link = await setProvider(owner.page);
      provider.people.set('mal', { email: 'mal@halden.example', emailVerified: false, name: 'Mal', groups: ['desk'] });
      const { page, context } = await openVisitor(browser, stack.address);
      await page.goto(`${link}?to=https://evil.example/`);
      await button(page, `Go on to ${new URL(provider.issuer).host}`).click();
      await passProvider(page, 'mal');
      await page.getByText('has not verified your email address').waitFor();
      expect(new URL(page.url()).origin).toBe(stack.address);
      await Promise.all([context.close(), owner.context.close()]);
    });
  });
}
