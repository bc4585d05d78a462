import { Cause } from '@rekindle/proto/envelope';
import type { Transaction } from '@rekindle/shared/database/database';

/** What is written through it is announced as imported: it starts no task, message, nurture step or live suggestion. */
export function causedByImport(tx: Transaction, importRunId: string): Transaction {
  return { ...tx, cause: { causationId: '', correlationId: importRunId, cause: Cause.IMPORT } };
}
