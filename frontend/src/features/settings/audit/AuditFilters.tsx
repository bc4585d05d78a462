import { useMembers } from '../../../lib/members.ts';
import { Toolbar } from '../../../ui/Page.tsx';
import { Select } from '../../../ui/Select.tsx';
import { DateField } from '../../../ui/TextField.tsx';
import styles from './Audit.module.css';
import { t } from './messages.ts';
import { type AuditKind, auditKinds, type useAuditFilter } from './use-audit-filter.ts';

export function AuditFilters({ filter }: { filter: ReturnType<typeof useAuditFilter> }) {
  const { members } = useMembers();
  const people = [{ id: 'all', label: t('audit.everyone') }, ...members.map(({ id, name }) => ({ id, label: name }))];
  return (
    <Toolbar>
      <div className={styles.who}>
        <Select
          label={t('audit.who')}
          hideLabel
          options={people}
          value={filter.actorId || 'all'}
          onChange={filter.setActor}
        />
      </div>
      <div className={styles.what}>
        <Select<AuditKind>
          label={t('audit.kind')}
          hideLabel
          options={auditKinds.map((id) => ({ id, label: t(`audit.kind.${id}`) }))}
          value={filter.kind}
          onChange={filter.setKind}
        />
      </div>
      <div className={styles.day}>
        <DateField label={t('audit.from')} value={filter.from} onChange={filter.setFrom} />
      </div>
      <div className={styles.day}>
        <DateField label={t('audit.to')} value={filter.to} onChange={filter.setTo} />
      </div>
    </Toolbar>
  );
}
