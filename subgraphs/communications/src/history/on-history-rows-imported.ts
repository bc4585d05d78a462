import { timestampDate } from '@bufbuild/protobuf/wkt';
import type { HistoryRow, HistoryRowsImported } from '@rekindle/proto/candidates';
import { HistoryRowsAppliedSchema } from '@rekindle/proto/communications';
import type { Envelope } from '@rekindle/proto/envelope';
import type { Transaction } from '@rekindle/shared/database/database';
import { addEvent, Cause } from '@rekindle/shared/outbox/outbox';
import { applyRows } from './apply-rows.ts';
import { type GivenRow, ownKinds, type RowDecision, readRow } from './history-row.ts';

/** Calls and emails of an imported history become interactions; nothing waits for an answer because of them. */
export async function onHistoryRowsImported(
  tx: Transaction,
  event: HistoryRowsImported,
  envelope: Envelope,
): Promise<void> {
  const own = event.rows.filter((row) => ownKinds.includes(row.kind));
  if (own.length === 0 && !event.last) return;
  const now = tx.clock.now();
  const decisions = own.map((row) => readRow(givenOf(row), now));
  const counts = await applyRows(
    tx,
    decisions.flatMap((decision) => (decision.kind === 'read' ? decision.row : [])),
  );
  await addEvent(tx, {
    schema: HistoryRowsAppliedSchema,
    aggregate: { type: 'import_run', id: event.runId, version: Number(envelope.aggregateVersion) },
    cause: Cause.IMPORT,
    message: { runId: event.runId, ...counts, refused: decisions.filter(isRefused), last: event.last },
  });
}

function isRefused(decision: RowDecision): decision is Extract<RowDecision, { kind: 'refused' }> {
  return decision.kind === 'refused';
}

function givenOf(row: HistoryRow): GivenRow {
  return {
    line: row.line,
    kind: row.kind,
    oldId: row.oldId,
    candidateId: row.candidateId,
    candidateOldId: row.candidateOldId,
    occurredAt: row.occurredAt ? timestampDate(row.occurredAt) : null,
    channel: row.channel,
    direction: row.direction,
    outcome: row.outcome,
    title: row.title,
    text: row.text,
    ownerId: row.ownerId,
  };
}
