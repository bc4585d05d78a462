import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Checkbox } from '../../../ui/Choice.tsx';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { PoolsToPick } from '../dialogs/PoolDialog.tsx';
import { readList } from '../read-list.ts';
import type { View } from './filter.ts';
import { t } from './messages.ts';

const any = 'any';

export function MoreFilters({
  view,
  onChange,
  onClose,
}: {
  view: View;
  onChange: (change: Partial<View>) => void;
  onClose: () => void;
}) {
  const { data } = useQuery(PoolsToPick);
  const [skills, setSkills] = useState(view.skill.join(', '));
  const [tags, setTags] = useState(view.tag.join(', '));
  const [pool, setPool] = useState(view.pool);
  const [flags, setFlags] = useState({ warm: view.warm, due: view.due, duplicate: view.duplicate });
  const pools = data?.pools ?? [];
  return (
    <FormDialog
      title={t('list.filter.title')}
      saveLabel={t('list.filter.apply')}
      isBusy={false}
      canSave
      onClose={onClose}
      onSave={() => {
        onChange({ skill: readList(skills), tag: readList(tags), pool, ...flags });
        onClose();
      }}
    >
      <TextField
        label={t('list.filter.skills')}
        hint={t('list.filter.all')}
        value={skills}
        onChange={setSkills}
        autoFocus
      />
      <TextField label={t('list.filter.tags')} hint={t('list.filter.all')} value={tags} onChange={setTags} />
      {pools.length > 0 && (
        <Select
          label={t('list.filter.pool')}
          options={[
            { id: any, label: t('list.filter.anyPool') },
            ...pools.map(({ id, name }) => ({ id: String(id), label: name })),
          ]}
          value={pool || any}
          onChange={(id) => setPool(id === any ? '' : id)}
        />
      )}
      <div className="stack">
        <Checkbox
          label={t('list.filter.warm')}
          detail={t('list.filter.warmDetail')}
          isSelected={flags.warm}
          onChange={(warm) => setFlags({ ...flags, warm })}
        />
        <Checkbox
          label={t('list.filter.due')}
          detail={t('list.filter.dueDetail')}
          isSelected={flags.due}
          onChange={(due) => setFlags({ ...flags, due })}
        />
        <Checkbox
          label={t('list.filter.duplicate')}
          isSelected={flags.duplicate}
          onChange={(duplicate) => setFlags({ ...flags, duplicate })}
        />
      </div>
    </FormDialog>
  );
}
