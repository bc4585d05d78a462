import { runTool, type ToolResult } from './run-tool.ts';

const folders = ['subgraphs', 'gateway/src', 'deploy/embedded', 'proto/src', 'proto/gen', 'frontend/src', 'tests'];
const modulesMin = 100;

/** Import rules. A parser that silently understood nothing would find no fault, so the number of modules is checked too. */
export async function checkImports(): Promise<ToolResult> {
  const result = await runTool('depcruise', [
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'json',
    ...folders,
  ]);
  const start = result.output.indexOf('{\n');
  if (start < 0) return { ok: false, output: result.output };
  const { summary } = JSON.parse(result.output.slice(start, result.output.lastIndexOf('}') + 1));
  if (summary.totalCruised < modulesMin || summary.totalDependenciesCruised < modulesMin) {
    return { ok: false, output: `Only ${summary.totalCruised} modules were read: the check is blind.` };
  }
  const violations: string[] = summary.violations.map(
    (each: { rule: { name: string }; from: string; to: string }) => `${each.rule.name}: ${each.from} -> ${each.to}`,
  );
  return { ok: violations.length === 0, output: violations.join('\n') };
}
