import { graphql } from '../../../generated/gql.ts';
import type { PoolMemberRowFragment } from '../../../generated/graphql.ts';
import { formatDate } from '../../../lib/format.ts';
import { Avatar } from '../../../ui/Avatar.tsx';
import { IconButton } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Choice.tsx';
import { Link } from '../../../ui/Link.tsx';
import { TemperatureChip } from '../../../ui/Temperature.tsx';
import { t } from '../messages.ts';
import styles from './PoolMemberRow.module.css';

export const PoolMemberRowFragmentDocument = graphql(`
  fragment PoolMemberRow on PoolMember {
    joinedAt
    addedBy {
      id
      name
    }
    candidate {
      id
      name
      title
      employer
      temperature {
        kind
      }
    }
  }
`);

export function PoolMemberRow({
  member: { candidate, joinedAt, addedBy },
  isSelected,
  onToggle,
  onRemove,
}: {
  member: PoolMemberRowFragment;
  isSelected: boolean;
  onToggle: () => void;
  onRemove: () => void;
}) {
  return (
    <div className={styles.row}>
      <Checkbox label={candidate.name} hideLabel isSelected={isSelected} onChange={onToggle} />
      <Avatar name={candidate.name} size={28} />
      <div className={styles.words}>
        <p className="row wrap">
          <Link plain to={`/candidates/${candidate.id}`}>
            <b>{candidate.name}</b>
          </Link>
          <TemperatureChip temperature={candidate.temperature?.kind} />
        </p>
        <p className="meta muted">{[candidate.title, candidate.employer].filter(Boolean).join(', ')}</p>
      </div>
      <span className={`meta muted facts ${styles.since}`}>
        <span>{t('nurture.pool.joined', { date: formatDate(joinedAt) })}</span>
        {addedBy && <span>{t('nurture.pool.by', { name: addedBy.name })}</span>}
      </span>
      <IconButton icon="close" label={t('nurture.pool.removeOf', { name: candidate.name })} onPress={onRemove} />
    </div>
  );
}
