import { useRef } from 'react';
import { jobStatuses, jobStatusName } from '../../lib/job-words.ts';
import { useShortcuts } from '../../lib/keyboard.tsx';
import { useTyped } from '../../lib/use-typed.ts';
import { WhoseControl } from '../../lib/Whose.tsx';
import { Toolbar } from '../../ui/Page.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './JobFilters.module.css';
import { t } from './messages.ts';
import type { StatusChoice, useJobFilter } from './use-job-filter.ts';

const groups = ['open', 'closed', 'all'] as const;

export function JobFilters({ filter }: { filter: ReturnType<typeof useJobFilter> }) {
  const input = useRef<HTMLInputElement>(null);
  const [text, type] = useTyped(filter.text, filter.setText);
  useShortcuts(t('jobs.list.scope'), [{ keys: '/', label: t('jobs.list.search'), run: () => input.current?.focus() }]);
  const options: { id: StatusChoice; label: string }[] = [
    ...groups.map((id) => ({ id, label: t(`jobs.list.${id}`) })),
    ...jobStatuses.filter((id) => id !== 'OPEN').map((id) => ({ id, label: jobStatusName(id) })),
  ];
  return (
    <Toolbar>
      <div className={styles.search}>
        <TextField
          label={t('jobs.list.search')}
          placeholder={t('jobs.list.search')}
          hideLabel
          icon="search"
          type="search"
          inputRef={input}
          value={text}
          onChange={type}
        />
      </div>
      <div className={styles.status}>
        <Select<StatusChoice>
          label={t('jobs.list.status')}
          hideLabel
          options={options}
          value={filter.status}
          onChange={filter.setStatus}
        />
      </div>
      <WhoseControl of="jobs" value={filter.whose} onChange={filter.setWhose} />
    </Toolbar>
  );
}
