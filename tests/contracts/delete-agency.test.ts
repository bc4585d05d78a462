import { afterEach, describe, expect, it } from '@jest/globals';
import { AgencyDeletedSchema } from '@rekindle/proto/agency';
import { deleteAgency } from '@rekindle/shared/database/delete-agency';
import type { Migration } from '@rekindle/shared/database/migrate';
import { newId } from '@rekindle/shared/ids/ids';
import { systemViewer } from '@rekindle/shared/viewer/viewer';
import {
  logCall,
  newScene,
  open as openCommunications,
  openJob as tellJob,
} from '../integration/communications/scene.ts';
import {
  addClient,
  capture,
  newRecruiter,
  openJob,
  open as openSubmissions,
  submitted,
} from '../integration/submissions/scene.ts';
import { type TestDatabase, testDatabase } from '../testkit/postgres.ts';

const services = ['agency', 'candidates', 'communications', 'submissions', 'nurture', 'matching'];

const tenantTables = `
  select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'agency_id'
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    and c.relname not in ('inbox', 'outbox')`;

/** Tables that hold something of the agency. */
async function tablesOf(base: TestDatabase, agencyId: string): Promise<string[]> {
  const tables = await base.sql<{ name: string }>(tenantTables);
  const held = await Promise.all(
    tables.map(
      async ({ name }) => (await base.sql(`select 1 from ${name} where agency_id = $1 limit 1`, [agencyId])).length,
    ),
  );
  return tables.map(({ name }) => name).filter((_, index) => held[index]);
}

let close: (() => Promise<void>) | undefined;
afterEach(() => close?.());

describe('deleting an agency', () => {
  it.each(services)('finds an order for the tables of %s', async (service) => {
    const { migrations } = (await import(`@rekindle/${service}/database/migrations`)) as { migrations: Migration[] };
    const base = await testDatabase({ service, migrations });
    close = () => base.close();
    await expect(base.database.transact(systemViewer(newId(), service), deleteAgency)).resolves.toBeUndefined();
  });

  it('leaves nothing of it in communications, and everything of another', async () => {
    const service = await openCommunications();
    close = () => service.close();
    const scenes = [await newScene(service), await newScene(service)] as const;
    for (const { recruiter, candidateId } of scenes) {
      const { jobId } = await tellJob(service, recruiter);
      const input = { idempotencyKey: newId(), candidateId, outcome: 'SPOKE', jobId };
      await service.ask(recruiter, logCall, { input });
    }
    const [gone, stays] = scenes.map(({ recruiter }) => recruiter.agencyId) as [string, string];
    const before = await tablesOf(service.base, stays);
    expect(before).toEqual(expect.arrayContaining(['interaction', 'person', 'thread', 'pipeline_reference']));
    await service.tell(AgencyDeletedSchema, { agencyId: gone }, { agencyId: gone, aggregateId: gone });
    expect(await tablesOf(service.base, gone)).toEqual([]);
    expect(await tablesOf(service.base, stays)).toEqual(before);
  });

  it('leaves nothing of it in submissions, whose tables refer to each other', async () => {
    const service = await openSubmissions();
    close = () => service.close();
    const recruiter = newRecruiter();
    const clientId = await addClient(service, recruiter);
    await addClient(service, recruiter, { parentId: clientId });
    const jobId = await openJob(service, recruiter, clientId);
    await submitted(service, recruiter, jobId, await capture(service, recruiter));
    expect(await tablesOf(service.base, recruiter.agencyId)).toEqual(
      expect.arrayContaining(['client', 'job', 'entry', 'submission', 'right_to_represent', 'person']),
    );
    const { agencyId } = recruiter;
    await service.tell(AgencyDeletedSchema, { agencyId }, { agencyId, aggregateId: agencyId });
    expect(await tablesOf(service.base, agencyId)).toEqual([]);
  });
});
