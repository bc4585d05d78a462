import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addCandidate } from '../../../subgraphs/candidates/src/candidate/add-candidate.ts';
import { openPeopleDesk, type PeopleDesk, person } from './people-desk.ts';

let desk: PeopleDesk;
beforeAll(async () => {
  desk = await openPeopleDesk();
});
afterAll(() => desk?.base.close());

const add = (given: Parameters<typeof person>[0], viewer = desk.as('recruiter')) =>
  addCandidate(desk.deps, viewer, person(given));

describe('entering a person', () => {
  it('keeps all that was said, gives the person an owner, and announces them once', async () => {
    const viewer = desk.as('recruiter');
    const input = person({
      name: ' Lena Kovács ',
      title: 'Senior frontend developer',
      employer: 'Norrland Bank',
      emails: ['Lena.Kovacs@Example.com'],
      phones: ['0660 555 0148'],
      location: { city: 'Vienna', country: 'at' },
      skills: [{ name: 'React', years: 8 }, { name: 'TypeScript' }],
      availability: { kind: 'FROM_DATE', date: '2026-12-01' },
      pay: { minMinor: 62000, maxMinor: 68000, currency: 'eur', period: 'DAY' },
      preferences: { employmentTypes: ['CONTRACT'], workModes: ['HYBRID'] },
      tags: ['vienna', 'Vienna'],
      note: 'Met at the React meetup.',
    });
    const first = await addCandidate(desk.deps, viewer, input);
    const again = await addCandidate(desk.deps, viewer, input);
    expect(again).toEqual(first);
    const { candidates, timelines } = desk.readers(viewer);
    const lena = await candidates.byId(first.candidateId);
    expect(lena).toMatchObject({
      name: 'Lena Kovács',
      emails: [{ value: 'lena.kovacs@example.com', current: true, shared: false }],
      phones: [{ value: '+436605550148', current: true, shared: false }],
      location: { city: 'Vienna', country: 'AT' },
      availability: { kind: 'FROM_DATE', date: '2026-12-01', heardIn: 'MANUAL' },
      pay: { minMinor: 62000, maxMinor: 68000, currency: 'EUR', period: 'DAY' },
      tags: ['vienna'],
      ownerId: viewer.memberId,
      version: 1,
    });
    const timeline = await timelines.timeline(first.candidateId, { first: 10 });
    expect(timeline.nodes.map((entry) => entry.kind).sort()).toEqual(['AVAILABILITY_CHANGED', 'CAPTURED', 'NOTE']);
    const ledger = await timelines.ledger(first.candidateId, { first: 10 });
    expect(ledger.nodes).toHaveLength(1);
    expect(ledger.nodes[0]).toMatchObject({
      kind: 'CAPTURE',
      source: 'LinkedIn, sourced',
      sourceDetail: 'first seen 24 November 2026',
    });
    const types = await desk.base.sql<{ type: string }>(
      `select type from outbox where type !~ '(TimelineChanged|CandidateRead)$' order by position`,
    );
    expect(types.map(({ type }) => type.split('.').at(-1))).toEqual(['CandidateCaptured']);
  });

  it('says who is known already by the same email, and by the same phone in another notation', async () => {
    const known = await add({ name: 'Ben Ade', emails: ['ben@example.com'], phones: ['+44 20 7946 0018'] });
    const byEmail = await add({ name: 'Benjamin Ade', emails: ['BEN@example.com'] });
    expect(byEmail).toEqual({
      kind: 'already_known',
      candidateId: known.candidateId,
      reason: 'Same email ben@example.com',
    });
    const byPhone = await add({ name: 'B. Ade', phones: ['020 7946 0018'], location: { country: 'GB' } });
    expect(byPhone).toEqual({
      kind: 'already_known',
      candidateId: known.candidateId,
      reason: 'Same phone +442079460018',
    });
  });

  it('creates another person when told to, flags both, and lets the common address identify neither from then on', async () => {
    const first = await add({ name: 'Ana Lopes', emails: ['family@example.com'] });
    const second = await add({ name: 'Rui Lopes', emails: ['family@example.com'], evenIfKnown: true });
    expect(second.kind).toBe('accepted');
    const { candidates } = desk.readers(desk.as('recruiter'));
    const ana = await candidates.byId(first.candidateId);
    expect(ana?.possibleDuplicates).toEqual([
      { candidateId: second.candidateId, reasons: ['Same email family@example.com'] },
    ]);
    expect(ana?.emails[0]?.shared).toBe(true);
    expect((await add({ name: 'Eva Lopes', emails: ['family@example.com'] })).kind).toBe('accepted');
  });

  it('never takes the mailbox of a department for one person', async () => {
    await add({ name: 'One', emails: ['info@halden.example'] });
    expect((await add({ name: 'Two', emails: ['info@halden.example'] })).kind).toBe('accepted');
  });

  it('creates and flags somebody of the same name and town, and says why', async () => {
    const first = await add({ name: 'Jörg Weiß', location: { city: 'Köln', country: 'DE' } });
    const second = await add({ name: 'Jorg Weiss', location: { city: 'koln', country: 'DE' } });
    expect(second.kind).toBe('accepted');
    const { candidates } = desk.readers(desk.as('recruiter'));
    expect((await candidates.byId(second.candidateId))?.possibleDuplicates).toEqual([
      { candidateId: first.candidateId, reasons: ['Same name and town, koln'] },
    ]);
    const flagged = await candidates.list({ filter: { possibleDuplicate: true }, orderBy: 'NAME', first: 50 });
    expect(flagged.nodes.map(({ id }) => id)).toEqual(expect.arrayContaining([first.candidateId, second.candidateId]));
  });

  it('enters the same person once when two recruiters do it at the same moment', async () => {
    const outcomes = await Promise.all([1, 2, 3].map(() => add({ name: 'Race Case', emails: ['race@example.com'] })));
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['accepted', 'already_known', 'already_known']);
  });

  it.each<[string, Partial<Parameters<typeof person>[0]>, string]>([
    ['no name', { name: '  ' }, 'name'],
    ['a name too long', { name: 'x'.repeat(201) }, 'name'],
    ['an email without @', { emails: ['lena.example.com'] }, 'emails.0'],
    ['a phone that cannot be read', { phones: ['12'] }, 'phones.0'],
    ['a date missing', { availability: { kind: 'FROM_DATE' } }, 'availability.date'],
    ['pay upside down', { pay: { minMinor: 2, maxMinor: 1, currency: 'EUR', period: 'DAY' } }, 'pay.maxMinor'],
    ['an owner who is nobody', { ownerId: '018f3c1e-7b2a-7cc1-9a55-0f2f6d1c4b10' }, 'ownerId'],
    ['a malformed owner', { ownerId: 'me' }, 'ownerId'],
    ['a note too long', { note: 'x'.repeat(10_001) }, 'note'],
  ])('refuses %s and names the field', async (_, given, field) => {
    await expect(add({ name: 'Somebody', ...given })).rejects.toMatchObject({ code: 'BAD_INPUT', field });
  });

  it('needs the right to write', async () => {
    await expect(add({ name: 'Somebody' }, desk.as('read_only'))).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is seen by no other agency, neither by id nor in a list nor by name', async () => {
    const { candidateId } = await add({ name: 'Secret Person', emails: ['secret@example.com'] });
    const { candidates } = desk.readers(desk.as('owner', '018f3c1e-7b2a-7cc1-9a55-0f2f6d1c4b10'));
    expect(await candidates.byId(candidateId)).toBeNull();
    expect((await candidates.list({ orderBy: 'NEWEST', first: 10 })).nodes).toEqual([]);
    expect(await candidates.named('Secret', 8)).toEqual([]);
    expect(await candidates.count({ text: 'secret' })).toBe(0);
  });
});
