import { type GrantedRole, grantedRoles } from '../../../lib/identity-provider.ts';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { t } from './messages.ts';
import styles from './SignIn.module.css';

export interface GroupRow {
  /** Only to tell rows apart while they are edited. */
  key: number;
  group: string;
  role: GrantedRole;
}

export type OtherRole = GrantedRole | 'nobody';

export const rowsOf = (roles: readonly { group: string; role: GrantedRole }[]): GroupRow[] =>
  roles.map((each, key) => ({ key, ...each }));

const roleOptions = grantedRoles.map((id) => ({ id, label: t(`idp.role.${id}`) }));
const otherOptions = [...roleOptions, { id: 'nobody' as const, label: t('idp.nobody') }];

/** Which group of the provider is what here, and what everybody else is. */
export function GroupRoles({
  rows,
  others,
  onRows,
  onOthers,
  error,
}: {
  rows: readonly GroupRow[];
  others: OtherRole;
  onRows: (rows: readonly GroupRow[]) => void;
  onOthers: (role: OtherRole) => void;
  error: string | undefined;
}) {
  const change = (key: number, part: Partial<GroupRow>) =>
    onRows(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const add = () =>
    onRows([...rows, { key: Math.max(-1, ...rows.map(({ key }) => key)) + 1, group: '', role: 'recruiter' }]);
  return (
    <fieldset className="stack">
      <legend>{t('idp.roles')}</legend>
      <p className="meta muted">{t('idp.rolesHint')}</p>
      {rows.map(({ key, group, role }) => (
        <div key={key} className={styles.groupRow}>
          <TextField
            label={t('idp.group')}
            hideLabel
            placeholder={t('idp.group')}
            value={group}
            onChange={(next) => change(key, { group: next })}
          />
          <Select
            label={t('idp.role')}
            hideLabel
            options={roleOptions}
            value={role}
            onChange={(next) => change(key, { role: next })}
          />
          <IconButton
            icon="trash"
            label={t('idp.removeGroup', { group })}
            onPress={() => onRows(rows.filter((row) => row.key !== key))}
          />
        </div>
      ))}
      <div>
        <Button icon="plus" onPress={add}>
          {t('idp.addGroup')}
        </Button>
      </div>
      <Select label={t('idp.others')} options={otherOptions} value={others} onChange={onOthers} error={error} />
    </fieldset>
  );
}
