import type {
  AvailabilityKind,
  EmploymentType,
  HeardIn,
  PayPeriod,
  SourceType,
  WorkMode,
} from '../generated/graphql.ts';
import { formatDate, formatMoneyMinor, moneyRangeParts } from './format.ts';
import { defineMessages } from './i18n.ts';

const t = defineMessages({
  'words.free.NOW': 'Free now',
  'words.free.FROM_DATE': '{date, select, none {Free from a date} other {Free from {date}}}',
  'words.free.NOTICE_PERIOD':
    '{days, plural, =0 {Free after a notice period} one {Notice period of # day} other {Notice period of # days}}',
  'words.free.ON_ASSIGNMENT_UNTIL': '{date, select, none {On an assignment} other {On assignment until {date}}}',
  'words.free.PASSIVE': 'Not searching, would listen',
  'words.free.NOT_LOOKING_UNTIL': '{date, select, none {Not looking} other {Not looking until {date}}}',
  'words.free.UNAVAILABLE': 'Not available',
  'words.free.UNKNOWN': 'Availability unknown',
  'words.availability.NOW': 'Free now',
  'words.availability.FROM_DATE': 'Free from a date',
  'words.availability.NOTICE_PERIOD': 'After a notice period',
  'words.availability.ON_ASSIGNMENT_UNTIL': 'On assignment until',
  'words.availability.PASSIVE': 'Not searching, would listen',
  'words.availability.NOT_LOOKING_UNTIL': 'Not looking until',
  'words.availability.UNAVAILABLE': 'Not available',
  'words.availability.UNKNOWN': 'Unknown',
  'words.heardIn.CALL': 'call',
  'words.heardIn.EMAIL': 'email',
  'words.heardIn.MEETING': 'meeting',
  'words.heardIn.MESSAGE': 'message',
  'words.heardIn.CV': 'CV',
  'words.heardIn.IMPORT': 'import',
  'words.heardIn.MANUAL': 'entered by hand',
  'words.period.HOUR': 'an hour',
  'words.period.DAY': 'a day',
  'words.period.MONTH': 'a month',
  'words.period.YEAR': 'a year',
  'words.pay.range': '{min} to {max} {period}',
  'words.pay.from': 'from {min} {period}',
  'words.pay.to': 'up to {max} {period}',
  'words.pay.exact': '{min} {period}',
  'words.employment.PERMANENT': 'Permanent',
  'words.employment.CONTRACT': 'Contract',
  'words.employment.CONTRACT_TO_HIRE': 'Contract to hire',
  'words.employment.TEMPORARY': 'Temporary',
  'words.employment.FREELANCE': 'Freelance',
  'words.mode.ONSITE': 'On site',
  'words.mode.HYBRID': 'Hybrid',
  'words.mode.REMOTE': 'Remote',
  'words.source.SOURCED': 'Sourced',
  'words.source.INBOUND_APPLICATION': 'Inbound application',
  'words.source.REFERRAL': 'Referral',
  'words.source.IMPORT': 'Import',
  'words.source.PRIOR_SUBMISSION': 'Prior submission',
  'words.source.LINKEDIN': 'LinkedIn',
  'words.source.JOB_BOARD': 'Job board',
  'words.source.CAREER_SITE': 'Career site',
  'words.source.EMAIL_INBOX': 'Email inbox',
  'words.source.EVENT': 'Event',
  'words.source.PARTNER_ATS': 'Partner system',
  'words.source.REDISCOVERY': 'Rediscovery',
  'words.source.OTHER': 'Other',
});

export const availabilityKinds = [
  'NOW',
  'FROM_DATE',
  'NOTICE_PERIOD',
  'ON_ASSIGNMENT_UNTIL',
  'PASSIVE',
  'NOT_LOOKING_UNTIL',
  'UNAVAILABLE',
  'UNKNOWN',
] as const satisfies readonly AvailabilityKind[];
export const heardInKinds = [
  'CALL',
  'EMAIL',
  'MEETING',
  'MESSAGE',
  'CV',
  'MANUAL',
] as const satisfies readonly HeardIn[];
export const payPeriods = ['HOUR', 'DAY', 'MONTH', 'YEAR'] as const satisfies readonly PayPeriod[];
export const employmentTypes = [
  'PERMANENT',
  'CONTRACT',
  'CONTRACT_TO_HIRE',
  'TEMPORARY',
  'FREELANCE',
] as const satisfies readonly EmploymentType[];
export const workModes = ['ONSITE', 'HYBRID', 'REMOTE'] as const satisfies readonly WorkMode[];
export const sourceTypes = [
  'SOURCED',
  'INBOUND_APPLICATION',
  'REFERRAL',
  'LINKEDIN',
  'JOB_BOARD',
  'CAREER_SITE',
  'EMAIL_INBOX',
  'EVENT',
  'PARTNER_ATS',
  'IMPORT',
  'PRIOR_SUBMISSION',
  'REDISCOVERY',
  'OTHER',
] as const satisfies readonly SourceType[];

/** Kinds that need a date. */
export const datedKinds: readonly AvailabilityKind[] = ['FROM_DATE', 'ON_ASSIGNMENT_UNTIL', 'NOT_LOOKING_UNTIL'];

export const availabilityName = (kind: AvailabilityKind): string => t(`words.availability.${kind}`);
export const heardInName = (heardIn: HeardIn): string => t(`words.heardIn.${heardIn}`);
export const periodName = (period: PayPeriod): string => t(`words.period.${period}`);
export const employmentName = (type: EmploymentType): string => t(`words.employment.${type}`);
export const workModeName = (mode: WorkMode): string => t(`words.mode.${mode}`);
export const sourceName = (type: SourceType): string => t(`words.source.${type}`);

/** "Free from 1 Dec", "Notice period of 30 days". */
export function availabilityText({
  kind,
  date,
  noticeDays,
}: {
  kind: AvailabilityKind;
  date: string | null;
  noticeDays: number | null;
}): string {
  return t(`words.free.${kind}`, { date: date ? formatDate(date) : 'none', days: noticeDays ?? 0 });
}

/** "€ 620 to 680 a day". */
export function payText(pay: {
  minMinor: number | null;
  maxMinor: number | null;
  currency: string;
  period: PayPeriod;
}): string {
  const { minMinor, maxMinor, currency } = pay;
  const period = periodName(pay.period);
  if (minMinor === null) return t('words.pay.to', { max: formatMoneyMinor(maxMinor ?? 0, currency), period });
  if (minMinor === maxMinor) return t('words.pay.exact', { min: formatMoneyMinor(minMinor, currency), period });
  if (maxMinor === null) return t('words.pay.from', { min: formatMoneyMinor(minMinor, currency), period });
  return t('words.pay.range', { ...moneyRangeParts(minMinor, maxMinor, currency), period });
}
