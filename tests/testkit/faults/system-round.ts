import { setTimeout as wait } from 'node:timers/promises';
import { type Desk, openDesk } from '../desk.ts';
import { eventually } from '../eventually.ts';
import { type KillableStack, startKillableStack } from '../killable-stack.ts';
import { type MailServer, mailServer } from '../mail-server.ts';
import { opening } from '../opening.ts';
import { type Adapter, startBusServer } from './bus-server.ts';
import { deskDifferences } from './desk-checker.ts';
import { type DeskLoad, foundAgency } from './desk-load.ts';
import type { Differences } from './differences.ts';
import { openSystemTables, type SystemTables, settledSystem } from './projection-checker.ts';

/** The whole product with an agency of its own, to be hurt and looked at. */
export interface SystemRound {
  stack: KillableStack;
  desk: Desk;
  /** What the product mailed. */
  mail: MailServer;
  tables(): SystemTables;
  /** What became of a load, when nothing is under way any more. */
  differences(load: DeskLoad): Promise<Differences>;
  close(): Promise<void>;
}

export const startSystemRound = (adapter: Adapter, env: Record<string, string> = {}): Promise<SystemRound> =>
  opening((opened) => openSystemRound(adapter, env, opened));

async function openSystemRound(
  adapter: Adapter,
  env: Record<string, string>,
  opened: AsyncDisposableStack,
): Promise<SystemRound> {
  const server = adapter === 'kafka' ? await startBusServer(adapter) : undefined;
  opened.defer(() => server?.close());
  const { kafkaBrokers } = server?.address ?? {};
  const mail = await mailServer();
  opened.defer(() => mail.close());
  const stack = await startKillableStack({
    SMTP_URL: mail.url,
    REKINDLE_MAIL_FROM: 'rekindle@halden.example',
    ...env,
    ...(kafkaBrokers ? { KAFKA_BROKERS: kafkaBrokers } : {}),
  });
  opened.defer(() => stack.stop());
  const desk = openDesk(stack.address);
  await foundAgency(desk, mail);
  let current: { adminUrl: string; tables: SystemTables } | undefined;
  opened.defer(() => current?.tables.close());

  /** Of the server that runs now: after everything was killed it is another one, at another port. */
  async function currentTables(): Promise<SystemTables> {
    const { adminUrl } = stack;
    if (current?.adminUrl !== adminUrl) {
      await current?.tables.close();
      current = { adminUrl, tables: await openSystemTables({ adminUrl, kafkaBrokers }) };
    }
    return current.tables;
  }
  await currentTables();

  return {
    stack,
    desk,
    mail,
    tables: () => (current as { tables: SystemTables }).tables,
    differences: async (load) => settledSystem(await currentTables(), () => deskDifferences(desk, load, mail)),
    close: () => opened.disposeAsync(),
  };
}

/** A field of each service's own. */
const fields: Record<string, string> = {
  agency: 'members { id }',
  candidates: 'importRuns { id }',
  communications: 'tasks(first: 1) { totalCount }',
  submissions: 'jobs(first: 1) { totalCount }',
  nurture: 'pools { id }',
  matching: 'nextActions(first: 1) { totalCount }',
};
const everything = `{ ${Object.values(fields).join(' ')} }`;
export const subgraphs = Object.keys(fields);
const nameOf = (field: string) => /^\w+/.exec(field)?.[0] ?? '';

/**
 * Asks until every field has an answer; gives what had none meanwhile though its service was not touched: single fields,
 * or the whole request.
 */
export async function untilAnswered(desk: Desk, touched?: string, withinMs = 60_000): Promise<string[]> {
  const missed = new Set<string>();
  await eventually(async () => {
    const { data, errors = [] } = await desk.answer(everything).catch((error) => {
      if (touched) missed.add('the whole request');
      throw error;
    });
    for (const [service, field] of Object.entries(fields)) {
      if (touched && service !== touched && data?.[nameOf(field)] == null) missed.add(`${field} of ${service}`);
    }
    if (errors.length > 0) await wait(20);
    return errors.length === 0;
  }, withinMs);
  return [...missed];
}

/** Adds a person and gives the seconds from `sinceMs` until the services that hear of it show it. */
export async function secondsUntilHeard(
  round: Pick<SystemRound, 'desk' | 'tables'>,
  sinceMs: number,
  withinMs = 60_000,
): Promise<number> {
  const input = { name: 'Somebody new', source: { type: 'SOURCED' } };
  const { candidate } = await eventually(() => round.desk.mutate('addCandidate', 'candidate { id }', input), withinMs);
  for (const service of ['matching', 'submissions', 'communications', 'nurture']) {
    await eventually(async () => {
      const found = await round.tables().rows(service, 'select 1 from person where id = $1', [candidate.id]);
      return found.length > 0;
    }, withinMs);
  }
  return (performance.now() - sinceMs) / 1000;
}
