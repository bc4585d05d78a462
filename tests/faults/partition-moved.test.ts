import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, it } from '@jest/globals';
import { describeEachAdapter } from '../testkit/faults/each-adapter.ts';
import { type Pair, startPair } from '../testkit/faults/pair.ts';
import { settledDifferences } from '../testkit/faults/pair-checker.ts';
import { secondsUntilMirrored, startLoad } from '../testkit/faults/pair-load.ts';
import { report } from '../testkit/faults/report.ts';
import { inRound, seeded } from '../testkit/faults/round.ts';

const times = inRound(4, 30);

describeEachAdapter('partitions of the %s bus that change their reader under load', (adapter) => {
  let pair: Pair;
  beforeAll(async () => {
    pair = await startPair({ adapter });
    await pair.startRelay();
  }, 60_000);
  afterAll(() => pair?.close(), 60_000);

  it(
    `members join, leave and die ${times} times: each partition goes on where the last one stood`,
    async () => {
      const random = seeded(41);
      const members: ChildProcess[] = [];
      const join = async () => {
        const member = pair.fork('reader');
        await once(member, 'message');
        members.push(member);
      };
      await join();
      const load = startLoad(pair);
      let seconds = 0;
      for (let time = 0; time < times; time++) {
        await secondsUntilMirrored(pair);
        const atMs = performance.now();
        // Alone, one that ends would leave nobody.
        if (members.length === 1 || (members.length < 3 && random.chance(0.5))) await join();
        else {
          const [leaving] = members.splice(random.below(members.length), 1) as [ChildProcess];
          const ended = once(leaving, 'exit');
          leaving.kill(random.pick(['SIGTERM', 'SIGKILL']));
          await ended;
        }
        seconds = Math.max(seconds, await secondsUntilMirrored(pair, atMs));
      }
      await load.stop();
      const differences = await settledDifferences(pair, load.acknowledged);
      const fault = `members join, leave and die, ${times} times`;
      report({ fault, adapter, acknowledged: load.acknowledged.length, differences, seconds });
    },
    inRound(150_000, 900_000),
  );
});
