import type { Transaction } from '@rekindle/shared/database/transaction';

/** A job or an entry that a row changed; an entry whose row speaks of a stage that comes after an interview. */
export type MarkKind = 'JOB' | 'ENTRY' | 'ENTRY_INTERVIEWED';

/** What a run touches; only that is finished with its last row. */
export class RunMarks {
  readonly #tx: Transaction;
  readonly #runId: string;
  readonly #marks = new Map<string, [what: MarkKind, nounId: string]>();

  constructor(tx: Transaction, runId: string) {
    this.#tx = tx;
    this.#runId = runId;
  }

  add(what: MarkKind, nounId: string): void {
    this.#marks.set(`${what} ${nounId}`, [what, nounId]);
  }

  /** Keeps them for the last batch. */
  async save(): Promise<void> {
    const marks = [...this.#marks.values()];
    if (marks.length === 0) return;
    await this.#tx.query(
      `insert into history_run_mark (run_id, what, noun_id)
       select $1, what, noun_id from unnest($2::text[], $3::uuid[]) as mark (what, noun_id) on conflict do nothing`,
      [this.#runId, marks.map(([what]) => what), marks.map(([, nounId]) => nounId)],
    );
  }

  /** Entries of which something is not said yet, locked, and whether their rows speak of an interview. */
  async lockUnfinished(): Promise<Map<string, { interviewed: boolean }>> {
    const rows = await this.#tx.query<{ id: string; interviewed: boolean }>(unfinished, [this.#runId]);
    return new Map(rows.map(({ id, interviewed }) => [id, { interviewed }]));
  }

  async drop(): Promise<void> {
    await this.#tx.query('delete from history_run_mark where run_id = $1', [this.#runId]);
  }
}

// Entries of an earlier import end with their job; those that began here are ended by who closes it here.
const unfinished = `
  with mark as (select what, noun_id from history_run_mark where run_id = $1),
  found as (
    select entry.id, false as interviewed from mark
    join entry on entry.id = mark.noun_id join job on job.id = entry.job_id
    where mark.what = 'ENTRY' and ((entry.stage = 'PLACEMENT' and entry.outcome <> 'PLACED')
      or (entry.outcome in ('ACTIVE', 'ON_HOLD') and job.status in ('FILLED', 'LOST', 'CANCELLED')))
    union all select entry.id, true from mark join entry on entry.id = mark.noun_id
    where mark.what = 'ENTRY_INTERVIEWED' and entry.stage in ('INTERVIEW', 'OFFER', 'PLACEMENT')
      and not exists (select 1 from interview where interview.entry_id = entry.id)
    union all select entry.id, false from mark
    join job on job.id = mark.noun_id join entry on entry.job_id = job.id
    where mark.what = 'JOB' and job.status in ('FILLED', 'LOST', 'CANCELLED') and entry.outcome in ('ACTIVE', 'ON_HOLD')
      and exists (select 1 from external_reference
        where external_reference.noun_id = entry.id and external_reference.kind = 'SUBMISSION'))
  select entry.id, found.interviewed
  from (select id, bool_or(interviewed) as interviewed from found group by id) as found
  join entry on entry.id = found.id where not entry.undone order by entry.id for update of entry`;
