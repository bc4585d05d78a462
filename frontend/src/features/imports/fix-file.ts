import type { ApolloClient } from '@apollo/client';
import { ImportLines } from './import-lines.ts';
import { t } from './messages.ts';

const pageSize = 100;

const cell = (value: string): string => `"${value.replaceAll('"', '""')}"`;

/** Saves every line that was set aside with its reason, to mend them in the file and import it again. */
export async function saveFixFile(client: ApolloClient, runId: string, fileName: string): Promise<void> {
  const rows = [[t('imports.column.line'), t('imports.column.reason')].map(cell).join(',')];
  let after: string | null = null;
  do {
    const answer: Awaited<ReturnType<typeof page>> = await page(client, runId, after);
    if (!answer) break;
    for (const { node } of answer.edges) rows.push([String(node.line), cell(node.reason ?? '')].join(','));
    after = answer.pageInfo.hasNextPage ? answer.pageInfo.endCursor : null;
  } while (after);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([`\ufeff${rows.join('\r\n')}\r\n`], { type: 'text/csv' }));
  link.download = t('imports.fixName', { name: fileName.replace(/\.[^.]+$/, '') });
  link.click();
  URL.revokeObjectURL(link.href);
}

async function page(client: ApolloClient, id: string, after: string | null) {
  const { data } = await client.query({
    query: ImportLines,
    variables: { id, action: 'SKIP', first: pageSize, after },
    fetchPolicy: 'no-cache',
  });
  return data?.importRun?.lines;
}
