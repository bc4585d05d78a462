import { parseArgs } from 'node:util';
import { RepublishDoneSchema, SubjectErasedSchema } from '@rekindle/proto/shared';
import { pause } from '../clock/pause.ts';
import { newId, noAgency } from '../ids/ids.ts';
import { caughtUp } from '../inbox/caught-up.ts';
import { on, startConsumers } from '../inbox/consumers.ts';
import { startRelay } from '../outbox/relay.ts';
import { askRepublish, sharedTopic, topicOfService } from '../republish/ask.ts';
import { PlainError } from '../telemetry/failure.ts';
import { systemViewer } from '../viewer/viewer.ts';
import type { Operating, Operation } from './operations.ts';
import { UsageError } from './usage-error.ts';

const services = ['agency', 'candidates', 'communications', 'submissions', 'nurture', 'matching'];

export const replayErasuresVerb: Operation = {
  help: `replay-erasures [--from <service,…>] [--wait <seconds>]
    After a database was restored, before it serves again: every other service tells whom it knows to be erased, and this
    one forgets them as people that it knows from others; no event brings them back. Records that it owns itself are not
    erased yet. Exit code 1 when one of them has not answered in time (default 120): then do not serve yet.`,
  async run(operating, args) {
    const { from, waitMs } = parse(operating.service, args);
    const { rebuilding, service, say } = operating;
    if (!rebuilding) throw new UsageError('replay-erasures needs the bus');
    const { bus, relayUrl } = rebuilding;
    const relay = await startRelay({ url: relayUrl, bus, logger: operating.logger });
    try {
      const silent = await hear(
        operating,
        new Set(from.filter((name) => name !== service).map(topicOfService)),
        waitMs,
      );
      if (silent.length > 0) throw new PlainError(`No answer from ${silent.join(', ')}: do not serve yet.`);
    } finally {
      await relay.stop();
    }
    say(
      'Everybody who was erased is known as erased here too: the person learnt from others is gone, and no event brings ' +
        'them back. Records that this service owns itself are not erased yet.',
    );
  },
};

/** The topics of those who have not answered in time. */
async function hear(operating: Operating, waiting: Set<string>, waitMs: number): Promise<string[]> {
  const { deps, logger, reactions, rebuilding, service, signal } = operating;
  const { bus, clock } = rebuilding as NonNullable<Operating['rebuilding']>;
  const askId = newId();
  const group = `${service}.erasures-${askId.slice(-8)}`;
  const answered = on(RepublishDoneSchema, 'projection', async (_tx, { askIds, topic }) => {
    if (askIds.includes(askId)) waiting.delete(topic);
  });
  const forgetting = reactions.filter(({ schema }) => schema.typeName === SubjectErasedSchema.typeName);
  const reading = await startConsumers({
    ...{ group, bus, logger, database: deps.database, from: 'end' },
    reactions: [...forgetting, answered],
  });
  try {
    await deps.database.transact(systemViewer(noAgency, service), (tx) =>
      askRepublish(tx, { askId, service, topic: sharedTopic, kinds: ['erased'], perSecond: 1_000 }),
    );
    const untilMs = performance.now() + waitMs;
    while (waiting.size > 0 && performance.now() < untilMs && !signal.aborted) await pause(100, signal);
    // Whoever answered had sent all before; what was sent may still have to be read.
    if (waiting.size === 0 && !(await caughtUp({ bus, group, topics: [sharedTopic], clock, withinMs: waitMs }))) {
      throw new PlainError('What was told could not be read in time: do not serve yet.');
    }
    return [...waiting];
  } finally {
    await reading.stop();
  }
}

function parse(service: string, args: string[]): { from: string[]; waitMs: number } {
  try {
    const { values } = parseArgs({ args, options: { from: { type: 'string' }, wait: { type: 'string' } } });
    const from = values.from?.split(',') ?? services.filter((name) => name !== service);
    const unknown = from.find((name) => !services.includes(name));
    if (unknown !== undefined)
      throw new Error(`--from expects services, of ${services.join(', ')}; it is "${unknown}"`);
    const waitMs = Number(values.wait ?? 120) * 1_000;
    if (!(waitMs > 0)) throw new Error(`--wait expects seconds; it is "${values.wait}"`);
    return { from, waitMs };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
