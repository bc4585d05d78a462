import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { isClosed, jobStatusName, jobStatusTone } from '../../lib/job-words.ts';
import { LimitedTo, limitOfJob } from '../../lib/LimitedTo.tsx';
import { useLiveRefetch } from '../../lib/live-refetch.ts';
import { NoRecord, useWasThere } from '../../lib/NoRecord.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { Pill } from '../../ui/Chip.tsx';
import { Link } from '../../ui/Link.tsx';
import { PageHeader } from '../../ui/Page.tsx';
import { Banner, EmptyState, ErrorState, Skeleton } from '../../ui/States.tsx';
import { Board } from './Board.tsx';
import { isRunning, PipelineOfJob } from './fragment.ts';
import { t } from './messages.ts';

const liveTypes = [
  'JobChanged',
  'JobClosed',
  'CandidateApplied',
  'CandidateShortlisted',
  'CandidateSubmitted',
  'InterviewScheduled',
  'InterviewHeld',
  'FeedbackReceived',
  'OfferChanged',
  'CandidatePlaced',
  'CandidateRejected',
  'CandidateWithdrew',
  'EntryChanged',
  'PlacementChanged',
  'RightToRepresentChanged',
  'CandidateTemperatureChanged',
];

export default function PipelinePage() {
  const { jobId = '' } = useParams();
  const { data, error, refetch } = useQuery(PipelineOfJob, { variables: { id: jobId }, errorPolicy: 'all' });
  useLiveRefetch(liveTypes, refetch);
  const job = data?.job;
  const wasThere = useWasThere(jobId, Boolean(job));
  if (error && !job) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={8} rowHeight={52} avatar />;
  if (!job) return <NoRecord kind="job" wasThere={wasThere} />;
  const running = job.entries.filter(isRunning).length;
  const placed = job.entries.filter(({ outcome }) => outcome === 'PLACED').length;
  const whoFits = (
    <LinkButton to={`/rediscovery/${job.id}`} icon="spark">
      {t('pipeline.job.whoFits')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={job.title}
        lined
        aside={
          <>
            <span className="muted">
              <Link plain to={`/clients/${job.client.id}`}>
                {job.client.name}
              </Link>
            </span>
            <Pill tone={jobStatusTone(job.status)}>{jobStatusName(job.status)}</Pill>
            <LimitedTo team={limitOfJob(job)} />
            <span className="meta faint">{t('pipeline.job.daysOpen', { days: job.daysOpen })}</span>
          </>
        }
        lead={t('pipeline.job.lead', { active: running, ended: job.entries.length - running - placed })}
        actions={
          <>
            {whoFits}
            <LinkButton to={`/jobs/${job.id}`} variant="ghost">
              {t('pipeline.job.page')}
            </LinkButton>
          </>
        }
      />
      {placed >= job.openings && !isClosed(job.status) && (
        <Banner action={<LinkButton to={`/jobs/${job.id}?close`}>{t('pipeline.closeJob')}</LinkButton>}>
          {t('pipeline.filled')}
        </Banner>
      )}
      {job.entries.length === 0 ? (
        <EmptyState icon="swap" title={t('pipeline.job.empty')} action={whoFits}>
          {t('pipeline.job.emptyHint')}
        </EmptyState>
      ) : (
        <Board job={job} />
      )}
    </>
  );
}
