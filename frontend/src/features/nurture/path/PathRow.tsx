import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { graphql } from '../../../generated/gql.ts';
import { Pill } from '../../../ui/Chip.tsx';
import { Link } from '../../../ui/Link.tsx';
import { t } from '../messages.ts';
import rows from '../Rows.module.css';
import { StepStrip } from './StepStrip.tsx';

const PathRowFragment = graphql(`
  fragment PathRow on Path {
    id
    name
    active
    entryMode
    entryRule
    ruleSentence
    activeCount
    steps {
      number
      kind
      text
      waitDays
    }
  }
`);

/** A path in one line: its name, whom it takes in, and its steps as a strip. */
export function PathRow({ path: masked }: { path: FragmentType<typeof PathRowFragment> }) {
  const { data: path, complete } = useFragment({ fragment: PathRowFragment, from: masked });
  if (!complete) return null;
  return (
    <li className={rows.row}>
      <div className={rows.words}>
        <p className="row wrap">
          <Link plain to={`/nurture/paths/${path.id}`}>
            <b>{path.name}</b>
          </Link>
          <PathMode active={path.active} entryRule={path.entryRule} entryMode={path.entryMode} />
        </p>
        <p className="meta muted">{path.ruleSentence}</p>
        <StepStrip name={path.name} steps={path.steps} />
      </div>
      <span className={`meta muted number ${rows.end}`}>{t('nurture.onIt', { count: path.activeCount })}</span>
    </li>
  );
}

export function PathMode({
  active,
  entryRule,
  entryMode,
}: {
  active: boolean;
  entryRule: string | null;
  entryMode: 'AUTOMATIC' | 'PROPOSED';
}) {
  if (!active) return <Pill>{t('nurture.inactive')}</Pill>;
  if (!entryRule) return <Pill icon="person">{t('nurture.byHand')}</Pill>;
  if (entryMode === 'AUTOMATIC') {
    return (
      <Pill tone="placed" icon="refresh">
        {t('nurture.automatic')}
      </Pill>
    );
  }
  return (
    <Pill tone="new" icon="spark">
      {t('nurture.byProposal')}
    </Pill>
  );
}
