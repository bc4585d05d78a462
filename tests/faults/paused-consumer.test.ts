import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, it } from '@jest/globals';
import { describeEachAdapter } from '../testkit/faults/each-adapter.ts';
import { type Pair, startPair } from '../testkit/faults/pair.ts';
import { settledDifferences } from '../testkit/faults/pair-checker.ts';
import { secondsUntilMirrored, startLoad } from '../testkit/faults/pair-load.ts';
import { report } from '../testkit/faults/report.ts';
import { inRound, seeded } from '../testkit/faults/round.ts';

const times = inRound(1, 5);
// On Kafka a member is given up after ten seconds; the embedded bus holds its place as long as its connection lives.
const pausedMs = { embedded: inRound(3_000, 15_000), kafka: inRound(13_000, 15_000) };

describeEachAdapter('a consumer of the %s bus that is stopped in the middle and wakes again', (adapter) => {
  let pair: Pair;
  beforeAll(async () => {
    pair = await startPair({ adapter });
    await pair.startRelay();
  }, 60_000);
  afterAll(() => pair?.close(), 60_000);

  it(
    `sleeps ${pausedMs[adapter] / 1000} seconds, ${times} times, with another beside it: nothing is lost, nothing happens twice`,
    async () => {
      const random = seeded(31);
      const [sleeper, other] = [pair.fork('reader'), pair.fork('reader')];
      await Promise.all([once(sleeper, 'message'), once(other, 'message')]);
      const load = startLoad(pair);
      let seconds = 0;
      for (let time = 0; time < times; time++) {
        await secondsUntilMirrored(pair);
        await wait(random.below(500));
        sleeper.kill('SIGSTOP');
        await wait(pausedMs[adapter]);
        const wokenAtMs = performance.now();
        sleeper.kill('SIGCONT');
        seconds = Math.max(seconds, await secondsUntilMirrored(pair, wokenAtMs));
      }
      await load.stop();
      const differences = await settledDifferences(pair, load.acknowledged);
      const fault = `consumer asleep for ${pausedMs[adapter] / 1000} s, ${times} times`;
      report({ fault, adapter, acknowledged: load.acknowledged.length, differences, seconds });
    },
    inRound(120_000, 400_000),
  );
});
