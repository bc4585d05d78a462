import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser, openVisitor, settled } from '../testkit/browser.ts';
import { openDesk } from '../testkit/desk.ts';
import { type Stack, startStack } from '../testkit/stack.ts';

jest.setTimeout(180_000);

const email = 'owner@own-operations.example';
const password = 'a long way to the river';
const pages = ['/today', '/candidates', '/rediscovery', '/jobs', '/clients', '/pipelines', '/tasks', '/nurture'];

let stack: Stack;
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
  stack = await startStack({ freeQueries: false });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

it('the client lives on its own operations alone, and a session that sends another is refused', async () => {
  const desk = stack.desk();
  await desk.auth('sign-up', { agencyName: 'Own', name: 'Ada', email, password });
  const [name = '', value = ''] = desk.cookie().split('=');
  const visitor = await openVisitor(browser, stack.address);
  await visitor.context.addCookies([{ name, value, url: stack.address }]);
  const answers = new Map<string, number>();
  visitor.page.on('response', (response) => {
    if (!response.url().endsWith('/graphql')) return;
    const { operationName = '?' } = response.request().postDataJSON() ?? {};
    answers.set(operationName, Math.max(response.status(), answers.get(operationName) ?? 0));
  });
  for (const page of [...pages, '/imports', '/settings']) {
    await visitor.page.goto(page);
    await settled(visitor);
  }
  expect(answers.size).toBeGreaterThan(10);
  expect([...answers].filter(([, status]) => status !== 200)).toEqual([]);

  const own = openDesk(stack.address, desk.cookie());
  const { errors } = await own.answer('{ agency { id } }');
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
