import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { newId } from '@rekindle/shared/ids/ids';
import { eventually } from '../testkit/eventually.ts';
import { startDeskLoad } from '../testkit/faults/desk-load.ts';
import { noDifferences } from '../testkit/faults/differences.ts';
import { onEachAdapter } from '../testkit/faults/each-adapter.ts';
import { report } from '../testkit/faults/report.ts';
import { inRound, seeded } from '../testkit/faults/round.ts';
import {
  type SystemRound,
  secondsUntilHeard,
  startSystemRound,
  subgraphs,
  untilAnswered,
} from '../testkit/faults/system-round.ts';

const kills = inRound(7, 21);
const victims = [...subgraphs, 'gateway'];

onEachAdapter({ on: inRound(['embedded'], ['embedded', 'kafka']) })(
  'work on the %s bus that goes on while processes are killed',
  (adapter) => {
    let round: SystemRound;
    beforeAll(async () => {
      round = await startSystemRound(adapter);
    }, 180_000);
    afterAll(() => round?.close(), 60_000);

    it(
      'loses nothing that was acknowledged and does nothing twice, whichever service it is, and the others answer meanwhile',
      async () => {
        const { stack, desk } = round;
        const random = seeded();
        const load = await startDeskLoad(desk);
        const [answered, heard, unanswered]: [number[], number[], string[]] = [[], [], []];
        for (let kill = 0; kill < kills && !load.signal.aborted; kill++) {
          const victim = victims[kill % victims.length] as string;
          await wait(400 + random.below(600));
          const killedAtMs = performance.now();
          await stack.kill(victim);
          const missed = await untilAnswered(desk, victim === 'gateway' ? undefined : victim);
          answered.push((performance.now() - killedAtMs) / 1000);
          unanswered.push(...missed.map((field) => `${field}, while ${victim} was away`));
          heard.push(await secondsUntilHeard(round, killedAtMs));
        }
        await load.stop();
        expect(load.retries()).toBeGreaterThan(0);
        expect(load.writes.shortlisted.size).toBeGreaterThan(kills / 2);
        expect(unanswered).toEqual([]);
        const row = { adapter, acknowledged: load.acknowledged(), differences: await round.differences(load) };
        report({
          ...row,
          fault: `kill -9 of a service, ${kills} times: the graph`,
          seconds: Math.max(...answered),
          promised: 5,
        });
        report({
          ...row,
          fault: `kill -9 of a service, ${kills} times: reactions`,
          seconds: Math.max(...heard),
          promised: 20,
        });
      },
      inRound(240_000, 900_000),
    );

    it(
      'goes on from the same data after everything was killed at once',
      async () => {
        const { stack, desk } = round;
        const load = await startDeskLoad(desk, { clients: 2, patienceMs: 90_000 });
        await wait(1500);
        const killedAtMs = performance.now();
        await stack.killAll();
        await stack.startAgain();
        await untilAnswered(desk);
        const seconds = (performance.now() - killedAtMs) / 1000;
        await load.stop();
        const row = { adapter, acknowledged: load.acknowledged(), differences: await round.differences(load) };
        report({ ...row, fault: 'kill -9 of everything at once', seconds });
      },
      inRound(240_000, 300_000),
    );

    it('is looked at by a checker that finds what is taken away, doubled or set back in any of the databases', async () => {
      const load = await startDeskLoad(round.desk, { clients: 1 });
      await eventually(() => load.writes.shortlisted.size > 0, 60_000);
      await load.stop();
      expect(await round.differences(load)).toEqual(noDifferences());
      const [candidateId] = load.writes.enrolled.keys();
      const spoil = (service: string, sql: string) => round.tables().rows(service, sql, [candidateId]);
      await spoil(
        'communications',
        `insert into task select (jsonb_populate_record(t, '{"id": "${newId()}"}')).* from task t
      where candidate_id = $1 and kind = 'GENERAL'`,
      );
      await spoil('submissions', 'update person set version = version - 1 where id = $1');
      await spoil('nurture', `update person set name = 'somebody else' where id = $1`);
      await spoil('matching', 'delete from enrolment where candidate_id = $1');
      round.mail.letters.push(...round.mail.letters);
      const { lost, doubled, differing } = await round.differences(load);
      expect(doubled.join()).toMatch(/task .*: 2 times/);
      expect(doubled.join()).toMatch(/letter to .*: 2 times/);
      expect(lost.join()).toMatch(/nurture.enrolment .* in matching.enrolment/);
      expect(differing.join()).toContain('in submissions.person');
      expect(differing.join()).toContain('in nurture.person');
    }, 180_000);
  },
);
