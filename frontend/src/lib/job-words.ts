import type {
  EmploymentType,
  FeeModel,
  JobStatus,
  OutcomeReason,
  PayPeriod,
  RejectedBy,
  Stage,
  WorkMode,
} from '../generated/graphql.ts';
import { employmentName, payText, workModeName } from './candidate-words.ts';
import { formatDate } from './format.ts';
import { defineMessages } from './i18n.ts';

const t = defineMessages({
  'jobWords.status.DRAFT': 'Draft',
  'jobWords.status.OPEN': 'Open',
  'jobWords.status.COVERED': 'Covered',
  'jobWords.status.ON_HOLD': 'On hold',
  'jobWords.status.OFFER_OUT': 'Offer out',
  'jobWords.status.FILLED': 'Filled',
  'jobWords.status.LOST': 'Lost',
  'jobWords.status.CANCELLED': 'Cancelled',
  'jobWords.stage.APPLICATION': 'Application',
  'jobWords.stage.SHORTLIST': 'Shortlist',
  'jobWords.stage.SUBMISSION': 'Submission',
  'jobWords.stage.INTERVIEW': 'Interview',
  'jobWords.stage.OFFER': 'Offer',
  'jobWords.stage.PLACEMENT': 'Placement',
  'jobWords.reason.SKILLS': 'Skills',
  'jobWords.reason.SENIORITY': 'Seniority',
  'jobWords.reason.SALARY': 'Salary',
  'jobWords.reason.LOCATION': 'Location',
  'jobWords.reason.TIMING': 'Timing',
  'jobWords.reason.CULTURE': 'Culture',
  'jobWords.reason.COUNTER_OFFER': 'Counter-offer',
  'jobWords.reason.ACCEPTED_ELSEWHERE': 'Accepted elsewhere',
  'jobWords.reason.ROLE_CANCELLED': 'Role cancelled',
  'jobWords.reason.ROLE_FILLED': 'Role filled',
  'jobWords.reason.INTERNAL_CANDIDATE_CHOSEN': 'Internal candidate chosen',
  'jobWords.reason.BETTER_CANDIDATE_CHOSEN': 'Better candidate chosen',
  'jobWords.reason.UNRESPONSIVE': 'Unresponsive',
  'jobWords.reason.NO_SHOW': 'No show',
  'jobWords.reason.DUPLICATE_SUBMISSION': 'Duplicate submission',
  'jobWords.reason.OTHER': 'Other',
  'jobWords.ended.ACTIVE': 'Active',
  'jobWords.ended.ON_HOLD': 'On hold',
  'jobWords.ended.PLACED': 'Placed',
  'jobWords.ended.WITHDRAWN': 'Withdrew',
  'jobWords.ended.REJECTED': 'Rejected',
  'jobWords.ended.REJECTED.AGENCY': 'Rejected by the agency',
  'jobWords.ended.REJECTED.CLIENT': 'Rejected by the client',
  'jobWords.fee.CONTINGENT': 'Contingent',
  'jobWords.fee.EXCLUSIVE': 'Exclusive',
  'jobWords.fee.RETAINED': 'Retained',
  'jobWords.must': 'Must have',
  'jobWords.nice': 'Nice',
  'jobWords.terms': 'Terms',
  'jobWords.years': '{years}+ y',
  'jobWords.from': 'from {date}',
});

export const jobStatuses = [
  'DRAFT',
  'OPEN',
  'COVERED',
  'ON_HOLD',
  'OFFER_OUT',
  'FILLED',
  'LOST',
  'CANCELLED',
] as const satisfies readonly JobStatus[];
/** A job that is still worked on. */
export const openStatuses: JobStatus[] = ['OPEN', 'COVERED', 'ON_HOLD', 'OFFER_OUT'];
export const closedStatuses: JobStatus[] = ['FILLED', 'LOST', 'CANCELLED'];
export const isClosed = (status: JobStatus): boolean => closedStatuses.includes(status);
export const stages = [
  'APPLICATION',
  'SHORTLIST',
  'SUBMISSION',
  'INTERVIEW',
  'OFFER',
  'PLACEMENT',
] as const satisfies readonly Stage[];
export const feeModels = ['CONTINGENT', 'EXCLUSIVE', 'RETAINED'] as const satisfies readonly FeeModel[];
export const outcomeReasons = [
  'SKILLS',
  'SENIORITY',
  'SALARY',
  'LOCATION',
  'TIMING',
  'CULTURE',
  'BETTER_CANDIDATE_CHOSEN',
  'INTERNAL_CANDIDATE_CHOSEN',
  'COUNTER_OFFER',
  'ACCEPTED_ELSEWHERE',
  'ROLE_FILLED',
  'ROLE_CANCELLED',
  'UNRESPONSIVE',
  'NO_SHOW',
  'DUPLICATE_SUBMISSION',
  'OTHER',
] as const satisfies readonly OutcomeReason[];

export const jobStatusName = (status: JobStatus): string => t(`jobWords.status.${status}`);
export const stageName = (stage: Stage): string => t(`jobWords.stage.${stage}`);
export const reasonName = (reason: OutcomeReason): string => t(`jobWords.reason.${reason}`);
export const feeName = (fee: FeeModel): string => t(`jobWords.fee.${fee}`);

const tones = {
  DRAFT: 'passive',
  OPEN: 'placed',
  COVERED: 'cooling',
  ON_HOLD: 'passive',
  OFFER_OUT: 'submitted',
  FILLED: 'passive',
  LOST: 'passive',
  CANCELLED: 'passive',
} as const;
export const jobStatusTone = (status: JobStatus) => tones[status];

/** "Rejected by the client", "Withdrew", "Placed". */
export function outcomeText({
  outcome,
  rejectedBy,
}: {
  outcome: 'ACTIVE' | 'ON_HOLD' | 'PLACED' | 'REJECTED' | 'WITHDRAWN';
  rejectedBy: RejectedBy | null;
}): string {
  return outcome === 'REJECTED' && rejectedBy
    ? t(`jobWords.ended.REJECTED.${rejectedBy}`)
    : t(`jobWords.ended.${outcome}`);
}

interface Needs {
  mustHaves: readonly { name: string; years: number | null }[];
  niceToHaves: readonly { name: string; years: number | null }[];
  employmentType: EmploymentType | null;
  startDate: string | null;
  workModes: readonly WorkMode[];
  location: { city: string | null; country: string | null } | null;
  pay: { minMinor: number | null; maxMinor: number | null; currency: string; period: PayPeriod } | null;
}

export const placeText = (location: Needs['location']): string =>
  [location?.city, location?.country].filter(Boolean).join(', ');

/** What a job needs and offers, as groups of chips for its header. */
export function needGroups(job: Needs) {
  const start = job.startDate ? t('jobWords.from', { date: formatDate(job.startDate) }) : null;
  const terms = [
    [placeText(job.location), ...job.workModes.map((mode) => workModeName(mode).toLowerCase())],
    [job.employmentType ? employmentName(job.employmentType) : null, start],
    [job.pay ? payText(job.pay) : null],
  ].map((parts) => parts.filter(Boolean).join(', '));
  const chip = ({ name, years }: { name: string; years: number | null }) => ({
    text: name,
    age: years ? t('jobWords.years', { years }) : undefined,
  });
  return [
    { label: t('jobWords.must'), kind: 'has', chips: job.mustHaves.map(chip) },
    { label: t('jobWords.nice'), kind: 'plain', chips: job.niceToHaves.map(chip) },
    {
      label: t('jobWords.terms'),
      kind: 'plain',
      chips: terms.filter(Boolean).map((text) => ({ text: text.charAt(0).toUpperCase() + text.slice(1) })),
    },
  ] as const;
}
