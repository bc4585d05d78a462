import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page, type Request } from 'playwright-core';
import { eventually } from './eventually.ts';

const pictures = fileURLToPath(new URL('../browser/pictures/', import.meta.url));
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const flags = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'];

/** The browser of the machine, else the one Playwright brought, else the one that came by npm. */
export async function launchBrowser(): Promise<Browser> {
  const own = [process.env.CHROMIUM_PATH, ...installed, chromium.executablePath()].find(
    (path) => path && existsSync(path),
  );
  if (own) return chromium.launch({ executablePath: own, args: flags });
  // Only then does the package bring the libraries that the machine lacks.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs24.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packed.executablePath(), args: [...packed.args, ...flags] });
}

export interface Visitor {
  page: Page;
  context: BrowserContext;
  /** What the page wrote to its console as an error, and what it threw. */
  errors: string[];
  /** Requests without an answer so far, the endless live stream left out, and what is said while a page closes. */
  pending: Set<Request>;
}

export interface VisitorOptions {
  width?: 1440 | 390;
  theme?: 'light' | 'dark';
  /** Of somebody who has signed in before. */
  session?: Awaited<ReturnType<BrowserContext['storageState']>>;
}

/** Somebody at a browser of their own, without a session. */
export async function openVisitor(browser: Browser, address: string, options: VisitorOptions = {}): Promise<Visitor> {
  const { width = 1440, theme = 'light', session } = options;
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width, height: heightOf(width) },
    colorScheme: theme,
    storageState: session,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'Europe/Vienna',
  });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !isExpected(message.text(), message.location().url)) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  const pending = new Set<Request>();
  page.on('request', (request) => !/\/live(\/presence)?$/.test(request.url()) && pending.add(request));
  page.on('requestfinished', (request) => pending.delete(request));
  page.on('requestfailed', (request) => pending.delete(request));
  return { page, context, errors, pending };
}

export const heightOf = (width: number): number => (width === 390 ? 844 : 900);

/** That an invitation is gone is an answer; the browser writes it to the console. */
function isExpected(text: string, url: string): boolean {
  return text.includes('404') && url.includes('/auth/invitations/');
}

/** The page as it stands for good: its heading is there, and nothing of it is being loaded or drawn any more. */
export async function settled({ page, pending }: Visitor): Promise<void> {
  // Under a dialog it is there, but for nobody to see.
  await page.locator('h1').first().waitFor({ state: 'attached', timeout: 30_000 });
  await eventually(async () => {
    await twoFrames(page);
    if (pending.size > 0) throw new Error(`still waits for ${[...pending].map((request) => request.url())}`);
    await twoFrames(page);
    return pending.size === 0;
  }, 20_000);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** React has drawn what came in, and begun to ask for what that needs. */
function twoFrames(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}

/** What breaks WCAG 2.2 AA, one line a finding; empty when nothing does. */
export async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
}

/** By how many pixels the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Keeps what the window shows as `tests/browser/pictures/<name>.png`. */
export async function picture(page: Page, name: string): Promise<void> {
  await mkdir(pictures, { recursive: true });
  await page.screenshot({ path: `${pictures}${name}.png`, animations: 'disabled', caret: 'hide' });
}

/** Opens a choice by its label and takes an option of it. */
export async function choose(page: Page, label: string, option: string | RegExp): Promise<void> {
  const isChoice = page.locator('[aria-haspopup="listbox"]');
  await page
    .getByRole('button', { name: new RegExp(`\\b${label}`) })
    .and(isChoice)
    .click();
  await page.getByRole('option', { name: option }).click();
}

/** Types into a field that searches, and takes what it finds. */
export async function search(page: Page, label: string, text: string, option: string | RegExp): Promise<void> {
  await page.getByRole('combobox', { name: label }).fill(text);
  await page.getByRole('option', { name: option }).click();
}

/** A file as somebody chooses it from a disk. */
export async function chooseFile(page: Page, name: string, text: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}
