import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { graphql } from '../../../generated/gql.ts';
import { useMembers } from '../../../lib/members.ts';
import { Avatar } from '../../../ui/Avatar.tsx';
import { Link } from '../../../ui/Link.tsx';
import { Section } from '../../../ui/Page.tsx';
import { TemperatureChip } from '../../../ui/Temperature.tsx';
import styles from './Aside.module.css';
import { t } from './messages.ts';

const DuplicatesFragment = graphql(`
  fragment Duplicates on Candidate {
    id
    possibleDuplicates {
      reasons
      candidate {
        id
        name
        title
        owner {
          id
        }
        temperature {
          kind
        }
      }
    }
  }
`);

/** People who may be the same, and why; nothing is merged without a person's decision. */
export function Duplicates({ candidate }: { candidate: FragmentType<typeof DuplicatesFragment> }) {
  const { data, complete } = useFragment({ fragment: DuplicatesFragment, from: candidate });
  const { nameOf } = useMembers();
  if (!complete || data.possibleDuplicates.length === 0) return null;
  return (
    <Section id="duplicates" title={t('record.same.title')} aside={data.possibleDuplicates.length}>
      <ul className={styles.rows}>
        {data.possibleDuplicates.map(({ candidate: { id, name, title, owner, temperature }, reasons }) => (
          <li key={id}>
            <div className="row wrap tight">
              <Avatar name={name} />
              <Link plain to={`/candidates/${id}`}>
                {name}
              </Link>
              <TemperatureChip temperature={temperature?.kind} />
            </div>
            <p className="meta muted facts">
              {title && <span>{title}</span>}
              {owner && <span>{nameOf(owner.id)}</span>}
            </p>
            <p className="meta">{reasons.join('; ')}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
