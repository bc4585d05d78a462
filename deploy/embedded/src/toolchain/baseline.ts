import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { compose } from './compose.ts';
import { inRoot } from './paths.ts';
import { runTool, type ToolResult } from './run-tool.ts';

const graphBaseline = inRoot('gateway/baseline.graphql');
const eventsBaseline = 'proto/baseline.binpb';

/** What clients and consumers of the last release rely on. Written anew at a release, or when a break is decided on. */
export async function writeBaseline(): Promise<void> {
  writeFileSync(graphBaseline, compose().apiText);
  const result = await runTool('buf', ['build', 'proto', '-o', eventsBaseline]);
  if (!result.ok) throw new Error(result.output);
}

export async function checkGraphBreaks(): Promise<ToolResult> {
  if (!existsSync(graphBaseline))
    return { ok: false, output: 'gateway/baseline.graphql is missing: npm run generate baseline' };
  const changes = await diff(buildSchema(readFileSync(graphBaseline, 'utf8')), compose().api);
  const breaking = changes.filter((change) => change.criticality.level === CriticalityLevel.Breaking);
  return { ok: breaking.length === 0, output: breaking.map((change) => change.message).join('\n') };
}

export async function checkEventBreaks(): Promise<ToolResult> {
  const results = [await runTool('buf', ['lint', 'proto'])];
  for (const contract of eventContracts())
    results.push(await runTool('buf', ['breaking', 'proto', '--against', contract]));
  return { ok: results.every(({ ok }) => ok), output: results.map(({ output }) => output).join('') };
}

/** Of the last release, and of each whose events are kept: what came since the last may be in use by the next. */
export function eventContracts(): string[] {
  const recorded = readdirSync(inRoot('proto/recorded')).map(contractOf);
  return [eventsBaseline, ...recorded.filter((path) => existsSync(inRoot(path)))];
}

/** The contract beside the events of a release. */
export const contractOf = (release: string): string => `proto/recorded/${release}/contract.binpb`;
