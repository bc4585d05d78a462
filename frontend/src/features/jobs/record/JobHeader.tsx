import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { openForm } from '../../../lib/forms.ts';
import { isClosed, jobStatusName, jobStatusTone, needGroups } from '../../../lib/job-words.ts';
import { useShortcuts } from '../../../lib/keyboard.tsx';
import { LimitedTo, limitOfJob } from '../../../lib/LimitedTo.tsx';
import { useMayLimit } from '../../../lib/teams.ts';
import { IconButton, LinkButton } from '../../../ui/Button.tsx';
import { Pill } from '../../../ui/Chip.tsx';
import { ChipGroups } from '../../../ui/ChipGroups.tsx';
import { Link } from '../../../ui/Link.tsx';
import { Menu, type MenuAction } from '../../../ui/Menu.tsx';
import { PageHeader } from '../../../ui/Page.tsx';
import { usePaletteActions } from '../../../ui/palette.ts';
import { CloseJob } from '../CloseJob.tsx';
import { t } from '../messages.ts';
import { useJobStatus } from '../use-job-status.ts';
import type { JobRecord } from './fragment.ts';
import { LimitJob } from './LimitJob.tsx';

export function JobHeader({ job }: { job: JobRecord }) {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [isClosing, setClosing] = useState(search.has('close'));
  const [isLimiting, setLimiting] = useState(false);
  const mayLimit = useMayLimit();
  const { setStatus, reopen } = useJobStatus(job);
  const closed = isClosed(job.status);
  const inPipeline = job.stageCounts.reduce((sum, { count }) => sum + count, 0);
  const edit = () => openForm({ kind: 'edit-needs', jobId: job.id });
  useShortcuts(t('jobs.record.scope'), [
    { keys: 'f', label: t('jobs.record.whoFits'), run: () => void navigate(`/rediscovery/${job.id}`) },
    { keys: 'p', label: t('jobs.record.pipelineTitle'), run: () => void navigate(`/pipeline/${job.id}`) },
    !closed && { keys: 'e', label: t('jobs.record.edit'), run: edit },
  ]);
  const limit = mayLimit
    ? [{ id: 'limit', label: t('jobs.record.limit'), icon: 'lock' as const, run: () => setLimiting(true) }]
    : [];
  usePaletteActions(limit);
  const open: (MenuAction | 'separator')[] = [
    { id: 'edit', label: t('jobs.record.edit'), icon: 'edit', kbd: 'e', run: edit },
    job.status === 'OPEN'
      ? { id: 'hold', label: t('jobs.record.hold'), icon: 'pause', run: () => setStatus('ON_HOLD') }
      : { id: 'resume', label: t('jobs.record.resume'), icon: 'undo', run: () => setStatus('OPEN') },
    ...(job.status === 'OPEN'
      ? [{ id: 'covered', label: t('jobs.record.covered'), icon: 'check' as const, run: () => setStatus('COVERED') }]
      : []),
    ...limit,
    'separator',
    { id: 'close', label: t('jobs.record.close'), icon: 'close', run: () => setClosing(true) },
  ];
  return (
    <PageHeader
      title={job.title}
      below={<ChipGroups groups={needGroups(job)} />}
      aside={
        <>
          <span className="muted">
            <Link plain to={`/clients/${job.client.id}`}>
              {job.client.name}
            </Link>
          </span>
          <Pill tone={jobStatusTone(job.status)}>{jobStatusName(job.status)}</Pill>
          <LimitedTo team={limitOfJob(job)} />
          <span className="meta faint">
            {t(closed ? 'jobs.record.wasOpen' : 'jobs.record.daysOpen', { days: job.daysOpen })}
          </span>
        </>
      }
      actions={
        <>
          <LinkButton to={`/rediscovery/${job.id}`} variant={closed ? 'secondary' : 'primary'} icon="spark" kbd="f">
            {t('jobs.record.whoFits')}
          </LinkButton>
          <LinkButton to={`/pipeline/${job.id}`} kbd="p">
            {t('jobs.record.pipeline', { count: inPipeline })}
          </LinkButton>
          <Menu
            label={t('jobs.record.more')}
            items={
              closed ? [{ id: 'reopen', label: t('jobs.record.reopen'), icon: 'undo', run: reopen }, ...limit] : open
            }
          >
            <IconButton icon="more" label={t('jobs.record.more')} />
          </Menu>
        </>
      }
    >
      {isLimiting && <LimitJob job={job} onClose={() => setLimiting(false)} />}
      {isClosing && (
        <CloseJob
          job={job}
          entries={job.entries.filter(({ outcome }) => outcome === 'ACTIVE' || outcome === 'ON_HOLD')}
          onClose={() => setClosing(false)}
        />
      )}
    </PageHeader>
  );
}
