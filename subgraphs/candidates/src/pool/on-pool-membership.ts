import type { Envelope } from '@rekindle/proto/envelope';
import type { PoolMembership } from '@rekindle/proto/nurture';
import type { Transaction } from '@rekindle/shared/database/database';
import { dated } from '../fact/fact.store.ts';
import { applyNews, happened } from '../news/apply-news.ts';
import { captureOf } from '../timeline/timeline.ts';

export const onPoolJoined = (tx: Transaction, { membership }: { membership?: PoolMembership }, envelope: Envelope) =>
  onMembership(tx, membership, envelope, true);

export const onPoolLeft = (tx: Transaction, { membership }: { membership?: PoolMembership }, envelope: Envelope) =>
  onMembership(tx, membership, envelope, false);

async function onMembership(
  tx: Transaction,
  membership: PoolMembership | undefined,
  envelope: Envelope,
  joined: boolean,
): Promise<void> {
  if (!membership?.pool) return;
  const { pool, candidateId } = membership;
  await applyNews(tx, [
    {
      candidateId,
      facts: [
        {
          ...dated(envelope),
          kind: 'POOL',
          id: `${pool.id}:${candidateId}`,
          candidateId,
          state: { id: pool.id, name: pool.name, joined },
        },
      ],
      entries: [
        {
          candidateId,
          kind: joined ? 'POOL_JOINED' : 'POOL_LEFT',
          sentence: `${joined ? 'Joined' : 'Left'} the pool “${pool.name}”`,
          ...happened(envelope),
          subject: { kind: 'POOL', id: pool.id },
          episode: captureOf(candidateId),
          // One may join and leave again and again.
          naturalKey: `pool:${pool.id}:${envelope.aggregateVersion}`,
        },
      ],
    },
  ]);
}
