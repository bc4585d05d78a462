import { graphql } from '../../generated/gql.ts';
import type { SubmissionOfHistoryFragment } from '../../generated/graphql.ts';
import { formatAge, formatDate } from '../../lib/format.ts';
import { stageName } from '../../lib/job-words.ts';
import { Person } from '../../ui/Avatar.tsx';
import { Pill } from '../../ui/Chip.tsx';
import type { Column } from '../../ui/columns.ts';
import { Link } from '../../ui/Link.tsx';
import type { Tone } from '../../ui/Temperature.tsx';
import { t } from './messages.ts';

export const SubmissionOfHistory = graphql(`
  fragment SubmissionOfHistory on Entry {
    id
    stage
    outcome
    candidate {
      id
      name
    }
    job {
      id
      title
      client {
        id
        name
      }
    }
    submission {
      id
      sentAt
      sentBy {
        id
        name
      }
      workingDaysWithoutFeedback
    }
    feedback {
      id
      givenAt
      text
      rating
    }
  }
`);

type Row = SubmissionOfHistoryFragment;

const tones: Record<Row['outcome'], Tone> = {
  ACTIVE: 'submitted',
  ON_HOLD: 'passive',
  PLACED: 'placed',
  REJECTED: 'cooling',
  WITHDRAWN: 'passive',
};

export const submissionColumns: readonly Column<Row>[] = [
  {
    id: 'person',
    header: t('today.submissions.person'),
    width: '1.4fr',
    render: ({ candidate, job }) => (
      <>
        <Link plain to={`/candidates/${candidate.id}`}>
          <Person name={candidate.name} />
        </Link>
        <p className="meta muted narrow-only">
          <Link plain to={`/pipeline/${job.id}`}>
            {job.title}, {job.client.name}
          </Link>
        </p>
      </>
    ),
  },
  {
    id: 'job',
    header: t('today.submissions.job'),
    width: '2fr',
    wideOnly: true,
    render: ({ job }) => (
      <>
        <p className="one-line">
          <Link plain to={`/pipeline/${job.id}`}>
            {job.title}
          </Link>
        </p>
        <p className="meta muted one-line">{job.client.name}</p>
      </>
    ),
  },
  {
    id: 'sent',
    header: t('today.submissions.sent'),
    width: '1fr',
    wideOnly: true,
    render: ({ submission }) =>
      submission && (
        <>
          <p className="number">{formatDate(submission.sentAt)}</p>
          {submission.sentBy && (
            <p className="meta muted one-line">{t('today.submissions.by', { name: submission.sentBy.name })}</p>
          )}
        </>
      ),
  },
  {
    id: 'state',
    header: t('today.submissions.state'),
    width: '1fr',
    wideOnly: true,
    render: ({ outcome, stage }) => (
      <Pill tone={tones[outcome]}>{outcome === 'ACTIVE' ? stageName(stage) : t(`today.outcome.${outcome}`)}</Pill>
    ),
  },
  {
    id: 'feedback',
    header: t('today.submissions.feedback'),
    width: '2fr',
    render: (row) => <Feedback {...row} />,
  },
];

const lateDays = 5;

function Feedback({ submission, feedback }: Row) {
  const [latest] = feedback;
  if (latest) {
    return (
      <>
        <p className="one-line">{latest.text ?? t('today.submissions.rating', { rating: latest.rating })}</p>
        <p className="meta muted facts">
          {latest.rating && latest.text && <span>{t('today.submissions.rating', { rating: latest.rating })}</span>}
          <span>{t('today.ago', { age: formatAge(latest.givenAt) })}</span>
        </p>
      </>
    );
  }
  const days = submission?.workingDaysWithoutFeedback ?? null;
  if (days === null) return <span className="muted">{t('today.submissions.none')}</span>;
  return <p className={days >= lateDays ? 'urgent' : 'muted'}>{t('today.submissions.noFeedback', { days })}</p>;
}
