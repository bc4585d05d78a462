import { topicOf } from '@rekindle/proto/topics';
import type { Client } from 'pg';
import type { Logger } from 'pino';
import type { EventBus, Stoppable } from '../bus/event-bus.ts';
import type { Clock } from '../clock/clock.ts';
import { pause } from '../clock/pause.ts';
import type { Database } from '../database/transaction.ts';
import { newId, noAgency } from '../ids/ids.ts';
import { caughtUp } from '../inbox/caught-up.ts';
import { startConsumers } from '../inbox/consumers.ts';
import type { Reaction } from '../inbox/reaction.ts';
import { redrive } from '../inbox/redrive.ts';
import { askRepublish, topicOfService } from '../republish/ask.ts';
import { PlainError } from '../telemetry/failure.ts';
import { systemViewer } from '../viewer/viewer.ts';
import { copyReactions } from './copy-reactions.ts';
import { dropCopy, findRun, makeCopySchema, type Run, refuseElsewhere } from './copy-schema.ts';
import { copySchema, type Projection } from './projection.ts';
import { switchOver } from './switch-over.ts';

export interface Rebuilding {
  service: string;
  name: string;
  projection: Projection;
  /** As the owner of the tables, for this alone. */
  client: Client;
  database: Database;
  /** The service's database, in which the tables of the copy come before its own. */
  copy: Database;
  bus: EventBus;
  clock: Clock;
  reactions: readonly Reaction[];
  perSecond?: number;
  signal: AbortSignal;
  logger: Logger;
  say(line: string): void;
}

const pollMs = 200;
const sayEveryMs = 5_000;
// Longer, and those who read the live tables would feel it.
const heldMs = 3_000;
const mostTries = 20;

/** True when the copy has taken the place of the live projection; false when it was ended before: the next call goes on. */
export async function rebuild(rebuilding: Rebuilding): Promise<boolean> {
  for (;;) {
    const result = await rebuildOnce(rebuilding);
    if (result !== 'lost') return result === 'done';
    // The same as a beginning: everything is asked for anew, so that nothing of what was missed matters.
    await dropCopy(rebuilding.client);
    rebuilding.say('The bus does not know any more how far the copy was: it begins again.');
  }
}

async function rebuildOnce(rebuilding: Rebuilding): Promise<'done' | 'ended' | 'lost'> {
  const { bus, client, clock, copy, logger, projection, say, service, signal } = rebuilding;
  const { group } = await beginOrGoOn(rebuilding);
  const refuse = () => refuseElsewhere(copy, service);
  await refuse();
  const reactions = copyReactions(projection, rebuilding.reactions);
  const topics = [...new Set(reactions.map(({ schema }) => topicOf(schema.typeName).topic))];
  const asked = await asksLeft(client);
  const known = new Set((await bus.lag(group)).map(({ topic }) => topic));
  if (asked !== null && !topics.every((topic) => known.has(topic))) return 'lost';

  let lost = false;
  const onGap = async () => {
    lost = true;
  };
  const reading = await startConsumers({ group, bus, database: copy, reactions, logger, from: 'end', onGap });
  const reader = once(reading);
  try {
    // Only now: whatever answers comes after the position from which the copy reads.
    if (asked === null) await askForAll(rebuilding);
    else await redrive({ group, database: copy, reactions, logger });
    const wait = waitUntil(signal, () => lost);
    await wait(async () => {
      const left = (await asksLeft(client)) ?? [];
      if (left.length === 0) return null;
      return `${left.map(({ kind }) => kind).join(', ')} are being told (an owner that knows no such kind says so in its log)`;
    }, say);
    const hasAll = () => caughtUp({ bus, group, topics, clock, withinMs: heldMs });
    for (let tries = 0; !signal.aborted && !lost; tries++) {
      if (tries > 0 && tries % mostTries === 0)
        say('The switch has to wait: the service holds the live tables, or the copy is behind.');
      if (await hasAll()) {
        if (lost || signal.aborted) break;
        const switching = { client, projection, group, hasAll, refuseElsewhere: refuse, stopReading: reader.stop };
        const result = await switchOver(switching);
        if (result === 'done') return 'done';
        if (result === 'stopped') {
          say('The switch had begun and could not be made: something held the tables. Nothing was changed.');
          return 'ended';
        }
      }
      await pause(pollMs, signal);
    }
    return lost ? 'lost' : 'ended';
  } finally {
    await reader.stop();
  }
}

/** A gap is noticed before what follows it is read, so it is known of before the copy could be whole. */
function waitUntil(signal: AbortSignal, hasEnded: () => boolean) {
  return async (whyNot: () => Promise<string | null>, say: (line: string) => void): Promise<void> => {
    let saidAtMs = Date.now();
    while (!signal.aborted && !hasEnded()) {
      const reason = await whyNot();
      if (reason === null) return;
      if (Date.now() - saidAtMs >= sayEveryMs) {
        saidAtMs = Date.now();
        say(reason);
      }
      await pause(pollMs, signal);
    }
  };
}

async function beginOrGoOn({ client, service, name, projection, say }: Rebuilding): Promise<Run> {
  const found = await findRun(client);
  if (found && found.projection !== name) {
    throw new PlainError(
      `A copy of ${found.projection} is under way: let that one end first, or give it up with --abandon.`,
    );
  }
  if (found) {
    say('A copy is there already: going on with it.');
    return found;
  }
  // A name of its own: what an earlier copy has had, this one has not.
  const run: Run = { projection: name, group: `${service}.rebuild-${newId().slice(-8)}` };
  await client.query('begin');
  try {
    await makeCopySchema(client, service, projection);
    await client.query(`insert into ${copySchema}.rebuild_run (projection, group_name) values ($1, $2)`, [
      name,
      run.group,
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
  return run;
}

/** What was asked for and is not told in full; null when nothing was asked for yet. */
async function asksLeft(client: Client): Promise<{ kind: string }[] | null> {
  const { rows } = await client.query(`select kind, done_at from ${copySchema}.rebuild_ask order by kind`);
  return rows.length === 0 ? null : rows.filter(({ done_at }) => done_at === null);
}

/** The asks and the memory of them in one transaction, through the outbox of the service itself. */
async function askForAll({ database, service, projection, perSecond }: Rebuilding): Promise<void> {
  await database.transact(systemViewer(noAgency, service), async (tx) => {
    for (const { service: owner, kinds } of projection.from) {
      const ask = { askId: newId(), service, topic: topicOfService(owner), kinds: [...kinds], perSecond };
      await askRepublish(tx, ask);
      await tx.query(`insert into ${copySchema}.rebuild_ask (ask_id, topic, kind) select $1, $2, unnest($3::text[])`, [
        ask.askId,
        ask.topic,
        kinds,
      ]);
    }
  });
}

function once(reading: Stoppable) {
  let stopping: Promise<void> | undefined;
  return { stop: () => (stopping ??= reading.stop()) };
}
