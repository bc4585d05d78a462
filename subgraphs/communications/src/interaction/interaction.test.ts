import { describe, expect, it } from '@jest/globals';
import {
  type CallOutcome,
  type Channel,
  type Direction,
  excerptOf,
  isAnswer,
  isTwoWay,
  mayRetract,
  opensWaiting,
  retractWindowMs,
} from './interaction.ts';

type Case = [Channel, Direction, CallOutcome | null, { twoWay: boolean; waits: boolean; answers: boolean }];

const cases: Case[] = [
  ['EMAIL', 'INBOUND', null, { twoWay: true, waits: true, answers: false }],
  ['EMAIL', 'OUTBOUND', null, { twoWay: false, waits: false, answers: true }],
  ['SMS', 'INBOUND', null, { twoWay: true, waits: true, answers: false }],
  ['WHATSAPP', 'OUTBOUND', null, { twoWay: false, waits: false, answers: true }],
  ['LINKEDIN', 'INBOUND', null, { twoWay: true, waits: true, answers: false }],
  ['CALL', 'OUTBOUND', 'SPOKE', { twoWay: true, waits: false, answers: true }],
  ['CALL', 'OUTBOUND', 'DECLINED', { twoWay: true, waits: false, answers: true }],
  ['CALL', 'OUTBOUND', 'VOICEMAIL', { twoWay: false, waits: false, answers: true }],
  ['CALL', 'OUTBOUND', 'NO_ANSWER', { twoWay: false, waits: false, answers: false }],
  ['CALL', 'OUTBOUND', 'WRONG_NUMBER', { twoWay: false, waits: false, answers: false }],
  ['CALL', 'INBOUND', 'SPOKE', { twoWay: true, waits: false, answers: true }],
  ['CALL', 'INBOUND', 'NO_ANSWER', { twoWay: false, waits: true, answers: false }],
  ['CALL', 'INBOUND', 'VOICEMAIL', { twoWay: false, waits: true, answers: false }],
  ['MEETING', 'INBOUND', null, { twoWay: true, waits: false, answers: true }],
  ['MEETING', 'OUTBOUND', null, { twoWay: true, waits: false, answers: true }],
];

describe('an exchange', () => {
  it.each(cases)('%s %s %s', (channel, direction, outcome, expected) => {
    const exchange = { channel, direction, outcome, decline: false, imported: false };
    const seen = { twoWay: isTwoWay(exchange), waits: opensWaiting(exchange), answers: isAnswer(exchange) };
    expect(seen).toEqual(expected);
  });

  it('that declines or is history waits for nobody', () => {
    const reply = { channel: 'EMAIL', direction: 'INBOUND', outcome: null } as const;
    expect(opensWaiting({ ...reply, decline: true, imported: false })).toBe(false);
    expect(opensWaiting({ ...reply, decline: false, imported: true })).toBe(false);
  });
});

describe('taking back', () => {
  const recordedAt = new Date('2026-11-24T09:00:00Z');
  const after = (ms: number) => new Date(recordedAt.getTime() + ms);

  it('is possible for ten minutes and not a millisecond longer', () => {
    expect(mayRetract({ recordedAt }, after(retractWindowMs))).toBe(true);
    expect(mayRetract({ recordedAt }, after(retractWindowMs + 1))).toBe(false);
  });
});

describe('an excerpt', () => {
  it('has at most 280 characters and cuts none in half', () => {
    expect(excerptOf(null)).toBe('');
    expect(Array.from(excerptOf('a'.repeat(300)))).toHaveLength(280);
    const faces = excerptOf('😀'.repeat(300));
    expect(Array.from(faces)).toHaveLength(280);
    expect(faces.isWellFormed()).toBe(true);
  });
});
