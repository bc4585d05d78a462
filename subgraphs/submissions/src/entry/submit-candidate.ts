import { today } from '@rekindle/shared/clock/clock';
import { hiddenAmong, pastTeamLimits } from '@rekindle/shared/database/team-limits';
import { notFound } from '@rekindle/shared/errors/errors';
import { newId, requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import { readText } from '../client/read-client.ts';
import { requireContactOf } from '../contact/contact.store.ts';
import type { SubmissionsDeps } from '../deps.ts';
import type { SubmitCandidateInput } from '../generated/graphql.ts';
import { requireJob } from '../job/job.store.ts';
import { readPay } from '../job/pay.ts';
import type { EntryAnswer } from '../outcomes.ts';
import { factsOfPerson, idsOfPerson } from '../person/person.store.ts';
import { requireCurrent } from '../person/require-current.ts';
import { rightsOf } from '../right/right.store.ts';
import { entriesByIds, entriesForJob, lockCandidateAtClient, lockEntry, submittedToGroup } from './entry.store.ts';
import { submitted } from './facts.ts';
import { recordFacts } from './record-facts.ts';
import { decideSubmission, type SubmissionRefusal } from './submission.ts';

export type SubmitCandidateOutcome = EntryAnswer | SubmissionRefusal;

export async function submitCandidate(
  deps: SubmissionsDeps,
  viewer: Viewer,
  input: SubmitCandidateInput,
): Promise<SubmitCandidateOutcome> {
  viewer.require('submissions:write');
  const entryId = requireId(input.entryId, 'entryId');
  const contactId = input.contactId ? requireId(input.contactId, 'contactId') : null;
  const coverNote = readText(input.coverNote, 'coverNote', 10_000);
  const quotedPay = readPay(input.quotedPay, deps.clock.now(), 'quotedPay');
  await requireCurrent(deps);
  return deps.database.write<SubmitCandidateOutcome>(viewer, 'submitCandidate', input, async (tx) => {
    const [found] = await entriesByIds(tx, [entryId]);
    if (!found) throw notFound(`entry ${entryId}`);
    // Two entries of one person, under whatever ids, may race: the second waits here and then sees the first.
    const [survivor = found.candidateId] = await idsOfPerson(tx, found.candidateId);
    await lockCandidateAtClient(tx, survivor, found.clientGroupId);
    const entry = await lockEntry(tx, entryId);
    const person = await factsOfPerson(tx, entry.candidateId, today(deps.clock, viewer.timeZone));
    if (!person) throw notFound(`person ${entry.candidateId}`);
    const { toGroup, rights } = await pastTeamLimits(tx, async (all) => ({
      toGroup: await submittedToGroup(all, person.ids, entry.clientGroupId),
      rights: await rightsOf(all, person.ids),
    }));
    const hidden = await hiddenAmong(
      tx,
      toGroup.flatMap((each) => [each.jobId, each.clientId]),
    );
    const seen = toGroup.filter((each) => !hidden.has(each.jobId) && !hidden.has(each.clientId));
    const ofJob = await entriesForJob(tx, person.ids, entry.jobId);
    const facts = {
      entry,
      job: await requireJob(tx, entry.jobId),
      person,
      rights,
      earlier: [...ofJob.filter((each) => each.submission), ...seen.filter((each) => each.jobId !== entry.jobId)],
      hiddenEarlier: seen.length < toGroup.length,
    };
    const now = deps.clock.now();
    const decision = decideSubmission(facts, input, now, viewer.timeZone);
    if (decision.kind !== 'accepted') return decision;

    if (contactId) await requireContactOf(tx, contactId, entry.clientGroupId);
    const submission = {
      id: newId(),
      entryId,
      sentAt: now,
      sentById: viewer.memberId,
      contactId,
      rightId: decision.rightId,
      documentId: null,
      quotedPay,
      coverNote,
    };
    await recordFacts(tx, [{ before: entry, facts: [submitted(entry, submission)] }], viewer.memberId);
    return { kind: 'accepted', entryId };
  });
}
