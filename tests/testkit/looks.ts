import { expect } from '@jest/globals';
import { axeFindings, heightOf, overflow, picture, settled, type Visitor } from './browser.ts';
import { eventually } from './eventually.ts';

/** Every page is looked at in these: at a desk and on a phone, light and dark. */
export const looks = [
  { width: 1440, theme: 'light' },
  { width: 1440, theme: 'dark' },
  { width: 390, theme: 'light' },
  { width: 390, theme: 'dark' },
] as const;

export type Look = (typeof looks)[number];

/** The page as it stands: no axe finding, no sideways scroll. Its picture is kept whether that holds or not. */
export async function expectSound(visitor: Visitor, name: string, { width, theme }: Look): Promise<void> {
  await settled(visitor);
  // What was just read out names the button that was pressed, which may be gone.
  await eventually(async () => (await visitor.page.locator('[data-live-announcer] [role=img]').count()) === 0, 15_000);
  await picture(visitor.page, `${name}-${width}-${theme}`);
  expect({ findings: await axeFindings(visitor.page), overflow: await overflow(visitor.page) }).toEqual({
    findings: [],
    overflow: 0,
  });
}

/** The same for what takes a story to get to: the window changes around it, and is afterwards as wide and light as at first. */
export async function expectSoundInAllLooks(visitor: Visitor, name: string): Promise<void> {
  for (const look of looks) {
    await wear(visitor, look);
    await expectSound(visitor, name, look);
  }
  await wear(visitor, looks[0]);
}

async function wear({ page }: Visitor, { width, theme }: Look): Promise<void> {
  await page.setViewportSize({ width, height: heightOf(width) });
  await page.emulateMedia({ colorScheme: theme });
}
