import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { tenantTable } from '@rekindle/shared/database/migrate';
import { newId } from '@rekindle/shared/ids/ids';
import { systemViewer } from '@rekindle/shared/viewer/viewer';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { eventually } from '../../testkit/eventually.ts';
import { type TestDatabase, testDatabase } from '../../testkit/postgres.ts';

class CreateNotes implements MigrationInterface {
  name = '0001-notes';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table note (agency_id uuid not null, id uuid primary key)');
    await runner.query(tenantTable('note'));
  }
  async down(): Promise<void> {}
}

const viewer = systemViewer(newId(), 'writes');
let base: TestDatabase;
let input: { idempotencyKey: string; body: string };

beforeAll(async () => {
  base = await testDatabase({ service: 'writes', migrations: [CreateNotes] });
});
afterAll(() => base?.close());
beforeEach(() => {
  input = { idempotencyKey: newId(), body: 'called back' };
});

async function addNote(mutationInput: { idempotencyKey: string }, as = viewer, mutation = 'addNote') {
  return await base.database.write(as, mutation, mutationInput, async (tx) => {
    const id = newId();
    await tx.query('insert into note values ($1, $2)', [tx.viewer.agencyId, id]);
    return { kind: 'added', id, at: new Date(0), cents: 12n, nothing: null };
  });
}

async function notes(): Promise<number> {
  const [row] = await base.sql<{ count: string }>('select count(*) from note');
  return Number(row?.count);
}

describe('a write with an idempotency key', () => {
  it('happens once and gives the same answer again, dates and numbers included', async () => {
    const before = await notes();
    const first = await addNote(input);
    const second = await addNote({ body: input.body, idempotencyKey: input.idempotencyKey } as typeof input);
    expect(second).toEqual(first);
    expect(second.at).toBeInstanceOf(Date);
    expect(await notes()).toBe(before + 1);
  });

  it('refuses another input under the same key and names the field', async () => {
    await addNote(input);
    await expect(addNote({ ...input, body: 'other' } as never)).rejects.toMatchObject({
      code: 'CONFLICT',
      field: 'idempotencyKey',
    });
  });

  it('keeps keys of other mutations, people and agencies apart', async () => {
    const answers = [
      await addNote(input),
      await addNote(input, viewer, 'addOtherNote'),
      await addNote(input, systemViewer(viewer.agencyId, 'someone-else')),
      await addNote(input, systemViewer(newId(), 'writes')),
    ];
    expect(new Set(answers.map((answer) => answer.id)).size).toBe(4);
  });

  it('happens once when equal requests come at the same time', async () => {
    const before = await notes();
    const answers = await Promise.all(Array.from({ length: 8 }, () => addNote(input)));
    expect(new Set(answers.map((answer) => answer.id)).size).toBe(1);
    expect(await notes()).toBe(before + 1);
  });

  it('is taken over by an equal request that waits when the first one fails', async () => {
    let failNow: (() => void) | undefined;
    const failing = base.database.write(viewer, 'addNote', input, async () => {
      await new Promise<void>((resolve) => {
        failNow = resolve;
      });
      throw new Error('the first one fails');
    });
    await eventually(() => failNow !== undefined);
    const waiting = addNote(input);
    await eventually(async () => {
      const blocked = await base.sql(`select 1 from pg_locks where locktype = 'transactionid' and not granted`);
      return blocked.length > 0;
    });
    failNow?.();
    await expect(failing).rejects.toThrow('the first one fails');
    await expect(waiting).resolves.toMatchObject({ kind: 'added' });
  });

  it('rolls everything back on an error, so that the key may be used again', async () => {
    const before = await notes();
    const failing = base.database.write(viewer, 'addNote', input, async (tx) => {
      await tx.query('insert into note values ($1, $2)', [tx.viewer.agencyId, newId()]);
      throw new Error('half way');
    });
    await expect(failing).rejects.toThrow('half way');
    expect(await notes()).toBe(before);
    await expect(addNote(input)).resolves.toMatchObject({ kind: 'added' });
  });

  it('stores a refused outcome too', async () => {
    const outcomes = ['refused', 'accepted'];
    const submit = () => base.database.write(viewer, 'submit', input, async () => ({ kind: outcomes.shift() }));
    expect(await submit()).toEqual({ kind: 'refused' });
    expect(await submit()).toEqual({ kind: 'refused' });
  });

  it('needs a key and says so', async () => {
    await expect(addNote({ idempotencyKey: '' })).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'idempotencyKey' });
  });
});

describe('work that meets a deadlock', () => {
  it('runs again and commits', async () => {
    const [one, two] = [newId(), newId()];
    await base.database.transact(viewer, (tx) =>
      tx.query('insert into note values ($1, $2), ($1, $3)', [viewer.agencyId, one, two]),
    );
    let entered = 0;
    let bothIn: () => void = () => {};
    const both = new Promise<void>((resolve) => {
      bothIn = resolve;
    });
    const lockInOrder = (order: string[]) =>
      base.database.transact(viewer, async (tx) => {
        await tx.query('select id from note where id = $1 for update', [order[0]]);
        if (++entered >= 2) bothIn();
        await both;
        await tx.query('select id from note where id = $1 for update', [order[1]]);
      });
    await Promise.all([lockInOrder([one, two]), lockInOrder([two, one])]);
    expect(entered).toBe(3);
  });
});
