import { randomUUID } from 'node:crypto';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startSystem } from '@rekindle/embedded/system/start-system';
import { loadConfig } from '@rekindle/shared/config/config';
import { portSetting } from '@rekindle/shared/config/settings';
import { migrate } from '@rekindle/shared/database/migrate';
import { scopesByRole } from '@rekindle/shared/viewer/roles';
import { mintToken } from '@rekindle/shared/viewer/token';
import { readSigningKey } from '@rekindle/shared/viewer/token-keys';
import pg from 'pg';
import type { Desk } from '../testkit/desk.ts';
import { importCsv } from '../testkit/import-csv.ts';
import { type Stack, startStack } from '../testkit/stack.ts';

let stack: Stack;
let desk: Desk;

beforeAll(async () => {
  stack = await startStack();
  desk = stack.desk();
  await desk.auth('sign-up', {
    agencyName: 'Halden Search',
    name: 'Ada Novak',
    email: 'ada@halden.example',
    password: 'a short sentence is easy',
    timeZone: 'UTC',
  });
}, 120_000);
afterAll(() => stack?.stop());

const knownCount = async (): Promise<number> =>
  (await desk.ask('{ candidates(first: 1) { totalCount } }')).candidates.totalCount;

async function refusal(name: string, content: string | Uint8Array): Promise<{ message: string; line: number | null }> {
  const fileId = await desk.upload(name, content);
  const result = await desk.mutate(
    'startImport',
    '... on StartImportSuccess { run { id } } ... on FileRefused { message line }',
    { kind: 'PEOPLE', fileId, fileName: name },
  );
  expect(result.__typename).toBe('FileRefused');
  return result;
}

describe('a file that can’t be read', () => {
  it.each<[string, string | Uint8Array, number, RegExp]>([
    [
      'latin-1.csv',
      Buffer.from('name,email\nAnna,a@x.example\nMüller,m@x.example\n', 'latin1'),
      3,
      /not UTF-8.*CSV UTF-8/,
    ],
    [
      'headless.csv',
      'Anna Berg,anna@x.example,+43 660 5550111\nBo Lind,bo@x.example,\n',
      1,
      /seems to be data.*names of the columns/,
    ],
    [
      'wide.csv',
      `${Array.from({ length: 200 }, (_, n) => `c${n}`).join(',')}\n${'x,'.repeat(199)}x\n`,
      1,
      /200 columns; at most 100/,
    ],
  ])('%s is refused with its line and what to do, and leaves nothing behind', async (name, content, line, sentence) => {
    const { message, line: named } = await refusal(name, content);
    expect(named).toBe(line);
    expect(message).toMatch(sentence);
    expect(await knownCount()).toBe(0);
    expect((await desk.ask('{ importRuns { id } }')).importRuns).toEqual([]);
  });

  it('is refused when it is empty or of another kind', async () => {
    await expect(desk.upload('empty.csv', '')).rejects.toThrow(/empty/);
    expect((await refusal('people.xlsx', Buffer.from('PK\x03\x04 and so on'))).message).toMatch(
      /Excel or zip.*CSV UTF-8/,
    );
  });
});

describe('a file with bad lines', () => {
  it('keeps its good ones; a cell of a megabyte is set aside with its line and field', async () => {
    const csv = `old_id,name,email,notes\n1,Anna Berg,anna@x.example,fine\n2,Bo Lind,bo@x.example,${'x'.repeat(1_000_000)}\n3,Cleo Ode,cleo@x.example,fine\n`;
    const { done } = await importCsv(desk, 'PEOPLE', 'cell.csv', csv);
    expect(done.report).toMatchObject({ create: 2, skipped: 1 });
    const skipped = done.lines.edges.map(({ node }) => node).filter(({ action }) => action === 'SKIP');
    expect(skipped).toEqual([{ line: 3, action: 'SKIP', reason: expect.stringMatching(/notes.*20000/) }]);
    expect(skipped[0]?.reason?.length).toBeLessThan(500);
    expect(await knownCount()).toBe(2);
  });

  it('twice makes nobody twice, and says so', async () => {
    const csv = 'old_id,name,email\n1,Anna Berg,anna@x.example\n3,Cleo Ode,cleo@x.example\n';
    await importCsv(desk, 'PEOPLE', 'twice.csv', csv);
    const { done } = await importCsv(desk, 'PEOPLE', 'twice.csv', csv);
    expect(done.report).toMatchObject({ create: 0, update: 0, unchanged: 2 });
    const query = 'query ($id: ID!) { importRun(id: $id) { sameFileAs { fileName } } }';
    expect((await desk.ask(query, { id: done.id })).importRun.sameFileAs).toEqual({ fileName: 'twice.csv' });
    expect(await knownCount()).toBe(2);
  });

  it('of a thousand rows with people in several spellings accounts for each line and merges none on a name', async () => {
    const { done } = await importCsv(desk, 'PEOPLE', 'spellings.csv', peopleInSeveralSpellings(250));
    const { create, update, unchanged, skipped } = done.report;
    expect(create + update + unchanged + skipped).toBe(1000);
    // Of each four rows two share an email; one has a name alone and one a misspelt name and no address.
    expect(create).toBe(750);
    expect(update + unchanged).toBe(250);
    expect(await knownCount()).toBe(752);
  }, 60_000);
});

function peopleInSeveralSpellings(people: number): string {
  const first = ['Ada', 'Bela', 'Cleo', 'Dora', 'Emil', 'Finn', 'Gita', 'Hugo', 'Ines', 'Jari'];
  const last = ['Almeida', 'Bergström', 'Castell', 'Dvořák', 'Eriksen', 'Fontaine', 'Grünwald', 'Hämäläinen'];
  const rows = ['first_name,surname,city,email'];
  for (let n = 0; n < people; n++) {
    const name = first[n % first.length] as string;
    const surname = `${last[n % last.length]}${String.fromCharCode(97 + (n % 26), 97 + (Math.floor(n / 26) % 26))}`;
    const email = `${name}.${n}@people.example`.toLowerCase();
    rows.push(`${name},${surname},Vienna,${email}`, `${name.slice(0, 3)},${surname},,${email}`);
    rows.push(`${name},${surname},Graz,`, `${name},${surname.slice(1)},,`);
  }
  return rows.join('\n');
}

describe('an id or an input that can’t be used', () => {
  it('names its field: malformed, of nobody, or a job without a must-have', async () => {
    const malformed = await desk.answer('{ candidate(id: "17") { id } }');
    expect(malformed.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'id' });
    const { client } = await desk.mutate('addClient', 'client { id }', { name: 'Norrland Bank' });
    const openJob = (input: object) =>
      desk.answer('mutation ($input: OpenJobInput!) { openJob(input: $input) { __typename } }', {
        input: { idempotencyKey: randomUUID(), clientId: client.id, title: 'Engineer', ...input },
      });
    const needless = await openJob({ mustHaves: [] });
    expect(needless.errors?.[0]).toMatchObject({
      message: expect.stringMatching(/must have.*Name|Name at least one/),
      extensions: { code: 'BAD_INPUT', field: 'mustHaves' },
    });
    const foreign = await openJob({ mustHaves: [{ name: 'React' }], clientId: randomUUID() });
    expect(foreign.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await desk.ask('{ jobs(first: 1) { edges { node { id } } } }')).jobs.edges).toEqual([]);
  });
});

describe('a token', () => {
  it('for another service, another body or none is answered 401 before anything is read', async () => {
    const key = await readSigningKey('key', join(stack.dataDir, 'secrets/signing-key.json'));
    const body = JSON.stringify({ query: '{ importRuns { id } }' });
    const claims = {
      agencyId: randomUUID(),
      actor: { kind: 'member' as const, id: randomUUID() },
      role: 'owner' as const,
      scopes: scopesByRole.owner,
      teamIds: [],
      timeZone: 'UTC',
      requestId: 'r',
    };
    const ask = async (authorization: string | undefined, sent = body) =>
      fetch(`http://127.0.0.1:${stack.system().ports.candidates}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) },
        body: sent,
      });
    const other = mintToken(key, 'matching', body, claims);
    const own = mintToken(key, 'candidates', body, claims);
    const refused = await ask(`Bearer ${other}`);
    expect(refused.status).toBe(401);
    expect(await refused.text()).toContain('no valid token for this service');
    expect((await ask(undefined)).status).toBe(401);
    expect((await ask(`Bearer ${own}`, '{ not even json')).status).toBe(401);
    expect((await ask(`Bearer ${own}`)).status).toBe(200);
  });
});

describe('at the start', () => {
  it('a port in use is named, with another to take', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as { port: number };
    await expect(startSystem({ dataDir: join(stack.dataDir, 'never'), port })).rejects.toThrow(
      `Port ${port} is in use. Stop what uses it, or choose another: REKINDLE_PORT=${port + 1}`,
    );
    server.close();
  });

  it('a setting that is misspelt is named, with the one that was meant', () => {
    expect(() => loadConfig({ REKINDLE_PORT: portSetting }, { REKINDLE_PROT: '4000' })).toThrow(
      /REKINDLE_PROT is not a setting\. Did you mean REKINDLE_PORT\?/,
    );
  });

  it('an older database is brought up to date, a newer one is refused and left as it is', async () => {
    const adminUrl = stack.system().adminUrl as string;
    const options = { adminUrl, databaseName: 'another', service: 'nurture' };
    await migrate({ ...options, migrations: [] });
    class AddLater {
      name = '9001-later';
      async up(runner: { query(sql: string): Promise<unknown> }) {
        await runner.query('create table later (n int)');
      }
      async down() {}
    }
    await migrate({ ...options, migrations: [AddLater as never] });
    await expect(migrate({ ...options, migrations: [] })).rejects.toThrow(
      /"another" is newer than this program.*9001-later.*Run the newer version/,
    );
    const client = new pg.Client({ connectionString: adminUrl.replace(/\/postgres$/, '/another') });
    await client.connect();
    expect((await client.query('select count(*)::int as n from later')).rows).toEqual([{ n: 0 }]);
    await client.end();
  });
});
