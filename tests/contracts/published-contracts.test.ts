import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allowPartialAnswers } from '@rekindle/embedded/toolchain/partial-answers';
import { buildSchema, parse, print } from 'graphql';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'rekindle-proto-'));

beforeAll(() => cpSync(join(root, 'proto/rekindle'), join(copy, 'rekindle'), { recursive: true }));
beforeAll(() => cpSync(join(root, 'proto/buf.yaml'), join(copy, 'buf.yaml')));
afterAll(() => rmSync(copy, { recursive: true }));

async function breaksOfEvents(change: (text: string) => string): Promise<string> {
  const file = join(copy, 'rekindle/agency/v1/events.proto');
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, change(before));
  try {
    const buf = join(root, 'node_modules/.bin/buf');
    const result = await run(buf, ['breaking', copy, '--against', join(root, 'proto/baseline.binpb')]).catch(
      (error) => error,
    );
    return `${result.stdout}${result.stderr}`;
  } finally {
    writeFileSync(file, before);
  }
}

describe('the events', () => {
  it('are what consumers of the last release read', async () => {
    expect(await breaksOfEvents((text) => text)).toBe('');
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
