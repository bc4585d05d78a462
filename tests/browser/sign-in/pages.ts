import { describe, expect, it } from '@jest/globals';
import { axeFindings, openVisitor, overflow, picture, settled, type Visitor } from '../../testkit/browser.ts';
import { eventually } from '../../testkit/eventually.ts';
import { browser, button, newcomer, setProvider, setUpSecondStep, stack } from './door.ts';

/** The pages around it, at two widths, light and dark. */
export function pages(): void {
  describe.each([
    { width: 1440, theme: 'light' },
    { width: 1440, theme: 'dark' },
    { width: 390, theme: 'light' },
    { width: 390, theme: 'dark' },
  ] as const)('at $width px, $theme, a page has no axe finding and no sideways scroll:', ({ width, theme }) => {
    async function expectSound(visitor: Visitor, name: string): Promise<void> {
      await settled(visitor);
      // What was just read out names the button that was pressed, which may be gone.
      await eventually(
        async () => (await visitor.page.locator('[data-live-announcer] [role=img]').count()) === 0,
        15_000,
      );
      await picture(visitor.page, `${name}-${width}-${theme}`);
      expect({ findings: await axeFindings(visitor.page), overflow: await overflow(visitor.page) }).toEqual({
        findings: [],
        overflow: 0,
      });
    }

    it.each([
      ['sign-in', '/sign-in'],
      ['sign-in-problem', '/sign-in?problem=no-access'],
      ['sign-in-agency', '/sign-in?step=agency'],
      ['sign-in-code', '/sign-in?step=code'],
      ['forgot-password', '/forgot-password'],
      ['reset-password-gone', '/reset-password/not-a-token'],
    ])('%s', async (name, path) => {
      const stranger = await openVisitor(browser, stack.address, { width, theme });
      await stranger.page.goto(path);
      await expectSound(stranger, name);
      await stranger.context.close();
    });

    it('one’s own ways in, with everything set up', async () => {
      const visitor = await newcomer({ width, theme });
      const { page, context } = visitor;
      await page.goto('/settings/sign-in');
      await expectSound(visitor, 'settings-sign-in-empty');
      const factor = page.locator('section', { has: page.getByRole('heading', { name: 'Second step' }) });
      await factor.getByRole('button', { name: 'Set it up' }).click();
      await page.getByRole('dialog').waitFor();
      await expectSound(visitor, 'settings-second-step');
      await page.keyboard.press('Escape');
      await setUpSecondStep(page);
      await expectSound(visitor, 'settings-recovery-codes');
      await button(page, 'I have kept them').click();
      await setProvider(page);
      await page.goto('/settings/sign-in');
      await expectSound(visitor, 'settings-sign-in');
      await page.getByText('Not proven yet').scrollIntoViewIfNeeded();
      await picture(page, `settings-agency-sign-in-${width}-${theme}`);
      await context.close();
    });
  });
}
