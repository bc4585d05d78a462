import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../../generated/gql.ts';
import { offerUndo } from '../../../lib/undo.ts';
import { useFailure } from '../../../lib/use-failure.ts';
import { useWrite } from '../../../lib/write.ts';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { t } from './messages.ts';
import { type PersonRef, recordQueries } from './person.ts';

export const PoolsToPick = graphql(`
  query PoolsToPick {
    pools {
      id
      name
      memberCount
    }
  }
`);

const MakePool = graphql(`
  mutation MakePool($input: SavePoolInput!) {
    savePool(input: $input) {
      __typename
      ... on SavePoolSuccess {
        pool {
          id
          name
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

const AddToPool = graphql(`
  mutation AddPeopleToPool($input: AddToPoolInput!) {
    addToPool(input: $input) {
      __typename
      ... on AddToPoolSuccess {
        added
        pool {
          id
          name
          memberCount
        }
      }
    }
  }
`);

const RemoveFromPool = graphql(`
  mutation RemovePeopleFromPool($input: RemoveFromPoolInput!) {
    removeFromPool(input: $input) {
      __typename
      ... on RemoveFromPoolSuccess {
        pool {
          id
          memberCount
        }
      }
    }
  }
`);

const newPool = 'new';

/** Puts one or more people into a pool, or into one made here. */
export function PoolDialog({
  people,
  onDone,
  onClose,
}: {
  people: readonly PersonRef[];
  onDone?: () => void;
  onClose: () => void;
}) {
  const { data } = useQuery(PoolsToPick);
  const [chosen, setChosen] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [makePool, isMaking] = useWrite(MakePool);
  const [addToPool, isAdding] = useWrite(AddToPool);
  const [removeFromPool] = useWrite(RemoveFromPool);
  const { errorOf, onError, clear } = useFailure('poolId', 'name');
  const pools = data?.pools ?? [];
  const making = chosen === newPool || (data !== undefined && pools.length === 0);
  const candidateIds = people.map(({ id }) => id);
  const values = { count: people.length, name: people[0]?.name ?? '' };

  const save = async () => {
    clear();
    const made = making ? await makePool({ name, kind: 'STATIC' }, { onError }) : undefined;
    const poolId = making ? made?.savePool.pool.id : chosen;
    if (!poolId) return;
    const saved = await addToPool({ poolId, candidateIds }, { refetch: [...recordQueries, 'PoolsToPick'], onError });
    if (!saved) return;
    onDone?.();
    onClose();
    const { pool, added } = saved.addToPool;
    offerUndo(t('dialogs.pool.saved', { ...values, added, pool: pool.name }), () =>
      removeFromPool({ poolId, candidateIds }, { refetch: recordQueries }),
    );
  };

  return (
    <FormDialog
      title={t('dialogs.pool.title', values)}
      saveLabel={t('dialogs.pool.save')}
      isBusy={isMaking || isAdding}
      canSave={making ? name.trim() !== '' : chosen !== null}
      onSave={() => void save()}
      onClose={onClose}
    >
      {pools.length > 0 && (
        <Select
          label={t('dialogs.pool.which')}
          options={[
            ...pools.map((pool) => ({
              id: pool.id,
              label: pool.name,
              detail: t('dialogs.pool.size', { count: pool.memberCount }),
            })),
            { id: newPool, label: t('dialogs.pool.new') },
          ]}
          value={chosen}
          onChange={setChosen}
          error={errorOf('poolId')}
        />
      )}
      {making && (
        <TextField label={t('dialogs.pool.name')} value={name} onChange={setName} error={errorOf('name')} autoFocus />
      )}
    </FormDialog>
  );
}
