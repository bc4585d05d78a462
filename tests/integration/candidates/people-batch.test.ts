import { fromBinary } from '@bufbuild/protobuf';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Cause, EnvelopeSchema } from '@rekindle/proto/envelope';
import { newId } from '@rekindle/shared/ids/ids';
import { applyPeople, checkPeople, type PersonRow } from '../../../subgraphs/candidates/src/candidate/people-batch.ts';
import { applyNotes, type NoteRow } from '../../../subgraphs/candidates/src/note/notes-batch.ts';
import { openPeopleDesk, type PeopleDesk } from './people-desk.ts';

let desk: PeopleDesk;
const importRunId = newId();
beforeAll(async () => {
  desk = await openPeopleDesk();
});
afterAll(() => desk?.base.close());

const apply = (rows: PersonRow[]) =>
  desk.deps.database.transact(desk.as('recruiter'), (tx) => applyPeople(tx, rows, { importRunId }));
const check = (rows: PersonRow[]) =>
  desk.deps.database.read(desk.as('recruiter'), (tx) => checkPeople(tx, rows, { importRunId }));
const read = (id: string | null | undefined) => desk.readers(desk.as('recruiter')).candidates.byId(id ?? '');
const old = (id: string) => ({ externalReference: { system: 'import', id } });

describe('a batch of people', () => {
  const rows: PersonRow[] = [
    {
      name: 'Lena Kovács',
      ...old('17'),
      emails: ['lena@example.com'],
      phones: ['+43 660 5550148'],
      title: 'Developer',
      skills: [{ name: 'React', years: 7 }],
      tags: ['vienna'],
      note: 'Met in 2023',
      lastContactAt: new Date('2023-06-01T10:00:00Z'),
      location: { city: 'Vienna', country: 'AT' },
      preferences: { employmentTypes: ['CONTRACT'] },
    },
    { name: 'Lena Kovacs', emails: ['LENA@example.com'], skills: [{ name: 'react', years: 8 }, { name: 'Node' }] },
    { name: 'No Mail', emails: ['not an address'] },
    { name: 'Lena Kovács', ...old('18'), location: { city: 'Wien / Vienna', country: 'AT' } },
    { name: 'Lena Kovács', ...old('19'), location: { city: 'vienna', country: 'AT' } },
  ];

  it('says in a dry run what the run will do, and writes nothing', async () => {
    expect((await check(rows)).map(({ action }) => action)).toEqual(['CREATE', 'UPDATE', 'SKIP', 'CREATE', 'CREATE']);
    expect(await desk.base.sql('select 1 from candidate')).toEqual([]);
  });

  it('creates, updates within itself, skips a bad row with its reason, and flags a likeness without merging', async () => {
    const results = await apply(rows);
    expect(results.map(({ action }) => action)).toEqual(['CREATE', 'UPDATE', 'SKIP', 'CREATE', 'CREATE']);
    expect(results[1]).toMatchObject({ candidateId: results[0]?.candidateId, reason: 'Same email lena@example.com' });
    expect(results[2]?.reason).toContain('"not an address" is not one');
    expect(results[3]?.flaggedBecause).toBeNull();
    expect(results[4]?.flaggedBecause).toContain('same name and town');
    const lena = await read(results[0]?.candidateId);
    expect(lena).toMatchObject({
      name: 'Lena Kovács',
      title: 'Developer',
      skills: [
        { name: 'React', years: 8, heardIn: 'IMPORT' },
        { name: 'Node', years: null },
      ],
      source: { type: 'IMPORT', firstSeenAt: new Date('2023-06-01T10:00:00Z') },
      lastContactAt: new Date('2023-06-01T10:00:00Z'),
      temperature: { kind: 'PASSIVE' },
      importRunId,
    });
    expect(lena?.possibleDuplicates).toEqual([
      { candidateId: results[4]?.candidateId, reasons: ['Same name and town, vienna'] },
    ]);
  });

  it('sets a row aside whose old id is somebody of another name with none of its addresses, and changes nobody', async () => {
    const stranger = { name: 'Robert Allen', ...old('17'), emails: ['robert@example.com'] };
    const married = { name: 'Lena Horváth', ...old('17') };
    const renamed = { name: 'Magdalena Horváth', ...old('17'), emails: ['lena@example.com'] };
    const [refused, ...same] = await check([stranger, married, renamed]);
    expect(refused).toMatchObject({ action: 'SKIP', reason: expect.stringContaining('17 is Lena Kovács here') });
    expect(same.map(({ action }) => action)).toEqual(['UPDATE', 'UPDATE']);
    expect((await apply([stranger]))[0]).toEqual(refused);
  });

  it('applied again changes nothing, writes no second note, and announces nothing', async () => {
    const events = (await desk.base.sql('select 1 from outbox')).length;
    const results = await apply(
      [rows[0], rows[3], rows[4]].map((row) => ({
        ...(row as PersonRow),
        name: row === rows[0] ? 'Lena Kovacs' : 'Lena Kovács',
        skills: [],
      })),
    );
    expect(results.map(({ action }) => action)).toEqual(['UNCHANGED', 'UNCHANGED', 'UNCHANGED']);
    expect(await desk.base.sql('select 1 from note')).toHaveLength(1);
    expect(await desk.base.sql('select 1 from outbox')).toHaveLength(events);
  });

  it('keeps preferences of which a later row says nothing', async () => {
    const wants = (employmentTypes: ('CONTRACT' | 'PERMANENT')[]): PersonRow => ({
      name: 'Wants It',
      ...old('35'),
      preferences: { employmentTypes, workModes: [] },
    });
    await apply([wants(['CONTRACT'])]);
    expect((await apply([wants([])]))[0]?.action).toBe('UNCHANGED');
    expect((await apply([wants(['PERMANENT'])]))[0]?.action).toBe('UPDATE');
  });

  it('never empties what is known, and never lets an older word on availability win', async () => {
    const heard = (date: string, asOf: string): PersonRow => ({
      name: 'Old Word',
      ...old('30'),
      availability: { kind: 'FROM_DATE', date, asOf: new Date(asOf) },
    });
    await apply([{ ...heard('2026-12-01', '2026-11-01'), title: 'Nurse' }]);
    const [result] = await apply([heard('2026-03-01', '2026-01-01')]);
    expect(result?.action).toBe('UNCHANGED');
    expect(await read(result?.candidateId)).toMatchObject({ title: 'Nurse', availability: { date: '2026-12-01' } });
  });

  it('announces all of it as imported', async () => {
    const rows = await desk.base.sql<{ envelope: Buffer }>('select envelope from outbox');
    expect(rows.length).toBeGreaterThan(0);
    for (const { envelope } of rows) expect(fromBinary(EnvelopeSchema, envelope).cause).toBe(Cause.IMPORT);
  });

  it('keeps who asked not to be contacted blocked, once', async () => {
    const row: PersonRow = { name: 'Leave Me', ...old('40'), doNotContact: true };
    const [first] = await apply([row]);
    const [second] = await apply([row]);
    expect(second?.action).toBe('UNCHANGED');
    expect(await read(first?.candidateId)).toMatchObject({ temperature: null, blocks: [{ kind: 'DO_NOT_CONTACT' }] });
  });

  it('finds people of an import run, and nobody of another agency', async () => {
    const { candidates } = desk.readers(desk.as('recruiter'));
    expect(await candidates.count({ importRunId })).toBe(6);
    const stranger = desk.readers(desk.as('recruiter', newId())).candidates;
    expect(await stranger.count({ importRunId })).toBe(0);
  });
});

describe('a batch of notes', () => {
  it('writes each once, dated as it was, and refuses those of nobody and of no text', async () => {
    const [someone] = await apply([{ name: 'With Notes', ...old('50') }]);
    const row = (oldId: string, text: string, candidateId = someone?.candidateId ?? ''): NoteRow => ({
      oldId,
      text,
      candidateId,
      authorId: null,
      writtenAt: new Date('2024-02-03T00:00:00Z'),
    });
    const write = (rows: NoteRow[]) =>
      desk.deps.database.transact(desk.as('recruiter'), (tx) => applyNotes(tx, rows, { importRunId }));
    const rows = [
      row('n1', 'Good with people'),
      row('n1', 'Good with people'),
      row('n2', ' '),
      row('n3', 'x', newId()),
    ];
    expect((await write(rows)).map(({ action }) => action)).toEqual(['CREATE', 'UNCHANGED', 'SKIP', 'SKIP']);
    expect((await write(rows)).map(({ action }) => action)).toEqual(['UNCHANGED', 'UNCHANGED', 'SKIP', 'SKIP']);
    const timeline = (
      await desk.readers(desk.as('recruiter')).timelines.timeline(someone?.candidateId ?? '', { first: 10 })
    ).nodes;
    expect(timeline.filter(({ kind }) => kind === 'NOTE')).toMatchObject([
      { text: 'Good with people', occurredAt: new Date('2024-02-03T00:00:00Z') },
    ]);
  });
});

describe('the list', () => {
  it('pages by every order without a gap or a repetition, and counts what it filters', async () => {
    await apply(
      Array.from(
        { length: 30 },
        (_, index): PersonRow => ({
          name: `Page ${index % 7}`,
          ...old(`p${index}`),
          tags: ['Paged'],
          skills: [{ name: 'C#' }],
          ...(index % 2 ? { lastContactAt: new Date(2025, 1, index) } : {}),
        }),
      ),
    );
    for (const orderBy of ['LAST_CONTACT', 'NAME', 'NEWEST', 'NEXT_ACTION'] as const) {
      const { candidates } = desk.readers(desk.as('recruiter'));
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof candidates.list>> = await candidates.list({
          filter: { tags: ['paged'] },
          orderBy,
          first: 7,
          after,
        });
        seen.push(...page.nodes.map(({ id }) => id));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after);
      expect([orderBy, new Set(seen).size, seen.length]).toEqual([orderBy, 30, 30]);
    }
    expect(await desk.readers(desk.as('recruiter')).candidates.count({ tags: ['paged'], skills: ['c'] })).toBe(30);
  });

  it.each([
    ['a word of the name without its accent', 'kovacs'],
    ['the beginning of words', 'kov devel'],
    ['a part of an email', 'lena@exam'],
    ['digits of a phone', '660 5550148'],
    ['a tag and a town', 'vienna'],
    ['a skill', 'react'],
  ])('finds by %s', async (_, text) => {
    const { candidates } = desk.readers(desk.as('recruiter'));
    const names = (await candidates.list({ filter: { text }, orderBy: 'NAME', first: 20 })).nodes.map(
      ({ name }) => name,
    );
    expect(names).toContain('Lena Kovács');
  });

  it.each([['lnea kovacz'], ['Kovač'], ['5550148'], ['lena@example']])('of the palette finds %j too', async (text) => {
    const found = await desk.readers(desk.as('recruiter')).candidates.named(text, 8);
    expect(found.map(({ name }) => name)).toContain('Lena Kovács');
  });

  it('refuses a text, a page and a cursor that cannot be, and survives every sign in a text', async () => {
    const { candidates } = desk.readers(desk.as('recruiter'));
    await expect(
      candidates.list({ filter: { text: 'x'.repeat(201) }, orderBy: 'NAME', first: 5 }),
    ).rejects.toMatchObject({ code: 'BAD_INPUT' });
    await expect(candidates.list({ orderBy: 'NAME', first: 5, after: 'nonsense' })).rejects.toMatchObject({
      code: 'BAD_INPUT',
      field: 'after',
    });
    await expect(candidates.list({ filter: { ownerIds: ['me'] }, orderBy: 'NAME', first: 5 })).rejects.toMatchObject({
      code: 'BAD_INPUT',
      field: 'filter.ownerIds.0',
    });
    for (const text of [`'`, `a' & !b:*`, '%', '\\', '_', '\u0000', '()', `!!!`, '日本']) {
      await candidates.list({ filter: { text }, orderBy: 'NAME', first: 5 });
      await candidates.named(text, 8);
    }
  });
});
