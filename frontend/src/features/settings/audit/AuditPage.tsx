import { useApolloClient, useLazyQuery, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../../generated/gql.ts';
import { errorText, partError } from '../../../lib/apollo.ts';
import { ListEmpty } from '../../../lib/ListEmpty.tsx';
import { notifyError } from '../../../lib/notice.ts';
import { useMe } from '../../../lib/session.tsx';
import { Button } from '../../../ui/Button.tsx';
import { DataGrid } from '../../../ui/DataGrid.tsx';
import { Banner, ErrorState, Skeleton } from '../../../ui/States.tsx';
import { SettingsHeader } from '../SettingsHeader.tsx';
import { AuditFilters } from './AuditFilters.tsx';
import { AuditPeek } from './AuditPeek.tsx';
import { type AuditRow, actorName, auditColumns } from './audit-columns.tsx';
import { exportAudit } from './export-audit.ts';
import { t } from './messages.ts';
import { useAuditFilter } from './use-audit-filter.ts';
import { Verification } from './Verification.tsx';

const AuditEntries = graphql(`
  query AuditEntries($filter: AuditFilter, $after: String) {
    auditEntries(filter: $filter, first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          sequence
          ...AuditRow @unmask
        }
      }
    }
  }
`);

const VerifyAudit = graphql(`
  query VerifyAudit {
    verifyAudit {
      intact
      entries
      lastHash
      brokenAt
      reason
    }
  }
`);

/** What was done to the agency and its data, to read, narrow, hand out and prove. */
export default function AuditPage() {
  const { role } = useMe().member;
  const [verify, { data, loading }] = useLazyQuery(VerifyAudit, { fetchPolicy: 'network-only' });
  const filter = useAuditFilter();
  const [isExporting, setExporting] = useState(false);
  const client = useApolloClient();
  if (role !== 'owner' && role !== 'admin') {
    return (
      <>
        <SettingsHeader title={t('audit.title')} lead={t('audit.lead')} />
        <Banner>{t('audit.forbidden')}</Banner>
      </>
    );
  }
  const save = async () => {
    setExporting(true);
    await exportAudit(filter.variables).catch((error) => notifyError(error.message || t('audit.exportFailed')));
    setExporting(false);
    // The export is an entry itself.
    await client.refetchQueries({ include: ['AuditEntries'] });
  };
  const check = async () => {
    const { error } = await verify();
    if (error) notifyError(errorText(error) ?? t('audit.exportFailed'));
  };
  return (
    <>
      <SettingsHeader
        title={t('audit.title')}
        lead={t('audit.lead')}
        actions={
          <>
            <Button icon="shield" isPending={loading} onPress={() => void check()}>
              {t('audit.verify')}
            </Button>
            <Button icon="download" isPending={isExporting} onPress={() => void save()}>
              {t('audit.export')}
            </Button>
          </>
        }
      />
      {data?.verifyAudit && <Verification found={data.verifyAudit} />}
      <AuditFilters filter={filter} />
      <Entries filter={filter} />
    </>
  );
}

function Entries({ filter }: { filter: ReturnType<typeof useAuditFilter> }) {
  const { data, previousData, error, refetch, fetchMore } = useQuery(AuditEntries, {
    variables: { filter: filter.variables },
  });
  const [current, setCurrent] = useState<AuditRow | undefined>();
  const [isPeeking, setPeeking] = useState(false);
  const list = (data ?? previousData)?.auditEntries;
  const open = () => setPeeking(true);
  if (error && !list) return <ErrorState error={partError(error, 'auditEntries')} onRetry={() => void refetch()} />;
  if (!list) return <Skeleton rows={10} rowHeight={52} avatar />;
  if (list.edges.length === 0) {
    return (
      <ListEmpty
        icon="history"
        title={t('audit.empty')}
        action={filter.isNarrowed && <Button onPress={filter.clear}>{t('audit.clear')}</Button>}
      >
        {t('audit.emptyWhy')}
      </ListEmpty>
    );
  }
  return (
    <>
      <DataGrid
        label={t('audit.list')}
        columns={auditColumns(open)}
        items={list.edges.map(({ node }) => node)}
        getKey={({ sequence }) => String(sequence)}
        rowLabel={actorName}
        rowHeight={52}
        onOpen={open}
        onPeek={() => setPeeking(!isPeeking)}
        onCursor={setCurrent}
        hasMore={list.pageInfo.hasNextPage}
        onEndReached={() => void fetchMore({ variables: { after: list.pageInfo.endCursor } })}
      />
      {isPeeking && current && <AuditPeek entry={current} onClose={() => setPeeking(false)} />}
    </>
  );
}
