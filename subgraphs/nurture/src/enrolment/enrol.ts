import { today } from '@rekindle/shared/clock/clock';
import { badInput, notFound } from '@rekindle/shared/errors/errors';
import { requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { NurtureDeps } from '../context.ts';
import type { EnrolInput } from '../generated/graphql.ts';
import { findPath } from '../path/path.store.ts';
import { awaitPeople } from '../person/await-people.ts';
import { findPerson, lockPerson } from '../person/person.store.ts';
import { type NurtureForbidden, nurtureBar } from '../person/person.ts';
import { lockProposal, lockRunningOf } from './enrolment.store.ts';
import type { AlreadyEnrolled, Enrolled } from './enrolment.ts';
import { startEnrolment } from './start-enrolment.ts';

export async function enrol(
  deps: NurtureDeps,
  viewer: Viewer,
  input: EnrolInput,
): Promise<Enrolled | AlreadyEnrolled | NurtureForbidden> {
  viewer.require('nurture:write');
  const pathId = requireId(input.pathId, 'pathId');
  const candidateId = requireId(input.candidateId, 'candidateId');
  await awaitPeople(deps.database, viewer, [candidateId], 'candidateId');
  return await deps.database.write(viewer, 'enrol', input, async (tx) => {
    const path = await findPath(tx, pathId);
    if (!path) throw notFound(`path ${pathId}`);
    if (!path.active) throw badInput('pathId', `${path.name} takes nobody in any more. Choose another path.`);
    await lockPerson(tx, candidateId);
    const person = await findPerson(tx, candidateId);
    const bar = person && nurtureBar(person, today(tx.clock, viewer.timeZone));
    if (bar)
      return {
        kind: 'nurture_forbidden' as const,
        message: `${person.name} can not be nurtured: ${bar.reason.toLowerCase()}.`,
      };
    const running = await lockRunningOf(tx, candidateId);
    if (running) return { kind: 'already_enrolled' as const, enrolmentId: running.id };
    const proposal = await lockProposal(tx, candidateId, pathId);
    const entering = proposal ?? {
      candidateId,
      startedBy: 'BY_HAND',
      startedBecause: 'Put on it by hand.',
      entryId: null,
      becauseOfJobId: null,
    };
    const ownerId = proposal?.ownerId ?? person?.ownerId ?? viewer.memberId;
    const { startedBy, startedBecause, entryId, becauseOfJobId } = entering;
    const enrolment = await startEnrolment(
      tx,
      path,
      { candidateId, startedBy, startedBecause, entryId, becauseOfJobId, ownerId },
      proposal,
    );
    return { kind: 'accepted' as const, enrolmentId: enrolment.id };
  });
}
