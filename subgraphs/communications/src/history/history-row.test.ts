import { describe, expect, it } from '@jest/globals';
import { type GivenRow, readRow } from './history-row.ts';

const now = new Date('2026-11-24T09:00:00Z');
const given: GivenRow = {
  line: 7,
  kind: 'CALL',
  oldId: 'c-1',
  candidateId: '018f3c1e-7b2a-7cc1-9a55-0f2f6d1c4b10',
  candidateOldId: '',
  occurredAt: new Date('2023-04-01T10:00:00Z'),
  channel: '',
  direction: '',
  outcome: '',
  title: '',
  text: '',
  ownerId: '',
};

function read(more: Partial<GivenRow>) {
  const decision = readRow({ ...given, ...more }, now);
  return decision.kind === 'read' ? decision.row : decision.reason;
}

describe('a line of history', () => {
  it('of a call is a talk that we began, unless it says otherwise', () => {
    expect(read({})).toMatchObject({ channel: 'CALL', direction: 'OUTBOUND', outcome: 'SPOKE' });
    expect(read({ direction: 'inbound', outcome: 'no answer' })).toMatchObject({
      direction: 'INBOUND',
      outcome: 'NO_ANSWER',
    });
  });

  it('of a message may name another channel than email', () => {
    expect(read({ kind: 'EMAIL' })).toMatchObject({ channel: 'EMAIL', outcome: null });
    expect(read({ kind: 'EMAIL', channel: 'WhatsApp' })).toMatchObject({ channel: 'WHATSAPP' });
  });

  it.each([
    ['it names no person', { candidateId: '' }],
    ['nobody has the old id "p-9"', { candidateId: '', candidateOldId: 'p-9' }],
    ['it has no date', { occurredAt: null }],
    ['its date lies in the future', { occurredAt: new Date('2027-01-01') }],
    ['direction expects inbound or outbound, not "sideways"', { direction: 'sideways' }],
    ['channel "pigeon" is not known', { kind: 'EMAIL', channel: 'pigeon' }],
    ['outcome expects one of', { outcome: 'shouted' }],
    ['its text has 20001 characters', { text: 'x'.repeat(20_001) }],
  ])('is refused: %s', (reason, more) => {
    expect(read(more)).toEqual(expect.stringContaining(reason));
  });

  it('is known again by its old id, or by what it says when it has none', () => {
    const first = read({ oldId: '', text: 'Hello' });
    expect(read({ oldId: '', text: 'Hello ', line: 99 })).toMatchObject({
      externalId: (first as { externalId: string }).externalId,
    });
    expect(read({ oldId: '', text: 'Other' })).not.toMatchObject({
      externalId: (first as { externalId: string }).externalId,
    });
    expect(read({ text: 'Other' })).toMatchObject({ externalId: 'CALL:c-1' });
  });
});
