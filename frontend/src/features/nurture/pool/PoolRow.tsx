import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { graphql } from '../../../generated/gql.ts';
import { Pill } from '../../../ui/Chip.tsx';
import { Link } from '../../../ui/Link.tsx';
import { t } from '../messages.ts';
import rows from '../Rows.module.css';

const PoolRowFragment = graphql(`
  fragment PoolRow on Pool {
    id
    name
    kind
    description
    memberCount
  }
`);

export function PoolRow({ pool: masked }: { pool: FragmentType<typeof PoolRowFragment> }) {
  const { data: pool, complete } = useFragment({ fragment: PoolRowFragment, from: masked });
  if (!complete) return null;
  return (
    <li className={rows.row}>
      <div className={rows.words}>
        <p className="row wrap">
          <Link plain to={`/nurture/pools/${pool.id}`}>
            <b>{pool.name}</b>
          </Link>
          <Pill>{t(`nurture.kind.${pool.kind}`)}</Pill>
        </p>
        {pool.description && <p className="meta muted">{pool.description}</p>}
      </div>
      <span className={`meta muted number ${rows.end}`}>{t('nurture.members', { count: pool.memberCount })}</span>
    </li>
  );
}
