import { setTimeout as wait } from 'node:timers/promises';
import { type Desk, openDesk } from '../desk.ts';
import { eventually } from '../eventually.ts';
import { type KillableStack, startKillableStack } from '../killable-stack.ts';
import { type MailServer, mailServer } from '../mail-server.ts';
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

export async function startSystemRound(adapter: Adapter, env: Record<string, string> = {}): Promise<SystemRound> {
  const server = adapter === 'kafka' ? await startBusServer(adapter) : undefined;
  const { kafkaBrokers } = server?.address ?? {};
  const mail = await mailServer();
  const stack = await startKillableStack({
    SMTP_URL: mail.url,
    REKINDLE_MAIL_FROM: 'rekindle@halden.example',
    ...env,
    ...(kafkaBrokers ? { KAFKA_BROKERS: kafkaBrokers } : {}),
  });
  const desk = openDesk(stack.address);
  await foundAgency(desk, mail);
  let opened: { adminUrl: string; tables: SystemTables } | undefined;

  /** Of the server that runs now: after everything was killed it is another one, at another port. */
  async function currentTables(): Promise<SystemTables> {
    if (opened?.adminUrl !== stack.adminUrl) {
      await opened?.tables.close();
      opened = { adminUrl: stack.adminUrl, tables: await openSystemTables({ adminUrl: stack.adminUrl, kafkaBrokers }) };
    }
    return opened.tables;
  }
  await currentTables();

  return {
    stack,
    desk,
    mail,
    tables: () => (opened as { tables: SystemTables }).tables,
    differences: async (load) => settledSystem(await currentTables(), () => deskDifferences(desk, load, mail)),
    async close() {
      await opened?.tables.close();
      await stack.stop();
      await mail.close();
      await server?.close();
    },
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

/** Asks until every field has an answer; gives the fields that had none meanwhile though their service was not touched. */
export async function untilAnswered(desk: Desk, touched?: string, withinMs = 60_000): Promise<string[]> {
  const missed = new Set<string>();
  await eventually(async () => {
    const { data, errors = [] } = await desk.answer(everything);
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
