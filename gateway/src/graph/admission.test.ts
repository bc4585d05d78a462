import { expect, it } from '@jest/globals';
import { admission } from './admission.ts';

/** Asks so often, and holds all that were let in; gives how many those are. */
function holding(enter: ReturnType<typeof admission>) {
  const gate = Promise.withResolvers<void>();
  return {
    end: () => gate.resolve(),
    ask(agencyId: string, caller: string, times = 100): number {
      let entered = 0;
      for (let time = 0; time < times; time++) {
        void enter({ agencyId, caller }, () => {
          entered += 1;
          return gate.promise;
        }).catch(() => {});
      }
      return entered;
    },
  };
}

it('lets nobody have all places: not a caller, and not an agency by its many callers', async () => {
  const enter = admission(40);
  const { ask, end } = holding(enter);
  expect(ask('a', 'key 1')).toBe(30);
  for (let key = 2; key < 10; key++) ask('a', `key ${key}`);
  expect(ask('b', 'ada')).toBe(3);
  expect(ask('c', 'bo', 1)).toBe(1);
  end();
  await new Promise((done) => setImmediate(done));
  expect(await enter({ agencyId: 'b', caller: 'ada' }, async () => 'served')).toBe('served');
});
