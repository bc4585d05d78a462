import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addAudit } from '@rekindle/agency/audit/add-audit';
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
      await expect(asApp(text)).rejects.toMatchObject({ code: '42501' });
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
