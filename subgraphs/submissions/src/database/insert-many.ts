import type { Transaction } from '@rekindle/shared/database/transaction';
import type { EntitySchema, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';

// PostgreSQL takes 65,535 values in one statement.
const rowsAtOnce = 1_000;

export async function insertMany<Row extends ObjectLiteral>(
  tx: Transaction,
  table: EntitySchema<Row>,
  rows: readonly Row[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    await tx.manager.insert(table, rows.slice(start, start + rowsAtOnce) as QueryDeepPartialEntity<Row>[]);
  }
}
