import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromBinary, toBinary } from '@bufbuild/protobuf';
import { contractOf } from '@rekindle/embedded/toolchain/baseline';
import { inRoot } from '@rekindle/embedded/toolchain/paths';
import { runTool } from '@rekindle/embedded/toolchain/run-tool';
import { EnvelopeSchema } from '@rekindle/proto/envelope';
import pg from 'pg';
import { eventually } from '../eventually.ts';
import { openSample } from '../sample-agency.ts';
import { type Stack, startStack } from '../stack.ts';
import { plantedAgency } from '../two-agencies.ts';
import { filledEvent } from './fill.ts';
import { eventSchemas } from './schemas.ts';

/**
 * Keeps one event of each type as bytes, as this release sends it: that of a real run which says the most, or one made
 * up where the run brings none about.
 */
export async function recordEvents(): Promise<void> {
  const { version } = JSON.parse(await readFile(inRoot('package.json'), 'utf8'));
  const folder = inRoot('proto/recorded', version);
  const stack = await startStack();
  try {
    const { identity } = await plantedAgency(stack, 'Halden');
    await openSample(stack.desk());
    const said = await whatWasSaid(stack, identity.agency.id);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const madeUp: string[] = [];
    for (const schema of eventSchemas) {
      const real = said.get(schema.typeName);
      if (!real) madeUp.push(schema.typeName);
      await writeFile(join(folder, `${schema.typeName}.binpb`), real ?? toBinary(EnvelopeSchema, filledEvent(schema)));
    }
    const built = await runTool('buf', ['build', 'proto', '-o', contractOf(version)]);
    if (!built.ok) throw new Error(built.output);
    process.stdout.write(`${eventSchemas.length} events, ${madeUp.length} of them made up: ${madeUp.join(', ')}\n`);
  } finally {
    await stack.stop();
  }
}

/** By type: of the agency that has one of everything if it has any, else of the sample; the longest. */
async function whatWasSaid(stack: Stack, agencyId: string): Promise<Map<string, Buffer>> {
  const { adminUrl } = stack.system();
  const client = new pg.Client({ connectionString: adminUrl?.replace(/\/postgres$/, '/bus') });
  await client.connect();
  try {
    await eventually(() => nothingNew(client), 60_000);
    const { rows } = await client.query<{ value: Buffer }>('select value from record');
    const found = new Map<string, Buffer>();
    const rank = (bytes: Buffer) => {
      const own = fromBinary(EnvelopeSchema, bytes).agencyId === agencyId;
      return (own ? 1e9 : 0) + bytes.length;
    };
    for (const { value } of rows) {
      const { type } = fromBinary(EnvelopeSchema, value);
      const best = found.get(type);
      if (!best || rank(value) > rank(best)) found.set(type, value);
    }
    return found;
  } finally {
    await client.end();
  }
}

async function nothingNew(client: pg.Client): Promise<boolean> {
  const count = async () => Number((await client.query('select count(*) from record')).rows[0].count);
  const before = await count();
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  return (await count()) === before;
}
