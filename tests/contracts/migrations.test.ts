import { expect, it } from '@jest/globals';
import { migrate } from '@rekindle/shared/database/migrate';
import { withClient } from '@rekindle/shared/database/roles';
import { testServer } from '../testkit/postgres.ts';
import { migrationsOf, services } from '../testkit/tenancy.ts';

it.each(services)(
  'each migration of %s applies alone, on what the ones before it left, in a session of its own',
  async (service) => {
    const adminUrl = await testServer();
    const databaseName = `test_steps_${service}_${process.pid}`;
    const migrations = await migrationsOf(service);
    try {
      // As upgrades do: a database remembers what was applied, its sessions do not.
      for (let count = 0; count <= migrations.length; count++) {
        await migrate({ adminUrl, databaseName, service, migrations: migrations.slice(0, count) });
      }
      const url = Object.assign(new URL(adminUrl), { pathname: `/${databaseName}` }).toString();
      const { rows } = await withClient(url, (client) =>
        client.query('select count(*)::int as n from schema_migration'),
      );
      expect(rows[0].n).toBeGreaterThanOrEqual(migrations.length);
    } finally {
      await withClient(adminUrl, (client) => client.query(`drop database if exists ${databaseName} with (force)`));
    }
  },
  60_000,
);
