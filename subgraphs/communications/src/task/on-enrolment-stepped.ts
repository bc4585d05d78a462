import type { Enrolment, EnrolmentStepped } from '@rekindle/proto/nurture';
import { today } from '@rekindle/shared/clock/clock';
import type { Transaction } from '@rekindle/shared/database/database';
import { teamLimitsOf } from '@rekindle/shared/database/team-limits';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import { agencyTimeZone } from '../agency/agency-setting.store.ts';
import { fallbackAssignee, findMember } from '../member/member.store.ts';
import { seesLimited } from '../member/member.ts';
import { ownersOf } from '../person/person.store.ts';
import { taskCreated } from './task.events.ts';
import { hasTaskOfStep, insertTask } from './task.store.ts';
import { newTask } from './task.ts';

/** A TASK step of a path becomes a task, due today, for whoever looks after the person. */
export async function onEnrolmentStepped(tx: Transaction, { enrolment, step }: EnrolmentStepped): Promise<void> {
  if (!enrolment || step?.kind !== 'TASK') return;
  if (await hasTaskOfStep(tx, enrolment.id, step.number)) return;
  const assigneeId = await whoTakes(tx, enrolment);
  // The agency's first member may not be known yet: the event comes again.
  if (!assigneeId) throw new Error(`nobody to give the task of enrolment ${enrolment.id} to`);
  const task = newTask(tx, {
    title: step.text || `Next step of ${enrolment.pathName}`,
    kind: 'NURTURE',
    candidateId: enrolment.candidateId,
    assigneeId,
    dueOn: today(tx.clock, await agencyTimeZone(tx)),
    enrolmentId: enrolment.id,
    stepNumber: step.number,
  });
  await insertTask(tx, task);
  await addEvent(tx, taskCreated(task));
}

/** Whoever looks after the person, unless the person is limited to a team that they are not in: then one of the team. */
async function whoTakes(tx: Transaction, { candidateId, ownerId }: Enrolment): Promise<string | null> {
  const limits = (await teamLimitsOf(tx, [candidateId])).get(candidateId) ?? [];
  const caring = ownerId || (await ownersOf(tx, [candidateId])).get(candidateId);
  const member = caring && limits.length > 0 ? await findMember(tx, caring) : null;
  if (caring && (!member || seesLimited(member, limits))) return caring;
  return await fallbackAssignee(tx, limits);
}
