import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { graphql } from '../../../generated/gql.ts';
import { Due } from '../../../lib/Due.tsx';
import { useMembers } from '../../../lib/members.ts';
import { Person } from '../../../ui/Avatar.tsx';
import { Breakable } from '../../../ui/Breakable.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { FitSignals } from '../FitSignals.tsx';
import { EpisodeEntries } from './EpisodeEntries.tsx';
import styles from './Ledger.module.css';
import { t } from './messages.ts';

const EpisodeFragment = graphql(`
  fragment EpisodeRow on Episode {
    id
    source
    sourceDetail
    owner {
      id
    }
    history
    historyDetail
    fitSignals {
      label
      asOf
      tone
    }
    submission
    submissionDetail
    nextAction
    nextActionDueOn
    endedAt
  }
`);

export function EpisodeRow({
  candidateId,
  episode,
  isCurrent,
  isOpen,
  onToggle,
}: {
  candidateId: string;
  episode: FragmentType<typeof EpisodeFragment>;
  isCurrent: boolean;
  isOpen: boolean;
  onToggle: () => void;
}) {
  const { data, complete } = useFragment({ fragment: EpisodeFragment, from: episode });
  const { nameOf } = useMembers();
  if (!complete) return null;
  const owner = nameOf(data.owner?.id);
  const rowClass = isCurrent ? styles.current : undefined;
  return (
    <>
      <tr className={rowClass} data-open={isOpen || undefined}>
        <td data-label={t('record.ledger.source')}>
          <div className={styles.source}>
            <button
              type="button"
              className={styles.toggle}
              aria-expanded={isOpen}
              aria-label={t('record.ledger.entries', {
                source: [data.source, data.sourceDetail].filter(Boolean).join(', '),
              })}
              onClick={onToggle}
            >
              <Icon name={isOpen ? 'down' : 'right'} size={14} />
            </button>
            <Lines first={data.source} second={data.sourceDetail} />
          </div>
        </td>
        <td data-label={t('record.ledger.owner')}>
          {owner ? <Person name={owner} short /> : <Nothing>{t('record.ledger.nobody')}</Nothing>}
        </td>
        <td data-label={t('record.ledger.history')}>
          {data.history ? (
            <Lines first={data.history} second={data.historyDetail} />
          ) : (
            <Nothing>{t('record.ledger.noContact')}</Nothing>
          )}
        </td>
        <td data-label={t('record.ledger.fit')}>
          <FitSignals signals={data.fitSignals} />
        </td>
        <td data-label={t('record.ledger.submission')}>
          {data.submission ? (
            <Lines first={data.submission} second={data.submissionDetail} />
          ) : (
            <Nothing>{data.submissionDetail ?? t('record.ledger.none')}</Nothing>
          )}
        </td>
        <td data-label={t('record.ledger.next')}>
          {data.nextAction ? (
            <div>
              <p>{data.nextAction}</p>
              {data.nextActionDueOn && (
                <p>
                  <Due day={data.nextActionDueOn} />
                </p>
              )}
            </div>
          ) : (
            <Nothing>{data.endedAt ? t('record.ledger.done') : t('record.ledger.none')}</Nothing>
          )}
        </td>
      </tr>
      {isOpen && (
        <tr className={styles.detail}>
          <td colSpan={6}>
            <EpisodeEntries candidateId={candidateId} episodeId={data.id} />
          </td>
        </tr>
      )}
    </>
  );
}

function Lines({ first, second }: { first: string; second: string | null }) {
  return (
    <div>
      <p>
        <Breakable>{first}</Breakable>
      </p>
      {second && <p className="meta muted">{second}</p>}
    </div>
  );
}

function Nothing({ children }: { children: ReactNode }) {
  return <span className="muted">{children}</span>;
}
