import type pg from 'pg';
import type { Logger } from 'pino';
import { backoffMs, pause } from '../clock/pause.ts';
import { createWakeUp } from '../clock/wake-up.ts';
import type { RecordBatch, StoredRecord } from './event-bus.ts';

export interface ReaderOptions {
  pool: pg.Pool;
  groupTopicId: number;
  partitionId: number;
  topic: string;
  partition: number;
  onBatch(batch: RecordBatch): Promise<void>;
  logger?: Logger;
}

export interface PartitionReader {
  wake(): void;
  /** Ends after the batch in hand. */
  stop(): Promise<void>;
}

const batchSize = 500;
const longestWaitMs = 30_000;

interface RecordRow {
  record_offset: string;
  key: string;
  value: Buffer;
  headers: Record<string, string>;
}

/** Reads one partition for one group, from where the group stands. */
export function readPartition(options: ReaderOptions): PartitionReader {
  const { pool, groupTopicId, partitionId, topic, partition } = options;
  const stopping = new AbortController();
  const wakeUp = createWakeUp();

  async function position(): Promise<bigint> {
    const { rows } = await pool.query(
      'select next_offset from group_position where group_topic_id = $1 and partition_id = $2',
      [groupTopicId, partitionId],
    );
    return BigInt(rows[0]?.next_offset ?? 0);
  }

  async function fetch(from: bigint): Promise<StoredRecord[]> {
    const { rows } = await pool.query<RecordRow>(
      `select record_offset, key, value, headers from record
       where partition_id = $1 and record_offset >= $2 order by record_offset limit $3`,
      [partitionId, from.toString(), batchSize],
    );
    return rows.map((row) => ({
      topic,
      partition,
      offset: BigInt(row.record_offset),
      key: row.key,
      value: row.value,
      headers: row.headers,
    }));
  }

  /** Positions may be lost in a crash of the server (the inbox drops what comes again), so their commit waits for no disk. */
  async function keepPosition(next: bigint): Promise<void> {
    await pool.query(`begin; set local synchronous_commit = off;
      update group_position set next_offset = ${next}
      where group_topic_id = ${groupTopicId} and partition_id = ${partitionId} and next_offset < ${next};
      commit`);
  }

  async function run(): Promise<void> {
    let next: bigint | undefined;
    let failures = 0;
    while (!stopping.signal.aborted) {
      try {
        next ??= await position();
        const records = await fetch(next);
        const last = records.at(-1);
        if (!last) {
          await wakeUp.wait(longestWaitMs, stopping.signal);
          continue;
        }
        await options.onBatch({ topic, partition, records });
        next = last.offset + 1n;
        await keepPosition(next);
        failures = 0;
      } catch (error) {
        next = undefined;
        options.logger?.warn({ err: error, topic, partition }, 'a batch failed and comes again');
        await pause(backoffMs(failures++, 50, 5_000), stopping.signal);
      }
    }
  }

  const running = run();
  return {
    wake: wakeUp.wake,
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
