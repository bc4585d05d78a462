import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../generated/gql.ts';
import { partError } from '../../lib/apollo.ts';
import { useShortcuts } from '../../lib/keyboard.tsx';
import { ListEmpty } from '../../lib/ListEmpty.tsx';
import { useLiveRefetch } from '../../lib/live-refetch.ts';
import { Button } from '../../ui/Button.tsx';
import { PageHeader, Section } from '../../ui/Page.tsx';
import { ErrorState, Skeleton } from '../../ui/States.tsx';
import { t } from './messages.ts';
import { PathEditor } from './path/PathEditor.tsx';
import { PathRow } from './path/PathRow.tsx';
import { Proposals } from './path/Proposals.tsx';
import { PoolDialog } from './pool/PoolDialog.tsx';
import { PoolRow } from './pool/PoolRow.tsx';

const Nurture = graphql(`
  query Nurture {
    paths {
      id
      activeCount
      ...PathRow
    }
    proposedEnrolments {
      id
      ...ProposedEnrolment @unmask
    }
    pools {
      id
      ...PoolRow
    }
  }
`);

const liveTypes = [
  'PathChanged',
  'PoolChanged',
  'PoolJoined',
  'PoolLeft',
  'EnrolmentStarted',
  'EnrolmentStepped',
  'EnrolmentChanged',
  'EnrolmentStopped',
];

/** Proposals to decide, paths that run by themselves, and pools. */
export default function NurturePage() {
  const { data, error, refetch } = useQuery(Nurture);
  useLiveRefetch(liveTypes, refetch);
  const [making, setMaking] = useState<'path' | 'pool' | undefined>();
  useShortcuts(t('nurture.scope'), [{ keys: 'c', label: t('nurture.newPath'), run: () => setMaking('path') }]);
  const { paths, pools, proposedEnrolments: proposed } = data ?? {};
  const people = paths?.reduce((sum, { activeCount }) => sum + activeCount, 0) ?? 0;
  const newPool = (
    <Button icon="plus" onPress={() => setMaking('pool')}>
      {t('nurture.newPool')}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t('nurture.title')}
        lead={paths && t('nurture.lead', { people, proposed: proposed?.length ?? 0 })}
        lined
        actions={
          <>
            {newPool}
            <Button variant="primary" icon="plus" kbd="c" onPress={() => setMaking('path')}>
              {t('nurture.newPath')}
            </Button>
          </>
        }
      />
      {!data && !error && <Skeleton rows={6} rowHeight={64} />}
      {proposed && proposed.length > 0 && <Proposals enrolments={proposed} />}
      {(data || error) && (
        <Section title={t('nurture.paths')} aside={paths?.length || undefined} flush>
          {error && !paths && <ErrorState error={partError(error, 'paths')} onRetry={() => void refetch()} />}
          {paths?.length === 0 && (
            <ListEmpty icon="path" title={t('nurture.noPaths')}>
              {t('nurture.noPathsHint')}
            </ListEmpty>
          )}
          <ul>
            {paths?.map((path) => (
              <PathRow key={path.id} path={path} />
            ))}
          </ul>
        </Section>
      )}
      {(data || error) && (
        <Section title={t('nurture.pools')} aside={pools?.length || undefined} flush>
          {error && !pools && <ErrorState error={partError(error, 'pools')} onRetry={() => void refetch()} />}
          {pools?.length === 0 && (
            <ListEmpty icon="people" title={t('nurture.noPools')} action={newPool}>
              {t('nurture.noPoolsHint')}
            </ListEmpty>
          )}
          <ul>
            {pools?.map((pool) => (
              <PoolRow key={pool.id} pool={pool} />
            ))}
          </ul>
        </Section>
      )}
      {making === 'path' && <PathEditor onClose={() => setMaking(undefined)} />}
      {making === 'pool' && <PoolDialog onClose={() => setMaking(undefined)} />}
    </>
  );
}
