import { useState } from 'react';
import { graphql } from '../../../generated/gql.ts';
import type { PoolKind } from '../../../generated/graphql.ts';
import { notify } from '../../../lib/notice.ts';
import { useFailure } from '../../../lib/use-failure.ts';
import { useWrite } from '../../../lib/write.ts';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextArea, TextField } from '../../../ui/TextField.tsx';
import { t } from '../messages.ts';

const SavePool = graphql(`
  mutation SavePool($input: SavePoolInput!) {
    savePool(input: $input) {
      __typename
      ... on SavePoolSuccess {
        pool {
          id
          name
          description
          kind
        }
      }
      ... on PoolNameTaken {
        pool {
          id
          name
        }
      }
    }
  }
`);

const kinds = ['STATIC', 'HOTLIST', 'FUTURE_ROLE', 'READINESS'] as const satisfies readonly PoolKind[];

export interface EditedPool {
  id: string;
  name: string;
  description: string | null;
  kind: PoolKind;
}

export function PoolDialog({ pool, onClose }: { pool?: EditedPool; onClose: () => void }) {
  const [name, setName] = useState(pool?.name ?? '');
  const [description, setDescription] = useState(pool?.description ?? '');
  const [kind, setKind] = useState<PoolKind>(pool?.kind ?? 'STATIC');
  const [refusal, setRefusal] = useState<string | undefined>();
  const { errorOf, onError, clear } = useFailure('name', 'description', 'kind');
  const [savePool, isBusy] = useWrite(SavePool);

  const save = async () => {
    clear();
    setRefusal(undefined);
    const answer = await savePool(
      { id: pool?.id ?? null, name: name.trim(), description: description.trim() || null, kind },
      { refetch: ['Nurture', 'PoolOfPage'], onError },
    );
    const result = answer?.savePool;
    if (result?.__typename === 'PoolNameTaken') setRefusal(t('nurture.pool.taken', { name: result.pool.name }));
    if (result?.__typename !== 'SavePoolSuccess') return;
    notify(t('nurture.pool.saved', { name: result.pool.name }));
    onClose();
  };
  return (
    <FormDialog
      title={t(pool ? 'nurture.pool.edit' : 'nurture.pool.new')}
      saveLabel={t('nurture.pool.save')}
      isBusy={isBusy}
      canSave={name.trim() !== ''}
      refusal={refusal}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TextField label={t('nurture.pool.name')} value={name} onChange={setName} error={errorOf('name')} autoFocus />
      <Select
        label={t('nurture.pool.kind')}
        options={kinds.map((id) => ({ id, label: t(`nurture.kind.${id}`), detail: t(`nurture.kindWhy.${id}`) }))}
        value={kind}
        onChange={setKind}
        isDisabled={pool !== undefined}
        error={errorOf('kind')}
      />
      <TextArea
        label={t('nurture.pool.description')}
        optional
        rows={3}
        value={description}
        onChange={setDescription}
        error={errorOf('description')}
      />
    </FormDialog>
  );
}
