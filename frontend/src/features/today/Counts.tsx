import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import { graphql } from '../../generated/gql.ts';
import { addDays, today } from '../../lib/days.ts';
import { formatNumber } from '../../lib/format.ts';
import { useLiveRefetch } from '../../lib/live-refetch.ts';
import { useMe } from '../../lib/session.tsx';
import { useWhose } from '../../lib/Whose.tsx';
import styles from './Counts.module.css';
import { t } from './messages.ts';

const DayCounts = graphql(`
  query DayCounts($ownerIds: [ID!], $yesterday: Date!) {
    warm: candidates(filter: { warm: true, ownerIds: $ownerIds }, first: 1) {
      totalCount
    }
    ready: candidates(filter: { warm: true, temperatures: [READY_FOR_FOLLOW_UP], ownerIds: $ownerIds }, first: 1) {
      totalCount
    }
    due: candidates(filter: { followUpDue: true, ownerIds: $ownerIds }, first: 1) {
      totalCount
    }
    overdue: tasks(filter: { status: OPEN, assigneeIds: $ownerIds, dueBy: $yesterday }, first: 1) {
      totalCount
    }
    submissionHistoryCounts(ownerIds: $ownerIds) {
      total
      awaitingFeedback
    }
  }
`);

const liveTypes = [
  'CandidateCaptured',
  'CandidateChanged',
  'CandidateTemperatureChanged',
  'CandidateOwnerChanged',
  'NextActionChanged',
  'ThreadChanged',
  'TaskCreated',
  'TaskChanged',
  'TaskDone',
  'CandidateSubmitted',
  'FeedbackReceived',
  'CandidateRejected',
  'EntryChanged',
];

/** The three counts of the day; each opens the list that it counts. */
export function Counts() {
  const { timeZone } = useMe();
  const { memberIds } = useWhose();
  const ownerId = memberIds?.[0];
  const { data, previousData, error, refetch } = useQuery(DayCounts, {
    variables: { ownerIds: memberIds, yesterday: addDays(today(timeZone), -1) },
  });
  useLiveRefetch(liveTypes, refetch);

  const shown = data ?? previousData;
  const history = shown?.submissionHistoryCounts;
  const owner = ownerId ? `&owner=${ownerId}` : '';
  const failed = Boolean(error);
  return (
    <nav className={styles.counts} aria-label={t('today.counts')}>
      <CountLink
        to={`/candidates?warm=1${owner}`}
        title={t('today.warm')}
        value={shown?.warm?.totalCount}
        failed={failed}
      >
        {t('today.warmDetail', { ready: shown?.ready?.totalCount ?? 0 })}
      </CountLink>
      <CountLink to={`/candidates?due=1${owner}`} title={t('today.due')} value={shown?.due?.totalCount} failed={failed}>
        {t.rich('today.dueDetail', { overdue: shown?.overdue?.totalCount ?? 0 }, { u: <span className="urgent" /> })}
      </CountLink>
      <CountLink
        to={`/today/submissions${ownerId ? '' : '?whose=team'}`}
        title={t('today.history')}
        value={history?.total}
        failed={failed}
      >
        {t('today.historyDetail', { count: history?.awaitingFeedback ?? 0 })}
      </CountLink>
    </nav>
  );
}

function CountLink({
  to,
  title,
  value,
  failed,
  children,
}: {
  to: string;
  title: string;
  value: number | undefined;
  failed: boolean;
  children: ReactNode;
}) {
  return (
    <RouterLink to={to} className={styles.count ?? ''}>
      <b className={styles.value}>{value === undefined ? '–' : formatNumber(value)}</b>
      <span>
        <b>{title}</b>
        <br />
        <span className="meta muted">
          {value === undefined ? t(failed ? 'today.countFailed' : 'today.counting') : children}
        </span>
      </span>
    </RouterLink>
  );
}
