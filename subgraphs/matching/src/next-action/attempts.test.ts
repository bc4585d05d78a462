import { describe, expect, it } from '@jest/globals';
import { at, interaction, now } from '../ranking/sample-person.ts';
import { nextAction } from './next-action.ts';
import { attempt, facts, moment, thread } from './sample-facts.ts';

describe('an attempt', () => {
  const ready = { temperature: { kind: 'READY_FOR_FOLLOW_UP', since: at('2026-11-01') } };
  const tried = (...days: string[]) => facts({ attempts: days.map((day) => attempt('RE_ENGAGE', day)) }, ready);

  it('that finds no answer lets the action rest for two working days', () => {
    expect(nextAction(tried('2026-11-24'), moment)?.snoozedUntil).toBe('2026-11-25T23:00:00.000Z');
    expect(nextAction(tried('2026-11-20'), moment)?.snoozedUntil).toBeNull();
  });

  it('that was answered rests nothing', () => {
    const answered = {
      ...tried('2026-11-24'),
      lastTwoWay: interaction({ twoWay: true, occurredAt: at('2026-11-24T11:00:00Z') }),
    };
    expect(nextAction(answered, moment)?.snoozedUntil).toBeNull();
  });

  it('is the last of three in 21 days: the person is left alone for 90', () => {
    const action = nextAction(tried('2026-11-02', '2026-11-12', '2026-11-20'), moment);
    expect(action).toMatchObject({
      kind: 'LEAVE_ALONE',
      dueOn: '2027-02-18',
      reason: 'Three attempts without an answer',
    });
    expect(nextAction(tried('2026-10-02', '2026-11-12', '2026-11-20'), moment)?.kind).toBe('RE_ENGAGE');
    expect(nextAction(tried('2026-08-01', '2026-08-10', '2026-08-20'), moment)?.kind).toBe('RE_ENGAGE');
  });

  it('at the client, or on the record alone, does not have the person left alone', () => {
    const days = ['2026-11-02', '2026-11-12', '2026-11-20'];
    for (const kind of ['CHASE_FEEDBACK', 'SUBMIT', 'SHORTLIST', 'EXTEND_PLACEMENT', 'NURTURE']) {
      const given = facts({ attempts: days.map((day) => attempt(kind, day)) }, ready);
      expect([kind, nextAction(given, moment)?.kind]).toEqual([kind, 'RE_ENGAGE']);
    }
  });

  it('does not keep a reply from being answered', () => {
    const action = nextAction({ ...tried('2026-11-02', '2026-11-12', '2026-11-20'), waiting: [thread] }, moment);
    expect(action?.kind).toBe('ANSWER_REPLY');
  });
});

describe('a snooze', () => {
  const until = new Date('2026-12-01T08:00:00Z');

  it('lets that action rest, and only that', () => {
    const snoozed = facts({ waiting: [thread], snooze: { kind: 'ANSWER_REPLY', until } });
    expect(nextAction(snoozed, moment)?.snoozedUntil).toBe(until.toISOString());
    expect(nextAction({ ...snoozed, snooze: { kind: 'RE_ENGAGE', until } }, moment)?.snoozedUntil).toBeNull();
  });

  it('ends by itself', () => {
    expect(
      nextAction(facts({ waiting: [thread], snooze: { kind: 'ANSWER_REPLY', until: now } }), moment)?.snoozedUntil,
    ).toBeNull();
  });
});
