import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addAudit } from '@rekindle/agency/audit/add-audit';
import { verifyAudit } from '@rekindle/agency/audit/verify-audit';
import { newId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import pg from 'pg';
import { type AgencyUnderTest, agencyUnderTest, viewerOf, visit } from './agency-under-test.ts';

let agency: AgencyUnderTest;
let ada: Viewer;

beforeAll(async () => {
  agency = await agencyUnderTest();
  ada = viewerOf(await agency.found('ada@halden.example'));
});
afterAll(() => agency?.close());

const record = (viewer: Viewer, subjectId = newId()) =>
  agency.deps.database.transact(viewer, (tx) =>
    addAudit(tx, { action: 'SETTINGS_CHANGED', subject: { type: 'agency', id: subjectId }, visit }),
  );

async function asApp(text: string): Promise<void> {
  const client = new pg.Client({ connectionString: agency.base.urls.app });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.agency_id', $1, true)`, [ada.agencyId]);
    await client.query(text);
  } finally {
    await client.end();
  }
}

const sequences = async (agencyId: string) =>
  (
    await agency.base.sql<{ sequence: number }>(
      'select sequence::int as sequence from audit_entry where agency_id = $1 order by sequence',
      [agencyId],
    )
  ).map(({ sequence }) => sequence);

describe('an entry of the audit', () => {
  it('is kept if and only if the change is kept', async () => {
    const before = await sequences(ada.agencyId);
    const undone = agency.deps.database.transact(ada, async (tx) => {
      await addAudit(tx, { action: 'SETTINGS_CHANGED', subject: { type: 'agency', id: newId() } });
      throw new Error('the change failed');
    });
    await expect(undone).rejects.toThrow('the change failed');
    expect(await sequences(ada.agencyId)).toEqual(before);
  });

  it('has the next number of its agency, also when many are written at once', async () => {
    await Promise.all(Array.from({ length: 12 }, () => record(ada)));
    const all = await sequences(ada.agencyId);
    expect(all.length).toBeGreaterThanOrEqual(12);
    expect(all).toEqual(all.map((_, index) => index + 1));
  });

  it('can not be changed or deleted by the app role', async () => {
    await record(ada);
    for (const text of [
      `update audit_entry set action = 'SIGNED_OUT'`,
      'delete from audit_entry',
      'truncate audit_entry',
      `update audit_personal set address = '198.51.100.1'`,
      'delete from audit_head',
    ]) {
      await expect(asApp(text)).rejects.toThrow('permission denied');
    }
  });

  it('can not be changed or deleted by the owner of the table, as long as its trigger stands', async () => {
    for (const text of [`update audit_entry set action = 'SIGNED_OUT'`, 'delete from audit_entry']) {
      await expect(agency.base.sql(text)).rejects.toThrow('never changed or deleted');
    }
  });

  it('keeps the address beside itself, where it may be deleted', async () => {
    await record(ada);
    const [entry] = await agency.base.sql(
      'select to_jsonb(e)::text as entry, p.address from audit_entry e join audit_personal p using (agency_id, sequence) order by sequence desc limit 1',
    );
    expect(entry?.address).toBe(visit.address);
    expect(entry?.entry).not.toContain(visit.address);
    await asApp('delete from audit_personal');
  });
});

describe('verifying the audit', () => {
  /** A chain of its own, of which the owner of the table then does `harm` to the entry in the middle. */
  async function harmed(harm: (sequence: number, agencyId: string) => string) {
    const owner = viewerOf(await agency.found(`${newId()}@halden.example`));
    for (let index = 0; index < 5; index++) await record(owner);
    const count = (await sequences(owner.agencyId)).length;
    expect(await verifyAudit(agency.deps, owner)).toMatchObject({ intact: true, entries: count });
    await agency.base.sql('alter table audit_entry disable trigger user');
    try {
      await agency.base.sql(harm(4, owner.agencyId));
    } finally {
      await agency.base.sql('alter table audit_entry enable trigger user');
    }
    return { found: await verifyAudit(agency.deps, owner), count };
  }

  it('names the first entry that was changed, whatever was changed in it', async () => {
    const changes = [
      `action = 'SIGNED_OUT'`,
      `actor_id = '${newId()}'`,
      `subject_id = '${newId()}'`,
      `codes = '{"role":"owner"}'`,
      `occurred_at = occurred_at + interval '1 ms'`,
      `request_id = 'other'`,
      'personal_hash = null',
      `hash = decode('00', 'hex')`,
    ];
    for (const change of changes) {
      const { found } = await harmed(
        (sequence, id) => `update audit_entry set ${change} where agency_id = '${id}' and sequence = ${sequence}`,
      );
      expect({ change, ...found }).toMatchObject({ intact: false, entries: 3, brokenAt: 4, reason: 'CHANGED' });
    }
  });

  it('names the entry that is missing, in the middle and at the end', async () => {
    const unbound = 'alter table audit_personal drop constraint audit_personal_agency_id_sequence_fkey;';
    const { found } = await harmed(
      (sequence, id) => `${unbound} delete from audit_entry where agency_id = '${id}' and sequence = ${sequence}`,
    );
    expect(found).toMatchObject({ intact: false, brokenAt: 4, reason: 'MISSING' });
    const last = await harmed((_, id) => `delete from audit_entry where agency_id = '${id}' and sequence > 6`);
    expect(last.found).toMatchObject({ intact: false, brokenAt: 7, reason: 'MISSING' });
  });

  it('sees an entry that was written anew with a hash that fits it, by the one that follows', async () => {
    const { found } = await harmed(
      (_, id) => `update audit_entry mine set (action, hash, previous_hash, codes, personal_hash, request_id,
          occurred_at, actor_kind, actor_id, subject_type, subject_id) =
        (select action, hash, previous_hash, codes, personal_hash, request_id, occurred_at, actor_kind, actor_id,
          subject_type, subject_id from audit_entry other where other.agency_id = mine.agency_id and sequence = 3)
        where agency_id = '${id}' and sequence = 4`,
    );
    expect(found).toMatchObject({ intact: false, brokenAt: 4 });
  });

  it('sees an address that was changed, and finds one that was erased in order', async () => {
    const { found } = await harmed(
      (sequence, id) =>
        `update audit_personal set address = '198.51.100.1' where agency_id = '${id}' and sequence = ${sequence}`,
    );
    expect(found).toMatchObject({ intact: false, brokenAt: 4, reason: 'ADDRESS_CHANGED' });
    const erased = await harmed(
      (sequence, id) => `delete from audit_personal where agency_id = '${id}' and sequence = ${sequence}`,
    );
    expect(erased.found).toMatchObject({ intact: true, entries: erased.count, erased: 1 });
  });

  it('asks for the right to read the audit', async () => {
    const bo = viewerOf(await agency.join(await agency.enter('ada@halden.example'), 'bo@halden.example'));
    await expect(verifyAudit(agency.deps, bo)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
