import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventContracts } from '@rekindle/embedded/toolchain/baseline';
import { allowPartialAnswers } from '@rekindle/embedded/toolchain/partial-answers';
import { buildSchema, parse, print } from 'graphql';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'rekindle-proto-'));

beforeAll(() => cpSync(join(root, 'proto/rekindle'), join(copy, 'rekindle'), { recursive: true }));
beforeAll(() => cpSync(join(root, 'proto/buf.yaml'), join(copy, 'buf.yaml')));
afterAll(() => rmSync(copy, { recursive: true }));

async function breaksOfEvents(
  change: (text: string) => string,
  against = 'proto/baseline.binpb',
  place = 'agency/v1/events.proto',
): Promise<string> {
  const file = join(copy, 'rekindle', place);
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, change(before));
  try {
    const buf = join(root, 'node_modules/.bin/buf');
    const result = await run(buf, ['breaking', copy, '--against', join(root, against)]).catch((error) => error);
    return `${result.stdout}${result.stderr}`;
  } finally {
    writeFileSync(file, before);
  }
}

describe('the events', () => {
  it.each(eventContracts())('are what those can read who read by %s', async (contract) => {
    expect(await breaksOfEvents((text) => text, contract)).toBe('');
  });

  it('may not lose again what has come to be since the last release', async () => {
    const field = 'repeated string limited_to_team_ids = 16;';
    let said = '';
    // One after the other: each changes the same file and puts it back.
    for (const contract of eventContracts())
      said += await breaksOfEvents((text) => text.replace(field, ''), contract, 'shared/v1/envelope.proto');
    expect(said).toContain('limited_to_team_ids');
  });

  it.each([
    ['lose a field', 'string session_id = 1;', '', /field "1" with name "session_id".*was deleted/],
    ['change the number of a field', 'string session_id = 1', 'string session_id = 9', /"1" with name "session_id"/],
    [
      'change the type of a field',
      'string session_id = 1',
      'bytes session_id = 1',
      /changed type from "string" to "bytes"/,
    ],
    ['change the name of a field', 'string session_id = 1', 'string visit_id = 1', /changed name from "session_id"/],
    ['make a list of a field', 'string session_id = 1', 'repeated string session_id = 1', /changed cardinality/],
    ['lose a message', /message SessionRevoked \{[^}]*\}/, '', /message "SessionRevoked" was deleted/],
  ])('may not %s', async (_what, from, to, said) => {
    expect(await breaksOfEvents((text) => text.replace(from, to))).toMatch(said);
  });

  it('may grow a field', async () => {
    expect(
      await breaksOfEvents((text) =>
        text.replace('string session_id = 1;', 'string session_id = 1;\n  string why = 99;'),
      ),
    ).toBe('');
  });
});

describe('the graph', () => {
  const baseline = readFileSync(join(root, 'gateway/baseline.graphql'), 'utf8');

  it('may not lose a field that clients of the last release ask for', async () => {
    const withoutField = baseline.replace(/ {2}"""[^"]*"""\n {2}timeZone: String!\n/, '');
    const changes = await diff(buildSchema(baseline), buildSchema(withoutField));
    expect(changes.some(({ criticality }) => criticality.level === CriticalityLevel.Breaking)).toBe(true);
  });

  it('is null where a part may be away, and nowhere else', () => {
    const sdl = parse(
      'type Query { tasks: [Task!]! } type Candidate { id: ID! openTasks: [Task!]! } type Task { id: ID! text: String! }',
    );
    expect(print(allowPartialAnswers('communications', sdl))).toBe(
      print(
        parse(
          'type Query { tasks: [Task!] } type Candidate { id: ID! openTasks: [Task!] } type Task { id: ID! text: String! }',
        ),
      ),
    );
    expect(print(allowPartialAnswers('candidates', parse('type Candidate { name: String! }')))).toContain('String!');
  });
});
