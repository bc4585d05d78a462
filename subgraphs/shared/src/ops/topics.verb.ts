import { parseArgs } from 'node:util';
import type { TopicState } from '../bus/kafka/kafka-topics.ts';
import { prepareTopics } from '../bus/topics.ts';
import type { Operation } from './operations.ts';
import { UsageError } from './usage-error.ts';

export const topicsVerb: Operation = {
  help: `topics [--replication <copies>] [--dry-run]
    Makes the topics of all services on Kafka that are not there yet, and tells how others differ from what they should
    be; what is there is never changed. Default: three copies, or as many as there are brokers.`,
  async run({ kafkaBrokers, service, logger, say }, args) {
    const { 'dry-run': dryRun = false, replication } = parse(args);
    if (replication !== undefined && !(Number.isInteger(replication) && replication > 0)) {
      throw new UsageError('--replication expects a whole number above 0');
    }
    if (!kafkaBrokers) {
      return say('The bus is on PostgreSQL: its topics come to be when they are first used. Nothing to do.');
    }
    const states = await prepareTopics({ kafkaBrokers, clientId: service, make: !dryRun, replication, logger });
    for (const each of states) say(lineOf(each));
    const missing = states.filter(({ state }) => state === 'missing').length;
    if (missing > 0) say(`${missing} would be made without --dry-run.`);
  },
};

function parse(args: string[]): { 'dry-run'?: boolean; replication?: number } {
  try {
    const options = { 'dry-run': { type: 'boolean' }, replication: { type: 'string' } } as const;
    const { values } = parseArgs({ args, options });
    return { ...values, replication: values.replication === undefined ? undefined : Number(values.replication) };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function lineOf({ topic, state, differences }: TopicState): string {
  const words = { right: 'is as it should be', missing: 'is missing', made: 'was made', differs: 'differs' };
  return `${topic} ${words[state]}${differences.map((each) => `\n    ${each}`).join('')}`;
}
