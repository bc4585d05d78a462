import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { graphql } from '../../../generated/gql.ts';
import { formatDate } from '../../../lib/format.ts';
import { notify } from '../../../lib/notice.ts';
import { Button } from '../../../ui/Button.tsx';
import { Banner } from '../../../ui/States.tsx';
import { useLiftBlock } from '../dialogs/use-lift-block.ts';
import { t } from './messages.ts';

const BlocksFragment = graphql(`
  fragment RecordBlocks on Candidate {
    id
    name
    blocks {
      id
      kind
      channel
      reason
      since
      until
    }
  }
`);

/** What forbids contact or submission, over everything else, each with the way to lift it. */
export function Blocks({ candidate }: { candidate: FragmentType<typeof BlocksFragment> }) {
  const { data, complete } = useFragment({ fragment: BlocksFragment, from: candidate });
  const lift = useLiftBlock();
  if (!complete) return null;
  const liftOne = async (blockId: string) => {
    if (await lift({ candidateId: data.id, blockId })) notify(t('record.block.lifted', { name: data.name }));
  };
  return data.blocks.map(({ id, kind, channel, reason, since, until }) => (
    <Banner
      key={id}
      tone={kind === 'DO_NOT_CONTACT' || kind === 'DO_NOT_REPRESENT' ? 'danger' : 'warning'}
      icon="ban"
      action={<Button onPress={() => void liftOne(id)}>{t('record.block.lift')}</Button>}
    >
      <b>{t(`record.block.${kind}`, { channel: channel ? channel.toLowerCase() : '' })}</b>{' '}
      <span>
        {t('record.block.since', { date: formatDate(since) })}
        {until && ` ${t('record.block.until', { date: formatDate(until) })}`}
        {reason && `: ${reason}`}
      </span>
    </Banner>
  ));
}
