import { useState } from 'react';
import { graphql } from '../../../generated/gql.ts';
import type { ContactBlockKind } from '../../../generated/graphql.ts';
import { DayField } from '../../../lib/DayField.tsx';
import { offerUndo } from '../../../lib/undo.ts';
import { useFailure } from '../../../lib/use-failure.ts';
import { useWrite } from '../../../lib/write.ts';
import { RadioGroup } from '../../../ui/Choice.tsx';
import { FieldRow } from '../../../ui/Field.tsx';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { t } from './messages.ts';
import { type PersonRef, recordQueries } from './person.ts';
import { useLiftBlock } from './use-lift-block.ts';

const BlockCandidate = graphql(`
  mutation BlockCandidate($input: BlockCandidateInput!) {
    blockCandidate(input: $input) {
      __typename
      ... on BlockCandidateSuccess {
        candidate {
          id
          blocks {
            id
            kind
            since
          }
        }
      }
    }
  }
`);

const kinds = [
  'DO_NOT_CONTACT',
  'UNSUBSCRIBED',
  'CHANNEL_OPT_OUT',
  'DO_NOT_REPRESENT',
] as const satisfies readonly ContactBlockKind[];
const channels = ['EMAIL', 'CALL', 'SMS', 'WHATSAPP', 'LINKEDIN'] as const;

export function BlockDialog({ person, onClose }: { person: PersonRef; onClose: () => void }) {
  const [kind, setKind] = useState<(typeof kinds)[number]>('DO_NOT_CONTACT');
  const [channel, setChannel] = useState<(typeof channels)[number]>('EMAIL');
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const [block, isBusy] = useWrite(BlockCandidate);
  const lift = useLiftBlock();
  const { errorOf, onError, clear } = useFailure('reason', 'until', 'channel');

  const save = async () => {
    clear();
    const saved = await block(
      {
        candidateId: person.id,
        kind,
        reason: reason.trim() || null,
        until: until || null,
        channel: kind === 'CHANNEL_OPT_OUT' ? channel : null,
      },
      { refetch: recordQueries, onError },
    );
    if (!saved) return;
    onClose();
    const made = saved.blockCandidate.candidate.blocks
      .filter((each) => each.kind === kind)
      .reduce(
        (newest, each) => (newest && newest.since > each.since ? newest : each),
        undefined as { id: string; since: string } | undefined,
      );
    offerUndo(t('dialogs.block.saved', { name: person.name }), async () => {
      if (made) await lift({ candidateId: person.id, blockId: made.id });
    });
  };

  return (
    <FormDialog
      title={t('dialogs.block.title', { name: person.name })}
      saveLabel={t('dialogs.block.save')}
      isBusy={isBusy}
      canSave
      onSave={() => void save()}
      onClose={onClose}
    >
      <RadioGroup
        label={t('dialogs.block.what')}
        options={kinds.map((id) => ({ id, label: t(`dialogs.block.${id}`), detail: t(`dialogs.block.detail.${id}`) }))}
        value={kind}
        onChange={setKind}
      />
      {kind === 'CHANNEL_OPT_OUT' && (
        <Select
          label={t('dialogs.message.channel')}
          options={channels.map((id) => ({ id, label: t(`dialogs.channel.${id}`) }))}
          value={channel}
          onChange={setChannel}
          error={errorOf('channel')}
        />
      )}
      <FieldRow>
        <TextField
          label={t('dialogs.block.reason')}
          optional
          value={reason}
          onChange={setReason}
          error={errorOf('reason')}
        />
        <DayField
          label={t('dialogs.block.until')}
          optional
          value={until}
          onChange={setUntil}
          error={errorOf('until')}
        />
      </FieldRow>
    </FormDialog>
  );
}
