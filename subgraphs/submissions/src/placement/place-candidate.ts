import { today } from '@rekindle/shared/clock/clock';
import { hiddenAmong, pastTeamLimits } from '@rekindle/shared/database/team-limits';
import type { Transaction } from '@rekindle/shared/database/transaction';
import { badInput, conflict, notFound } from '@rekindle/shared/errors/errors';
import { newId, requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { SubmissionsDeps } from '../deps.ts';
import { entriesByIds, lockEntry } from '../entry/entry.store.ts';
import { type Entry, hasEnded } from '../entry/entry.ts';
import { placed } from '../entry/facts.ts';
import { recordFacts } from '../entry/record-facts.ts';
import type { PlaceCandidateInput } from '../generated/graphql.ts';
import { countPlaced, lockJob } from '../job/job.store.ts';
import type { Job } from '../job/job.ts';
import { readPay } from '../job/pay.ts';
import type { EntryAnswer, PlacedAnswer, PlacementAnswer } from '../outcomes.ts';
import { idsOfPerson } from '../person/person.store.ts';
import { insertPlacements, insertTerms, runningPlacements } from './placement.store.ts';
import { overlaps, type Placement, statusOn } from './placement.ts';
import { wakeForPlacement } from './placement-day.ts';
import { firstTerm } from './placement-term.ts';

export type PlaceCandidateOutcome = PlacedAnswer | EntryAnswer<'ended'> | PlacementAnswer<'already_placed'>;

export async function placeCandidate(
  deps: SubmissionsDeps,
  viewer: Viewer,
  input: PlaceCandidateInput,
): Promise<PlaceCandidateOutcome> {
  viewer.require('submissions:write');
  const entryId = requireId(input.entryId, 'entryId');
  checkDates(input);
  return deps.database.write<PlaceCandidateOutcome>(viewer, 'placeCandidate', input, async (tx) => {
    const [found] = await entriesByIds(tx, [entryId]);
    if (!found) throw notFound(`entry ${entryId}`);
    // The job before the entry, as closing a job does; its openings are counted under this lock.
    const job = await lockJob(tx, found.jobId);
    const entry = await lockEntry(tx, entryId);
    if (hasEnded(entry)) return { kind: 'ended', entryId };
    const ids = await lockPerson(tx, entry.candidateId);
    const running = await pastTeamLimits(tx, (all) => runningPlacements(all, ids));
    const overlapping = running.filter((each) => overlaps(each, input.startDate, input.endDate ?? null));
    const hidden = await hiddenAmong(
      tx,
      overlapping.flatMap((each) => [each.jobId, each.clientId]),
    );
    const other = overlapping.find((each) => !hidden.has(each.jobId) && !hidden.has(each.clientId));
    // One that the viewer may not know of: that it is not possible is all that is said.
    if (!other && overlapping.length > 0)
      throw conflict('This person can not be placed for these days. Ask an owner or admin of your agency.');
    if (other) return { kind: 'already_placed', placementId: other.id };

    const now = deps.clock.now();
    const placement = newPlacement(input, entry, job, now, today(deps.clock, viewer.timeZone));
    await recordFacts(tx, [{ before: entry, facts: [placed(entry, placement, now)] }], viewer.memberId);
    await insertPlacements(tx, [placement]);
    await insertTerms(tx, [firstTerm(placement, now)]);
    await wakeForPlacement(tx, placement);
    const jobFilled = (await countPlaced(tx, job.id)) >= job.openings;
    return { kind: 'accepted', placementId: placement.id, entryId, jobFilled };
  });
}

/** Two placements of one person wait for each other. */
async function lockPerson(tx: Transaction, candidateId: string): Promise<string[]> {
  const ids = await idsOfPerson(tx, candidateId);
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `placements:${tx.viewer.agencyId}:${ids[0]}`,
  ]);
  return ids;
}

function checkDates(input: PlaceCandidateInput): void {
  if (input.endDate && input.endDate < input.startDate)
    throw badInput('endDate', 'endDate expects a day on or after startDate.');
  if (input.guaranteeUntil && input.guaranteeUntil < input.startDate) {
    throw badInput('guaranteeUntil', 'guaranteeUntil expects a day on or after startDate.');
  }
}

function newPlacement(input: PlaceCandidateInput, entry: Entry, job: Job, now: Date, day: string): Placement {
  const dates = { startDate: input.startDate, endDate: input.endDate ?? null, employmentType: job.employmentType };
  const status = statusOn({ ...dates, endedBy: null }, day);
  return {
    ...dates,
    id: newId(),
    entryId: entry.id,
    candidateId: entry.candidateId,
    jobId: entry.jobId,
    clientId: entry.clientId,
    status,
    pay: readPay(input.pay, now) ?? entry.offer?.pay ?? null,
    guaranteeUntil: input.guaranteeUntil ?? null,
    endedBy: status === 'ENDED' ? 'COMPLETED' : null,
    ownerId: entry.ownerId,
    version: 1,
    createdAt: now,
  };
}
