import type { MessageInitShape } from '@bufbuild/protobuf';
import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type HistoryRowSchema, HistoryRowsImportedSchema } from '@rekindle/proto/candidates';
import { Cause } from '@rekindle/proto/envelope';
import * as events from '@rekindle/proto/submissions';
import { newId } from '@rekindle/shared/ids/ids';
import { type InProcess, newRecruiter, open } from './scene.ts';

let service: InProcess;
beforeAll(async () => {
  service = await open();
});
afterAll(() => service?.close());

type Row = MessageInitShape<typeof HistoryRowSchema>;

const on = (date: string) => timestampFromDate(new Date(`${date}T09:00:00Z`));
const client = { kind: 'CLIENT', oldId: 'c1', name: 'Nordwind GmbH' };
const job = {
  kind: 'JOB',
  oldId: 'j1',
  clientOldId: 'c1',
  title: 'Data Engineer',
  occurredAt: on('2025-03-01'),
  status: 'FILLED',
  endDate: '2025-06-30',
};
const sent = {
  kind: 'SUBMISSION',
  jobOldId: 'j1',
  occurredAt: on('2025-03-10'),
  stage: 'INTERVIEW',
  outcome: 'REJECTED',
  reason: 'TIMING',
  feedback: 'Good.',
  rating: 4,
};

describe('an imported history', () => {
  it('of many rows is applied in the batches in which it comes, all in one go', async () => {
    const { agencyId } = newRecruiter();
    const runId = newId();
    const rows = Array.from({ length: 1_000 }, (_, index) => ({
      ...sent,
      line: index + 4,
      oldId: `s${index}`,
      candidateId: newId(),
    }));
    const batches: Row[][] = [[client, job]];
    for (let from = 0; from < rows.length; from += 100) batches.push(rows.slice(from, from + 100));
    const records = batches.map((batch, index) =>
      service.record(
        HistoryRowsImportedSchema,
        { runId, rows: batch, last: index === batches.length - 1 },
        { agencyId, aggregateId: runId, cause: Cause.IMPORT },
      ),
    );
    await service.apply(records);
    const answers = await service.said(events.HistoryRowsAppliedSchema, agencyId);
    expect(answers.reduce((sum, { message }) => sum + message.created, 0)).toBe(1_002);
    expect(await service.said(events.CandidateRejectedSchema, agencyId)).toHaveLength(1_000);
  });
});
