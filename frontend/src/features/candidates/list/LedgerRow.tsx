import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { graphql } from '../../../generated/gql.ts';
import { Due } from '../../../lib/Due.tsx';
import { formatAge } from '../../../lib/format.ts';
import { LimitedMark } from '../../../lib/LimitedTo.tsx';
import { useMembers } from '../../../lib/members.ts';
import { Person } from '../../../ui/Avatar.tsx';
import { Breakable } from '../../../ui/Breakable.tsx';
import { Pill } from '../../../ui/Chip.tsx';
import { Checkbox } from '../../../ui/Choice.tsx';
import { Link } from '../../../ui/Link.tsx';
import { TemperatureChip } from '../../../ui/Temperature.tsx';
import { FitSignals } from '../FitSignals.tsx';
import styles from './LedgerRow.module.css';
import { t } from './messages.ts';

const LedgerRowFragment = graphql(`
  fragment LedgerRow on Candidate {
    id
    name
    title
    employer
    limitedTo {
      id
      name
    }
    temperature {
      kind
    }
    blocks {
      id
      kind
    }
    summary {
      source
      owner {
        id
      }
      history
      historyAt
      fitSignals {
        label
        asOf
        tone
      }
      submission
      submissionAt
      nextAction
      nextActionDueOn
      openSuggestions
    }
  }
`);

/** One person in the ledger's six columns. */
export function LedgerRow({
  candidate,
  isSelected,
  onToggle,
}: {
  candidate: FragmentType<typeof LedgerRowFragment>;
  isSelected: boolean;
  onToggle: () => void;
}) {
  const { data, complete } = useFragment({ fragment: LedgerRowFragment, from: candidate });
  const { nameOf } = useMembers();
  if (!complete) return null;
  const { id, name, title, employer, temperature, summary } = data;
  const owner = nameOf(summary.owner?.id);
  const blocked = data.blocks.some(({ kind }) => kind === 'DO_NOT_CONTACT');
  return (
    <div className={styles.row}>
      <div className={styles.check}>
        <Checkbox label={t('list.select', { name })} hideLabel isSelected={isSelected} onChange={onToggle} />
      </div>
      <div className={styles.person}>
        <div className={styles.name}>
          <LimitedMark team={data.limitedTo} />
          <Link plain to={`/candidates/${id}`}>
            <b>{name}</b>
          </Link>
          <TemperatureChip temperature={temperature?.kind} />
          {blocked && <Pill icon="ban">{t('list.blocked')}</Pill>}
        </div>
        <p className={`meta muted ${styles.two}`}>{[title, employer].filter(Boolean).join(', ')}</p>
      </div>
      <Cell column="source">
        <Breakable>{summary.source}</Breakable>
      </Cell>
      <Cell column="owner">
        {owner ? <Person name={owner} short /> : <span className="muted">{t('list.nobody')}</span>}
      </Cell>
      <Cell column="history">
        <Fact text={summary.history} at={summary.historyAt} none={t('list.noContact')} />
      </Cell>
      <Cell column="fit">
        <FitSignals signals={summary.fitSignals} most={2} />
      </Cell>
      <Cell column="submission">
        <Fact text={summary.submission} at={summary.submissionAt} none={t('list.none')} />
      </Cell>
      <Cell column="next">
        {summary.nextAction ? (
          <>
            <p className={styles.two}>{summary.nextAction}</p>
            {summary.nextActionDueOn && (
              <p>
                <Due day={summary.nextActionDueOn} />
              </p>
            )}
          </>
        ) : (
          <span className="muted">{t('list.none')}</span>
        )}
        {summary.openSuggestions > 0 && (
          <p className={`meta ${styles.matches}`}>{t('list.suggestions', { count: summary.openSuggestions })}</p>
        )}
      </Cell>
    </div>
  );
}

function Cell({
  column,
  children,
}: {
  column: 'source' | 'owner' | 'history' | 'fit' | 'submission' | 'next';
  children: ReactNode;
}) {
  return (
    <div className={`${styles.cell} ${styles[column]}`}>
      <span className={styles.label}>{t(`list.column.${column}`)}</span>
      <div className={styles.value}>{children}</div>
    </div>
  );
}

function Fact({ text, at, none }: { text: string | null; at: string | null; none: string }) {
  if (!text) return <span className="muted">{none}</span>;
  return (
    <>
      <p className={styles.two}>{text}</p>
      {at && <p className="meta muted number">{t('list.ago', { age: formatAge(at) })}</p>}
    </>
  );
}
