import type { Column } from './columns.ts';
import { historyFields } from './history-fields.ts';
import { type ImportFieldDefinition, peopleFields } from './people-fields.ts';

export type ImportKind = 'PEOPLE' | 'HISTORY';
export type ImportStatus = 'MAPPING' | 'CHECKING' | 'CHECKED' | 'RUNNING' | 'DONE' | 'FAILED';
export type ImportAction = 'CREATE' | 'UPDATE' | 'UNCHANGED' | 'SKIP';

export interface ImportRun {
  id: string;
  kind: ImportKind;
  fileId: string;
  fileName: string;
  fileSha256: Buffer;
  delimiter: string;
  headers: string[];
  columns: Column[];
  status: ImportStatus;
  error: string | null;
  rowCount: number;
  progress: number;
  positionByte: number;
  positionLine: number;
  awaited: string[];
  startedById: string | null;
  /** What the member sees who had it checked or run (`teamsOf`): it recognises nobody whom they may not know. */
  teams: string;
  startedAt: Date;
  endedAt: Date | null;
  fixFileId: string | null;
  version: number;
}

export interface ImportLine {
  line: number;
  action: ImportAction;
  reason: string | null;
  candidateId: string | null;
  /** Something of it was not taken: it is in the file of rows to mend. */
  toMend: boolean;
}

export interface ImportReport {
  create: number;
  update: number;
  unchanged: number;
  skipped: number;
  flagged: number;
}

/** An accepted write names the run; what is shown of it is read after the commit. */
export interface ImportAccepted {
  kind: 'accepted';
  runId: string;
}

/** The kind of the timer that carries a run on, chunk by chunk; its key is the run's id. */
export const importTimer = 'import';

/** The kind of the timer that writes the file of the lines that a finished run set aside. */
export const fixFileTimer = 'import-fix-file';

export const rowsMax = 500_000;

/** Services that apply rows of a history and answer for them. */
export const historyServices = ['communications', 'submissions'] as const;

export function fieldsOf(kind: ImportKind): readonly ImportFieldDefinition[] {
  return kind === 'PEOPLE' ? peopleFields : historyFields;
}
