import { afterAll, beforeAll, it } from '@jest/globals';
import { describeEachAdapter } from '../testkit/faults/each-adapter.ts';
import { writeLongAndShort } from '../testkit/faults/late-commits.ts';
import { type Pair, startPair } from '../testkit/faults/pair.ts';
import { settledDifferences } from '../testkit/faults/pair-checker.ts';
import { secondsUntilMirrored } from '../testkit/faults/pair-load.ts';
import { report } from '../testkit/faults/report.ts';
import { inRound } from '../testkit/faults/round.ts';

const rows = inRound(3_000, 50_000);
const lateMs = inRound(400, 1_000);
const patience = inRound(60_000, 600_000);

describeEachAdapter('on the %s bus', (adapter) => {
  let pair: Pair;
  beforeAll(async () => {
    pair = await startPair({ adapter });
  }, 90_000);
  afterAll(() => pair?.close(), 60_000);

  it(
    `no row is skipped and no thing's changes are reordered while long transactions commit beside short ones, ${rows} rows`,
    async () => {
      const [reader, relay] = [await pair.startReader(), await pair.startRelay()];
      const written = await writeLongAndShort(pair, rows, lateMs);
      const seconds = await secondsUntilMirrored(pair, performance.now(), patience);
      const differences = await settledDifferences(pair, written, { withinMs: patience });
      await Promise.all([reader.stop(), relay.stop()]);
      report({
        fault: `long transactions beside short ones`,
        adapter,
        acknowledged: written.length,
        differences,
        seconds,
      });
    },
    patience * 2,
  );
});
