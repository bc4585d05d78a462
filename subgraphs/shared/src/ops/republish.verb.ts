import { parseArgs } from 'node:util';
import { isId } from '../ids/ids.ts';
import type { Operation } from './operations.ts';
import { type Position, republish } from './republish.ts';
import { UsageError } from './usage-error.ts';

const sayEveryMs = 5_000;

export const republishVerb: Operation = {
  help: `republish <kind> [--agency <id>] [--after <agency>/<id>] [--rate <a second>]
    Tells the present state of all of a kind once more; consumers bring their projections up to date and do nothing else.
    Ctrl-C ends it between two steps and says how to go on. Default rate: 200.`,
  async run({ deps, snapshots, service, signal, say }, args) {
    const { values, positionals } = parse(args);
    const kind = positionals[0] ?? '';
    const snapshot = snapshots[kind];
    if (!snapshot) {
      throw new UsageError(`republish expects one of ${Object.keys(snapshots).join(', ')}; it is "${kind}"`);
    }
    const perSecond = Number(values.rate ?? 200);
    if (!(perSecond > 0)) throw new UsageError(`--rate expects a number above 0; it is "${values.rate}"`);
    if (values.agency && !isId(values.agency)) throw new UsageError(`--agency expects an id; it is "${values.agency}"`);
    let last: Position | undefined;
    let saidAtMs = Date.now();
    const options = { database: deps.database, service, snapshot, perSecond, signal };
    const count = await republish({
      ...options,
      agencyId: values.agency,
      after: positionOf(values.after),
      told(position, soFar) {
        last = position;
        if (Date.now() - saidAtMs < sayEveryMs) return;
        saidAtMs = Date.now();
        say(`${soFar} told, now at ${position.agencyId}/${position.id}`);
      },
    });
    say(`${count} of ${kind} told.`);
    if (signal.aborted && last) say(`Ended before all were told. Go on with --after ${last.agencyId}/${last.id}`);
  },
};

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { agency: { type: 'string' }, after: { type: 'string' }, rate: { type: 'string' } },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function positionOf(text: string | undefined): Position | undefined {
  if (text === undefined) return undefined;
  const [agencyId = '', id = ''] = text.split('/');
  if (!isId(agencyId) || !isId(id)) throw new UsageError(`--after expects <agency>/<id>; it is "${text}"`);
  return { agencyId, id };
}
