import type { Desk } from './desk.ts';
import { eventually } from './eventually.ts';

const runFields =
  'id status error rowCount columns { index header field fillPercent } report { create update unchanged skipped flagged } lines { totalCount edges { node { line action reason } } }';

export interface ImportedRun {
  id: string;
  status: string;
  error: string | null;
  rowCount: number;
  columns: { index: number; header: string; field: string | null; fillPercent: number }[];
  report: { create: number; update: number; unchanged: number; skipped: number; flagged: number };
  lines: { totalCount: number; edges: { node: { line: number; action: string; reason: string | null } }[] };
}

export async function importRun(desk: Desk, id: string): Promise<ImportedRun> {
  const { importRun: run } = await desk.ask(`query ($id: ID!) { importRun(id: $id) { ${runFields} } }`, { id });
  return run;
}

/** Upload, the proposed mapping, the dry run and the run; gives the dry run and the end. */
export async function importCsv(
  desk: Desk,
  kind: 'PEOPLE' | 'HISTORY',
  name: string,
  text: string,
): Promise<{ checked: ImportedRun; done: ImportedRun }> {
  const fileId = await desk.upload(name, text);
  const started = await desk.mutate(
    'startImport',
    `... on StartImportSuccess { run { ${runFields} } } ... on FileRefused { message line }`,
    { kind, fileId, fileName: name },
  );
  if (!started.run) throw new Error(started.message);
  const { id, columns } = started.run as ImportedRun;
  const mapping = columns.flatMap(({ index, field }) => (field ? [{ index, field }] : []));
  await desk.mutate('checkImport', '... on CheckImportSuccess { run { id } } ... on MappingRefused { message }', {
    runId: id,
    mapping,
  });
  const checked = await untilStatus(desk, id, 'CHECKED');
  await desk.mutate('runImport', '... on RunImportSuccess { run { id } } ... on NotChecked { message }', { runId: id });
  return { checked, done: await untilStatus(desk, id, 'DONE') };
}

function untilStatus(desk: Desk, id: string, status: string): Promise<ImportedRun> {
  return eventually(async () => {
    const run = await importRun(desk, id);
    if (run.status === 'FAILED') throw new Error(run.error ?? 'failed');
    if (run.status !== status) throw new Error(`the import stands at ${run.status}`);
    return run;
  }, 60_000);
}
