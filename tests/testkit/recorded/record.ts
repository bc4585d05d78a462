import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { type DescMessage, fromBinary, toBinary } from '@bufbuild/protobuf';
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
 * up where the run brings none about. What the release has already stays as it is: written anew along with a change that
 * breaks it, it would show nothing.
 */
export async function recordEvents(): Promise<void> {
  const { version } = JSON.parse(await readFile(inRoot('package.json'), 'utf8'));
  const fileOf = ({ typeName }: DescMessage) => inRoot('proto/recorded', version, `${typeName}.binpb`);
  await refuseBreaks(version);
  const missing = eventSchemas.filter((schema) => !existsSync(fileOf(schema)));
  const said = missing.length > 0 ? await realRun() : new Map<string, Buffer>();
  await mkdir(inRoot('proto/recorded', version), { recursive: true });
  for (const schema of missing) {
    const bytes = said.get(schema.typeName) ?? toBinary(EnvelopeSchema, filledEvent(schema));
    await writeFile(fileOf(schema), bytes, { flag: 'wx' });
  }
  const built = await runTool('buf', ['build', 'proto', '-o', contractOf(version)]);
  if (!built.ok) throw new Error(built.output);
  const madeUp = missing.map(({ typeName }) => typeName).filter((type) => !said.has(type));
  process.stdout.write(
    `${missing.length} events added, ${madeUp.length} of them made up: ${madeUp.join(', ')}\n` +
      `${eventSchemas.length - missing.length} stay as they are; a new version in package.json records all anew\n`,
  );
}

/** Within a version the contract only grows: it is what its events can be read by. */
async function refuseBreaks(version: string): Promise<void> {
  if (!existsSync(inRoot(contractOf(version)))) return;
  const { ok, output } = await runTool('buf', ['breaking', 'proto', '--against', contractOf(version)]);
  if (ok) return;
  const stays = `The events of ${version} are recorded and stay as they are: only a new version in package.json records others,`;
  throw new Error(`${output}\n${stays} and what these readers can't bear is a new message in a package v2.`);
}

async function realRun(): Promise<Map<string, Buffer>> {
  const stack = await startStack();
  try {
    const { identity } = await plantedAgency(stack, 'Halden');
    await openSample(stack.desk());
    return await whatWasSaid(stack, identity.agency.id);
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
