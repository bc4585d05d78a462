import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../../generated/gql.ts';
import { formatDate } from '../../../lib/format.ts';
import { Section } from '../../../ui/Page.tsx';
import { EpisodeRow } from './EpisodeRow.tsx';
import styles from './Ledger.module.css';
import { t } from './messages.ts';

const LedgerFragment = graphql(`
  fragment RecordLedger on Candidate {
    id
    ledger(first: 20) {
      totalCount
      edges {
        node {
          id
          startedAt
          endedAt
          ...EpisodeRow
        }
      }
    }
  }
`);

const columns = ['source', 'owner', 'history', 'fit', 'submission', 'next'] as const;
const widths = ['16%', '11%', '24%', '20%', '14%', '15%'];

/** The Candidate Relationship Ledger: an episode a row, each opening in place to what happened in it. */
export function Ledger({ candidate }: { candidate: FragmentType<typeof LedgerFragment> }) {
  const { data, complete } = useFragment({ fragment: LedgerFragment, fragmentName: 'RecordLedger', from: candidate });
  const [openIds, setOpenIds] = useState<ReadonlySet<string>>(new Set());
  if (!complete) return null;
  const episodes = data.ledger.edges.map(({ node }) => node);
  const currentId = episodes.find(({ endedAt }) => endedAt === null)?.id;
  const since = episodes.map(({ startedAt }) => startedAt).toSorted()[0] ?? '';
  const toggle = (id: string) => {
    const next = new Set(openIds);
    if (!next.delete(id)) next.add(id);
    setOpenIds(next);
  };
  return (
    <Section
      title={t('record.ledger.title')}
      aside={
        episodes.length > 0 &&
        t('record.ledger.count', { count: data.ledger.totalCount, since: formatDate(since, 'month') })
      }
      flush
    >
      <table className={styles.table} aria-label={t('record.ledger.title')}>
        <colgroup>
          {columns.map((column, position) => (
            <col key={column} width={widths[position]} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`record.ledger.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {episodes.map((episode) => (
            <EpisodeRow
              key={episode.id}
              candidateId={data.id}
              episode={episode}
              isCurrent={episode.id === currentId}
              isOpen={openIds.has(episode.id)}
              onToggle={() => toggle(episode.id)}
            />
          ))}
        </tbody>
      </table>
    </Section>
  );
}
