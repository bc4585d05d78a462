import { formatDate } from '../../../lib/format.ts';
import { outcomeText, reasonName, stageName } from '../../../lib/job-words.ts';
import { Button } from '../../../ui/Button.tsx';
import { Pill } from '../../../ui/Chip.tsx';
import type { Column } from '../../../ui/columns.ts';
import { Link } from '../../../ui/Link.tsx';
import { Inset, Section } from '../../../ui/Page.tsx';
import { Table } from '../../../ui/Table.tsx';
import { t } from '../messages.ts';
import type { Client } from './fragment.ts';

type Entry = Client['submissions']['edges'][number]['node'];

const columns: readonly Column<Entry>[] = [
  {
    id: 'person',
    isName: true,
    header: t('clients.submission.person'),
    width: '26%',
    render: ({ candidate }) => (
      <p>
        <Link plain to={`/candidates/${candidate.id}`}>
          {candidate.name}
        </Link>
      </p>
    ),
  },
  {
    id: 'job',
    header: t('clients.submission.job'),
    width: '28%',
    render: ({ job }) => (
      <p>
        <Link plain to={`/pipeline/${job.id}`}>
          {job.title}
        </Link>
      </p>
    ),
  },
  {
    id: 'sent',
    header: t('clients.submission.sent'),
    width: '18%',
    render: ({ submission }) =>
      submission && (
        <>
          <p className="number">{formatDate(submission.sentAt)}</p>
          {submission.sentBy && (
            <p className="meta muted">{t('clients.submission.by', { name: submission.sentBy.name })}</p>
          )}
        </>
      ),
  },
  {
    id: 'stands',
    header: t('clients.submission.stands'),
    width: '28%',
    render: (entry) => <Standing entry={entry} />,
  },
];

const longWithoutFeedback = 5;

function Standing({ entry }: { entry: Entry }) {
  const { outcome, stage, reason, submission, feedback, silverMedalist } = entry;
  const days = submission?.workingDaysWithoutFeedback;
  const rating = feedback.find((each) => each.rating !== null)?.rating;
  return (
    <>
      <p>{outcome === 'ACTIVE' ? stageName(stage) : outcomeText(entry)}</p>
      <p className="meta muted facts">
        {reason && <span>{reasonName(reason)}</span>}
        {typeof days === 'number' && (
          <span className={days >= longWithoutFeedback ? 'urgent' : ''}>
            {t('clients.submission.waiting', { days })}
          </span>
        )}
        {rating && <span>{t('clients.submission.rating', { rating })}</span>}
      </p>
      {silverMedalist && (
        <p>
          <Pill tone="new" icon="medal">
            {t('clients.submission.silver')}
          </Pill>
        </p>
      )}
    </>
  );
}

export function ClientSubmissions({ submissions, onMore }: { submissions: Client['submissions']; onMore: () => void }) {
  const rows = submissions.edges.map(({ node }) => node);
  return (
    <Section title={t('clients.record.submissions')} aside={submissions.totalCount} flush>
      {rows.length === 0 ? (
        <Inset>
          <p className="muted">{t('clients.record.noSubmissions')}</p>
        </Inset>
      ) : (
        <Table label={t('clients.record.submissions')} columns={columns} items={rows} getKey={({ id }) => id} />
      )}
      {submissions.pageInfo.hasNextPage && (
        <Inset>
          <Button onPress={onMore}>{t('clients.record.submissionsMore')}</Button>
        </Inset>
      )}
    </Section>
  );
}
