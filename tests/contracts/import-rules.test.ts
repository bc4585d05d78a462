import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from '@jest/globals';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../..');
const house = mkdtempSync(join(tmpdir(), 'rekindle-house-'));

/** Each forbidden arrow, and the rule that must stop it. */
const forbidden: [string, string, string][] = [
  ['subgraphs/agency/src/a.ts', 'subgraphs/matching/src/b.ts', 'subgraphs-meet-only-in-the-graph-and-on-the-bus'],
  ['subgraphs/agency/src/a.ts', 'gateway/src/b.ts', 'subgraphs-meet-only-in-the-graph-and-on-the-bus'],
  ['subgraphs/shared/src/a.ts', 'subgraphs/agency/src/b.ts', 'shared-imports-only-proto'],
  ['proto/src/a.ts', 'subgraphs/shared/src/b.ts', 'proto-imports-nothing-of-ours'],
  ['gateway/src/a.ts', 'subgraphs/agency/src/b.ts', 'gateway-imports-only-shared-and-proto'],
  ['frontend/src/app/a.ts', 'gateway/src/b.ts', 'frontend-imports-only-itself'],
  ['subgraphs/agency/src/a.ts', 'tests/testkit/b.ts', 'nothing-imports-tests'],
  ['deploy/embedded/src/a.ts', 'subgraphs/agency/src/b.ts', 'deploy-imports-only-shared'],
  [
    'subgraphs/agency/src/job/job.resolvers.ts',
    'subgraphs/agency/src/job/job.store.ts',
    'a-resolver-cannot-reach-a-store',
  ],
  [
    'subgraphs/agency/src/job/open-job.ts',
    'subgraphs/agency/src/job/job.resolvers.ts',
    'only-the-composition-root-knows-resolvers',
  ],
  ['subgraphs/agency/src/job/open-job.ts', 'subgraphs/agency/src/job/on-closed.ts', 'only-consumers-know-reactions'],
  ['subgraphs/agency/src/job/job.ts', 'subgraphs/agency/src/job/job.store.ts', 'rules-are-pure'],
  [
    'subgraphs/agency/src/job/job.store.ts',
    'subgraphs/agency/src/job/job.reader.ts',
    'stores-know-no-use-case-and-no-graph',
  ],
  ['frontend/src/ui/a.ts', 'frontend/src/features/jobs/b.ts', 'kit-and-library-know-no-feature'],
  ['frontend/src/features/jobs/a.ts', 'frontend/src/features/tasks/b.ts', 'a-feature-knows-no-other-feature'],
];

const allowed: [string, string][] = [
  ['subgraphs/agency/src/a.ts', 'subgraphs/shared/src/b.ts'],
  ['subgraphs/agency/src/app.ts', 'subgraphs/agency/src/job/job.resolvers.ts'],
  ['subgraphs/agency/src/job/open-job.ts', 'subgraphs/agency/src/job/job.store.ts'],
  ['frontend/src/app/a.ts', 'frontend/src/features/jobs/b.ts'],
  ['tests/flows/a.ts', 'gateway/src/b.ts'],
];

const folders = ['subgraphs', 'gateway', 'frontend', 'deploy', 'proto', 'tests'];
let violations: { rule: { name: string }; from: string; to: string }[];

/** Every arrow gets files of its own, so that one run of the tool sees them all. */
function own([from, to]: readonly string[], index: number): [string, string] {
  const numbered = (path = '') =>
    path.replace(/\b([ab])\.ts$/, `$1${index}.ts`).replaceAll(/\b(job|tasks)/g, `$1${index}`);
  return [numbered(from), numbered(to)];
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), text);
}

const arrows = [...forbidden, ...allowed];

beforeAll(async () => {
  cpSync(join(root, '.dependency-cruiser.cjs'), join(house, '.dependency-cruiser.cjs'));
  for (const folder of folders) mkdirSync(join(house, folder), { recursive: true });
  for (const [from, to] of arrows.map(own)) {
    write(to, 'export const b = 1;');
    write(from, `import { b } from '${relative(dirname(from), to).replace(/^(?!\.)/, './')}';\nexport const a = b;`);
  }
  const tool = join(root, 'node_modules/.bin/depcruise');
  const args = [tool, '--config', join(house, '.dependency-cruiser.cjs'), '--output-type', 'json', ...folders];
  const { stdout } = await run(process.execPath, args, { cwd: house }).catch((error) => error);
  const { summary } = JSON.parse(stdout);
  expect(summary.totalDependenciesCruised).toBe(arrows.length);
  violations = summary.violations;
});
afterAll(() => rmSync(house, { recursive: true }));

function brokenRules(index: number): string[] {
  const [from, to] = own(arrows[index] as string[], index);
  return violations.filter((each) => each.from === from && each.to === to).map((each) => each.rule.name);
}

it.each(forbidden.map((arrow, index) => [...arrow, index] as const))(
  '%s may not import %s',
  (_from, _to, rule, index) => {
    expect(brokenRules(index)).toContain(rule);
  },
);

it.each(allowed.map((arrow, index) => [...arrow, forbidden.length + index] as const))(
  '%s may import %s',
  (_from, _to, index) => {
    expect(brokenRules(index)).toEqual([]);
  },
);
