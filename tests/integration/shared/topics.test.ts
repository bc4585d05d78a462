import { beforeAll, describe, expect, it } from '@jest/globals';
import { topicSettings } from '@rekindle/proto/topic-settings';
import { prepareTopics } from '@rekindle/shared/bus/topics';
import { newId } from '@rekindle/shared/ids/ids';
import { requireTopics } from '@rekindle/shared/lifecycle/require-topics';
import { type Operating, operate } from '@rekindle/shared/ops/operations';
import { createLogger } from '@rekindle/shared/telemetry/logger';
import { sharedKafka } from '../../testkit/kafka-server.ts';

const logger = createLogger('agency', 'silent');
const kafka = await sharedKafka();
if ('missing' in kafka) process.stderr.write(`skipped: topics on Kafka, since ${kafka.missing}\n`);

async function ops(kafkaBrokers: string | undefined, ...args: string[]): Promise<string[]> {
  const said: string[] = [];
  const operating = { service: 'agency', kafkaBrokers, logger, say: (line: string) => said.push(line) };
  await operate(operating as unknown as Operating, ['topics', ...args]);
  return said;
}

it('are nobody’s work while the bus is on PostgreSQL', async () => {
  expect(await ops(undefined)).toEqual([expect.stringContaining('Nothing to do')]);
  await requireTopics({ name: 'agency', environment: 'production', logger });
});

it('refuse a call that is not understood', async () => {
  await expect(ops('nowhere:1', '--replication', 'many')).rejects.toThrow('--replication expects a whole number');
  await expect(ops('nowhere:1', '--delete')).rejects.toThrow('--delete');
});

('brokers' in kafka ? describe : describe.skip)('topics on Kafka', () => {
  const kafkaBrokers = 'brokers' in kafka ? kafka.brokers : '';
  let topic: string;
  const wanted = (changes = {}) => [{ topic, partitions: 2, retentionMs: 3_600_000, mostBytes: 2_000_000, ...changes }];
  const prepare = (make: boolean, changes = {}) =>
    prepareTopics({ kafkaBrokers, clientId: 'test', make, wanted: wanted(changes) });
  const need = (environment: string) =>
    requireTopics({ name: 'test', environment, kafkaBrokers, wanted: wanted(), logger });

  beforeAll(() => {
    topic = `topics.${newId()}`;
  });

  it('that are missing are named by a service at its start, with the command that makes them', async () => {
    await expect(need('production')).rejects.toThrow(new RegExp(`lacks ${topic}.*ops topics`));
  });

  it('are only looked at in a dry run', async () => {
    expect(await prepare(false)).toEqual([{ topic, state: 'missing', differences: [] }]);
    expect(await prepare(false)).toEqual([{ topic, state: 'missing', differences: [] }]);
  });

  it('are made once with their settings, also by several at the same moment', async () => {
    await Promise.all([need('local'), need('local'), prepare(true)]);
    expect(await prepare(true)).toEqual([{ topic, state: 'right', differences: [] }]);
    await need('production');
  });

  it('that differ are told, and left as they are', async () => {
    const differing = [{ topic, state: 'differs', differences: expect.any(Array) }];
    for (let time = 0; time < 2; time++) {
      const states = await prepare(true, { partitions: 5, retentionMs: 7_200_000 });
      expect(states).toEqual(differing);
      expect(states[0]?.differences).toEqual([
        'partitions is 2, should be 5',
        'retention.ms is 3600000, should be 7200000',
      ]);
    }
    expect(await prepare(false)).toEqual([{ topic, state: 'right', differences: [] }]);
  });

  it('of the product are all made by the operator’s verb', async () => {
    await ops(kafkaBrokers);
    const lines = (await ops(kafkaBrokers, '--dry-run')).filter((line) => line.startsWith('rekindle.'));
    expect(lines).toHaveLength(topicSettings.length);
    for (const line of lines) expect(line).toContain('is as it should be');
  });
});
