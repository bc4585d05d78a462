import { parseArgs } from 'node:util';
import pg from 'pg';
import { dropCopy, findRun } from '../rebuild/copy-schema.ts';
import { copySchema, noProjections, type Projections } from '../rebuild/projection.ts';
import { rebuild } from '../rebuild/rebuild.ts';
import { PlainError } from '../telemetry/failure.ts';
import type { Operating, Operation } from './operations.ts';
import { UsageError } from './usage-error.ts';

// One copy at a time: they would grow in the same place.
const rebuildLock = 7_241_104;

export const rebuildVerb: Operation = {
  help: `rebuild <projection> [--rate <a second>] [--dry-run] | rebuild --abandon
    Learns a projection anew from its owners, beside the live one, and puts it in its place once it is whole. The live one
    serves meanwhile, and nothing else happens: nobody is written to, nothing is decided again. Ctrl-C ends it, the same
    call goes on; --abandon gives the copy up. Exit code 3: ended before it was whole.`,
  more: ({ projections = noProjections }) => listOf(projections),
  async run(operating, args) {
    const { values, positionals } = parse(args);
    const { projections = noProjections, rebuilding, say } = operating;
    if (!rebuilding?.ownerUrl) {
      throw new UsageError('rebuild makes tables: it needs the URL of a user that may, DATABASE_URL_<SERVICE>');
    }
    const perSecond = values.rate === undefined ? undefined : Number(values.rate);
    if (perSecond !== undefined && !(perSecond >= 1)) {
      throw new UsageError(`--rate expects a number from 1 on; it is "${values.rate}"`);
    }
    const name = positionals[0] ?? '';
    const projection = projections.byName[name];
    if (!projection && !values.abandon) throw new UsageError(refusalOf(name, projections));
    const client = new pg.Client({ connectionString: rebuilding.ownerUrl, keepAlive: true });
    client.on('error', () => {});
    await client.connect();
    try {
      const { rows } = await client.query('select pg_try_advisory_lock($1) as held', [rebuildLock]);
      if (!rows[0].held) throw new PlainError('Another process rebuilds a projection of this service just now.');
      if (values.abandon) return await abandon(client, say);
      if (!projection) return;
      if (values['dry-run']) return say(planOf(name, projection, await findRun(client)));
      await run({ operating, client, name, perSecond });
    } finally {
      await client.end().catch(() => {});
    }
  },
};

async function run(given: {
  operating: Operating;
  client: pg.Client;
  name: string;
  perSecond?: number;
}): Promise<void> {
  const { operating, client, name, perSecond } = given;
  const { service, deps, reactions, signal, logger, say, rebuilding, projections = noProjections } = operating;
  const projection = projections.byName[name];
  if (!rebuilding || !projection) return;
  const { bus, clock, openCopy } = rebuilding;
  const copy = await openCopy(copySchema);
  try {
    const work = { service, name, projection, client, database: deps.database, copy, bus, clock, reactions };
    if (await rebuild({ ...work, perSecond, signal, logger, say })) return say(`${name} is rebuilt and in its place.`);
    say('Ended before the copy was whole. The same call goes on; the live projection is as it was.');
    process.exitCode = 3;
  } finally {
    await copy.close();
  }
}

async function abandon(client: pg.Client, say: (line: string) => void): Promise<void> {
  const run = await dropCopy(client);
  say(run ? `The copy of ${run.projection} is given up.` : 'There is no copy to give up.');
}

function planOf(
  name: string,
  { tables, from }: Projections['byName'][string],
  run: { projection: string } | null,
): string {
  const told = from.map(({ service, kinds }) => `${kinds.join(', ')} by ${service}`).join('; ');
  const begun = run ? ` A copy of ${run.projection} is under way.` : '';
  return `Would learn ${name} (${tables.join(', ')}) anew: ${told} are told again to all. Nothing was changed.${begun}`;
}

function refusalOf(name: string, projections: Projections): string {
  const names = Object.keys(projections.byName);
  if (names.length === 0) return 'rebuild: this service has none to rebuild';
  return `rebuild expects one of ${names.join(', ')}; it is "${name}"\n${listOf(projections)}`;
}

function listOf({ byName, leftOut }: Projections): string {
  const projections = Object.entries(byName).map(
    ([name, { what, tables }]) => `    ${name}: ${what} (${tables.join(', ')})`,
  );
  const others = Object.entries(leftOut).map(([table, why]) => `    not ${table}: ${why}`);
  return projections.length === 0 ? '    This service has none to rebuild.' : [...projections, ...others].join('\n');
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { rate: { type: 'string' }, 'dry-run': { type: 'boolean' }, abandon: { type: 'boolean' } },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
