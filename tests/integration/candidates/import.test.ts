import { createHash } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Transaction } from '@rekindle/shared/database/database';
import { keepTeamLimit } from '@rekindle/shared/database/team-limits';
import { directoryBlobStore } from '@rekindle/shared/files/blob-store';
import { newId } from '@rekindle/shared/ids/ids';
import { systemViewer, type Viewer } from '@rekindle/shared/viewer/viewer';
import * as agencyStore from '../../../subgraphs/candidates/src/agency/agency.store.ts';
import { onAgencyDeleted } from '../../../subgraphs/candidates/src/agency/on-agency-deleted.ts';
import * as fileStore from '../../../subgraphs/candidates/src/file/file.store.ts';
import { blobKey } from '../../../subgraphs/candidates/src/file/file.ts';
import { carryOnImport } from '../../../subgraphs/candidates/src/import/carry-on-import.ts';
import { checkImport } from '../../../subgraphs/candidates/src/import/check-import.ts';
import { isWithheld } from '../../../subgraphs/candidates/src/import/hidden-lines.store.ts';
import { importTimer } from '../../../subgraphs/candidates/src/import/import-run.ts';
import { onHistoryRowsApplied } from '../../../subgraphs/candidates/src/import/on-history-rows-applied.ts';
import { runImport } from '../../../subgraphs/candidates/src/import/run-import.ts';
import { startImport } from '../../../subgraphs/candidates/src/import/start-import.ts';
import { writeFixFile } from '../../../subgraphs/candidates/src/import/write-fix-file.ts';
import { freshKey, openPeopleDesk, type PeopleDesk } from './people-desk.ts';

let desk: PeopleDesk;
let viewer: Viewer;

beforeAll(async () => {
  desk = await openPeopleDesk();
  desk.deps = { ...desk.deps, blobs: directoryBlobStore(await mkdtemp(join(tmpdir(), 'rekindle-files-'))) };
  viewer = desk.as('recruiter');
});
afterAll(() => desk?.base.close());

async function upload(bytes: Buffer): Promise<string> {
  const id = newId();
  await desk.deps.blobs.put(blobKey(viewer.agencyId, id), bytes);
  const sha256 = createHash('sha256').update(bytes).digest();
  await desk.base.database.transact(viewer, (tx) =>
    fileStore.insert(tx, {
      id,
      name: 'people.csv',
      purpose: 'import',
      contentType: 'text/csv',
      size: bytes.length,
      sha256,
    }),
  );
  return id;
}

async function start(text: string | Buffer, kind: 'PEOPLE' | 'HISTORY' = 'PEOPLE') {
  const fileId = await upload(Buffer.from(text as string));
  return startImport(desk.deps, viewer, { idempotencyKey: freshKey(), kind, fileId, fileName: 'people.csv' });
}

async function startedRun(text: string, kind: 'PEOPLE' | 'HISTORY' = 'PEOPLE'): Promise<string> {
  const started = await start(text, kind);
  if (started.kind !== 'accepted') throw new Error(started.message);
  return started.runId;
}

const runOf = async (id: string) => {
  const run = await desk.readers(viewer).imports.byId(id);
  if (!run) throw new Error('no run');
  return run;
};

const timerOf = (key: string) => ({
  agencyId: viewer.agencyId,
  kind: importTimer,
  key,
  dueAt: new Date(),
  payload: null,
  attempts: 0,
});

/** What the finished run gives back to be mended. */
async function fixFileOf(runId: string): Promise<string | undefined> {
  await desk.base.database.transact(viewer, (tx) => writeFixFile(desk.deps, tx, timerOf(runId)));
  const { fixFileId } = await runOf(runId);
  return (await desk.deps.blobs.get(blobKey(viewer.agencyId, fixFileId ?? '')))?.toString();
}

/** One chunk, in a transaction of its own, as its timer would. Gives whether there is another. */
async function chunk(runId: string): Promise<boolean> {
  const system = systemViewer(viewer.agencyId, 'candidates');
  await desk.base.database.transact(system, (tx) => carryOnImport(desk.deps, tx, timerOf(runId)));
  const { progress, rowCount } = await runOf(runId);
  return progress < rowCount;
}

async function check(runId: string) {
  const { columns } = await runOf(runId);
  const mapping = columns.flatMap(({ index, field }) => (field ? [{ index, field }] : []));
  const checked = await checkImport(desk.deps, viewer, { idempotencyKey: freshKey(), runId, mapping });
  if (checked.kind !== 'accepted') throw new Error(checked.message);
  while (await chunk(runId));
  return desk.readers(viewer).imports.report(runId);
}

async function run(runId: string) {
  await runImport(desk.deps, viewer, { idempotencyKey: freshKey(), runId });
  while (await chunk(runId));
  return desk.readers(viewer).imports.report(runId);
}

const count = async (table: string) =>
  Number((await desk.base.sql<{ n: string }>(`select count(*) as n from ${table}`))[0]?.n);

const manyPeople = (count: number, prefix: string) =>
  [
    'old_id,name,email',
    ...Array.from({ length: count }, (_, n) => `${prefix}${n},Person ${prefix}${n},${prefix}${n}@many.example`),
  ].join('\n');

describe('an import of people', () => {
  it('recognises nobody whom the member may not know who started it, and shows them no line about such a person', async () => {
    const csv = 'id,full name,e-mail\nh1,Hanna Verborgen,hanna@h.example\n';
    const first = await startedRun(csv);
    await check(first);
    expect(await run(first)).toMatchObject({ create: 1 });
    const [{ id = '' } = {}] = await desk.base.sql<{ id: string }>(
      `select id from candidate where name = 'Hanna Verborgen'`,
    );
    const again = async () => {
      const runId = await startedRun(csv);
      const checked = await check(runId);
      return { checked, done: await run(runId), runId };
    };
    expect(await again()).toMatchObject({ checked: { unchanged: 1 }, done: { unchanged: 1 } });
    const system = systemViewer(viewer.agencyId, 'candidates');
    await desk.base.database.transact(system, (tx) => keepTeamLimit(tx, id, [newId()], 1));
    expect(await desk.readers(viewer).imports.report(first)).toBeNull();
    expect((await desk.readers(viewer).imports.lines(first, {}, 'CREATE')).nodes).toEqual([]);
    const { fileId, columns } = await runOf(first);
    expect(columns.flatMap(({ samples }) => samples)).toEqual([]);
    const withheld = (as: Viewer) => desk.base.database.read(as, (tx) => isWithheld(tx, fileId));
    expect([await withheld(viewer), await withheld(desk.as('owner'))]).toEqual([true, false]);
    expect(await again()).toMatchObject({ checked: { create: 1 }, done: { create: 1 } });
  });

  it('whose file is withheld is not begun by another either, and names what is hidden also where no person came of a line', async () => {
    const stranger = desk.as('recruiter');
    const fileId = await upload(Buffer.from('id,full name,e-mail\nz1,Zora Sichtbar,zora@z.example\n'));
    const begin = (as: Viewer) =>
      startImport(desk.deps, as, { idempotencyKey: freshKey(), kind: 'PEOPLE', fileId, fileName: 'people.csv' });
    const started = await begin(viewer);
    if (started.kind !== 'accepted') throw new Error('not begun');
    await desk.base.database.transact(systemViewer(viewer.agencyId, 'candidates'), (tx) =>
      keepTeamLimit(tx, newId(), [newId()], 1),
    );
    // Nobody in it is hidden, but something is from them: a client that is only named may be.
    await expect(begin(stranger)).rejects.toThrow('file');
    expect(await begin(viewer)).toMatchObject({ kind: 'accepted' });
    expect(await begin(desk.as('owner'))).toMatchObject({ kind: 'accepted' });
  });

  it('is checked and run again after somebody in it was limited', async () => {
    const csv = 'id,full name,e-mail\ny1,Yara Neu,yara@y.example\ny2,Ute Alt,ute@y.example\n';
    const first = await startedRun(csv);
    await check(first);
    await run(first);
    const again = await startedRun(csv);
    await check(again);
    const limit = async (name: string) => {
      const [row] = await desk.base.sql<{ id: string }>(`select id from candidate where name = '${name}'`);
      await desk.base.database.transact(systemViewer(viewer.agencyId, 'candidates'), (tx) =>
        keepTeamLimit(tx, row?.id ?? '', [newId()], 1),
      );
    };
    await limit('Yara Neu');
    expect(await check(again)).toMatchObject({ create: 1, unchanged: 1 });
    await limit('Ute Alt');
    expect(await run(again)).toMatchObject({ create: 2 });
  });

  it('says in a dry run what it would do, and does nothing', async () => {
    const before = await count('candidate');
    const runId = await startedRun(
      'id,full name,e-mail\n1,Ada Novak,ada@a.example\n,Bo Lind,no address\n3,,x@a.example\n',
    );
    expect(await check(runId)).toMatchObject({ create: 1, update: 0, skipped: 2 });
    expect(await count('candidate')).toBe(before);
    const lines = await desk.readers(viewer).imports.lines(runId, {}, 'SKIP');
    expect(lines.nodes).toEqual([
      {
        line: 3,
        action: 'SKIP',
        reason:
          'e-mail holds "no address", which can\'t be read: write an address such as lena@example.com, since nothing else says who this is.',
        candidateId: null,
        toMend: true,
      },
      {
        line: 4,
        action: 'SKIP',
        reason: "full name is empty: write the person's name.",
        candidateId: null,
        toMend: true,
      },
    ]);
  });

  it('does what its dry run said, keeps good rows apart from bad ones, and changes nothing when it comes again', async () => {
    const text =
      'old_id,name,email,notes\nA1,Cy Berg,cy@b.example,Prefers mornings\n,Di Lang,broken,\nA1,Cy Berg,cy@b.example,Prefers mornings\n';
    const first = await startedRun(text);
    const said = await check(first);
    expect(said).toMatchObject({ create: 1, unchanged: 1, skipped: 1 });
    expect(await run(first)).toMatchObject({ create: 1, skipped: 1 });
    const before = { people: await count('candidate'), notes: await count('note') };
    const again = await startedRun(text);
    await check(again);
    expect(await run(again)).toMatchObject({ create: 0, unchanged: 2, skipped: 1 });
    expect({ people: await count('candidate'), notes: await count('note') }).toEqual(before);
    expect((await desk.readers(viewer).imports.sameFileAs(await runOf(again)))?.id).toBe(first);
  });

  it('takes a person without the address that can’t be read, as its dry run said, and gives the line back to be mended', async () => {
    const headers = 'Kandidatennummer;Vorname;Nachname;E-Mail;Telefon';
    const runId = await startedRun(`${headers}\nW1;Eva;Sand;eva at home;0660 555 0149\nW2;Max;Sand;max@w.example;12\n`);
    const linesOf = async () => {
      const { nodes } = await desk.readers(viewer).imports.lines(runId, {}, 'CREATE');
      return nodes.map(({ line, reason }) => [line, reason]);
    };
    expect(await check(runId)).toMatchObject({ create: 2, skipped: 0, flagged: 2 });
    const said = await linesOf();
    expect(said).toEqual([
      [
        2,
        'E-Mail holds "eva at home", which can\'t be read: write an address such as lena@example.com. The person is taken without it. Telefon holds "0660 555 0149", which can\'t be read: write a number with its country code, such as +43 660 5550148. The person is taken without it.',
      ],
      [
        3,
        'Telefon holds "12", which can\'t be read: write a number with its country code, such as +43 660 5550148. The person is taken without it.',
      ],
    ]);
    expect(await run(runId)).toMatchObject({ create: 2, skipped: 0, flagged: 2 });
    expect(await linesOf()).toEqual(said);
    expect(await fixFileOf(runId)).toMatch(/\nW1;.*E-Mail holds.*\nW2;.*Telefon holds/);

    const agencyChanged = (tx: Transaction) => agencyStore.save(tx, 'Europe/Vienna', 1);
    await desk.base.database.transact(viewer, agencyChanged);
    const mended = await startedRun(`${headers}\nW1;Eva;Sand;eva@w.example;0660 555 0149\n`);
    expect(await check(mended)).toMatchObject({ update: 1, flagged: 0 });
    await run(mended);
    expect(await desk.base.sql("select 1 from contact_point where value = '+436605550149'")).toHaveLength(1);
  });

  it('ends as failed with where it stopped when a chunk fails again and again, and can be started anew', async () => {
    const runId = await startedRun(manyPeople(700, 'stuck'));
    await check(runId);
    await runImport(desk.deps, viewer, { idempotencyKey: freshKey(), runId });
    await chunk(runId);
    const blobs = { ...desk.deps.blobs, getPart: () => Promise.reject(new Error('the disk is broken')) };
    const failing = (attempts: number) =>
      desk.base.database.transact(viewer, (tx) =>
        carryOnImport({ ...desk.deps, blobs }, tx, { ...timerOf(runId), attempts }),
      );
    await expect(failing(4)).rejects.toThrow('disk');
    expect((await runOf(runId)).status).toBe('RUNNING');
    await failing(5);
    expect(await runOf(runId)).toMatchObject({ status: 'FAILED', error: expect.stringContaining('from line 502 on') });

    expect(await check(runId)).toMatchObject({ create: 200, unchanged: 500 });
    expect(await run(runId)).toMatchObject({ create: 200, unchanged: 500 });
    expect(await runOf(runId)).toMatchObject({ status: 'DONE', error: null });
  });

  it('goes on after a crash between two chunks with the first row that has had no effect', async () => {
    const runId = await startedRun(manyPeople(1_200, 'crash'));
    await check(runId);
    await runImport(desk.deps, viewer, { idempotencyKey: freshKey(), runId });
    await chunk(runId);
    const lost = desk.base.database.transact(viewer, async (tx) => {
      await carryOnImport(desk.deps, tx, {
        agencyId: viewer.agencyId,
        kind: importTimer,
        key: runId,
        dueAt: new Date(),
        payload: null,
        attempts: 0,
      });
      throw new Error('the process dies before the commit');
    });
    await expect(lost).rejects.toThrow('dies');
    expect((await runOf(runId)).progress).toBe(500);
    while (await chunk(runId));
    expect(await runOf(runId)).toMatchObject({ status: 'DONE', progress: 1_200 });
    const [people] = await desk.base.sql<{ n: string }>(
      "select count(*) as n from contact_point where value like 'crash%@many.example'",
    );
    expect(Number(people?.n)).toBe(1_200);
  });

  it('knows in its dry run a person of an earlier chunk again', async () => {
    const runId = await startedRun(`${manyPeople(600, 'again')}\nother,Person again3,again3@many.example\n`);
    expect(await check(runId)).toMatchObject({ create: 600, update: 1 });
    const { nodes } = await desk.readers(viewer).imports.lines(runId, {}, 'UPDATE');
    expect(nodes[0]).toMatchObject({ line: 602, reason: 'The same person as line 5.' });
  });

  it('remembers what a file with the same headers was mapped to', async () => {
    const headers = 'ref no,who,mail box';
    const first = await startedRun(`${headers}\nM1,Eve Moor,eve@m.example\n`);
    const mapping = [
      { index: 0, field: 'old_id' },
      { index: 1, field: 'name' },
      { index: 2, field: 'email' },
    ];
    await checkImport(desk.deps, viewer, { idempotencyKey: freshKey(), runId: first, mapping });
    while (await chunk(first));
    await run(first);
    const second = await runOf(await startedRun(`${headers}\nM2,Flo Moor,flo@m.example\n`));
    expect(second.columns.map(({ field }) => field)).toEqual(['old_id', 'name', 'email']);
  });

  it('gives back the lines it set aside, as they came and with the reason, formulas as text', async () => {
    const runId = await startedRun('name,email,notes\nKit Low,kit@k.example,\n=cmd(),broken,"two\nlines"\n');
    await check(runId);
    await run(runId);
    const text = await fixFileOf(runId);
    expect(text).toMatch(/^\uFEFFname,email,notes,reason\n'=cmd\(\),broken,"two\nlines",.*email holds ""broken""/);
    expect(text).not.toContain('Kit Low');
  });

  it('is not run before its dry run, and not twice', async () => {
    const runId = await startedRun('name\nGus Holt\n');
    expect(await runImport(desk.deps, viewer, { idempotencyKey: freshKey(), runId })).toMatchObject({
      kind: 'not_checked',
    });
    await check(runId);
    await run(runId);
    expect(await runImport(desk.deps, viewer, { idempotencyKey: freshKey(), runId })).toMatchObject({
      kind: 'not_checked',
    });
  });

  it('needs the right to write', async () => {
    const reader = desk.as('read_only');
    const input = { idempotencyKey: freshKey(), kind: 'PEOPLE' as const, fileId: newId(), fileName: 'x.csv' };
    await expect(startImport(desk.deps, reader, input)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('an agency that is deleted', () => {
  it('takes its files and everything else with it, and nothing of another', async () => {
    const gone = desk.as('recruiter', newId());
    const bystander = viewer;
    viewer = gone;
    const runId = await startedRun('name,email\nLea Ost,lea@o.example\n');
    await check(runId);
    await run(runId);
    const { fileId } = await runOf(runId);
    viewer = bystander;
    const peopleOf = (of: Viewer) => desk.base.sql('select 1 from candidate where agency_id = $1', [of.agencyId]);
    expect(await peopleOf(gone)).toHaveLength(1);
    const others = (await peopleOf(bystander)).length;
    await desk.base.database.transact(gone, (tx) => onAgencyDeleted(desk.deps, tx));
    expect(await peopleOf(gone)).toEqual([]);
    expect(await desk.deps.blobs.get(blobKey(gone.agencyId, fileId))).toBeNull();
    expect(await peopleOf(bystander)).toHaveLength(others);
  });
});

describe('a file that can’t be imported', () => {
  it.each([
    ['no header', 'ada@a.example,Ada,+43 660 1234567\n', 1],
    ['two columns of one name', 'name,name\nAda,Ada\n', 1],
    ['200 columns', `${Array.from({ length: 200 }, (_, n) => `column ${n}`).join(',')}\n1\n`, 1],
    ['another encoding', Buffer.from('name\nZo\u00eb\n', 'latin1'), 2],
    ['a header alone', 'name,email\n', undefined],
    ['nothing', '', undefined],
  ])('says what is wrong, where, and what to do: %s', async (_, bytes, line) => {
    const refused = await start(bytes);
    expect(refused).toMatchObject({ kind: 'refused', ...(line ? { line } : {}) });
    expect(refused.kind === 'refused' && refused.message).toMatch(/\. ?\w|\.$/);
  });

  it('names the field and the line of a cell of a megabyte, and imports the others', async () => {
    const runId = await startedRun(`name,notes\nHal Ort,${'x'.repeat(1024 * 1024)}\nIda Ort,short\n`);
    expect(await check(runId)).toMatchObject({ create: 1, skipped: 1 });
    const { nodes } = await desk.readers(viewer).imports.lines(runId, {}, 'SKIP');
    expect(nodes[0]).toMatchObject({ line: 2, reason: expect.stringMatching(/notes .*at most 20000 characters/) });
  });
});

describe('an import of history', () => {
  const history = (rows: string[]) =>
    ['kind,old_id,date,candidate_old_id,client_old_id,job_old_id,name,title,text,stage,outcome', ...rows].join('\n');

  it('hands rows on in order, keeps notes here, and refuses what refers to nothing', async () => {
    const people = await startedRun('old_id,name\nH1,Jo Hart\n');
    await check(people);
    await run(people);
    const runId = await startedRun(
      history([
        'client,C1,,,,,Norrland Bank,,,,',
        'job,J1,2026-01-10,,C1,,,Developer,,,',
        'submission,S1,2026-01-20,H1,,J1,,,,interview,rejected',
        'note,N1,2026-01-21,H1,,,,,Brief her before,,',
        'submission,S2,2026-01-20,H1,,J9,,,,interview,rejected',
        'call,K1,2026-01-22,H9,,,,,,,spoke',
        'meeting,X1,2026-01-22,H1,,,,,,,',
      ]),
      'HISTORY',
    );
    expect(await check(runId)).toMatchObject({ create: 4, skipped: 3 });
    await run(runId);
    const events = await desk.base.sql("select 1 from outbox where type like '%HistoryRowsImported'");
    expect(events.length).toBeGreaterThan(0);
    const { nodes } = await desk.readers(viewer).imports.lines(runId, {}, 'SKIP');
    expect(nodes.map(({ line, reason }) => [line, reason?.split(' ')[0]])).toEqual([
      [6, 'job_old_id'],
      [7, 'candidate_old_id'],
      [8, 'kind'],
    ]);
    expect(await desk.base.sql("select 1 from note where text = 'Brief her before'")).toHaveLength(1);
  });

  it('is done once every service has said what it did, and takes over the lines that one refused', async () => {
    const runId = await startedRun(history(['client,C7,,,,,Castell Health,,,,']), 'HISTORY');
    await check(runId);
    await run(runId);
    expect((await runOf(runId)).status).toBe('RUNNING');
    const answer = (service: string, refused: { line: number; reason: string }[]) =>
      desk.base.database.transact(viewer, (tx) => onHistoryRowsApplied(tx, service, { runId, refused, last: true }));
    await answer('submissions', [{ line: 2, reason: 'domains: taken' }]);
    await answer('submissions', [{ line: 2, reason: 'domains: taken' }]);
    expect((await runOf(runId)).status).toBe('RUNNING');
    await answer('communications', []);
    expect((await runOf(runId)).status).toBe('DONE');
    expect(await desk.readers(viewer).imports.report(runId)).toMatchObject({ create: 0, skipped: 1 });
  });
});
