import type { Transaction } from '@rekindle/shared/database/database';
import type { Availability, Pay } from '../candidate/candidate.ts';

interface Common {
  candidateId: string;
  /** Of the word that replaced it. */
  asOf: Date;
}

/** What stood before somebody said something newer of themselves; null: nothing was known. */
export type ReplacedWord = Common &
  ({ what: 'availability'; before: Availability } | { what: 'pay'; before: Pay | null });

export async function save(tx: Transaction, interactionId: string, words: readonly ReplacedWord[]): Promise<void> {
  for (const { what, candidateId, asOf, before } of words) {
    await tx.query(
      `insert into replaced_word (agency_id, interaction_id, what, candidate_id, as_of, before)
       values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
      [tx.viewer.agencyId, interactionId, what, candidateId, asOf, before && JSON.stringify(before)],
    );
  }
}

/** Takes the words of a conversation away; whatever replaced one of them, replaced what had stood before it. */
export async function take(tx: Transaction, interactionId: string): Promise<ReplacedWord[]> {
  const taken = await tx.query<ReplacedWord>(
    `with taken as (
       delete from replaced_word where interaction_id = $1
       returning what, candidate_id, as_of, before),
     joined as (
       update replaced_word later set before = taken.before from taken
       where later.candidate_id = taken.candidate_id and later.what = taken.what
         and (later.before ->> 'asOf')::timestamptz = taken.as_of)
     select what, candidate_id as "candidateId", as_of as "asOf", before from taken`,
    [interactionId],
  );
  return taken.map((word) => ({ ...word, before: word.before && datedAgain(word.before) }) as ReplacedWord);
}

const datedAgain = <T extends { asOf: Date | null }>(word: T): T => ({
  ...word,
  asOf: word.asOf && new Date(word.asOf),
});
