import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { newId } from '@rekindle/shared/ids/ids';
import { lockMany } from '../../../subgraphs/candidates/src/candidate/candidate.store.ts';
import { applyPeople } from '../../../subgraphs/candidates/src/candidate/people-batch.ts';
import { onSettleTimer, settleLater } from '../../../subgraphs/candidates/src/news/settle-later.ts';
import { openPeopleDesk, type PeopleDesk } from './people-desk.ts';

let desk: PeopleDesk;
beforeAll(async () => {
  desk = await openPeopleDesk();
});
afterAll(() => desk?.base.close());

it('people whom other news holds are settled after it, and nobody waits for the other in a circle', async () => {
  const { database } = desk.deps;
  const viewer = desk.as('recruiter');
  const [held, free] = await database.transact(viewer, async (tx) => {
    const rows = ['Lena Kovács', 'Otto Weiss'].map((name) => ({ name }));
    const results = await applyPeople(tx, rows, { importRunId: newId() });
    return results.map(({ candidateId }) => candidateId ?? '');
  });
  await database.transact(viewer, (tx) => settleLater(tx, [held ?? '', free ?? '']));
  const waiting = async () =>
    (await desk.base.sql<{ id: string }>('select candidate_id as id from unsettled')).map(({ id }) => id);

  await database.transact(viewer, async (news) => {
    await lockMany(news, [held ?? '']);
    await database.transact(viewer, onSettleTimer);
    expect(await waiting()).toEqual([held]);
    await settleLater(news, [held ?? '']);
  });
  await database.transact(viewer, onSettleTimer);
  expect(await waiting()).toEqual([]);
});

it('somebody who waits already is not settled before the news that names them again is kept', async () => {
  const { database } = desk.deps;
  const viewer = desk.as('recruiter');
  const [result] = await database.transact(viewer, (tx) =>
    applyPeople(tx, [{ name: 'Ines Moreau' }], { importRunId: newId() }),
  );
  const id = result?.candidateId ?? '';
  await database.transact(viewer, (tx) => settleLater(tx, [id]));
  await database.transact(viewer, async (news) => {
    await settleLater(news, [id]);
    await database.transact(viewer, onSettleTimer);
  });
  expect(await desk.base.sql('select 1 from unsettled')).toHaveLength(1);
  await database.transact(viewer, onSettleTimer);
  expect(await desk.base.sql('select 1 from unsettled')).toHaveLength(0);
});
