import { timestampDate } from '@bufbuild/protobuf/wkt';
import type { Entry, RightToRepresent } from '@rekindle/proto/submissions';
import { dayOf } from '@rekindle/shared/clock/clock';
import { longDay, longDayOf } from '../timeline/words.ts';
import type { LedgerInput } from './columns.ts';
import type { EpisodeColumns } from './episode.ts';

export function entrySubmission(
  { facts, timeZone }: LedgerInput,
  entry: Entry,
): Pick<EpisodeColumns, 'submission' | 'submissionDetail'> {
  const right = facts.rights.findLast((one) => one.jobId === entry.jobId || one.clientGroupId === entry.clientGroupId);
  const submissionDetail = right ? rightInWords(right, timeZone) : null;
  const sentAt = entry.submission?.sentAt;
  if (!sentAt) return { submission: 'Not yet sent', submissionDetail };
  return { submission: `Sent ${longDayOf(timestampDate(sentAt), timeZone)}`, submissionDetail };
}

/** Right to represent until 19 August 2026 */
export function rightInWords(right: RightToRepresent, timeZone: string): string {
  if (right.status === 'GIVEN' && right.until) return `Right to represent until ${longDay(right.until)}`;
  const on = right.asOf ? `, ${longDay(dayOf(timestampDate(right.asOf), timeZone))}` : '';
  return `Right to represent ${right.status.toLowerCase()}${on}`;
}
