import type { Transaction } from '@rekindle/shared/database/database';
import * as blockStore from '../block/block.store.ts';
import type { ImportAction } from '../generated/graphql.ts';
import { insertNotes } from '../note/insert-notes.ts';
import { rowNotes } from '../note/row-notes.ts';
import { writeEntries } from '../timeline/write-entries.ts';
import { candidateCaptured, candidateChanged } from './candidate.events.ts';
import type { Candidate } from './candidate.ts';
import { captureEntries, importedEntry } from './capture-entries.ts';
import { causedByImport } from './import-cause.ts';
import type { PersonRow } from './person.ts';
import { type PersonPlan, planPeople } from './plan-people.ts';
import { addExternalReferences, flagPossibleDuplicates, insertPeople, saveContactPoints } from './save-people.ts';
import { settlePeople } from './settle-people.ts';

export type { PersonRow } from './person.ts';

export interface PersonResult {
  action: ImportAction;
  candidateId: string | null;
  /** Why a created person may be somebody known, in words. */
  flaggedBecause: string | null;
  /** Of SKIP what is wrong, naming the field; of UPDATE and UNCHANGED how the person was recognised. */
  reason: string | null;
}

export interface BatchOptions {
  importRunId: string;
  /** For rows that name no owner. Default: nobody. */
  ownerId?: string | null;
  /** Of the member who started the run. Default: nobody. */
  actorId?: string | null;
  /** For rows that name no source. Default IMPORT. */
  sourceType?: NonNullable<PersonRow['source']>['type'];
}

/**
 * Applies rows of people within the caller's transaction, in order, and answers each by its place: the same id in the
 * old system, or the same email or phone that is not shared, is the same person; anything weaker is created and flagged.
 * Set-based: one batch of 500 to 1,000 rows is a few statements; larger ones should be split. Applying the same rows
 * again gives UNCHANGED. Everything that it announces has the cause IMPORT. A row's note is kept once however often
 * the row comes.
 */
export async function applyPeople(
  tx: Transaction,
  rows: readonly PersonRow[],
  options: BatchOptions,
): Promise<PersonResult[]> {
  const importing = causedByImport(tx, options.importRunId);
  const plans = await planPeople(importing, withSource(rows, options), captureOf(importing, options), { lock: true });
  await applyPlans(importing, plans, options);
  return plans.map(resultOf);
}

/** What `applyPeople` would do, without writing. `candidateId` is null for people who do not exist yet. */
export async function checkPeople(
  tx: Transaction,
  rows: readonly PersonRow[],
  options: BatchOptions,
): Promise<PersonResult[]> {
  const plans = await planPeople(tx, withSource(rows, options), captureOf(tx, options), { lock: false });
  const created = new Set(plans.flatMap((plan) => (plan.action === 'create' ? [plan.candidate.id] : [])));
  return plans
    .map(resultOf)
    .map((result) => (created.has(result.candidateId ?? '') ? { ...result, candidateId: null } : result));
}

function withSource(rows: readonly PersonRow[], options: BatchOptions): PersonRow[] {
  return rows.map((row) => (row.source ? row : { ...row, source: { type: options.sourceType ?? 'IMPORT' } }));
}

function captureOf(tx: Transaction, options: BatchOptions) {
  return {
    now: tx.clock.now(),
    heardIn: 'IMPORT' as const,
    ownerId: options.ownerId ?? null,
    importRunId: options.importRunId,
  };
}

async function applyPlans(tx: Transaction, plans: readonly PersonPlan[], options: BatchOptions): Promise<void> {
  // Several rows may be one person: the last state holds.
  const created = new Map<string, Candidate>();
  const changed = new Map<string, { candidate: Candidate; fields: Set<string> }>();
  for (const plan of plans) {
    if (plan.action === 'create') created.set(plan.candidate.id, plan.candidate);
    else if (plan.action === 'update' && created.has(plan.candidate.id)) created.set(plan.candidate.id, plan.candidate);
    else if (plan.action === 'update') {
      const fields = changed.get(plan.candidate.id)?.fields ?? new Set();
      for (const field of plan.changedFields) fields.add(field);
      changed.set(plan.candidate.id, { candidate: plan.candidate, fields });
    }
  }
  const newPeople = [...created.values()];
  const changedPeople = [...changed.values()].map(({ candidate }) => candidate);
  await insertPeople(tx, newPeople);
  await saveContactPoints(tx, changedPeople);
  const everyone = [...newPeople, ...changedPeople];
  await addExternalReferences(
    tx,
    everyone.flatMap(({ id, externalReferences }) =>
      externalReferences.map((one) => ({ candidateId: id, system: one.system, id: one.id })),
    ),
  );
  await blockStore.insertMissing(tx, everyone);
  const flagged = await flagSimilar(tx, plans, everyone);
  await writeEntries(
    tx,
    newPeople.flatMap((person) => captureEntries(person, options.actorId ?? null)),
    { silently: true },
  );
  await writeEntries(
    tx,
    [...changed.values()].map(({ candidate, fields }) =>
      importedEntry(candidate, [...fields], {
        importRunId: options.importRunId,
        actorId: options.actorId ?? null,
        now: tx.clock.now(),
      }),
    ),
  );
  await insertNotes(tx, rowNotes(plans, tx.clock.now(), options.actorId ?? null), { silently: true });
  await settlePeople(tx, flagged, (candidate) => [
    created.has(candidate.id)
      ? candidateCaptured(candidate)
      : candidateChanged(candidate, [...(changed.get(candidate.id)?.fields ?? [])]),
  ]);
}

async function flagSimilar(
  tx: Transaction,
  plans: readonly PersonPlan[],
  everyone: readonly Candidate[],
): Promise<Candidate[]> {
  const pairs = plans.flatMap((plan) =>
    plan.action === 'create'
      ? plan.similar.map(({ candidateId, reasons }) => ({
          candidateId: plan.candidate.id,
          otherId: candidateId,
          reasons,
        }))
      : [],
  );
  await flagPossibleDuplicates(tx, pairs);
  const ofPerson = Map.groupBy(
    pairs.flatMap(({ candidateId, otherId, reasons }) => [
      { id: candidateId, candidateId: otherId, reasons },
      { id: otherId, candidateId, reasons },
    ]),
    (flag) => flag.id,
  );
  return everyone.map((person) => {
    const flags = (ofPerson.get(person.id) ?? []).map(({ candidateId, reasons }) => ({ candidateId, reasons }));
    return flags.length > 0 ? { ...person, possibleDuplicates: [...person.possibleDuplicates, ...flags] } : person;
  });
}

const actions = { create: 'CREATE', update: 'UPDATE', unchanged: 'UNCHANGED', refused: 'SKIP' } as const;

function resultOf(plan: PersonPlan): PersonResult {
  const action = actions[plan.action];
  if (plan.action === 'refused') return { action, candidateId: null, flaggedBecause: null, reason: plan.reason };
  const because = plan.action === 'create' ? plan.similar.flatMap(({ reasons }) => reasons) : [];
  return {
    action,
    candidateId: plan.candidate.id,
    flaggedBecause:
      because.length > 0 ? `may be known already: ${[...new Set(because)].join('; ').toLowerCase()}` : null,
    reason: plan.action === 'create' ? null : plan.reason,
  };
}
