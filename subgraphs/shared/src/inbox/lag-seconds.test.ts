import { expect, it } from '@jest/globals';
import { lagSeconds } from './lag-seconds.ts';

function looking() {
  let nowMs = 0;
  const seconds = lagSeconds(() => nowMs);
  return (atSeconds: number, position: number, end: number) => {
    nowMs = atSeconds * 1_000;
    const records = end - position;
    return seconds('g', { topic: 't', partition: 0, position: BigInt(position), end: BigInt(end), records });
  };
}

it('grows while a record is not read, whatever comes behind it', () => {
  const look = looking();
  expect(look(0, 5, 5)).toBe(0);
  expect(look(10, 5, 6)).toBe(0);
  expect(look(25, 5, 60)).toBe(15);
  expect(look(40, 5, 61)).toBe(30);
});

it('tells of the oldest that is left when some are read', () => {
  const look = looking();
  look(0, 0, 10);
  look(20, 0, 30);
  expect(look(30, 10, 30)).toBe(10);
  expect(look(31, 30, 30)).toBe(0);
});

it('begins anew when the log has', () => {
  const look = looking();
  look(0, 0, 100);
  expect(look(50, 0, 3)).toBe(0);
});
