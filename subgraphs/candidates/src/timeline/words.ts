import { dayOf } from '@rekindle/shared/clock/clock';
import type { Availability, Pay } from '../candidate/candidate.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** 11 March 2026: with its year, so that a stored sentence stays true. */
export function longDay(day: string): string {
  const [year, month, date] = day.split('-');
  return `${Number(date)} ${months[Number(month) - 1]} ${year}`;
}

export function longDayOf(instant: Date, timeZone: string): string {
  return longDay(dayOf(instant, timeZone));
}

/** `BETTER_CANDIDATE_CHOSEN` to `better candidate chosen`. */
export function inWords(code: string): string {
  return code.toLowerCase().replaceAll('_', ' ');
}

export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const sourceNames: Record<string, string> = {
  LINKEDIN: 'LinkedIn',
  PARTNER_ATS: 'Partner ATS',
  INBOUND_APPLICATION: 'Application',
  EMAIL_INBOX: 'Email inbox',
};

/** LinkedIn, sourced · Job board, StepStone · Referral by Jana Novak */
export function sourceInWords(source: { type: string; channel: string | null; referrer: string | null }): string {
  const name = sourceNames[source.type] ?? sentenceCase(inWords(source.type));
  if (source.referrer) return `${name} by ${source.referrer}`;
  return source.channel ? `${name}, ${source.channel}` : name;
}

/** After "Availability set to". */
export function availabilityInWords({ kind, date, noticeDays }: Availability): string {
  const on = date ? longDay(date) : '';
  if (kind === 'FROM_DATE' && on) return `from ${on}`;
  if (kind === 'NOTICE_PERIOD') return noticeDays ? `after ${noticeDays} days of notice` : 'after a notice period';
  if (kind === 'ON_ASSIGNMENT_UNTIL' && on) return `on assignment until ${on}`;
  if (kind === 'NOT_LOOKING_UNTIL' && on) return `not looking until ${on}`;
  return inWords(kind);
}

const heardWords: Record<string, string> = {
  CALL: 'heard in a call',
  EMAIL: 'read in an email',
  MEETING: 'heard in a meeting',
  MESSAGE: 'read in a message',
  CV: 'read in a CV',
  IMPORT: 'from an import',
};

/** With a leading comma; empty when entered without a source. */
export function heardInWords(heardIn: string): string {
  return heardWords[heardIn] ? `, ${heardWords[heardIn]}` : '';
}

const currencySigns: Record<string, string> = { EUR: '€', GBP: '£', USD: '$' };

export function payInWords({
  minMinor,
  maxMinor,
  currency,
  period,
}: Pick<Pay, 'minMinor' | 'maxMinor' | 'currency' | 'period'>): string {
  const amount = (minor: number) => Math.round(minor / 100).toLocaleString('en-GB');
  const [low, high] = [minMinor ?? 0, maxMinor ?? 0];
  const range = low && high && low !== high ? `${amount(low)} to ${amount(high)}` : amount(high || low);
  return `${currencySigns[currency] ?? currency} ${range} ${period === 'HOUR' ? 'an' : 'a'} ${inWords(period)}`;
}

const blockWords: Record<string, string> = {
  DO_NOT_CONTACT: 'No contact at all',
  UNSUBSCRIBED: 'No nurture and no campaigns',
  CHANNEL_OPT_OUT: 'No contact by this channel',
  ADDRESS_BOUNCED: 'Address bounced',
  DO_NOT_REPRESENT: 'Not represented by the agency',
};

export function blockInWords(block: { kind: string; channel: string | null; until: string | null }): string {
  const words =
    block.kind === 'CHANNEL_OPT_OUT' && block.channel
      ? `No contact by ${inWords(block.channel)}`
      : blockWords[block.kind];
  return block.until ? `${words} until ${longDay(block.until)}` : (words ?? inWords(block.kind));
}

const reasonWords: Record<string, string> = {
  BETTER_CANDIDATE_CHOSEN: 'chose a better candidate',
  INTERNAL_CANDIDATE_CHOSEN: 'chose an internal candidate',
  ROLE_FILLED: 'filled the role',
  ROLE_CANCELLED: 'cancelled the role',
};

/** Client chose an internal candidate · Rejected by the agency: salary */
export function rejectionInWords(rejectedBy: string, reason: string): string {
  const who = rejectedBy === 'CLIENT' ? 'Client' : 'Agency';
  if (reasonWords[reason] && rejectedBy === 'CLIENT') return `${who} ${reasonWords[reason]}`;
  return reason ? `Rejected by the ${who.toLowerCase()}: ${inWords(reason)}` : `Rejected by the ${who.toLowerCase()}`;
}
