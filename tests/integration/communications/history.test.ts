import type { MessageInitShape } from '@bufbuild/protobuf';
import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type HistoryRowSchema, HistoryRowsImportedSchema } from '@rekindle/proto/candidates';
import {
  HistoryRowsAppliedSchema,
  InteractionLoggedSchema,
  TaskCreatedSchema,
  ThreadChangedSchema,
} from '@rekindle/proto/communications';
import { Cause } from '@rekindle/proto/envelope';
import { newId } from '@rekindle/shared/ids/ids';
import type { InProcess } from './in-process.ts';
import { newScene, open, waiting } from './scene.ts';

let service: InProcess;
beforeAll(async () => {
  service = await open();
});
afterAll(() => service?.close());

const at = (text: string) => timestampFromDate(new Date(text));

type Row = MessageInitShape<typeof HistoryRowSchema>;

function rowsOf(candidateId: string): Row[] {
  return [
    {
      line: 2,
      kind: 'CALL',
      oldId: 'c-1',
      candidateId,
      occurredAt: at('2023-04-01T10:00:00Z'),
      direction: 'outbound',
      outcome: 'spoke',
      text: 'Met at the fair',
    },
    {
      line: 3,
      kind: 'EMAIL',
      oldId: 'e-1',
      candidateId,
      occurredAt: at('2023-05-01T10:00:00Z'),
      direction: 'INBOUND',
      text: 'Sounds good',
    },
    {
      line: 4,
      kind: 'EMAIL',
      oldId: '',
      candidateId,
      occurredAt: at('2023-05-02T10:00:00Z'),
      direction: 'OUTBOUND',
      text: 'No old id',
    },
    {
      line: 5,
      kind: 'CALL',
      oldId: 'c-2',
      candidateId: '',
      candidateOldId: 'gone',
      occurredAt: at('2023-05-02T10:00:00Z'),
    },
    { line: 6, kind: 'CALL', oldId: 'c-3', candidateId, occurredAt: at('2023-05-02T10:00:00Z'), outcome: 'shouted' },
    { line: 7, kind: 'JOB', oldId: 'j-1' },
  ];
}

async function bring(agencyId: string, rows: Row[]) {
  const runId = newId();
  await service.tell(
    HistoryRowsImportedSchema,
    { runId, rows, last: true },
    { agencyId, aggregateId: runId, cause: Cause.IMPORT },
  );
  const answers = await service.said(HistoryRowsAppliedSchema, agencyId);
  return answers.find(({ message }) => message.runId === runId)?.message;
}

it('brings calls and emails with their dates, and says per line what was refused', async () => {
  const { recruiter, candidateId } = await newScene(service);
  const answer = await bring(recruiter.agencyId, rowsOf(candidateId));
  expect(answer).toMatchObject({ created: 3, updated: 0, unchanged: 0, last: true });
  expect(answer?.refused.map(({ line }) => line)).toEqual([5, 6]);
  expect(answer?.refused[0]?.reason).toContain('gone');
  const logged = await service.said(InteractionLoggedSchema, recruiter.agencyId);
  expect(logged.map(({ cause }) => cause)).toEqual([Cause.IMPORT, Cause.IMPORT, Cause.IMPORT]);
  expect(logged[0]?.occurredAt?.toISOString()).toBe('2023-04-01T10:00:00.000Z');
});

it('starts nothing: no task, no reply that waits', async () => {
  const { recruiter, candidateId } = await newScene(service);
  await bring(recruiter.agencyId, rowsOf(candidateId));
  expect(await service.said(TaskCreatedSchema, recruiter.agencyId)).toEqual([]);
  expect(await service.said(ThreadChangedSchema, recruiter.agencyId)).toEqual([]);
  expect((await service.ask(recruiter, waiting)).repliesWaiting.totalCount).toBe(0);
});

it('changes nothing when the same file comes again, and only the line that differs when one does', async () => {
  const { recruiter, candidateId } = await newScene(service);
  const rows = rowsOf(candidateId);
  await bring(recruiter.agencyId, rows);
  expect(await bring(recruiter.agencyId, rows)).toMatchObject({ created: 0, updated: 0, unchanged: 3 });
  expect(await service.said(InteractionLoggedSchema, recruiter.agencyId)).toHaveLength(3);

  const corrected = rows.map((row) => (row.oldId === 'c-1' ? { ...row, text: 'Met at the spring fair' } : row));
  expect(await bring(recruiter.agencyId, corrected)).toMatchObject({ created: 0, updated: 1, unchanged: 2 });
  const logged = await service.said(InteractionLoggedSchema, recruiter.agencyId);
  expect(logged).toHaveLength(4);
  expect(logged[3]).toMatchObject({
    version: 2,
    message: { interaction: { id: logged[0]?.message.interaction?.id, excerpt: 'Met at the spring fair' } },
  });
});

it('takes the same line twice in one file once', async () => {
  const { recruiter, candidateId } = await newScene(service);
  const [call] = rowsOf(candidateId);
  const twice = [{ ...call }, { ...call, line: 3, text: 'Said otherwise' }];
  expect(await bring(recruiter.agencyId, twice)).toMatchObject({ created: 1, updated: 1 });
  const stored = await service.base.sql('select text from interaction where candidate_id = $1', [candidateId]);
  expect(stored).toEqual([{ text: 'Said otherwise' }]);
});

it('has its effect once when the event comes twice', async () => {
  const { recruiter, candidateId } = await newScene(service);
  const runId = newId();
  const told = { agencyId: recruiter.agencyId, aggregateId: runId, cause: Cause.IMPORT };
  const record = service.record(HistoryRowsImportedSchema, { runId, rows: rowsOf(candidateId), last: true }, told);
  await service.apply([record, record]);
  await service.apply([record]);
  expect(await service.said(HistoryRowsAppliedSchema, recruiter.agencyId)).toHaveLength(1);
});

it('applies a thousand rows in seconds', async () => {
  const { recruiter, candidateId } = await newScene(service);
  const [call] = rowsOf(candidateId);
  const rows = Array.from({ length: 1_000 }, (_, index) => ({ ...call, line: index + 2, oldId: `bulk-${index}` }));
  expect(await bring(recruiter.agencyId, rows)).toMatchObject({ created: 1_000 });
});
