import { createHash } from 'node:crypto';
import type { MessageInitShape } from '@bufbuild/protobuf';
import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import type { HistoryRowSchema } from '@rekindle/proto/candidates';
import {
  CellProblem,
  type Cells,
  readCountry,
  readDate,
  readInstant,
  readList,
  readNumber,
  readPay,
  readWord,
  readWords,
} from './cell.ts';
import { employmentTypes, workModes } from './people-row.ts';

export const historyKinds = [
  'CLIENT',
  'CONTACT',
  'JOB',
  'SUBMISSION',
  'INTERVIEW',
  'PLACEMENT',
  'NOTE',
  'CALL',
  'EMAIL',
] as const;
export type HistoryKind = (typeof historyKinds)[number];

type HistoryMessage = Exclude<MessageInitShape<typeof HistoryRowSchema>, { $typeName: string }>;

/** One line of a file of history, read; references still by old ids. */
export interface HistoryRow {
  kind: HistoryKind;
  /** The old id, or else what the row holds: either way the same row is the same again. */
  oldId: string;
  occurredAt: Date | null;
  candidateOldId: string | null;
  /** Kind and old id of each row that must have come before. */
  references: { kind: HistoryKind; field: string; oldId: string }[];
  ownerName: string | null;
  text: string;
  contentHash: Buffer;
  message: HistoryMessage;
}

const stages = ['APPLICATION', 'SHORTLIST', 'SUBMISSION', 'INTERVIEW', 'OFFER', 'PLACEMENT'] as const;
const outcomes = ['ACTIVE', 'ON_HOLD', 'REJECTED', 'WITHDRAWN', 'PLACED'] as const;
const rejecters = ['AGENCY', 'CLIENT'] as const;
const reasons = [
  'SKILLS',
  'SENIORITY',
  'SALARY',
  'LOCATION',
  'TIMING',
  'CULTURE',
  'COUNTER_OFFER',
  'ACCEPTED_ELSEWHERE',
  'ROLE_CANCELLED',
  'ROLE_FILLED',
  'INTERNAL_CANDIDATE_CHOSEN',
  'BETTER_CANDIDATE_CHOSEN',
  'UNRESPONSIVE',
  'NO_SHOW',
  'DUPLICATE_SUBMISSION',
  'OTHER',
] as const;
const directions = ['INBOUND', 'OUTBOUND'] as const;

/** Which fields a kind can't do without. */
const required: Record<HistoryKind, readonly string[]> = {
  CLIENT: ['old_id', 'name'],
  CONTACT: ['client_old_id', 'name'],
  JOB: ['old_id', 'client_old_id', 'title', 'date'],
  SUBMISSION: ['candidate_old_id', 'job_old_id', 'date'],
  INTERVIEW: ['candidate_old_id', 'job_old_id', 'date'],
  PLACEMENT: ['candidate_old_id', 'job_old_id', 'start_date'],
  NOTE: ['candidate_old_id', 'text', 'date'],
  CALL: ['candidate_old_id', 'date'],
  EMAIL: ['candidate_old_id', 'date'],
};

/** Throws a CellProblem that names the field. */
export function readHistoryRow(cells: Cells): HistoryRow {
  const kind = readWord(cells, 'kind', historyKinds);
  if (!kind) throw new CellProblem('kind', '', `one of ${historyKinds.join(', ').toLowerCase()}`);
  for (const field of required[kind]) {
    if (cells(field) === '')
      throw new CellProblem(field, '', `what it should say, since each ${kind.toLowerCase()} needs it`);
  }
  const contentHash = createHash('sha256')
    .update(Object.values(contentOf(cells)).join('\u0000'))
    .digest();
  const occurredAt = readInstant(cells, 'date');
  const message: HistoryMessage = {
    kind,
    oldId: cells('old_id') || contentHash.toString('hex').slice(0, 32),
    ...(occurredAt ? { occurredAt: timestampFromDate(occurredAt) } : {}),
    candidateOldId: cells('candidate_old_id'),
    clientOldId: cells('client_old_id'),
    jobOldId: cells('job_old_id'),
    parentOldId: cells('parent_old_id'),
    name: cells('name'),
    email: cells('email').toLowerCase(),
    title: cells('title'),
    text: cells('text'),
    status: cells('status')
      .toUpperCase()
      .replace(/[\s-]+/g, '_'),
    ...jobPart(cells),
    ...outcomePart(cells),
    channel: cells('channel').toUpperCase(),
    direction: readWord(cells, 'direction', directions) ?? '',
  };
  return {
    kind,
    oldId: message.oldId ?? '',
    occurredAt,
    candidateOldId: cells('candidate_old_id') || null,
    references: referencesOf(kind, cells),
    ownerName: cells('owner') || null,
    text: cells('text'),
    contentHash,
    message,
  };
}

function jobPart(cells: Cells): HistoryMessage {
  const pay = readPay(cells, null);
  return {
    domains: readList(cells, 'domains').map((domain) => domain.toLowerCase()),
    mustHaves: readList(cells, 'must_haves'),
    niceToHaves: readList(cells, 'nice_to_haves'),
    location: { city: cells('location'), country: readCountry(cells, 'country') ?? '' },
    workModes: readWords(cells, 'work_modes', workModes),
    employmentType: readWord(cells, 'employment_type', employmentTypes) ?? '',
    ...(pay
      ? {
          pay: {
            minMinor: BigInt(pay.minMinor ?? 0),
            maxMinor: BigInt(pay.maxMinor ?? 0),
            currency: pay.currency,
            period: pay.period,
          },
        }
      : {}),
    startDate: readDate(cells, 'start_date') ?? '',
    endDate: readDate(cells, 'end_date') ?? '',
    openings: readNumber(cells, 'openings', 1, 1_000) ?? 0,
    feeModel: cells('fee_model').toUpperCase(),
  };
}

function outcomePart(cells: Cells): HistoryMessage {
  return {
    stage: readWord(cells, 'stage', stages) ?? '',
    // Calls, messages and placements end in words of their own, which the services that own them read.
    outcome:
      cells('kind').toUpperCase() === 'SUBMISSION'
        ? (readWord(cells, 'outcome', outcomes) ?? '')
        : cells('outcome')
            .toUpperCase()
            .replace(/[\s-]+/g, '_'),
    rejectedBy: readWord(cells, 'rejected_by', rejecters) ?? '',
    reason: readWord(cells, 'reason', reasons) ?? '',
    feedback: cells('feedback'),
    rating: readNumber(cells, 'rating', 1, 5) ?? 0,
  };
}

function referencesOf(kind: HistoryKind, cells: Cells): HistoryRow['references'] {
  const references: HistoryRow['references'] = [];
  const add = (field: string, of: HistoryKind) => {
    if (cells(field) !== '') references.push({ kind: of, field, oldId: cells(field) });
  };
  if (kind === 'CLIENT') add('parent_old_id', 'CLIENT');
  else add('client_old_id', 'CLIENT');
  if (kind !== 'CLIENT' && kind !== 'JOB' && kind !== 'CONTACT') add('job_old_id', 'JOB');
  return references;
}

const contentFields =
  'kind date candidate_old_id client_old_id job_old_id name email title parent_old_id domains status must_haves nice_to_haves location country work_modes employment_type pay_min pay_max pay_currency pay_period start_date end_date openings fee_model stage outcome rejected_by reason feedback rating direction channel text owner'.split(
    ' ',
  );

function contentOf(cells: Cells): Record<string, string> {
  return Object.fromEntries(contentFields.map((field) => [field, cells(field)]));
}
