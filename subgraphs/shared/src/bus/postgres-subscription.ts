import { randomInt } from 'node:crypto';
import pg from 'pg';
import type { Logger } from 'pino';
import { backoffMs, pause } from '../clock/pause.ts';
import { createWakeUp, type WakeUp } from '../clock/wake-up.ts';
import { describeFailure } from '../telemetry/failure.ts';
import type { Stoppable, Subscription } from './event-bus.ts';
import { gapsIn, type HeldPartition, keepPositions, partitionsAhead, positionOf, readOn } from './postgres-log.ts';
import { announce, joinGroup, leavePartition, shareOf, takePartition } from './postgres-membership.ts';

export interface GroupTopic {
  id: number;
  topic: string;
  partitionIds: readonly number[];
}

export interface SubscriptionOptions {
  url: string;
  pool: pg.Pool;
  groupTopics: GroupTopic[];
  subscription: Subscription;
  logger?: Logger;
}

/** One member of the group while its connection lasts. */
interface Member {
  id: number;
  client: pg.Client;
  held: Map<number, HeldPartition>;
  /** Partitions in which there is more to read. */
  ahead: Set<number>;
  /** The shares are to be looked at again. */
  shareAtMs: number;
  broken?: unknown;
}

const lookAgainMs = 1_000;
const mostAtOnce = 200;

/** Keeps one connection that listens and holds this member's locks; begins again when it breaks. */
export function runSubscription(options: SubscriptionOptions): Stoppable {
  const stopping = new AbortController();
  const running = keepReading(options, stopping.signal);
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

async function keepReading(options: SubscriptionOptions, signal: AbortSignal): Promise<void> {
  let failures = 0;
  while (!signal.aborted) {
    const client = new pg.Client({ connectionString: options.url, connectionTimeoutMillis: 5_000, keepAlive: true });
    const member: Member = {
      id: randomInt(1, 2 ** 31 - 1),
      client,
      held: new Map(),
      ahead: new Set(),
      shareAtMs: 0,
    };
    const wakeUp = listen(options, member);
    try {
      await client.connect();
      await client.query('listen bus; listen bus_group');
      for (const { id } of options.groupTopics) await joinGroup(client, id, member.id);
      failures = 0;
      while (!signal.aborted && !member.broken) await step(options, member, wakeUp, signal);
      if (member.broken) throw member.broken;
    } catch (error) {
      // A client that never connected keeps its queries for ever: nothing may be asked of it any more.
      member.broken ??= error;
      options.logger?.warn({ err: error, group: options.subscription.group }, 'a subscription broke and begins again');
      await pause(backoffMs(failures++, 50, 5_000), signal);
    } finally {
      await Promise.all([...member.held.values()].map(({ reading }) => reading));
      if (!member.broken) for (const { id } of options.groupTopics) await announce(client, id).catch(() => {});
      await client.end().catch(() => {});
    }
  }
}

function listen({ groupTopics }: SubscriptionOptions, member: Member): WakeUp {
  const wakeUp = createWakeUp();
  member.client.on('error', (error) => {
    member.broken = error;
    wakeUp.wake();
  });
  member.client.on('notification', ({ channel, payload }) => {
    if (channel === 'bus') {
      if (!member.held.has(Number(payload))) return;
      member.ahead.add(Number(payload));
    } else if (groupTopics.some(({ id }) => String(id) === payload)) member.shareAtMs = 0;
    else return;
    wakeUp.wake();
  });
  return wakeUp;
}

async function step(options: SubscriptionOptions, member: Member, wakeUp: WakeUp, signal: AbortSignal): Promise<void> {
  if (Date.now() >= member.shareAtMs) await share(options, member);
  const ahead = [...member.ahead].flatMap((id) => member.held.get(id) ?? []).filter(({ reading }) => !reading);
  const ready = ahead.filter(({ notBeforeMs }) => notBeforeMs <= Date.now());
  if (ready.length === 0) {
    const nextMs = Math.min(member.shareAtMs, ...ahead.map(({ notBeforeMs }) => notBeforeMs));
    return await wakeUp.wait(Math.max(0, nextMs - Date.now()), signal);
  }
  // One that fails is read beside the others, however long it takes.
  for (const failing of ready.filter(({ failures }) => failures > 0)) {
    failing.reading = readAhead(options, member, [failing]).finally(() => {
      failing.reading = undefined;
      wakeUp.wake();
    });
  }
  const well = ready.filter(({ failures }) => failures === 0);
  if (well.length > 0) await readAhead(options, member, well);
}

/** Takes and leaves partitions until this member has its share of each topic, and looks for what is behind. */
async function share(options: SubscriptionOptions, member: Member): Promise<void> {
  const { client, held, ahead } = member;
  member.shareAtMs = Date.now() + lookAgainMs;
  let waiting = false;
  for (const groupTopic of options.groupTopics) {
    if (await shareTopic(options, member, groupTopic)) waiting = true;
  }
  if (waiting) member.shareAtMs = Math.min(member.shareAtMs, Date.now() + 50);
  // A notification may be lost with a connection: what is behind is looked up as well.
  for (const id of await partitionsAhead(client, [...held.values()])) ahead.add(id);
}

/** True while a partition of this member's share is still held by another. */
async function shareTopic(
  { pool }: SubscriptionOptions,
  { id: member, client, held, ahead }: Member,
  { id: groupTopicId, topic, partitionIds }: GroupTopic,
): Promise<boolean> {
  const mine = new Set(await shareOf(client, groupTopicId, member, partitionIds));
  let waiting = false;
  for (const [partition, id] of partitionIds.entries()) {
    if (held.has(id) && !mine.has(id)) {
      await held.get(id)?.reading;
      held.delete(id);
      ahead.delete(id);
      await leavePartition(client, groupTopicId, id);
      await announce(client, groupTopicId);
    } else if (!held.has(id) && mine.has(id)) {
      if (!(await takePartition(client, groupTopicId, id))) waiting = true;
      else {
        const next = await positionOf(pool, groupTopicId, id);
        held.set(id, { id, groupTopicId, topic, partition, next, failures: 0, notBeforeMs: 0 });
      }
    }
  }
  return waiting;
}

/** Hands over what is next in all of these together: however many they are, the group writes once. */
async function readAhead(
  { pool, subscription, logger }: SubscriptionOptions,
  member: Member,
  partitions: readonly HeldPartition[],
): Promise<void> {
  // What is announced from here on is read in the next round.
  for (const { id } of partitions) member.ahead.delete(id);
  const mostOfEach = Math.ceil(mostAtOnce / partitions.length);
  try {
    const found = await readOn(pool, partitions, mostOfEach);
    for (const [held, ahead] of found) {
      for (const gap of gapsIn(held, ahead)) {
        await subscription.onGap?.(gap);
        // A batch that comes again tells of it no second time.
        if (gap.from === held.next) held.next = gap.to;
      }
    }
    const batch = [...found.values()].flatMap(({ records }) => records);
    const othersWait = partitions.every(({ failures }) => failures === 0);
    if (batch.length > 0) await subscription.onBatch({ records: batch, othersWait });
    const reached = [...found].map(([held, { records, end }]) => {
      const last = records.at(-1)?.offset;
      return { held, next: last === undefined ? end : last + 1n, isFull: records.length === mostOfEach };
    });
    if (reached.length > 0)
      await keepPositions(
        pool,
        reached.map(({ held, next }) => ({ ...held, next })),
      );
    for (const { held, next, isFull } of reached) {
      held.next = next;
      if (isFull) member.ahead.add(held.id);
    }
    for (const held of partitions) held.failures = 0;
  } catch (error) {
    logger?.warn({ failure: describeFailure(error), group: subscription.group }, 'a batch failed and comes again');
    // Whose fault it is shows when each is tried alone; the others go on.
    const alone = partitions.length === 1;
    for (const held of partitions) {
      held.failures++;
      held.notBeforeMs = alone ? Date.now() + backoffMs(held.failures, 50, 5_000) : 0;
      member.ahead.add(held.id);
    }
  }
}
