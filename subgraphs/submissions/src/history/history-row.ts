import { createHash } from 'node:crypto';
import { toBinary } from '@bufbuild/protobuf';
import { timestampDate } from '@bufbuild/protobuf/wkt';
import { type HistoryRow, HistoryRowSchema } from '@rekindle/proto/candidates';
import { isId } from '@rekindle/shared/ids/ids';
import { Refusal } from './refusal.ts';

/** In the order in which they are applied, so that one event may hold a job before its client. */
export const ownKinds = ['CLIENT', 'CONTACT', 'JOB', 'SUBMISSION', 'INTERVIEW', 'PLACEMENT'] as const;
export type OwnKind = (typeof ownKinds)[number];

export function isOwn(kind: string): kind is OwnKind {
  return (ownKinds as readonly string[]).includes(kind);
}

/** What a row says, without where it stands in the file. */
export function contentHash(row: HistoryRow): string {
  return createHash('sha256')
    .update(toBinary(HistoryRowSchema, { ...row, line: 0 }))
    .digest('hex');
}

/** One of the words, however it is spelled; null for nothing. */
export function word<Word extends string>(given: string, allowed: readonly Word[], field: string): Word | null {
  const code = given
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, '_');
  if (code === '') return null;
  if (!(allowed as readonly string[]).includes(code)) {
    throw new Refusal(`${field} "${given.slice(0, 60)}" is none of ${allowed.join(', ').toLowerCase()}`);
  }
  return code as Word;
}

export function occurredAt(row: HistoryRow, field = 'date'): Date {
  if (!row.occurredAt) throw new Refusal(`${field} is missing: when it happened`);
  return timestampDate(row.occurredAt);
}

export function dayIn(given: string, field: string): string | null {
  if (given === '') return null;
  const date = new Date(`${given}T00:00:00Z`);
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(given);
  if (!isDay) throw new Refusal(`${field} "${given.slice(0, 40)}" is no day such as 2026-03-01`);
  return given;
}

/** A day as an instant, at noon so that it is the same day almost everywhere. */
export function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

export function idOrNull(given: string): string | null {
  return isId(given) ? given : null;
}

export function candidateOf(row: HistoryRow): string {
  if (!isId(row.candidateId))
    throw new Refusal(
      `candidate_old_id "${row.candidateOldId.slice(0, 60)}" is nobody who was imported; import the people first`,
    );
  return row.candidateId;
}

export function ratingOf(row: HistoryRow): number | null {
  if (row.rating === 0) return null;
  if (row.rating < 1 || row.rating > 5) throw new Refusal(`rating ${row.rating} is not from 1 to 5`);
  return row.rating;
}
