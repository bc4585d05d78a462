import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Stoppable } from '@rekindle/shared/bus/event-bus';
import { pause } from '@rekindle/shared/clock/pause';
import { newId, noAgency } from '@rekindle/shared/ids/ids';
import { askRepublish, topicOfService } from '@rekindle/shared/republish/ask';
import { systemViewer } from '@rekindle/shared/viewer/viewer';
import { eventually } from '../testkit/eventually.ts';
import { noDifferences } from '../testkit/faults/differences.ts';
import { describeEachAdapter } from '../testkit/faults/each-adapter.ts';
import { report } from '../testkit/faults/report.ts';
import { inRound } from '../testkit/faults/round.ts';
import { startToldPair, type ToldPair } from '../testkit/told-desk.ts';
import { changeThing } from '../testkit/told-things.ts';

describeEachAdapter('everything told again (%s)', (adapter) => {
  const agencyId = newId();
  let pair: ToldPair;
  let live: Stoppable;

  beforeAll(async () => {
    pair = await startToldPair(adapter);
    live = await pair.startReader();
  }, 180_000);
  afterAll(async () => {
    await live?.stop();
    await pair?.close();
  }, 60_000);

  const change = (id: string, name: string) =>
    pair.owner.database.transact(systemViewer(agencyId, 'test'), (tx) => changeThing(tx, id, name));
  const rows = async (where: 'owner' | 'reader') =>
    JSON.stringify(await pair[where].sql(`select * from ${where === 'owner' ? 'thing' : 'known_thing'} order by id`));
  const same = async () => (await rows('owner')) === (await rows('reader'));

  it('mends a projection under writes until it equals its source, and no deed is done a second time', async () => {
    const ids = Array.from({ length: inRound(150, 5_000) }, newId);
    for (const id of ids) await change(id, 'first');
    await eventually(same, 120_000);
    await pair.reader.sql(`delete from known_thing where id in (select id from known_thing order by id limit 50)`);
    await pair.reader.sql(`update known_thing set name = 'mangled'`);

    const startedMs = performance.now();
    await pair.reader.database.transact(systemViewer(noAgency, 'reader'), (tx) =>
      askRepublish(tx, {
        ...{ askId: newId(), service: 'reader', perSecond: inRound(200, 1_000) },
        ...{ topic: topicOfService('candidates'), kinds: ['candidate'] },
      }),
    );
    let acknowledged = ids.length;
    for (const id of ids.slice(0, 40)) {
      await pause(10);
      await change(id, 'second');
      acknowledged++;
    }
    await eventually(same, 120_000);
    const seconds = (performance.now() - startedMs) / 1000;
    const deeds = await pair.reader.sql<{ times: number }>(
      'select thing_id, name, count(*)::integer as times from deed group by 1, 2',
    );
    expect(deeds).toHaveLength(acknowledged);
    const doubled = deeds.filter(({ times }) => times > 1).map((deed) => JSON.stringify(deed));
    report({
      fault: 'republish under writes',
      adapter,
      acknowledged,
      differences: { ...noDifferences(), doubled },
      seconds,
    });
  }, 300_000);
});
