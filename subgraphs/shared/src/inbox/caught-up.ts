import type { EventBus, PartitionLag } from '../bus/event-bus.ts';
import type { Clock } from '../clock/clock.ts';
import { pause } from '../clock/pause.ts';

export interface CaughtUpOptions {
  bus: EventBus;
  /** The consumer's name. */
  group: string;
  topics: readonly string[];
  clock: Clock;
  withinMs: number;
}

const betweenMs = 50;

/**
 * Whether a consumer reads, within this time, all that its topics hold now: false when something has lain there unread
 * for longer, or when the bus does not say. Whoever decides by a projection asks this first; while the consumer keeps
 * up it answers at once.
 */
export async function caughtUp({ bus, group, topics, clock, withinMs }: CaughtUpOptions): Promise<boolean> {
  const startedMs = clock.now().getTime();
  const lags = async (): Promise<PartitionLag[] | null> => {
    const silence = new AbortController();
    const lag = bus.lag(group).catch(() => null);
    const first = await Promise.race([lag, pause(withinMs, silence.signal).then(() => null)]);
    silence.abort();
    return first?.filter(({ topic }) => topics.includes(topic)) ?? null;
  };
  let waitingFor = (await lags())?.filter(({ records }) => records > 0) ?? null;
  while (waitingFor !== null && waitingFor.length > 0) {
    if (clock.now().getTime() - startedMs >= withinMs) return false;
    await pause(betweenMs);
    const now = await lags();
    waitingFor = now && waitingFor.filter((target) => !now.some((each) => hasReached(each, target)));
  }
  return waitingFor !== null;
}

const hasReached = (now: PartitionLag, target: PartitionLag): boolean =>
  now.topic === target.topic && now.partition === target.partition && now.position >= target.end;
