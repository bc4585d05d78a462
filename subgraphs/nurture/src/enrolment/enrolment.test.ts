import { describe, expect, it } from '@jest/globals';
import type { Step } from '../path/path.ts';
import { type Enrolment, isReplyTo, resume, stepToRun } from './enrolment.ts';

const now = new Date('2026-11-24T09:00:00Z');
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);
const steps: Step[] = [
  { kind: 'TASK', text: 'Call', waitDays: null },
  { kind: 'WAIT', text: null, waitDays: 14 },
];
const enrolment = {
  status: 'PAUSED',
  stepNumber: 1,
  stepBegun: false,
  nextStepAt: null,
  startedAt: now,
} as Enrolment;

describe('going on', () => {
  it.each<[string, Partial<Enrolment>, object]>([
    ['waits for the task under way', { stepBegun: true }, { status: 'WAITING_FOR_TASK', nextStepAt: null }],
    ['begins at once what had not begun', {}, { status: 'ACTIVE', nextStepAt: now }],
    [
      'waits to the end of its wait',
      { stepNumber: 2, stepBegun: true, nextStepAt: inDays(3) },
      { status: 'ACTIVE', nextStepAt: inDays(3) },
    ],
    [
      'takes up what has come due',
      { stepNumber: 2, stepBegun: true, nextStepAt: inDays(-3) },
      { status: 'ACTIVE', nextStepAt: now },
    ],
  ])('%s', (_name, more, expected) => {
    expect(resume({ ...enrolment, ...more }, steps, now)).toEqual(expected);
  });

  it('runs the step that has not begun, or else the one after it', () => {
    expect(stepToRun({ stepNumber: 2, stepBegun: false })).toBe(2);
    expect(stepToRun({ stepNumber: 2, stepBegun: true })).toBe(3);
  });
});

it('takes as a reply what came within a day before the start, or after', () => {
  expect(isReplyTo({ startedAt: now }, inDays(0.001))).toBe(true);
  expect(isReplyTo({ startedAt: now }, inDays(-0.9))).toBe(true);
  expect(isReplyTo({ startedAt: now }, inDays(-1.1))).toBe(false);
});
