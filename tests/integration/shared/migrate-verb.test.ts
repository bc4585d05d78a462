import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';
import { withClient } from '@rekindle/shared/database/roles';
import { generateTokenKeys } from '@rekindle/shared/viewer/token-keys';
import { testServer } from '../../testkit/postgres.ts';

const main = createRequire(import.meta.url).resolve('../../../subgraphs/nurture/src/main.ts');

it('migrate makes the tables of the service and of the bus, and changes nothing the next time', async () => {
  const server = await testServer();
  const at = (name: string) => Object.assign(new URL(server), { pathname: `/${name}` }).toString();
  const [service, bus] = [`test_verb_nurture_${process.pid}`, `test_verb_bus_${process.pid}`] as const;
  const keys = await generateTokenKeys('key-1');
  const env = {
    ...process.env,
    DATABASE_URL_NURTURE: at(service),
    DATABASE_URL_BUS: at(bus),
    REKINDLE_TOKEN_KEYS: JSON.stringify(keys.publicKeys),
    REKINDLE_LOG_LEVEL: 'warn',
    REKINDLE_PORT: '0',
    REKINDLE_FILES_DIR: tmpdir(),
  };
  const migrate = () => promisify(execFile)(process.execPath, [main, 'migrate'], { env });
  await migrate();
  await migrate();
  for (const [name, table] of [
    [service, 'pool'],
    [bus, 'record'],
  ] as const) {
    const found = await withClient(at(name), (client) =>
      client.query('select to_regclass($1) is not null as there', [table]),
    );
    expect(found.rows).toEqual([{ there: true }]);
    await withClient(server, (client) => client.query(`drop database ${name} with (force)`));
  }
}, 60_000);
