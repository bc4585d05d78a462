import { useQuery } from '@apollo/client/react';
import { useDeferredValue, useState } from 'react';
import { graphql } from '../../../generated/gql.ts';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { ComboBox } from '../../../ui/Select.tsx';
import { t } from '../messages.ts';

const PeopleForPool = graphql(`
  query PeopleForPool($text: String!) {
    findCandidates(text: $text, first: 8) {
      id
      name
      title
      employer
    }
  }
`);

const shortestText = 2;

/** Finds a person by a part of the name and adds them; stays open for the next. */
export function AddPeople({
  poolName,
  isBusy,
  onAdd,
  onClose,
}: {
  poolName: string;
  isBusy: boolean;
  onAdd: (candidateId: string) => Promise<boolean>;
  onClose: () => void;
}) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const wanted = useDeferredValue(text.trim());
  const { data, previousData } = useQuery(PeopleForPool, {
    variables: { text: wanted },
    skip: wanted.length < shortestText,
    fetchPolicy: 'cache-first',
  });
  const found = (data ?? previousData)?.findCandidates ?? [];
  const save = async () => {
    if (!chosen || !(await onAdd(chosen))) return;
    setChosen(null);
    setText('');
    setRound((before) => before + 1);
  };
  return (
    <FormDialog
      title={t('nurture.pool.addTitle', { name: poolName })}
      saveLabel={t('nurture.pool.addSave')}
      isBusy={isBusy}
      canSave={chosen !== null}
      onSave={() => void save()}
      onClose={onClose}
    >
      <ComboBox
        key={round}
        label={t('nurture.pool.addWho')}
        hint={t('nurture.pool.addHint')}
        options={found.map(({ id, name, title, employer }) => ({
          id,
          label: name,
          detail: [title, employer].filter(Boolean).join(', '),
        }))}
        value={chosen}
        onChange={setChosen}
        onSearch={setText}
      />
    </FormDialog>
  );
}
