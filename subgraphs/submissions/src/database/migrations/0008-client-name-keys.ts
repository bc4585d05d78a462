import { companyKey } from '@rekindle/proto/rules/company';
import type { MigrationInterface, QueryRunner } from 'typeorm';

interface Row {
  agencyId: string;
  id: string;
  name: string;
  nameKey: string;
}

/** Keys by the legal forms that are known now; where two clients of an agency would share one, the second keeps its own. */
export class ClientNameKeys0008 implements MigrationInterface {
  name = 'submissions-0008-client-name-keys';

  async up(runner: QueryRunner): Promise<void> {
    const rows: Row[] = await runner.query(
      'select agency_id as "agencyId", id, name, name_key as "nameKey" from client order by created_at, id',
    );
    const slot = (agencyId: string, nameKey: string) => `${agencyId} ${nameKey}`;
    const taken = new Set(rows.map(({ agencyId, nameKey }) => slot(agencyId, nameKey)));
    for (const { agencyId, id, name, nameKey } of rows) {
      const now = companyKey(name);
      if (taken.has(slot(agencyId, now))) continue;
      await runner.query('update client set name_key = $3 where agency_id = $1 and id = $2', [agencyId, id, now]);
      taken.delete(slot(agencyId, nameKey));
      taken.add(slot(agencyId, now));
    }
  }

  async down(): Promise<void> {
    // The keys of before are not known any more; those of now serve as well.
  }
}
