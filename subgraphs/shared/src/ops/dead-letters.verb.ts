import { parseArgs } from 'node:util';
import { isId, noAgency } from '../ids/ids.ts';
import {
  agenciesWithDeadLetters,
  type DeadLetter,
  listDeadLetters,
  lockDeadLetter,
  removeDeadLetter,
} from '../inbox/dead-letter.store.ts';
import { redrive } from '../inbox/redrive.ts';
import { systemViewer } from '../viewer/viewer.ts';
import type { Operating, Operation } from './operations.ts';
import { UsageError } from './usage-error.ts';

export const deadLettersVerb: Operation = {
  help: `dead-letters list | show <id> | redrive [<id>] | discard <id> --reason <why> [--dry-run]
    Events that this service could not take in. redrive hands one or all of them to this service alone once more;
    discard gives one up for good, and the reason goes to the log.`,
  async run(operating, args) {
    const { values, positionals } = parse(args);
    const [what, id] = positionals;
    if (what === 'list' && !id) return await list(operating);
    if (what === 'redrive') return await redriveThem(operating, id);
    if (!id || !isId(id)) throw new UsageError('dead-letters expects list, redrive, show <id> or discard <id>');
    if (what === 'show') return await show(operating, id);
    if (what !== 'discard') throw new UsageError(`"${what}" is nothing that can be done with dead letters`);
    if (!values.reason) throw new UsageError('discard expects --reason <why>: the event is lost to this service');
    await discard(operating, id, values.reason, values['dry-run'] === true);
  },
};

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { reason: { type: 'string' }, 'dry-run': { type: 'boolean' } },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

async function all({ deps: { database }, service }: Operating): Promise<(DeadLetter & { agencyId: string })[]> {
  const agencies = await database.read(systemViewer(noAgency, service), (tx) => agenciesWithDeadLetters(tx, service));
  const letters = await Promise.all(
    agencies.map(async ({ agencyId, letters: most }) =>
      (await database.read(systemViewer(agencyId, service), (tx) => listDeadLetters(tx, service, most))).map(
        (letter) => ({ ...letter, agencyId }),
      ),
    ),
  );
  return letters.flat().sort((one, other) => one.failedAt.getTime() - other.failedAt.getTime());
}

async function list(operating: Operating): Promise<void> {
  const letters = await all(operating);
  for (const { id, failedAt, headers, topic, partition, offset, attempts, error } of letters) {
    const what = headers.type ?? 'of no known type';
    const first = error.split('\n')[0];
    operating.say(
      `${id}  ${failedAt.toISOString()}  ${what}  ${topic}/${partition}@${offset}  ${attempts} attempts  ${first}`,
    );
  }
  operating.say(`${letters.length} dead letters.`);
}

async function find(operating: Operating, id: string) {
  const letter = (await all(operating)).find((each) => each.id === id);
  if (!letter) throw new UsageError(`There is no dead letter ${id}.`);
  return letter;
}

/** Without the bytes: they hold what was said of people. */
async function show(operating: Operating, id: string): Promise<void> {
  const { value, ...letter } = await find(operating, id);
  operating.say(JSON.stringify({ ...letter, bytes: value.length }, null, 2));
}

async function redriveThem(operating: Operating, id: string | undefined): Promise<void> {
  const { deps, service, reactions, logger, say } = operating;
  if (id) await find(operating, id);
  const { applied, failed } = await redrive({
    group: service,
    database: deps.database,
    reactions,
    logger,
    only: id,
  });
  say(`${applied} taken in, ${failed} failed again and stay.`);
  if (failed > 0) throw new Error('Some failed again: "dead-letters list" says why.');
}

async function discard(operating: Operating, id: string, reason: string, dryRun: boolean): Promise<void> {
  const { agencyId, headers } = await find(operating, id);
  const { deps, service, logger, say } = operating;
  if (dryRun) return say(`Would discard ${headers.type ?? 'an event'} of agency ${agencyId}.`);
  const gone = await deps.database.transact(systemViewer(agencyId, service), async (tx) => {
    if (!(await lockDeadLetter(tx, id))) return false;
    await removeDeadLetter(tx, id);
    return true;
  });
  if (!gone) throw new Error('It is just being redriven: look at the list again.');
  logger.warn({ letter: id, type: headers.type, reason }, 'a dead letter was discarded');
  say('Discarded.');
}
