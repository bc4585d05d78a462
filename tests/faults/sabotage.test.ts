import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { EventBus } from '@rekindle/shared/bus/event-bus';
import { eventually } from '../testkit/eventually.ts';
import { type Differences, noDifferences } from '../testkit/faults/differences.ts';
import { writeLongAndShort } from '../testkit/faults/late-commits.ts';
import { type Pair, startPair } from '../testkit/faults/pair.ts';
import { settledDifferences } from '../testkit/faults/pair-checker.ts';
import { startLoad } from '../testkit/faults/pair-load.ts';
import { sabotages, sendsBackwards, sendsTwice } from '../testkit/faults/sabotage.ts';

let pair: Pair;
beforeEach(async () => {
  pair = await startPair();
}, 60_000);
afterEach(() => pair?.close(), 60_000);

const enough = 200;

/** A fault that the sound system bears, or that a sabotaged one does not. */
async function round(way: { sends?: (bus: EventBus) => EventBus; anyOrder?: boolean } = {}): Promise<Differences> {
  const load = startLoad(pair, { things: 5, pauseMs: 5 });
  const reader = await pair.startReader();
  // Many wait: one batch then holds several changes of one thing.
  await eventually(() => load.acknowledged.length >= enough, 60_000);
  const relay = await pair.startRelay({ bus: way.sends?.(pair.bus) ?? pair.bus });
  await load.stop();
  const differences = await settledDifferences(pair, load.acknowledged, way);
  await Promise.all([relay.stop(), reader.stop()]);
  return differences;
}

/** The reader dies before its commit, and another one goes on. */
async function roundWithDeath(sabotaged?: { keepsPositionFirst: boolean }): Promise<Differences> {
  const load = startLoad(pair, { pauseMs: 5 });
  const relay = await pair.startRelay();
  await once(pair.fork('reader', 'consumer.before-commit', sabotaged), 'exit');
  await load.stop();
  const reader = await pair.startReader();
  const differences = await settledDifferences(pair, load.acknowledged);
  await Promise.all([relay.stop(), reader.stop()]);
  return differences;
}

describe('the checker finds', () => {
  it('effects that happen twice when the inbox forgets, and none while it remembers', async () => {
    expect(await round({ sends: sendsTwice })).toEqual(noDifferences());
    await pair.reader.sql(sabotages.forgetfulInbox);
    const { lost, doubled } = await round({ sends: sendsTwice });
    expect(lost).toEqual([]);
    expect(doubled.length).toBeGreaterThan(0);
  }, 120_000);

  it('effects out of their order when the relay sends the newest first', async () => {
    const { lost, doubled, differing } = await round({ sends: sendsBackwards });
    expect([...lost, ...doubled]).toEqual([]);
    expect(differing.join()).toContain('came after');
  }, 120_000);

  it('rows that are skipped when the relay remembers its last position, and none while it looks at what is there', async () => {
    const late = async () => {
      const [reader, relay] = [await pair.startReader(), await pair.startRelay()];
      const acknowledged = await writeLongAndShort(pair, 500, 300);
      const differences = await settledDifferences(pair, acknowledged, { withinMs: 5_000 });
      await Promise.all([relay.stop(), reader.stop()]);
      return differences;
    };
    expect(await late()).toEqual(noDifferences());
    await pair.writer.sql(sabotages.relayRemembersPosition);
    expect((await late()).lost.join()).toContain('effect of');
  }, 120_000);

  it('effects that are lost when the position is kept before the effect, and none when it is kept after', async () => {
    expect(await roundWithDeath()).toEqual(noDifferences());
    const { lost, doubled } = await roundWithDeath({ keepsPositionFirst: true });
    expect(lost.length).toBeGreaterThan(0);
    expect(doubled).toEqual([]);
  }, 120_000);

  it('projections that show an old state when versions are ignored, and none while they count', async () => {
    expect(await round({ sends: sendsBackwards, anyOrder: true })).toEqual(noDifferences());
    await pair.reader.sql(sabotages.versionsIgnored);
    const { lost, doubled, differing } = await round({ sends: sendsBackwards, anyOrder: true });
    expect([...lost, ...doubled]).toEqual([]);
    expect(differing.join()).toContain('mirror of');
  }, 120_000);
});
