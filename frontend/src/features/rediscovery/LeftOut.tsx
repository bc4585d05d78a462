import { graphql } from '../../generated/gql.ts';
import type { LeftOutGroupFragment, LeftOutWhy } from '../../generated/graphql.ts';
import { formatDate } from '../../lib/format.ts';
import { useMembers } from '../../lib/members.ts';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { Link } from '../../ui/Link.tsx';
import { Section } from '../../ui/Page.tsx';
import styles from './LeftOut.module.css';
import { t } from './messages.ts';

graphql(`
  fragment LeftOutGroup on LeftOutGroup {
    why
    sentence
    detail
    until
    count
    liftedBy {
      id
    }
    candidates {
      id
      name
      title
    }
  }
`);

const icons: Record<LeftOutWhy, IconName> = {
  OFF_LIMITS: 'stop',
  ALREADY_SUBMITTED: 'send',
  IN_PIPELINE: 'swap',
  DO_NOT_CONTACT: 'ban',
  DO_NOT_REPRESENT: 'ban',
  PLACED: 'check',
  DISMISSED: 'close',
};

/** Who fits but is not suggested, why, until when and who may lift it; each group opens to its people. */
export function LeftOut({ groups, count }: { groups: readonly LeftOutGroupFragment[]; count: number }) {
  return (
    <Section title={t('rediscovery.leftOut')} aside={count}>
      <div className={styles.groups}>
        {groups.map((group) => (
          <LeftOutRow key={`${group.why} ${group.sentence} ${group.until}`} group={group} />
        ))}
      </div>
    </Section>
  );
}

function LeftOutRow({ group }: { group: LeftOutGroupFragment }) {
  const { nameOf } = useMembers();
  const { count, candidates, until, liftedBy } = group;
  const detail = [
    until && t('rediscovery.leftOutUntil', { date: formatDate(until) }),
    liftedBy && t('rediscovery.mayLift', { name: nameOf(liftedBy.id) }),
  ].filter(Boolean);
  return (
    <details className={styles.group}>
      <summary className={styles.summary}>
        <span className="number">{count}</span>
        <Icon name={icons[group.why]} size={14} />
        <span>{group.sentence}</span>
        <span className="muted">{detail.join(', ') || group.detail}</span>
        <Icon name="right" size={12} />
      </summary>
      <ul className={styles.people}>
        {candidates.map(({ id, name, title }) => (
          <li key={id}>
            <Link plain to={`/candidates/${id}`}>
              {name}
            </Link>{' '}
            <span className="muted">{title}</span>
          </li>
        ))}
        {count > candidates.length && (
          <li className="muted">{t('rediscovery.leftOutMore', { count: count - candidates.length })}</li>
        )}
      </ul>
    </details>
  );
}
