import { describe, expect, it } from '@jest/globals';
import { addDays } from '@rekindle/shared/clock/day';
import { nextChangeOn, type TemperatureFacts, temperatureOn } from './temperature.ts';

const today = '2026-11-24';
const ago = (days: number) => addDays(today, -days);

function person(known: Partial<TemperatureFacts>): TemperatureFacts {
  return {
    doNotContact: null,
    placements: [],
    submitted: [],
    expected: [],
    twoWay: [],
    positives: [],
    negatives: [],
    rejections: [],
    firstKnownOn: '2023-05-02',
    ...known,
  };
}

const replied = (on: string) => ({ twoWay: [on], positives: [{ on, words: 'Replied' }] });
const notLookingUntil = (on: string, heardOn: string) => ({
  expected: [{ on, words: 'Not looking until' }],
  negatives: [{ on: heardOn, words: 'Said they are not looking' }],
});

describe('the temperature of ten people', () => {
  it.each<[string, TemperatureFacts, string]>([
    [
      'free 1 December and replied since',
      person({ expected: [{ on: '2026-12-01', words: 'Free from' }], ...replied(ago(2)) }),
      'WARM',
    ],
    ['a fresh reply with an overdue task', person(replied(ago(1))), 'WARM'],
    [
      '"not looking until" passed yesterday',
      person({ ...notLookingUntil(ago(1), ago(200)), twoWay: [ago(200)] }),
      'READY_FOR_FOLLOW_UP',
    ],
    [
      'a first CV today',
      person({ firstKnownOn: today, positives: [{ on: today, words: 'Sent a CV' }] }),
      'NEWLY_SOURCED',
    ],
    ['a polite no', person({ twoWay: [ago(3)], negatives: [{ on: ago(3), words: 'Declined' }] }), 'COOLING_OFF'],
    [
      'placed in a permanent role in 2022',
      person({ placements: [{ startOn: '2022-03-01', endOn: null, permanent: true, endedOn: null, where: 'Halden' }] }),
      'PASSIVE',
    ],
    // Its job is filled, so the entry is none of those that count.
    ['submitted in April, the job filled', person({ submitted: [], ...replied('2026-04-02') }), 'PASSIVE'],
    ['imported yesterday, last met in 2023', person({ firstKnownOn: '2023-06-01' }), 'PASSIVE'],
    ['"not looking until 2024", never called', person(notLookingUntil('2024-01-01', '2023-06-01')), 'PASSIVE'],
    [
      'replied 40 days ago, "busy" 20 days ago',
      person({ ...replied(ago(40)), negatives: [{ on: ago(20), words: 'Declined' }] }),
      'COOLING_OFF',
    ],
  ])('%s', (_, facts, kind) => {
    expect(temperatureOn(facts, today)?.kind).toBe(kind);
  });
});

describe('temperature', () => {
  it('is none while contact is forbidden, and comes back the day after', () => {
    const facts = person({ doNotContact: { until: today }, ...replied(ago(1)) });
    expect(temperatureOn(facts, today)).toBeNull();
    expect(nextChangeOn(facts, today)).toBe(addDays(today, 1));
    expect(temperatureOn(facts, addDays(today, 1))?.kind).toBe('WARM');
  });

  it('puts a placement before everything, until its contract ends, then asks for a follow-up', () => {
    const end = addDays(today, 10);
    const facts = person({
      placements: [{ startOn: ago(90), endOn: end, permanent: false, endedOn: null, where: 'Halden' }],
      expected: [{ on: end, words: 'Contract ended on' }],
      ...replied(ago(90)),
      submitted: [{ lastFactOn: ago(1), where: 'UI Lead, Castell' }],
    });
    expect(temperatureOn(facts, today)?.kind).toBe('PLACED');
    const without = { ...facts, submitted: [] };
    expect(nextChangeOn(without, today)).toBe(addDays(end, 1));
    expect(temperatureOn(without, addDays(end, 1))?.kind).toBe('READY_FOR_FOLLOW_UP');
  });

  it('keeps somebody submitted for 45 days after the last fact', () => {
    const facts = person({ submitted: [{ lastFactOn: ago(45), where: 'UI Lead, Castell' }] });
    expect(temperatureOn(facts, today)?.kind).toBe('SUBMITTED');
    expect(nextChangeOn(facts, today)).toBe(addDays(today, 1));
  });

  it('cools for 30 days after a rejection, and 120 after a reply', () => {
    expect(temperatureOn(person({ rejections: [{ on: ago(30), words: 'Rejected' }] }), today)?.kind).toBe(
      'COOLING_OFF',
    );
    expect(temperatureOn(person({ rejections: [{ on: ago(31), words: 'Rejected' }] }), today)?.kind).toBe('PASSIVE');
    expect(temperatureOn(person(replied(ago(120))), today)?.kind).toBe('COOLING_OFF');
    expect(temperatureOn(person(replied(ago(121))), today)?.kind).toBe('PASSIVE');
  });

  it('says each change in advance: walking day by day meets no other', () => {
    const facts = person({
      ...replied(ago(5)),
      expected: [{ on: addDays(today, 40), words: 'Free from' }],
      firstKnownOn: ago(9),
    });
    let day = today;
    let announced = nextChangeOn(facts, day);
    for (let step = 0; step < 200; step++) {
      const next = addDays(day, 1);
      const changes = JSON.stringify(temperatureOn(facts, next)) !== JSON.stringify(temperatureOn(facts, day));
      expect(changes).toBe(next === announced);
      if (next === announced) announced = nextChangeOn(facts, next);
      day = next;
    }
  });

  it('follows the hour when somebody replied and declined on one day', () => {
    const facts = (noMs: number) =>
      person({
        positives: [{ on: today, atMs: 2, words: 'Replied' }],
        negatives: [{ on: today, atMs: noMs, words: 'Declined' }],
        twoWay: [today],
      });
    expect(temperatureOn(facts(1), today)?.kind).toBe('WARM');
    expect(temperatureOn(facts(3), today)?.kind).toBe('COOLING_OFF');
  });

  it('explains itself with dates that do not go stale', () => {
    expect(temperatureOn(person(replied('2026-11-22')), today)?.explanation).toBe(
      'Replied on 22 Nov 2026, no decline since',
    );
  });
});
