import { formatList } from '../../../lib/format.ts';
import { useMembers } from '../../../lib/members.ts';
import { useAlsoHere } from '../../../lib/presence.ts';
import { Avatar } from '../../../ui/Avatar.tsx';
import { t } from './messages.ts';
import styles from './RecordHeader.module.css';

/** "Tomás Ortega is here too": two who would call the same person see it before they do. */
export function AlsoHere({ candidateId }: { candidateId: string }) {
  const { nameOf } = useMembers();
  const names = useAlsoHere(`candidate:${candidateId}`).map(nameOf).filter(Boolean);
  return (
    <span role="status" className={styles.also}>
      {names.slice(0, 3).map((name) => (
        <Avatar key={name} name={name} size={16} />
      ))}
      {names.length > 0 && t('record.alsoHere', { names: formatList(names), count: names.length })}
    </span>
  );
}
