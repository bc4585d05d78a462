import type pg from 'pg';
import { assert } from '../errors/errors.ts';

/** Per topic the ids of its partitions, by partition number. */
export interface Topics {
  partitionsOf(topic: string): Promise<readonly number[]>;
}

export function postgresTopics(pool: pg.Pool, partitions: number): Topics {
  const known = new Map<string, Promise<readonly number[]>>();

  async function load(topic: string): Promise<readonly number[]> {
    const found = await read(topic);
    if (found.length > 0) return found;
    // One row first: whoever takes it decides how many partitions the topic gets.
    await pool.query(
      `with first as (insert into topic_partition (topic, partition) values ($1, 0) on conflict do nothing returning 1)
       insert into topic_partition (topic, partition) select $1, number from generate_series(1, $2 - 1) as number, first
       on conflict do nothing`,
      [topic, partitions],
    );
    return await read(topic);
  }

  async function read(topic: string): Promise<readonly number[]> {
    const { rows } = await pool.query('select id from topic_partition where topic = $1 order by partition', [topic]);
    return rows.map((row) => row.id);
  }

  return {
    partitionsOf(topic) {
      assert(topic !== '', 'a record must have a topic');
      let ids = known.get(topic);
      if (!ids) {
        ids = load(topic);
        known.set(topic, ids);
        ids.catch(() => known.delete(topic));
      }
      return ids;
    },
  };
}
