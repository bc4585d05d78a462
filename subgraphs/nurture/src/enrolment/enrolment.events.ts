import type { MessageInitShape } from '@bufbuild/protobuf';
import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import {
  EnrolmentChangedSchema,
  type EnrolmentSchema,
  EnrolmentStartedSchema,
  EnrolmentSteppedSchema,
  EnrolmentStoppedSchema,
} from '@rekindle/proto/nurture';
import type { NewEvent } from '@rekindle/shared/outbox/outbox';
import { stepMessage } from '../path/path.events.ts';
import type { Path, Step } from '../path/path.ts';
import type { Enrolment } from './enrolment.ts';

type Named = Pick<Path, 'name'>;

export function enrolmentStarted(enrolment: Enrolment, path: Named): NewEvent<typeof EnrolmentStartedSchema> {
  return { schema: EnrolmentStartedSchema, ...about(enrolment), message: { enrolment: stateOf(enrolment, path) } };
}

export function enrolmentStepped(
  enrolment: Enrolment,
  path: Named,
  step: Step,
  number: number,
): NewEvent<typeof EnrolmentSteppedSchema> {
  const message = { enrolment: stateOf(enrolment, path), step: stepMessage(step, number) };
  return { schema: EnrolmentSteppedSchema, ...about(enrolment), message };
}

export function enrolmentChanged(enrolment: Enrolment, path: Named): NewEvent<typeof EnrolmentChangedSchema> {
  return { schema: EnrolmentChangedSchema, ...about(enrolment), message: { enrolment: stateOf(enrolment, path) } };
}

/** Ended in any way: completed, stopped, responded, unsubscribed. */
export function enrolmentStopped(enrolment: Enrolment, path: Named): NewEvent<typeof EnrolmentStoppedSchema> {
  return { schema: EnrolmentStoppedSchema, ...about(enrolment), message: { enrolment: stateOf(enrolment, path) } };
}

function about(enrolment: Enrolment) {
  return {
    aggregate: { type: 'enrolment', id: enrolment.id, version: enrolment.version },
    subjectCandidateId: enrolment.candidateId,
  };
}

function stateOf(enrolment: Enrolment, path: Named): MessageInitShape<typeof EnrolmentSchema> {
  return {
    id: enrolment.id,
    pathId: enrolment.pathId,
    pathName: path.name,
    candidateId: enrolment.candidateId,
    status: enrolment.status,
    stepNumber: enrolment.stepNumber,
    nextStepAt: enrolment.nextStepAt ? timestampFromDate(enrolment.nextStepAt) : undefined,
    startedBy: enrolment.startedBy,
    stopReason: enrolment.stopReason ?? '',
    entryId: enrolment.entryId ?? '',
    ownerId: enrolment.ownerId ?? '',
  };
}
