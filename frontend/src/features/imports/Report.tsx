import type { FragmentType } from '@apollo/client';
import { useFragment, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../generated/gql.ts';
import type { ImportAction } from '../../generated/graphql.ts';
import { openForm } from '../../lib/forms.ts';
import { useShortcuts } from '../../lib/keyboard.tsx';
import { notifyError } from '../../lib/notice.ts';
import { useWrite } from '../../lib/write.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Section } from '../../ui/Page.tsx';
import { Counts } from './Counts.tsx';
import { Lines } from './Lines.tsx';
import { t } from './messages.ts';

const ReportFragment = graphql(`
  fragment ImportReport on ImportRun {
    id
    kind
    status
    fileName
    rowCount
    report {
      create
      update
      unchanged
      skipped
      flagged
    }
  }
`);

const RunImport = graphql(`
  mutation RunImport($input: RunImportInput!) {
    runImport(input: $input) {
      __typename
      ... on RunImportSuccess {
        run {
          id
          status
        }
      }
      ... on NotChecked {
        message
      }
    }
  }
`);

const OpenJobCount = graphql(`
  query OpenJobCount {
    jobs(first: 1, filter: { statuses: [OPEN, COVERED, ON_HOLD, OFFER_OUT] }) {
      totalCount
    }
  }
`);

/** What the dry run says and the go-ahead; after the run, what was done and where it is. */
export function Report({ run }: { run: FragmentType<typeof ReportFragment> }) {
  const { data, complete } = useFragment({ fragment: ReportFragment, from: run });
  const [chosen, setChosen] = useState<ImportAction | undefined>();
  const [runImport, isBusy] = useWrite(RunImport);
  const isDone = complete && data.status === 'DONE';
  // Without an open job the import was for finding out who fits one: that comes next.
  const jobs = useQuery(OpenJobCount, { skip: !isDone });
  const hasNoJob = jobs.data?.jobs?.totalCount === 0;
  const report = complete ? data.report : undefined;
  const applied = report ? report.create + report.update : 0;
  const go = async () => {
    if (!complete || isDone || isBusy) return;
    const answer = await runImport({ runId: data.id }, { refetch: ['ImportRun', 'ImportRuns'] });
    if (answer?.runImport.__typename === 'NotChecked') notifyError(answer.runImport.message);
  };
  useShortcuts(t('imports.scope'), [!isDone && { keys: 'mod+enter', label: t('imports.run'), run: () => void go() }]);
  if (!complete || !report) return null;
  const action: ImportAction | undefined = chosen ?? (report.skipped > 0 ? 'SKIP' : undefined);
  return (
    <>
      <Section
        title={t(isDone ? 'imports.done' : 'imports.checked')}
        aside={t(isDone ? 'imports.doneHint' : 'imports.checkedHint')}
        actions={
          isDone ? (
            <>
              <LinkButton
                variant={hasNoJob ? 'secondary' : 'primary'}
                to={data.kind === 'PEOPLE' ? `/candidates?import=${data.id}` : '/candidates'}
              >
                {t(data.kind === 'PEOPLE' ? 'imports.see' : 'imports.seeAll')}
              </LinkButton>
              {hasNoJob && (
                <Button variant="primary" icon="job" onPress={() => openForm({ kind: 'open-job' })}>
                  {t('imports.describeJob')}
                </Button>
              )}
            </>
          ) : (
            <Button variant="primary" kbd="mod+enter" isPending={isBusy} onPress={() => void go()}>
              {t('imports.runCount', { count: applied })}
            </Button>
          )
        }
      >
        <Counts report={report} isDone={isDone} />
      </Section>
      <Lines runId={data.id} action={action} onAction={setChosen} />
    </>
  );
}
