import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openVisitor, search, settled } from './browser.ts';
import type { Desk } from './desk.ts';
import { eventually } from './eventually.ts';
import { importCsv } from './import-csv.ts';
import { type Stack, startStack } from './stack.ts';
import { type ReceivedSpan, startTraceReceiver, type TraceReceiver } from './trace-receiver.ts';

export interface TracedClick {
  /** As the browser sent it with what the click asked for. */
  traceId: string;
  spanId: string;
  spans: ReceivedSpan[];
  /** What the live stream told of this trace. */
  told: { type: string; traceId?: string }[];
}

const people = [
  'old_id,name,email,title,skills,location,country,availability',
  '1,Lena Kovács,lena@kovacs.example,Senior Frontend Developer,React (8); TypeScript (6),Vienna,AT,now',
  '2,Priya Sundaram,priya@sundaram.example,Lead UI Engineer,React (10); TypeScript (7),Vienna,AT,now',
  '3,Gianluca Ferraro,gianluca@ferraro.example,Frontend Developer,React (6); TypeScript (3),Vienna,AT,now',
].join('\n');

const suggestionsMade = 'rekindle.matching.v1.SuggestionsMade';

/** Somebody opens a job in a browser; the whole system runs and sends its spans to a receiver of ours. */
export async function traceClick(): Promise<TracedClick> {
  let browser: Browser | undefined;
  let receiver: TraceReceiver | undefined;
  let stack: Stack | undefined;
  try {
    browser = await launchBrowser();
    receiver = await startTraceReceiver();
    stack = await startStack({ env: receiver.env, freeQueries: true });
    return await clickIn(browser, stack, receiver);
  } finally {
    // Also when a later one did not start: left running, any of them would keep the process from ending.
    await browser?.close();
    await stack?.stop();
    await receiver?.close();
  }
}

async function clickIn(browser: Browser, stack: Stack, receiver: TraceReceiver): Promise<TracedClick> {
  const desk = stack.desk();
  await desk.auth('sign-up', {
    agencyName: 'Halden Search',
    name: 'Ada Novak',
    email: 'ada@halden.example',
    password: 'a short sentence is easy',
    timeZone: 'Europe/Vienna',
  });
  await importCsv(desk, 'PEOPLE', 'people.csv', people);
  await openFirstJob(desk);
  const live = await follow(desk);
  const [name = '', value = ''] = desk.cookie().split('=');
  const visitor = await openVisitor(browser, stack.address);
  await visitor.context.addCookies([{ name, value, url: stack.address }]);
  await visitor.page.goto('/jobs');
  await settled(visitor);
  const [, traceId = '', spanId = ''] = (await clickOpenJob(visitor.page)).split('-');
  const whole = ({ name, service }: ReceivedSpan) =>
    name === `tell ${suggestionsMade}` && service === 'rekindle-gateway';
  await eventually(() => receiver.spans(traceId).some(whole), 30_000);
  const told = await eventually(() => {
    const ofClick = live.told.filter((event) => event.traceId === traceId);
    return ofClick.some(({ type }) => type === suggestionsMade) && ofClick;
  }, 30_000);
  await stillness(() => receiver.spans(traceId).length);
  live.end();
  return { traceId, spanId, spans: receiver.spans(traceId), told };
}

/** Until matching has read everybody in, a job waits for a timer. */
async function openFirstJob(desk: Desk): Promise<void> {
  const { client } = await desk.mutate('addClient', 'client { id }', { name: 'Halden Ltd' });
  const needs = {
    title: 'Frontend Developer',
    mustHaves: [{ name: 'React' }],
    employmentType: 'CONTRACT',
    openings: 1,
  };
  const { job } = await desk.mutate('openJob', 'job { id }', { clientId: client.id, ...needs });
  const query = 'query ($id: ID!) { rediscovery(jobId: $id) { suggestions { totalCount } } }';
  await eventually(
    async () => (await desk.ask(query, { id: job.id })).rediscovery.suggestions.totalCount === 3,
    60_000,
  );
}

/** Gives the `traceparent` that went with the mutation. */
async function clickOpenJob(page: Page): Promise<string> {
  await page.keyboard.press('c');
  const form = page.getByRole('dialog', { name: 'Open a job' });
  await form.getByRole('textbox', { name: 'Title' }).fill('Senior Frontend Engineer');
  await search(page, 'Client', 'Halden Ltd', /Halden Ltd/);
  const must = form.getByRole('textbox', { name: 'Must have' });
  await must.fill('React 5+');
  await must.press('Enter');
  await form.getByRole('textbox', { name: 'Town' }).fill('Vienna');
  await form.getByRole('textbox', { name: 'Country' }).fill('AT');
  await form.getByText('Hybrid', { exact: true }).click();
  const sent = page.waitForRequest((request) => request.postData()?.includes('openJob(') ?? false);
  await form.getByRole('button', { name: 'Open and see who fits' }).click();
  const traceparent = (await sent).headers().traceparent ?? '';
  await page.waitForURL('**/rediscovery/*');
  return traceparent;
}

async function follow(desk: Desk) {
  const told: TracedClick['told'] = [];
  const stop = new AbortController();
  const { body } = await fetch(`${desk.address}/live`, { headers: { cookie: desk.cookie() }, signal: stop.signal });
  const reading = (async () => {
    let text = '';
    for await (const chunk of body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const blocks = `${text}${chunk}`.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        const data = /^event: change\n.*\ndata: (.*)$/s.exec(block)?.[1];
        if (data) told.push(JSON.parse(data));
      }
    }
  })();
  reading.catch(() => {});
  return { told, end: () => stop.abort() };
}

/** Spans come by the batch from seven processes: all are there when a second has brought no more. */
async function stillness(count: () => number): Promise<void> {
  let last = { count: -1, atMs: 0 };
  await eventually(() => {
    if (count() !== last.count) last = { count: count(), atMs: Date.now() };
    return Date.now() - last.atMs > 1_000;
  }, 30_000);
}
