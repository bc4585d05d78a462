import { expect, it } from '@jest/globals';
import type { Admin, Consumer, EachBatchPayload } from 'kafkajs';
import { pause } from '../../clock/pause.ts';
import { kafkaMember } from './kafka-member.ts';

const [topic, partition] = ['rekindle.candidates.v1', 0];

/** A broker answers late or never; that a client's old commit lands after a newer one can't be had of a real one. */
function memberOfSlowBroker() {
  const commits: { offset: string; end: PromiseWithResolvers<void> }[] = [];
  const consumer = {
    pause() {},
    resume() {},
    seek() {},
    commitOffsets(offsets: { offset: string }[]) {
      const end = Promise.withResolvers<void>();
      commits.push(...offsets.map(({ offset }) => ({ offset, end })));
      return end.promise;
    },
  } as unknown as Consumer;
  const admin = {
    fetchOffsets: async () => [{ topic, partitions: [{ partition, offset: '0' }] }],
    fetchTopicOffsets: async () => [{ partition, low: '0', high: '0' }],
  } as unknown as Admin;
  const stopping = new AbortController();
  const member = kafkaMember({
    consumer,
    admin: { get: async () => admin, discard() {}, end: async () => {} },
    subscription: { group: 'receiver', topics: [topic], onBatch: async () => {} },
    topics: [topic],
    signal: stopping.signal,
  });
  const fetched = (offset: number) =>
    member.take({
      batch: { topic, partition, messages: [{ offset: String(offset), value: Buffer.from('x') }] },
      resolveOffset() {},
    } as unknown as EachBatchPayload);
  const committed = async (count: number) => {
    for (let tries = 0; commits.length < count && tries < 1_000; tries++) await pause(10);
    return commits.map(({ offset }) => offset);
  };
  return { member, commits, fetched, committed, stop: () => stopping.abort() };
}

it('the position that is reached is kept again once a commit that was given up has ended', async () => {
  const { member, commits, fetched, committed, stop } = memberOfSlowBroker();
  member.assign({ [topic]: [partition] });
  await member.settled;
  const working = member.work();
  fetched(0);
  await committed(1);
  fetched(1);
  expect(await committed(2)).toEqual(['1', '2']);
  commits[1]?.end.resolve();
  commits[0]?.end.resolve();
  expect(await committed(3)).toEqual(['1', '2', '2']);
  commits[2]?.end.resolve();
  stop();
  await working;
});

it('no position is kept again of a partition that others hold by then', async () => {
  const { member, commits, fetched, committed, stop } = memberOfSlowBroker();
  member.assign({ [topic]: [partition] });
  await member.settled;
  const working = member.work();
  fetched(0);
  await committed(1);
  fetched(1);
  await committed(2);
  member.assign({});
  commits[1]?.end.resolve();
  commits[0]?.end.resolve();
  await new Promise(setImmediate);
  stop();
  await working;
  expect(commits.map(({ offset }) => offset)).toEqual(['1', '2']);
});
