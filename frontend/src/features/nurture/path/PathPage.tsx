import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { graphql } from '../../../generated/gql.ts';
import { useShortcuts } from '../../../lib/keyboard.tsx';
import { useLiveRefetch } from '../../../lib/live-refetch.ts';
import { Button, LinkButton } from '../../../ui/Button.tsx';
import { Columns, PageHeader, Section } from '../../../ui/Page.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../../ui/States.tsx';
import { t } from '../messages.ts';
import { Enrolments } from './Enrolments.tsx';
import { PathEditor } from './PathEditor.tsx';
import { PathMode } from './PathRow.tsx';
import { PathSteps } from './PathSteps.tsx';

const PathOfPage = graphql(`
  query PathOfPage($id: ID!) {
    path(id: $id) {
      id
      name
      active
      entryMode
      entryRule
      ruleSentence
      activeCount
      version
      steps {
        number
        kind
        text
        waitDays
      }
      running: enrolments(first: 100, statuses: [ACTIVE, WAITING_FOR_TASK, PAUSED, ERROR]) {
        edges {
          node {
            id
            stepNumber
          }
        }
      }
    }
  }
`);

const liveTypes = ['PathChanged', 'EnrolmentStarted', 'EnrolmentStepped', 'EnrolmentChanged', 'EnrolmentStopped'];

/** One path: its steps from entry to end with how many stand where, and who is on it. */
export default function PathPage() {
  const { pathId = '' } = useParams();
  const { data, error, refetch } = useQuery(PathOfPage, { variables: { id: pathId } });
  useLiveRefetch(liveTypes, refetch);
  const [isEditing, setEditing] = useState(false);
  useShortcuts(t('nurture.scope'), [{ keys: 'e', label: t('nurture.edit'), run: () => setEditing(true) }]);
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={6} rowHeight={56} />;
  const { path } = data;
  if (!path) {
    return (
      <EmptyState
        icon="path"
        title={t('nurture.unknownPath')}
        action={<LinkButton to="/nurture">{t('nurture.back')}</LinkButton>}
      >
        {t('nurture.unknownHint')}
      </EmptyState>
    );
  }
  const counts = new Map<number, number>();
  for (const { node } of path.running.edges) counts.set(node.stepNumber, (counts.get(node.stepNumber) ?? 0) + 1);
  return (
    <>
      <PageHeader
        title={path.name}
        aside={<PathMode active={path.active} entryRule={path.entryRule} entryMode={path.entryMode} />}
        lead={path.ruleSentence}
        actions={
          <>
            <LinkButton to="/nurture" variant="ghost" icon="left">
              {t('nurture.back')}
            </LinkButton>
            <Button icon="edit" kbd="e" onPress={() => setEditing(true)}>
              {t('nurture.edit')}
            </Button>
          </>
        }
      />
      <Columns
        aside={
          <Section title={t('nurture.steps')} aside={path.steps.length}>
            <PathSteps steps={path.steps} counts={counts} />
          </Section>
        }
      >
        <Enrolments pathId={path.id} steps={path.steps} />
      </Columns>
      {isEditing && <PathEditor path={path} onClose={() => setEditing(false)} />}
    </>
  );
}
