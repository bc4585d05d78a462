import { today } from '@rekindle/shared/clock/clock';
import { notFound } from '@rekindle/shared/errors/errors';
import { newId, requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { SubmissionsDeps } from '../deps.ts';
import type { ShortlistCandidateInput } from '../generated/graphql.ts';
import { lockJob } from '../job/job.store.ts';
import { isClosing } from '../job/job.ts';
import type { EntryAnswer, JobAnswer } from '../outcomes.ts';
import { awaitPerson } from '../person/await-person.ts';
import { factsOfPerson } from '../person/person.store.ts';
import { type Blocked, findBlock } from '../person/person.ts';
import { begun } from './begin-entry.ts';
import { entriesForJob } from './entry.store.ts';
import { shortlisted } from './facts.ts';
import { recordFacts } from './record-facts.ts';

export type ShortlistOutcome = EntryAnswer | EntryAnswer<'already_in_pipeline'> | Blocked | JobAnswer<'closed_already'>;

export async function shortlistCandidate(
  deps: SubmissionsDeps,
  viewer: Viewer,
  input: ShortlistCandidateInput,
): Promise<ShortlistOutcome> {
  viewer.require('submissions:write');
  const jobId = requireId(input.jobId, 'jobId');
  const candidateId = requireId(input.candidateId, 'candidateId');
  const suggestionId = input.suggestionId ? requireId(input.suggestionId, 'suggestionId') : null;
  await awaitPerson(deps, viewer, candidateId);
  return deps.database.write<ShortlistOutcome>(viewer, 'shortlistCandidate', input, async (tx) => {
    // Held to the end: the job can't close meanwhile, and the same person can't be shortlisted twice.
    const job = await lockJob(tx, jobId);
    if (isClosing(job.status)) return { kind: 'closed_already', jobId };
    const day = today(deps.clock, viewer.timeZone);
    const facts = await factsOfPerson(tx, candidateId, day);
    if (!facts) throw notFound(`person ${candidateId}`);
    const [existing] = await entriesForJob(tx, facts.ids, jobId);
    const isApplication = existing?.stage === 'APPLICATION' && existing.outcome === 'ACTIVE';
    if (existing && !isApplication) return { kind: 'already_in_pipeline', entryId: existing.id };
    const block = findBlock(facts, job, day);
    if (block) return block;

    const now = deps.clock.now();
    const fact = existing
      ? shortlisted(existing, now, suggestionId)
      : begun(
          { id: newId(), candidateId: facts.person.id, job, suggestionId, ownerId: viewer.memberId ?? job.ownerId },
          'SHORTLIST',
          now,
        );
    await recordFacts(tx, [{ before: existing ?? null, facts: [fact] }], viewer.memberId);
    return { kind: 'accepted', entryId: fact.entry.id };
  });
}
