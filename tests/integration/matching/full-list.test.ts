import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Cause } from '@rekindle/proto/envelope';
import { systemViewer } from '@rekindle/shared/viewer/viewer';
import { matchPeople } from '../../../subgraphs/matching/src/suggestion/match-people.ts';
import { mostSuggestions } from '../../../subgraphs/matching/src/suggestion/suggestion.ts';
import { ago, frontendPerson, matchingStack, type Stack } from './stack.ts';

let stack: Stack;
beforeAll(async () => {
  stack = await matchingStack();
});
afterAll(async () => {
  await stack?.close();
});

// The longer ago somebody was spoken to, the worse they fit.
const people = (count: number, daysAgo: (n: number) => number) =>
  Promise.all(
    Array.from({ length: count }, (_, n) =>
      stack.person(
        { ...frontendPerson(), name: `Person ${n}`, lastTwoWayContactAt: ago(daysAgo(n)) },
        // Imported: nothing is made of them before the test asks for it.
        { cause: Cause.IMPORT },
      ),
    ),
  );

async function match(candidateIds: string[]): Promise<void> {
  const news = candidateIds.map((candidateId) => ({ candidateId, trigger: 'PERSON_CHANGED' as const, jobIds: null }));
  await stack.base.database.transact(systemViewer(stack.agencyId, 'matching'), (tx) =>
    matchPeople(stack.deps, tx, news),
  );
}

it('news of many people at once fills a list with the best of them, and a full list takes only who is better than its last', async () => {
  const job = await stack.job({});
  const known = await people(mostSuggestions + 10, (n) => 30 + 3 * n);
  await stack.caughtUp();
  const listed = async (status = 'OPEN') =>
    (
      await stack.base.sql<{ id: string }>(
        'select candidate_id as id from suggestion where job_id = $1 and status = $2',
        [job.id, status],
      )
    ).map(({ id }) => id);

  await match(known.map(({ id }) => id));
  const best = known.slice(0, mostSuggestions).map(({ id }) => id);
  expect((await listed()).sort()).toEqual([...best].sort());

  const [better, worse] = await people(2, (n) => (n === 0 ? 1 : 500));
  await stack.caughtUp();
  await match([worse?.id ?? '', better?.id ?? '']);
  expect((await listed()).sort()).toEqual([better?.id, ...best.slice(0, -1)].sort());
  expect(await listed('EXPIRED')).toEqual(best.slice(-1));
});
