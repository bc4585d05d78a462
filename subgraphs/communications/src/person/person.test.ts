import { describe, expect, it } from '@jest/globals';
import { type ContactBlock, contactForbidden, type PlannedContact } from './person.ts';

const now = new Date('2026-11-24T09:00:00Z');
const earlier = new Date('2026-11-01T09:00:00Z');
const call: PlannedContact = { channel: 'CALL', direction: 'OUTBOUND', occurredAt: now, day: '2026-11-24' };
const block = (more: Partial<ContactBlock>): ContactBlock => ({
  kind: 'DO_NOT_CONTACT',
  channel: null,
  since: earlier,
  until: null,
  ...more,
});

const cases: [string, ContactBlock[], Partial<PlannedContact>, boolean][] = [
  ['no block', [], {}, false],
  ['do not contact', [block({})], {}, true],
  ['do not contact, but they write', [block({})], { direction: 'INBOUND' }, false],
  ['on its last day', [block({ until: '2026-11-24' })], {}, true],
  ['the day after', [block({ until: '2026-11-23' })], {}, false],
  ['a call from before it was set', [block({ since: now })], { occurredAt: earlier, day: '2026-11-01' }, false],
  ['set without a date', [block({ since: null })], {}, true],
  ['an opt-out of this channel', [block({ kind: 'CHANNEL_OPT_OUT', channel: 'CALL' })], {}, true],
  ['an opt-out of another channel', [block({ kind: 'CHANNEL_OPT_OUT', channel: 'SMS' })], {}, false],
  ['unsubscribed from nurture', [block({ kind: 'UNSUBSCRIBED' })], {}, false],
  ['not to be represented', [block({ kind: 'DO_NOT_REPRESENT' })], {}, false],
];

describe('contact', () => {
  it.each(cases)('%s', (_name, blocks, contact, refused) => {
    const person = { id: 'p', name: 'Ines Moreau', ownerId: null, blocks, archived: false };
    expect(contactForbidden(person, { ...call, ...contact }) !== null).toBe(refused);
  });

  it('is refused by the stronger block, whose end is told', () => {
    const blocks = [block({ kind: 'CHANNEL_OPT_OUT', channel: 'CALL' }), block({ until: '2027-01-31' })];
    const person = { id: 'p', name: 'Ines Moreau', ownerId: null, blocks, archived: false };
    expect(contactForbidden(person, call)).toEqual({
      kind: 'contact_forbidden',
      message: 'Ines Moreau is not to be contacted until 2027-01-31. What comes from them can still be logged.',
      until: '2027-01-31',
    });
  });
});
