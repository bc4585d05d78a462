import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, it } from '@jest/globals';
import { startDeskLoad } from '../testkit/faults/desk-load.ts';
import { onEachAdapter } from '../testkit/faults/each-adapter.ts';
import { report } from '../testkit/faults/report.ts';
import { inRound, seeded } from '../testkit/faults/round.ts';
import {
  type SystemRound,
  secondsUntilHeard,
  startSystemRound,
  untilAnswered,
} from '../testkit/faults/system-round.ts';

const restarts = inRound(2, 5);

onEachAdapter({ on: inRound(['embedded'], ['embedded', 'kafka']) })('work on the %s bus', (adapter) => {
  let round: SystemRound;
  beforeAll(async () => {
    round = await startSystemRound(adapter);
  }, 180_000);
  afterAll(() => round?.close(), 60_000);

  it(
    `loses nothing and does nothing twice when PostgreSQL is stopped at once and started again, ${restarts} times`,
    async () => {
      const { stack, desk } = round;
      const random = seeded();
      const load = await startDeskLoad(desk);
      let seconds = 0;
      for (let restart = 0; restart < restarts && !load.signal.aborted; restart++) {
        await wait(1_000 + random.below(1_000));
        const stoppedAtMs = performance.now();
        // The immediate shutdown: no connection is ended in order, nothing is written that was not before.
        await stack.kill('postgres', 'SIGQUIT');
        await untilAnswered(desk);
        seconds = Math.max(seconds, (performance.now() - stoppedAtMs) / 1000);
        await secondsUntilHeard(round, stoppedAtMs);
      }
      await load.stop();
      const row = { adapter, acknowledged: load.acknowledged(), differences: await round.differences(load) };
      report({ ...row, fault: `PostgreSQL stopped at once, ${restarts} times`, seconds, promised: 15 });
    },
    inRound(240_000, 600_000),
  );
});
