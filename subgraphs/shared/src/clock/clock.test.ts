import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { dayOf, testClock, today } from './clock.ts';

const environment = process.env.NODE_ENV;
const folder = mkdtempSync(path.join(tmpdir(), 'rekindle-clock-'));
const file = path.join(folder, 'offset');

afterEach(() => {
  process.env.NODE_ENV = environment;
  rmSync(file, { force: true });
});

describe('a day', () => {
  it('is that of the time zone, not of UTC', () => {
    const lateEvening = new Date('2026-03-01T23:30:00Z');
    expect(dayOf(lateEvening, 'UTC')).toBe('2026-03-01');
    expect(dayOf(lateEvening, 'Europe/Berlin')).toBe('2026-03-02');
    expect(dayOf(lateEvening, 'America/Los_Angeles')).toBe('2026-03-01');
    expect(today({ now: () => lateEvening }, 'Pacific/Auckland')).toBe('2026-03-02');
  });
});

describe('the clock of tests', () => {
  it('runs ahead by what its file says, and with the system when there is none', () => {
    expect(Math.abs(testClock(file).now().getTime() - Date.now())).toBeLessThan(1_000);
    writeFileSync(file, '86400000\n');
    expect(Math.abs(testClock(file).now().getTime() - Date.now() - 86_400_000)).toBeLessThan(1_000);
  });

  it('says what is wrong with its file', () => {
    writeFileSync(file, 'tomorrow');
    expect(() => testClock(file).now()).toThrow(/must hold a number of milliseconds, it holds "tomorrow"/);
  });

  it('is refused in production', () => {
    process.env.NODE_ENV = 'production';
    expect(() => testClock(file)).toThrow(/can not run in production/);
  });
});
