import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { CandidateChangedSchema } from '@rekindle/proto/candidates';
import { Cause } from '@rekindle/proto/envelope';
import { openDatabase } from '@rekindle/shared/database/database';
import { skillTerm } from '../../../subgraphs/matching/src/person/terms.ts';
import { memoryRetrieval } from '../../../subgraphs/matching/src/retrieval/memory-retrieval.ts';
import { peopleIndex } from '../../../subgraphs/matching/src/retrieval/people-index.ts';
import { matchingStack, type Stack } from './stack.ts';

let stack: Stack;
beforeAll(async () => {
  stack = await matchingStack();
});
afterAll(async () => {
  await stack?.close();
});

const skills = ['React', 'Forklift licence', 'Payroll', 'Welding', 'Python'];
const people = 120;

it('equals the projection after churn, and an index that is built anew', async () => {
  const known: { id: string }[] = [];
  const skillOf = (number: number, round: number) => skills[(number * 3 + round) % skills.length] ?? '';
  const state = (number: number, round: number) => ({
    name: `Person ${number}`,
    skills: [{ name: skillOf(number, round) }],
    archived: (number + round) % 9 === 0,
  });
  for (let number = 0; number < people; number++)
    known.push(await stack.person(state(number, 0), { cause: Cause.IMPORT }));
  for (let round = 1; round <= 4; round++) {
    await Promise.all(
      known.map(async ({ id }, number) => {
        await stack.send(
          CandidateChangedSchema,
          { candidate: { id, ...state(number, round) } },
          { id, cause: Cause.IMPORT },
        );
      }),
    );
    await stack.deps.people.search(stack.agencyId, new Map([[skillTerm('React'), 1]]), 10);
  }
  await stack.caughtUp();

  const positions = await stack.base.sql<{ top: string; head: string }>(
    'select (select max(position) from person) as top, (select position from person_head) as head',
  );
  expect(positions[0]?.top).toBe(positions[0]?.head);
  const database = await openDatabase({ url: stack.base.urls.app, entities: [], poolSize: 2 });
  const rebuilt = peopleIndex(database, memoryRetrieval({ limitBytes: 1e9 }));
  await rebuilt.load(stack.agencyId);
  for (const skill of skills) {
    const query = new Map([[skillTerm(skill), 1]]);
    const expected = known
      .filter((_, number) => skillOf(number, 4) === skill && (number + 4) % 9 !== 0)
      .map(({ id }) => id);
    for (const index of [stack.deps.people, rebuilt]) {
      const found = await index.search(stack.agencyId, query, people);
      expect(found?.hits.map(({ id }) => id).sort()).toEqual(expected.sort());
      expect(found?.known).toBe(known.filter((_, number) => (number + 4) % 9 !== 0).length);
    }
  }
  await rebuilt.stop();
  await database.close();
});
