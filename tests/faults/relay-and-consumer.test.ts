import { once } from 'node:events';
import { it } from '@jest/globals';
import type { Failpoint } from '@rekindle/shared/errors/failpoint';
import type { Adapter } from '../testkit/faults/bus-server.ts';
import { allOf, type Differences } from '../testkit/faults/differences.ts';
import { describeEachAdapter } from '../testkit/faults/each-adapter.ts';
import { startPair } from '../testkit/faults/pair.ts';
import { settledDifferences } from '../testkit/faults/pair-checker.ts';
import { secondsUntilMirrored, startLoad } from '../testkit/faults/pair-load.ts';
import { report } from '../testkit/faults/report.ts';
import { inRound } from '../testkit/faults/round.ts';

/** Kafka gives a dead consumer's share away after its session of 10 s: several pairs wait for that side by side. */
const pairs: Record<Adapter, number> = { embedded: 1, kafka: inRound(1, 5) };
const times: Record<Adapter, number> = { embedded: inRound(3, 100), kafka: inRound(1, 100) };

type Role = 'relay' | 'reader';

/** Which process dies where. */
const deaths: [string, Role, Failpoint][] = [
  ['relay killed between send and delete', 'relay', 'relay.sent'],
  ['consumer killed before its commit', 'reader', 'consumer.before-commit'],
  ['consumer killed after its commit', 'reader', 'consumer.committed'],
];

/** In the short round Kafka's 10 s are waited for once. */
const deathsOn = (adapter: Adapter) => deaths.slice(0, adapter === 'kafka' ? inRound(2, 3) : 3);

interface Outcome {
  acknowledged: number;
  differences: Differences;
  seconds: number;
}

/** One process after the other dies at the same point, and at last one lives. */
async function outcomeOf(adapter: Adapter, role: Role, failpoint: Failpoint, count: number): Promise<Outcome> {
  const pair = await startPair({ adapter });
  try {
    await (role === 'relay' ? pair.startReader() : pair.startRelay());
    // Who dies at the same point each time gets nothing done: what waits in the end is to be no measure of how long that took.
    const load = startLoad(pair, { pauseMs: inRound(50, 500) });
    for (let death = 0; death < count; death++) {
      const [, signal] = await once(pair.fork(role, failpoint), 'exit');
      if (signal !== 'SIGKILL') throw new Error(`the ${role} ended by ${signal} and not at ${failpoint}`);
    }
    const diedAtMs = performance.now();
    await (role === 'relay' ? pair.startRelay() : pair.startReader());
    const seconds = await secondsUntilMirrored(pair, diedAtMs);
    await load.stop();
    const differences = await settledDifferences(pair, load.acknowledged);
    return { acknowledged: load.acknowledged.length, differences, seconds };
  } finally {
    await pair.close();
  }
}

describeEachAdapter('on the %s bus nothing is lost and nothing happens twice', (adapter) => {
  const count = times[adapter];

  it.each(deathsOn(adapter))(
    `with the %s, ${count} times under load`,
    async (fault, role, failpoint) => {
      const each = Array.from({ length: pairs[adapter] }, () =>
        outcomeOf(adapter, role, failpoint, count / pairs[adapter]),
      );
      const outcomes = await Promise.all(each);
      report({
        fault: `${fault}, ${count} times`,
        adapter,
        acknowledged: outcomes.reduce((sum, { acknowledged }) => sum + acknowledged, 0),
        differences: allOf(outcomes.map(({ differences }) => differences)),
        seconds: Math.max(...outcomes.map(({ seconds }) => seconds)),
        promised: 20,
      });
    },
    inRound(120_000, 1_200_000),
  );
});
