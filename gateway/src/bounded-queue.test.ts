import { expect, it } from '@jest/globals';
import { boundedQueue } from './bounded-queue.ts';

const limits = { atOnce: 2, waitingMax: 2, waitMaxMs: 1000 };

function held() {
  const gate = Promise.withResolvers<string>();
  return { gate, work: () => gate.promise };
}

it('runs so many at once, lets so many wait in order, and refuses the rest by the name of the part', async () => {
  const queue = boundedQueue('matching', limits);
  const [a, b, c, d] = [held(), held(), held(), held()];
  const done = [a, b, c, d].map(({ work }) => queue.run('ada', work));
  expect(queue.size()).toEqual({ running: 2, waiting: 2 });
  await expect(queue.run('ada', async () => 'one too many')).rejects.toMatchObject({
    code: 'UNAVAILABLE',
    publicMessage: expect.stringContaining('"matching"'),
  });
  a.gate.resolve('a');
  expect(await done[0]).toBe('a');
  expect(queue.size()).toEqual({ running: 2, waiting: 1 });
  for (const each of [b, c, d]) each.gate.resolve('done');
  await Promise.all(done);
  expect(queue.size()).toEqual({ running: 0, waiting: 0 });
  queue.stop();
});

it('gives a place back when the work fails', async () => {
  const queue = boundedQueue('matching', { ...limits, atOnce: 1 });
  await expect(queue.run('ada', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  expect(await queue.run('ada', async () => 'next')).toBe('next');
  queue.stop();
});

it('lets nobody wait longer than the limit', async () => {
  let nowMs = 0;
  const queue = boundedQueue('matching', { ...limits, atOnce: 1 }, () => nowMs);
  const first = held();
  const running = queue.run('ada', first.work);
  const waiting = queue.run('ada', async () => 'late');
  nowMs = 1001;
  queue.dropStale();
  await expect(waiting).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  first.gate.resolve('first');
  await running;
  expect(queue.size()).toEqual({ running: 0, waiting: 0 });
  queue.stop();
});

it('leaves a place for whoever comes next, also when one caller asks for all', async () => {
  const queue = boundedQueue('matching', { ...limits, atOnce: 8, waitingMax: 8 });
  const greedy = held();
  const asked = Array.from({ length: 50 }, () => queue.run('greedy', greedy.work).catch(() => 'refused'));
  expect(queue.size()).toEqual({ running: 6, waiting: 6 });
  expect(await queue.run('ada', async () => 'served')).toBe('served');
  greedy.gate.resolve('done');
  expect((await Promise.all(asked)).filter((each) => each === 'refused')).toHaveLength(38);
  expect(queue.size()).toEqual({ running: 0, waiting: 0 });
  queue.stop();
});

it('serves those who wait by turns, not whoever asked most first', async () => {
  const queue = boundedQueue('matching', { atOnce: 1, waitingMax: 20, waitMaxMs: 1000 });
  const served: string[] = [];
  const first = held();
  const done = [queue.run('greedy', first.work)];
  for (const caller of ['greedy', 'greedy', 'greedy', 'ada', 'bo', 'ada']) {
    done.push(queue.run(caller, async () => String(served.push(caller))));
  }
  first.gate.resolve('first');
  await Promise.all(done);
  expect(served).toEqual(['greedy', 'ada', 'bo', 'greedy', 'ada', 'greedy']);
  queue.stop();
});
