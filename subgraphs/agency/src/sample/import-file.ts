import { setTimeout as pause } from 'node:timers/promises';
import type { GatewayClient } from './gateway-client.ts';

interface Run {
  id: string;
  status: 'MAPPING' | 'CHECKING' | 'CHECKED' | 'RUNNING' | 'DONE' | 'FAILED';
  error: string | null;
  columns: { index: number; field: string | null }[];
}

const runFields = 'id status error columns { index field }';
const pollMs = 200;

/** Imports one file as a recruiter would: upload, the proposed mapping, dry run, run. Each step may be repeated. */
export async function importFile(
  gateway: GatewayClient,
  kind: 'PEOPLE' | 'HISTORY',
  fileName: string,
  text: string,
  key: string,
): Promise<void> {
  const fileId = await gateway.upload(fileName, text);
  const { startImport } = await gateway.ask<{ startImport: { run?: Run; message?: string } }>(
    `mutation ($input: StartImportInput!) { startImport(input: $input) {
       ... on StartImportSuccess { run { ${runFields} } } ... on FileRefused { message } } }`,
    // The key holds the file's id: a repetition after a crash uploads anew and starts a run of its own.
    { input: { idempotencyKey: `${key}:${fileId}`, kind, fileId, fileName } },
  );
  const run = startImport.run;
  if (!run) throw new Error(`the sample's ${fileName} was refused: ${startImport.message}`);
  const mapping = run.columns.filter(({ field }) => field !== null).map(({ index, field }) => ({ index, field }));
  await gateway.ask(
    'mutation ($input: CheckImportInput!) { checkImport(input: $input) { __typename ... on MappingRefused { message } } }',
    { input: { idempotencyKey: `${key}:check:${run.id}`, runId: run.id, mapping } },
  );
  await untilStatus(gateway, run.id, 'CHECKED');
  await gateway.ask(
    'mutation ($input: RunImportInput!) { runImport(input: $input) { __typename ... on NotChecked { message } } }',
    { input: { idempotencyKey: `${key}:run:${run.id}`, runId: run.id } },
  );
  await untilStatus(gateway, run.id, 'DONE');
}

async function untilStatus(gateway: GatewayClient, id: string, status: Run['status']): Promise<void> {
  for (;;) {
    const { importRun } = await gateway.ask<{ importRun: Run }>(
      `query ($id: ID!) { importRun(id: $id) { ${runFields} } }`,
      { id },
    );
    if (importRun.status === 'FAILED') throw new Error(`the sample's import failed: ${importRun.error}`);
    if (importRun.status === status) return;
    await pause(pollMs);
  }
}
