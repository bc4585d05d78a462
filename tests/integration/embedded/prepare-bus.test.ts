import { expect, it } from '@jest/globals';
import type { SystemPlan } from '@rekindle/embedded/system/environment';
import { prepareBus } from '@rekindle/embedded/system/prepare-bus';
import { migrateBus } from '@rekindle/shared/bus/migrate-bus';
import { withClient } from '@rekindle/shared/database/roles';
import { roleUrl } from '@rekindle/shared/database/service-urls';
import { testServer } from '../../testkit/postgres.ts';

it('makes the tables of the bus on a server of somebody else, and finds them there the next time', async () => {
  const server = await testServer();
  const name = `test_own_bus_${process.pid}`;
  const url = new URL(server);
  url.pathname = `/${name}`;
  const plan = { adminUrl: null, env: { DATABASE_URL_BUS: url.toString() } } as unknown as SystemPlan;
  await prepareBus(plan);
  await prepareBus(plan);
  const tables = await withClient(url.toString(), (bus) =>
    bus.query("select 1 from information_schema.tables where table_schema = 'public'"),
  );
  expect(tables.rowCount).toBeGreaterThan(0);
  await withClient(server, (client) => client.query(`drop database ${name}`));
});

it('has nothing to do when Kafka is the bus', async () => {
  const plan = { adminUrl: null, env: { KAFKA_BROKERS: 'broker:9092', DATABASE_URL_BUS: 'postgres://nowhere/bus' } };
  await expect(prepareBus(plan as unknown as SystemPlan)).resolves.toBeUndefined();
});

it('gives a bus that the admin owned to a user of its own, who owns nothing else', async () => {
  const server = await testServer();
  const name = `test_bus_of_before_${process.pid}`;
  const url = new URL(server);
  url.pathname = `/${name}`;
  await migrateBus({ adminUrl: server, busUrl: url.toString() });
  const own = roleUrl(server, name, name);
  await migrateBus({ adminUrl: server, busUrl: own });
  await migrateBus({ adminUrl: server, busUrl: own });
  const owners = await withClient(own, (bus) =>
    bus.query("select distinct tableowner as owner from pg_tables where schemaname = 'public'"),
  );
  expect(owners.rows).toEqual([{ owner: name }]);
  const rights = await withClient(server, async (client) => {
    const { rows } = await client.query(
      'select rolsuper, rolcreaterole, rolcreatedb from pg_roles where rolname = $1',
      [name],
    );
    await client.query(`drop database ${name}`);
    await client.query(`drop role ${name}`);
    return rows;
  });
  expect(rights).toEqual([{ rolsuper: false, rolcreaterole: false, rolcreatedb: false }]);
});
