import type { Transaction } from '@rekindle/shared/database/transaction';
import { newId } from '@rekindle/shared/ids/ids';
import { insertMany } from '../database/insert-many.ts';
import { entryTable, feedbackTable, interviewTable, offerTable, submissionTable } from './entry.entity.ts';
import { addEntryEvent } from './entry.events.ts';
import type { Entry, EntryRow } from './entry.ts';
import { entryChangeTable } from './entry-change.ts';
import type { Fact } from './facts.ts';

/** What happened to one entry, in order; `before` is the locked entry, null for a new one. */
export interface Happening {
  before: Entry | null;
  facts: readonly Fact[];
}

/** Writes the state after the last fact, a line of history and an event for each fact. */
export async function recordFacts(
  tx: Transaction,
  happenings: readonly Happening[],
  actorId: string | null,
): Promise<void> {
  const changed = happenings.flatMap(({ before, facts }) => {
    const after = facts.at(-1)?.entry;
    return after ? [{ before, after }] : [];
  });
  await insertMany(
    tx,
    entryTable,
    changed.filter(({ before }) => !before).map(({ after }) => rowOf(after)),
  );
  await updateRows(
    tx,
    changed.filter(({ before }) => before).map(({ after }) => rowOf(after)),
  );
  await saveChildren(tx, changed);

  const facts = happenings.flatMap((happening) => happening.facts);
  await insertMany(
    tx,
    entryChangeTable,
    facts.map((fact) => ({ id: newId(), entryId: fact.entry.id, at: fact.at, actorId, sentence: fact.sentence })),
  );
  for (const fact of facts) await addEntryEvent(tx, fact);
}

function rowOf(entry: Entry): EntryRow {
  const {
    jobTitle: _title,
    clientName: _name,
    clientGroupId: _group,
    submission: _submission,
    feedback: _feedback,
    interviews: _interviews,
    offer: _offer,
    placementId: _placement,
    ...row
  } = entry;
  return row;
}

/** All in one statement: an import changes thousands. */
async function updateRows(tx: Transaction, rows: readonly EntryRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `update entry set stage = given.stage, stage_since = given."stageSince", outcome = given.outcome,
       rejected_by = given."rejectedBy", reason = given.reason, reason_note = given."reasonNote", outcome_at = given."outcomeAt",
       suggestion_id = given."suggestionId", owner_id = given."ownerId", last_fact_at = given."lastFactAt",
       undone = given.undone, version = given.version
     from jsonb_to_recordset($1) as given (id uuid, stage text, "stageSince" timestamptz, outcome text, "rejectedBy" text,
       reason text, "reasonNote" text, "outcomeAt" timestamptz, "suggestionId" uuid, "ownerId" uuid,
       "lastFactAt" timestamptz, undone boolean, version integer)
     where entry.id = given.id`,
    [JSON.stringify(rows)],
  );
}

async function saveChildren(tx: Transaction, changed: { before: Entry | null; after: Entry }[]): Promise<void> {
  const submissions = changed.flatMap(({ before, after }) =>
    after.submission && !before?.submission ? [after.submission] : [],
  );
  await insertMany(tx, submissionTable, submissions);

  const feedback = changed.flatMap(({ before, after }) => {
    const known = new Set(before?.feedback.map((each) => each.id));
    return after.feedback.filter((each) => !known.has(each.id));
  });
  await insertMany(tx, feedbackTable, feedback);

  const interviews = changed.flatMap(({ before, after }) => {
    const known = new Map(before?.interviews.map((each) => [each.id, each]));
    return after.interviews.map((interview) => ({ interview, earlier: known.get(interview.id) }));
  });
  await insertMany(
    tx,
    interviewTable,
    interviews.filter(({ earlier }) => !earlier).map(({ interview }) => interview),
  );
  for (const { interview, earlier } of interviews) {
    const { id, ...values } = interview;
    if (earlier && earlier !== interview) await tx.manager.update(interviewTable, { id }, values);
  }

  const offers = changed.flatMap(({ before, after }) =>
    after.offer && after.offer !== before?.offer ? [{ offer: after.offer, isNew: !before?.offer }] : [],
  );
  await insertMany(
    tx,
    offerTable,
    offers.filter(({ isNew }) => isNew).map(({ offer }) => offer),
  );
  for (const { offer, isNew } of offers) {
    const { id, pay, ...values } = offer;
    if (!isNew) await tx.manager.update(offerTable, { id }, { ...values, pay: pay as object | null });
  }
}
