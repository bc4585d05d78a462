import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { type CodegenConfig, generate as runCodegen } from '@graphql-codegen/cli';
import { clientTarget, serviceTarget } from './codegen.ts';
import { compose, possibleTypes } from './compose.ts';
import { inRoot, services } from './paths.ts';

const run = promisify(execFile);

/**
 * Everything that is generated: event types from proto, resolver types per service, the supergraph, the client's types.
 * One service or `client` or `proto` may be named to do only that part.
 */
export async function generate(args: readonly string[]): Promise<void> {
  const asked = (part: string) => args.length === 0 || args.includes(part);
  if (asked('proto')) await generateProto();
  for (const service of services) {
    if (asked(service)) await writeTypes(await serviceTarget(service));
  }
  if (!asked('supergraph') && !asked('client')) return;
  const { supergraph, api, apiText } = compose();
  await writeFile(inRoot('gateway/supergraph.graphql'), supergraph);
  await mkdir(inRoot('frontend/src/generated'), { recursive: true });
  await writeFile(inRoot('frontend/src/generated/schema.graphql'), apiText);
  await writeFile(
    inRoot('frontend/src/generated/possible-types.ts'),
    `export const possibleTypes: Record<string, string[]> = ${JSON.stringify(possibleTypes(api), null, 2)};\n`,
  );
  await writeTypes(clientTarget(api));
}

async function generateProto(): Promise<void> {
  const { stderr } = await run('buf', ['generate'], { cwd: inRoot('proto') });
  if (stderr) process.stderr.write(stderr);
}

async function writeTypes(generates: CodegenConfig['generates']): Promise<void> {
  await runCodegen({ generates, silent: true, ignoreNoDocuments: true, errorsOnly: true }, true);
}
