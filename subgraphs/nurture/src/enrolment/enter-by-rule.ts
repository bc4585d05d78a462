import { today } from '@rekindle/shared/clock/clock';
import type { Transaction } from '@rekindle/shared/database/database';
import { agencyTimeZone } from '../agency/agency-setting.store.ts';
import { pathsByRule } from '../path/path.store.ts';
import type { EntryRule } from '../path/path.ts';
import { findPerson, lockPerson } from '../person/person.store.ts';
import { nurtureBar } from '../person/person.ts';
import { hasEnrolmentFor, insertEnrolment, lockRunningOf } from './enrolment.store.ts';
import { newEnrolment, startEnrolment } from './start-enrolment.ts';

export interface RuleFact {
  rule: EntryRule;
  candidateId: string;
  entryId: string | null;
  /** The job that `because` names. */
  jobId: string | null;
  ownerId: string | null;
  /** When what the rule speaks of happened. */
  at: Date;
  because: string;
}

/**
 * Every active path with the rule takes the person in, or proposes it. Not who is blocked, has replied since, or has been
 * on that path for the same entry; and who is on a path already is only proposed.
 */
export async function enterByRule(tx: Transaction, fact: RuleFact): Promise<void> {
  const paths = await pathsByRule(tx, fact.rule);
  if (paths.length === 0) return;
  await lockPerson(tx, fact.candidateId);
  const person = await findPerson(tx, fact.candidateId);
  if (person && nurtureBar(person, today(tx.clock, await agencyTimeZone(tx)))) return;
  if (person?.repliedAt && person.repliedAt > fact.at) return;
  for (const path of paths) {
    if (await hasEnrolmentFor(tx, fact.candidateId, path.id, fact.entryId)) continue;
    const entering = {
      candidateId: fact.candidateId,
      startedBy: fact.rule,
      startedBecause: fact.because,
      entryId: fact.entryId,
      becauseOfJobId: fact.jobId,
      ownerId: person?.ownerId ?? fact.ownerId,
    };
    const onPath = await lockRunningOf(tx, fact.candidateId);
    if (path.entryMode === 'AUTOMATIC' && !onPath) await startEnrolment(tx, path, entering, null);
    else if (onPath?.pathId !== path.id) await insertEnrolment(tx, newEnrolment(tx, path, entering, 'PROPOSED'));
  }
}
