import { describe, it } from '@jest/globals';
import { openVisitor, picture } from '../../testkit/browser.ts';
import { expectSound, looks } from '../../testkit/looks.ts';
import { browser, button, newcomer, setProvider, setUpSecondStep, stack } from './door.ts';

/** The pages around it, at two widths, light and dark. */
export function pages(): void {
  describe.each(looks)('at $width px, $theme, a page has no axe finding and no sideways scroll:', (look) => {
    it.each([
      ['sign-in', '/sign-in'],
      ['sign-in-problem', '/sign-in?problem=no-access'],
      ['sign-in-agency', '/sign-in?step=agency'],
      ['sign-in-code', '/sign-in?step=code'],
      ['forgot-password', '/forgot-password'],
      ['reset-password-gone', '/reset-password/not-a-token'],
    ])('%s', async (name, path) => {
      const stranger = await openVisitor(browser, stack.address, look);
      await stranger.page.goto(path);
      await expectSound(stranger, name, look);
      await stranger.context.close();
    });

    it('one’s own ways in, with everything set up', async () => {
      const visitor = await newcomer(look);
      const { page, context } = visitor;
      await page.goto('/settings/sign-in');
      await expectSound(visitor, 'settings-sign-in-empty', look);
      const factor = page.locator('section', { has: page.getByRole('heading', { name: 'Second step' }) });
      await factor.getByRole('button', { name: 'Set it up' }).click();
      await page.getByRole('dialog').waitFor();
      await expectSound(visitor, 'settings-second-step', look);
      await page.keyboard.press('Escape');
      await setUpSecondStep(page);
      await expectSound(visitor, 'settings-recovery-codes', look);
      await button(page, 'I have kept them').click();
      await setProvider(page);
      await page.goto('/settings/sign-in');
      await expectSound(visitor, 'settings-sign-in', look);
      await page.getByText('Not proven yet').scrollIntoViewIfNeeded();
      await picture(page, `settings-agency-sign-in-${look.width}-${look.theme}`);
      await context.close();
    });
  });
}
