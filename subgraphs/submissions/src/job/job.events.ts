import type { MessageInitShape } from '@bufbuild/protobuf';
import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import { JobChangedSchema, JobClosedSchema, JobOpenedSchema, type JobSchema } from '@rekindle/proto/submissions';
import type { Transaction } from '@rekindle/shared/database/transaction';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import { type Job, limitsOfJob, type Need } from './job.ts';
import { payMessage } from './pay.events.ts';

function needMessage(need: Need) {
  return { name: need.name, years: need.years ?? 0 };
}

function jobMessage(job: Job): MessageInitShape<typeof JobSchema> {
  return {
    id: job.id,
    clientId: job.clientId,
    clientGroupId: job.clientGroupId,
    clientName: job.clientName,
    title: job.title,
    status: job.status,
    mustHaves: job.mustHaves.map(needMessage),
    niceToHaves: job.niceToHaves.map(needMessage),
    location: job.location ? { city: job.location.city ?? '', country: job.location.country ?? '' } : undefined,
    workModes: job.workModes,
    employmentType: job.employmentType ?? '',
    pay: payMessage(job.pay),
    startDate: job.startDate ?? '',
    feeModel: job.feeModel ?? '',
    openings: job.openings,
    ownerId: job.ownerId ?? '',
    openedAt: timestampFromDate(job.openedAt),
    closedAt: job.closedAt ? timestampFromDate(job.closedAt) : undefined,
    sector: job.sector ?? '',
    limitedToTeamIds: limitsOfJob(job),
  };
}

const schemas = { opened: JobOpenedSchema, changed: JobChangedSchema, closed: JobClosedSchema };

export async function addJobEvent(
  tx: Transaction,
  kind: keyof typeof schemas,
  job: Job,
  options: { occurredAt?: Date; limitedToTeamIds?: readonly string[] } = {},
): Promise<void> {
  await addEvent(tx, {
    schema: schemas[kind],
    message: { job: jobMessage(job) },
    aggregate: { type: 'job', id: job.id, version: job.version },
    ...options,
  });
}
