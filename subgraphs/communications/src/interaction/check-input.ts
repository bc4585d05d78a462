import { badInput } from '@rekindle/shared/errors/errors';
import { requireId } from '@rekindle/shared/ids/ids';
import type { AvailabilityInput, PayInput, RightToRepresentHeardInput } from '../generated/graphql.ts';
import type { HeardAvailability, HeardPay, HeardRight } from './interaction.ts';

const longestText = 20_000;
const longestSubject = 500;
const mostNoticeDays = 730;
const clockToleranceMs = 60_000;
const dated: readonly string[] = ['FROM_DATE', 'ON_ASSIGNMENT_UNTIL', 'NOT_LOOKING_UNTIL'];

/** The text without white space around it; null when nothing is left. */
export function checkText(text: string | null | undefined, field = 'text'): string | null {
  const most = field === 'subject' ? longestSubject : longestText;
  const trimmed = text?.trim() ?? '';
  if (trimmed.length > most) {
    throw badInput(field, `${field} has ${trimmed.length} characters, at most ${most} are kept. Shorten it.`);
  }
  return trimmed === '' ? null : trimmed;
}

export function checkOccurredAt(occurredAt: Date | null | undefined, now: Date): Date {
  if (!occurredAt) return now;
  if (occurredAt.getTime() > now.getTime() + clockToleranceMs) {
    throw badInput('occurredAt', 'occurredAt lies in the future. Give the time at which it happened.');
  }
  if (occurredAt.getUTCFullYear() < 1970) throw badInput('occurredAt', 'occurredAt lies before 1970. Check the year.');
  return occurredAt;
}

export function checkAvailability(input: AvailabilityInput | null | undefined): HeardAvailability | undefined {
  if (!input) return undefined;
  const { kind } = input;
  const date = input.date ?? null;
  const noticeDays = input.noticeDays ?? null;
  if (dated.includes(kind) && !date) throw badInput('availability.date', `availability.date is needed for ${kind}.`);
  if (!dated.includes(kind) && date) throw badInput('availability.date', `availability.date does not go with ${kind}.`);
  if (kind === 'NOTICE_PERIOD' && (noticeDays === null || noticeDays < 0 || noticeDays > mostNoticeDays)) {
    throw badInput(
      'availability.noticeDays',
      `availability.noticeDays expects days of notice from 0 to ${mostNoticeDays}.`,
    );
  }
  return { kind, date, noticeDays: kind === 'NOTICE_PERIOD' ? noticeDays : null };
}

export function checkPay(input: PayInput | null | undefined): HeardPay | undefined {
  if (!input) return undefined;
  const minMinor = input.minMinor ?? null;
  const maxMinor = input.maxMinor ?? null;
  const currency = input.currency.trim().toUpperCase();
  if (!/^[A-Z]{3}$/.test(currency))
    throw badInput('pay.currency', 'pay.currency expects an ISO 4217 code such as EUR.');
  if (minMinor === null && maxMinor === null) throw badInput('pay.minMinor', 'pay needs minMinor, maxMinor or both.');
  if (minMinor !== null && minMinor < 0) throw badInput('pay.minMinor', 'pay.minMinor must not be negative.');
  if (maxMinor !== null && maxMinor < (minMinor ?? 0))
    throw badInput('pay.maxMinor', 'pay.maxMinor must not be below pay.minMinor.');
  return { minMinor, maxMinor, currency, period: input.period };
}

/** For one job or for one client's group; without either, for the job that the call was about. */
export function checkRight(
  input: RightToRepresentHeardInput | null | undefined,
  jobOfCall: string | null,
  today: string,
): HeardRight | undefined {
  if (!input) return undefined;
  const clientId = input.clientId ? requireId(input.clientId, 'rightToRepresent.clientId') : null;
  const jobId = input.jobId ? requireId(input.jobId, 'rightToRepresent.jobId') : clientId ? null : jobOfCall;
  if (!jobId === !clientId) {
    throw badInput(
      'rightToRepresent.jobId',
      'rightToRepresent expects either jobId or clientId: what may they be represented for?',
    );
  }
  if (input.until && input.until < today)
    throw badInput('rightToRepresent.until', 'rightToRepresent.until lies in the past.');
  return { jobId, clientId, given: input.given, exclusive: input.exclusive, until: input.until ?? null };
}
