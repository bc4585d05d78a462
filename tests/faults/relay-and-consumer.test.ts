import { once } from 'node:events';
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { Failpoint } from '@rekindle/shared/errors/failpoint';
import { adapters } from '../testkit/faults/bus-server.ts';
import { type Pair, startPair } from '../testkit/faults/pair.ts';
import { settledDifferences } from '../testkit/faults/pair-checker.ts';
import { secondsUntilMirrored, startLoad } from '../testkit/faults/pair-load.ts';
import { report } from '../testkit/faults/report.ts';
import { inRound } from '../testkit/faults/round.ts';

const times = inRound(3, 100);

/** Which process dies where. */
const deaths: [string, 'relay' | 'reader', Failpoint][] = [
  ['relay killed between send and delete', 'relay', 'relay.sent'],
  ['consumer killed before its commit', 'reader', 'consumer.before-commit'],
  ['consumer killed after its commit', 'reader', 'consumer.committed'],
];

describe.each(adapters)('on the %s bus nothing is lost and nothing happens twice', (adapter) => {
  let pair: Pair;
  beforeAll(async () => {
    pair = await startPair({ adapter });
  }, 60_000);
  afterAll(() => pair?.close(), 60_000);

  it.each(deaths)(
    `with the %s, ${times} times under load`,
    async (fault, role, failpoint) => {
      const other = await (role === 'relay' ? pair.startReader() : pair.startRelay());
      const load = startLoad(pair);
      for (let death = 0; death < times; death++) {
        const [, signal] = await once(pair.fork(role, failpoint), 'exit');
        if (signal !== 'SIGKILL') throw new Error(`the ${role} ended by ${signal} and not at ${failpoint}`);
      }
      const diedAtMs = performance.now();
      const stays = await (role === 'relay' ? pair.startRelay() : pair.startReader());
      const seconds = await secondsUntilMirrored(pair, diedAtMs);
      await load.stop();
      const differences = await settledDifferences(pair, load.acknowledged);
      await Promise.all([other.stop(), stays.stop()]);
      report({
        fault: `${fault}, ${times} times`,
        adapter,
        acknowledged: load.acknowledged.length,
        differences,
        seconds,
      });
    },
    inRound(60_000, 900_000),
  );
});
