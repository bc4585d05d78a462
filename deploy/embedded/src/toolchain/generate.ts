import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type CodegenConfig, generate as runCodegen } from '@graphql-codegen/cli';
import { writeBaseline } from './baseline.ts';
import { migrationList } from './check-migrations.ts';
import { clientTarget, serviceTarget } from './codegen.ts';
import { compose, possibleTypes } from './compose.ts';
import { inRoot, services } from './paths.ts';
import { rightsPage } from './rights-page.ts';
import { runTool } from './run-tool.ts';

export interface GeneratedFile {
  path: string;
  content: string;
}

/**
 * Everything that is generated: event types from proto, resolver types per service, the page of rights, the list of
 * migrations, the supergraph, the client's types. A service, `proto`, `rights`, `migrations`, `supergraph` or `client` may be named to do only that part; `baseline` accepts breaking changes,
 * `recorded` keeps the bytes of this release's events.
 */
export async function generate(args: readonly string[]): Promise<void> {
  if (args.includes('baseline')) return writeBaseline();
  if (args.includes('recorded')) return (await import(inRoot('tests/testkit/recorded/record.ts'))).recordEvents();
  if (isAsked(args, 'proto')) {
    const result = await runTool('buf', ['generate', 'proto', '--template', 'proto/buf.gen.yaml', '--output', 'proto']);
    if (!result.ok) throw new Error(result.output);
  }
  for (const { path, content } of await generatedFiles(args)) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
}

/** What would be written, but for the event types. */
export async function generatedFiles(args: readonly string[]): Promise<GeneratedFile[]> {
  const files: GeneratedFile[] = [];
  for (const service of services) {
    if (isAsked(args, service)) files.push(...(await typesOf(await serviceTarget(service))));
  }
  if (isAsked(args, 'rights')) files.push({ path: inRoot('subgraphs/agency/RIGHTS.md'), content: rightsPage() });
  if (isAsked(args, 'migrations')) files.push(migrationList());
  if (!isAsked(args, 'supergraph') && !isAsked(args, 'client')) return files;
  const { supergraph, api, apiText } = compose();
  return [
    ...files,
    { path: inRoot('gateway/supergraph.graphql'), content: supergraph },
    { path: inRoot('frontend/src/generated/schema.graphql'), content: apiText },
    {
      path: inRoot('frontend/src/generated/possible-types.ts'),
      content: `export const possibleTypes: Record<string, string[]> = ${JSON.stringify(possibleTypes(api), null, 2)};\n`,
    },
    ...(await typesOf(clientTarget(api))),
  ];
}

function isAsked(args: readonly string[], part: string): boolean {
  return args.length === 0 || args.includes(part);
}

async function typesOf(generates: CodegenConfig['generates']): Promise<GeneratedFile[]> {
  const outputs = await runCodegen({ generates, silent: true, ignoreNoDocuments: true, errorsOnly: true }, false);
  return outputs.map(({ filename, content }: { filename: string; content: string }) => ({ path: filename, content }));
}
