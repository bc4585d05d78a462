import type { Admin, Consumer, EachBatchPayload, KafkaMessage } from 'kafkajs';
import type { Logger } from 'pino';
import { backoffMs, pause } from '../../clock/pause.ts';
import { createWakeUp } from '../../clock/wake-up.ts';
import { describeFailure } from '../../telemetry/failure.ts';
import type { StoredRecord, Subscription } from '../event-bus.ts';
import { add, fewWaiting, type HeldPartition, hold, mostWaiting, nameOf } from './kafka-buffers.ts';
import { type Connected, within } from './kafka-client.ts';
import { beginning, byName, positionsOf } from './kafka-positions.ts';

export interface MemberOptions {
  consumer: Consumer;
  admin: Connected<Admin>;
  subscription: Subscription;
  topics: string[];
  signal: AbortSignal;
  logger?: Logger;
}

export interface KafkaMember {
  /** The group has shared out its partitions anew, and these are ours. */
  assign(assignment: Record<string, number[]>): void;
  take(payload: EachBatchPayload): void;
  /** Resolves when the positions are set for the first time. */
  settled: Promise<void>;
  /** Reads on until the signal aborts, and ends after the work in hand. */
  work(): Promise<void>;
}

const mostAtOnce = 200;

/**
 * One member of a group while its connection lasts. kafkajs only fetches and keeps the membership: what it fetches
 * waits here, partition by partition, so that it never waits for us and its heartbeats go on however long we take.
 */
export function kafkaMember(options: MemberOptions): KafkaMember {
  const { consumer, admin, subscription, topics, signal, logger } = options;
  const held = new Map<string, HeldPartition>();
  const wakeUp = createWakeUp();
  const settled = Promise.withResolvers<void>();
  let generation = 0;
  /** A commit that was given up has ended after all, and may have put an old position over a newer one. */
  let mustKeepAgain = false;

  const pauseFetching = (topic: string, partition: number) => consumer.pause([{ topic, partitions: [partition] }]);
  const resumeFetching = (topic: string, partition: number) => consumer.resume([{ topic, partitions: [partition] }]);

  /** Nothing is fetched before the positions are known: the client itself would step over a gap without a word. */
  async function enter(assigned: { topic: string; partition: number }[], mine: number): Promise<void> {
    for (let failures = 0; mine === generation && !signal.aborted; failures++) {
      try {
        const positions = byName(await positionsOf(await admin.get(), subscription.group, topics));
        const begun = assigned.map(({ topic, partition }) => {
          const position = positions.get(nameOf(topic, partition)) ?? { topic, partition, low: 0n, high: 0n };
          return { ...position, ...beginning(position, subscription.from ?? 'start') };
        });
        for (const { gap } of begun) if (gap) await subscription.onGap?.(gap);
        if (mine !== generation) return;
        await keep(begun.filter(({ kept, next }) => kept !== next));
        if (mine !== generation) return;
        for (const { topic, partition, next } of begun) {
          held.set(nameOf(topic, partition), hold(topic, partition, next));
          consumer.seek({ topic, partition, offset: next.toString() });
          resumeFetching(topic, partition);
        }
        return settled.resolve();
      } catch (error) {
        logger?.warn({ err: error, group: subscription.group }, 'the positions of a group could not be set');
        await pause(backoffMs(failures, 100, 5_000), signal);
      }
    }
  }

  async function keep(positions: readonly { topic: string; partition: number; next: bigint }[]): Promise<void> {
    if (positions.length === 0) return;
    const offsets = positions.map(({ topic, partition, next }) => ({ topic, partition, offset: next.toString() }));
    let isGivenUp = false;
    const committing = consumer.commitOffsets(offsets);
    const end = () => {
      if (!isGivenUp) return;
      mustKeepAgain = true;
      wakeUp.wake();
    };
    committing.then(end, end);
    await within(committing).finally(() => {
      isGivenUp = true;
    });
  }

  async function step(): Promise<void> {
    if (mustKeepAgain) {
      mustKeepAgain = false;
      await keepReached([...held.values()].filter(({ reading }) => !reading));
    }
    const waiting = [...held.values()].filter((each) => !each.reading && (each.waiting.length > 0 || each.gap));
    const ready = waiting.filter(({ notBeforeMs }) => notBeforeMs <= Date.now());
    if (ready.length === 0) {
      const nextMs = Math.min(Date.now() + 60_000, ...waiting.map(({ notBeforeMs }) => notBeforeMs));
      return await wakeUp.wait(Math.max(0, nextMs - Date.now()), signal);
    }
    // One that fails is read beside the others, however long it takes.
    for (const failing of ready.filter(({ failures }) => failures > 0)) {
      failing.reading = readOn([failing]).finally(() => {
        failing.reading = undefined;
        wakeUp.wake();
      });
    }
    const well = ready.filter(({ failures }) => failures === 0);
    if (well.length > 0) await readOn(well);
  }

  /** Hands over what is next in all of these together: however many they are, the group writes once. */
  async function readOn(partitions: readonly HeldPartition[]): Promise<void> {
    const mostOfEach = Math.ceil(mostAtOnce / partitions.length);
    try {
      for (const each of partitions) {
        if (each.gap) await subscription.onGap?.(each.gap);
        each.gap = undefined;
      }
      const taken = partitions.map((each) => each.waiting.slice(0, mostOfEach));
      const records = taken.flat();
      const othersWait = partitions.every(({ failures }) => failures === 0);
      if (records.length > 0) await subscription.onBatch({ records, othersWait });
      for (const [at, each] of partitions.entries()) {
        each.waiting.splice(0, taken[at]?.length);
        const last = taken[at]?.at(-1);
        if (last) each.reached = last.offset + 1n;
        each.failures = 0;
        if (each.isPaused && each.waiting.length < fewWaiting && isOurs(each)) {
          each.isPaused = false;
          resumeFetching(each.topic, each.partition);
        }
      }
      await keepReached(partitions);
    } catch (error) {
      logger?.warn({ failure: describeFailure(error), group: subscription.group }, 'a batch failed and comes again');
      // Whose fault it is shows when each is tried alone; the others go on.
      const alone = partitions.length === 1;
      for (const each of partitions) {
        each.failures++;
        each.notBeforeMs = alone ? Date.now() + backoffMs(each.failures, 50, 5_000) : 0;
      }
    }
  }

  const isOurs = (each: HeldPartition): boolean => held.get(nameOf(each.topic, each.partition)) === each;

  /** A position that is not kept makes records come again, which the inbox drops; it is no reason to fail. */
  async function keepReached(partitions: readonly HeldPartition[]): Promise<void> {
    const ours = partitions.filter(isOurs);
    await keep(ours.map(({ topic, partition, reached }) => ({ topic, partition, next: reached }))).catch((error) =>
      logger?.debug({ err: error, group: subscription.group }, 'a position could not be kept'),
    );
  }

  return {
    settled: settled.promise,
    assign(assignment) {
      generation++;
      held.clear();
      const assigned = Object.entries(assignment).flatMap(([topic, partitions]) =>
        partitions.map((partition) => ({ topic, partition })),
      );
      for (const { topic, partition } of assigned) pauseFetching(topic, partition);
      void enter(assigned, generation);
    },
    take({ batch, resolveOffset }) {
      const { topic, partition, messages } = batch;
      const into = held.get(nameOf(topic, partition));
      const last = messages.at(-1);
      if (!into || !last) return;
      add(
        into,
        messages.map((message) => recordOf(topic, partition, message)),
      );
      resolveOffset(last.offset);
      if (into.waiting.length > mostWaiting) {
        into.isPaused = true;
        pauseFetching(topic, partition);
      }
      wakeUp.wake();
    },
    async work() {
      while (!signal.aborted) await step();
      await Promise.all([...held.values()].map(({ reading }) => reading));
    },
  };
}

function recordOf(topic: string, partition: number, message: KafkaMessage): StoredRecord {
  const headers = Object.entries(message.headers ?? {}).map(([name, value]) => [name, String(value)]);
  return {
    topic,
    partition,
    offset: BigInt(message.offset),
    key: message.key?.toString() ?? '',
    value: message.value ?? new Uint8Array(),
    headers: Object.fromEntries(headers),
  };
}
