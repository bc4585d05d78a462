import type { MessageInitShape } from '@bufbuild/protobuf';
import { type HistoryRowSchema, HistoryRowsImportedSchema, ImportRunChangedSchema } from '@rekindle/proto/candidates';
import { Cause, type NewEvent } from '@rekindle/shared/outbox/outbox';
import type { ImportRun } from './import-run.ts';

function aggregateOf(run: ImportRun) {
  return { type: 'import_run', id: run.id, version: run.version };
}

export function importRunChanged(run: ImportRun): NewEvent<typeof ImportRunChangedSchema> {
  return {
    schema: ImportRunChangedSchema,
    message: { runId: run.id, status: run.status },
    aggregate: aggregateOf(run),
  };
}

export function historyRowsImported(
  run: ImportRun,
  rows: MessageInitShape<typeof HistoryRowSchema>[],
  last: boolean,
): NewEvent<typeof HistoryRowsImportedSchema> {
  return {
    schema: HistoryRowsImportedSchema,
    message: { runId: run.id, rows, last, teams: run.teams },
    aggregate: aggregateOf(run),
    cause: Cause.IMPORT,
  };
}
