import type { HistoryRow } from '@rekindle/proto/candidates';
import type { Transaction } from '@rekindle/shared/database/transaction';
import type { References } from './references.ts';
import type { RunMarks } from './run-marks.ts';
import type { RunTally } from './run-tally.ts';

/** What the rows of one event are applied with. */
export interface Applying {
  tx: Transaction;
  references: References;
  tally: RunTally;
  marks: RunMarks;
  /** Now, and the agency's day. */
  now: Date;
  today: string;
}

export type ApplyRows = (applying: Applying, rows: readonly HistoryRow[]) => Promise<void>;
