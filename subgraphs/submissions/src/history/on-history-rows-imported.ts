import type { HistoryRow, HistoryRowsImported } from '@rekindle/proto/candidates';
import { HistoryRowsAppliedSchema } from '@rekindle/proto/submissions';
import type { Transaction } from '@rekindle/shared/database/transaction';
import { addEvent, Cause } from '@rekindle/shared/outbox/outbox';
import { agencyToday } from '../agency/zone.store.ts';
import { applyClients } from './apply-clients.ts';
import { applyContacts } from './apply-contacts.ts';
import { applyEntries } from './apply-entries.ts';
import { applyJobs } from './apply-jobs.ts';
import type { Applying, ApplyRows } from './applying.ts';
import { finishRun } from './finish-run.ts';
import { takeVisible } from './hidden-rows.ts';
import { isOwn, type OwnKind } from './history-row.ts';
import { loadReferences } from './references.ts';
import { RunMarks } from './run-marks.ts';
import { RunTally } from './run-tally.ts';

const steps: [kinds: OwnKind[], apply: ApplyRows][] = [
  [['CLIENT'], applyClients],
  [['CONTACT'], applyContacts],
  [['JOB'], applyJobs],
  [['SUBMISSION', 'INTERVIEW', 'PLACEMENT'], applyEntries],
];

/** Clients, contacts, jobs and what became of people: state, history and events, all with the cause IMPORT. */
export async function onHistoryRowsImported(reacting: Transaction, event: HistoryRowsImported): Promise<void> {
  const own = event.rows.filter((row) => isOwn(row.kind));
  if (own.length === 0 && !event.last) return;
  const tx = asImport(reacting);
  const applying: Applying = {
    tx,
    references: await loadReferences(tx, own),
    tally: new RunTally(),
    marks: new RunMarks(tx, event.runId),
    now: tx.clock.now(),
    today: await agencyToday(tx),
  };
  await applyRows(applying, await takeVisible(applying, own, event.teams));
  await applying.references.save();
  await applying.marks.save();
  if (event.last) await finishRun(applying);
  await answer(tx, event, applying.tally);
}

async function applyRows(applying: Applying, rows: readonly HistoryRow[]): Promise<void> {
  for (const [kinds, apply] of steps) {
    const ofKinds = rows.filter((row) => kinds.includes(row.kind as OwnKind));
    const fresh = ofKinds.filter((row) => !applying.references.isUnchanged(row));
    applying.tally.unchanged += ofKinds.length - fresh.length;
    if (fresh.length > 0) await apply(applying, fresh);
  }
}

/** Whatever brought the rows here: nothing that comes of them is live. */
function asImport(tx: Transaction): Transaction {
  const { causationId = '', correlationId = '' } = tx.cause ?? {};
  return { ...tx, cause: { causationId, correlationId, cause: Cause.IMPORT } };
}

async function answer(tx: Transaction, event: HistoryRowsImported, tally: RunTally): Promise<void> {
  const [run] = await tx.query<{ batches: number }>(
    `insert into history_run (run_id, batches) values ($1, 1)
     on conflict (agency_id, run_id) do update set batches = history_run.batches + 1 returning batches`,
    [event.runId],
  );
  const { created, updated, unchanged, refused } = tally;
  await addEvent(tx, {
    schema: HistoryRowsAppliedSchema,
    message: { runId: event.runId, created, updated, unchanged, refused, last: event.last },
    aggregate: { type: 'import_run', id: event.runId, version: run?.batches ?? 1 },
  });
}
