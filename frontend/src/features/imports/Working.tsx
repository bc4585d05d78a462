import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { graphql } from '../../generated/gql.ts';
import { formatNumber } from '../../lib/format.ts';
import { Section } from '../../ui/Page.tsx';
import { Progress } from '../../ui/States.tsx';
import { t } from './messages.ts';

const WorkingFragment = graphql(`
  fragment ImportWorking on ImportRun {
    id
    status
    progress
    rowCount
  }
`);

/** The dry run or the import under way: it goes on when the page is left. */
export function Working({ run }: { run: FragmentType<typeof WorkingFragment> }) {
  const { data, complete } = useFragment({ fragment: WorkingFragment, from: run });
  if (!complete) return null;
  const isRunning = data.status === 'RUNNING';
  return (
    <Section title={t(isRunning ? 'imports.running' : 'imports.checking')}>
      <div className="stack">
        <Progress
          label={t(isRunning ? 'imports.runningHint' : 'imports.checkingHint')}
          value={data.progress}
          total={data.rowCount}
          detail={t('imports.progress', { done: formatNumber(data.progress), total: formatNumber(data.rowCount) })}
        />
        <p className="muted">{t('imports.leave')}</p>
      </div>
    </Section>
  );
}
