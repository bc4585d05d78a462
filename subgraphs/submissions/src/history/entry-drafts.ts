import type { HistoryRow } from '@rekindle/proto/candidates';
import type { Transaction } from '@rekindle/shared/database/transaction';
import { newId } from '@rekindle/shared/ids/ids';
import { begun } from '../entry/begin-entry.ts';
import { entriesByIds } from '../entry/entry.store.ts';
import type { Entry } from '../entry/entry.ts';
import type { Fact } from '../entry/facts.ts';
import { recordFacts } from '../entry/record-facts.ts';
import { jobsByIds } from '../job/job.store.ts';
import type { Job } from '../job/job.ts';
import { idsOfPersons } from '../person/person.store.ts';
import { candidateOf } from './history-row.ts';
import type { References } from './references.ts';
import { Refusal } from './refusal.ts';

interface Draft {
  before: Entry | null;
  facts: Fact[];
}

/** The entries that the rows of one event are about, in memory until all rows are applied. */
export interface EntryDrafts {
  jobOf(row: HistoryRow): Job;
  /** As it stands after the facts so far; null when there is none. */
  entryOf(row: HistoryRow): Entry | null;
  /** Unwritten, of version 0: the first fact makes it. */
  start(row: HistoryRow, ownerId: string | null, at: Date): Entry;
  add(row: HistoryRow, facts: readonly Fact[]): void;
  save(): Promise<void>;
}

export async function openDrafts(
  tx: Transaction,
  rows: readonly HistoryRow[],
  references: References,
): Promise<EntryDrafts> {
  const jobIds = [...new Set(rows.map((row) => references.idOf('JOB', row.jobOldId)).filter((id) => id !== null))];
  const jobs = new Map((await jobsByIds(tx, jobIds)).map((job) => [job.id, job]));
  const candidateIds = [...new Set(rows.map((row) => row.candidateId).filter((id) => id !== ''))];
  const survivors = await idsOfPersons(tx, candidateIds);
  const drafts = new Map<string, Draft>();
  for (const entry of await storedEntries(tx, [...survivors.keys()], jobIds)) {
    drafts.set(`${survivors.get(entry.candidateId) ?? entry.candidateId} ${entry.jobId}`, { before: entry, facts: [] });
  }

  function jobOf(row: HistoryRow): Job {
    const job = jobs.get(references.idOf('JOB', row.jobOldId) ?? '');
    if (!job) throw new Refusal(`job_old_id "${row.jobOldId.slice(0, 60)}" is no job that was imported`);
    return job;
  }
  function keyOf(row: HistoryRow): string {
    const candidateId = candidateOf(row);
    return `${survivors.get(candidateId) ?? candidateId} ${jobOf(row).id}`;
  }
  function draftOf(row: HistoryRow): Draft | undefined {
    return drafts.get(keyOf(row));
  }
  return {
    jobOf,
    entryOf(row) {
      const draft = draftOf(row);
      return draft ? (draft.facts.at(-1)?.entry ?? draft.before) : null;
    },
    start(row, ownerId, at) {
      const job = jobOf(row);
      const given = {
        id: newId(),
        candidateId: candidateOf(row),
        job,
        suggestionId: null,
        ownerId: ownerId ?? job.ownerId,
      };
      return { ...begun(given, 'SHORTLIST', at).entry, version: 0 };
    },
    add(row, facts) {
      const draft = draftOf(row) ?? { before: null, facts: [] };
      draft.facts.push(...facts);
      drafts.set(keyOf(row), draft);
    },
    save: () =>
      recordFacts(
        tx,
        [...drafts.values()].filter((draft) => draft.facts.length > 0),
        null,
      ),
  };
}

/** Locked, so that live work on them waits. */
async function storedEntries(
  tx: Transaction,
  candidateIds: readonly string[],
  jobIds: readonly string[],
): Promise<Entry[]> {
  const rows = await tx.query<{ id: string }>(
    `select id from entry where candidate_id = any ($1::uuid[]) and job_id = any ($2::uuid[]) and not undone
     order by id for update`,
    [candidateIds, jobIds],
  );
  return entriesByIds(
    tx,
    rows.map((row) => row.id),
  );
}
