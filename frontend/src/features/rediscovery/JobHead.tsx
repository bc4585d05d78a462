import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { graphql } from '../../generated/gql.ts';
import { openForm } from '../../lib/forms.ts';
import { isClosed, jobStatusName, jobStatusTone, needGroups } from '../../lib/job-words.ts';
import { LimitedTo, limitOfJob } from '../../lib/LimitedTo.tsx';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Pill } from '../../ui/Chip.tsx';
import { ChipGroups } from '../../ui/ChipGroups.tsx';
import { Link } from '../../ui/Link.tsx';
import { PageHeader } from '../../ui/Page.tsx';
import { t } from './messages.ts';

const RediscoveryJobHead = graphql(`
  fragment RediscoveryJobHead on Job {
    id
    title
    status
    daysOpen
    limitedTo {
      id
      name
    }
    client {
      id
      name
      limitedTo {
        id
        name
      }
    }
    mustHaves {
      name
      years
    }
    niceToHaves {
      name
      years
    }
    location {
      city
      country
    }
    workModes
    employmentType
    startDate
    pay {
      minMinor
      maxMinor
      currency
      period
    }
    stageCounts {
      stage
      count
    }
  }
`);

export function JobHead({ job: masked }: { job: FragmentType<typeof RediscoveryJobHead> }) {
  const { data: job, complete } = useFragment({ fragment: RediscoveryJobHead, from: masked });
  if (!complete) return null;
  const inPipeline = job.stageCounts.reduce((sum, { count }) => sum + count, 0);
  return (
    <PageHeader
      title={job.title}
      lined
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
          <span className="meta faint">{t('rediscovery.daysOpen', { days: job.daysOpen })}</span>
        </>
      }
      actions={
        <>
          {!isClosed(job.status) && (
            <Button onPress={() => openForm({ kind: 'edit-needs', jobId: job.id })}>
              {t('rediscovery.editNeeds')}
            </Button>
          )}
          <LinkButton to={`/pipeline/${job.id}`}>{t('rediscovery.pipeline', { count: inPipeline })}</LinkButton>
          <LinkButton to={`/jobs/${job.id}`} variant="ghost">
            {t('rediscovery.jobPage')}
          </LinkButton>
        </>
      }
    />
  );
}
