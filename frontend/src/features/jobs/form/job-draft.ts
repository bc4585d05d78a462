import type { EmploymentType, FeeModel, NeedInput, PayPeriod, WorkMode } from '../../../generated/graphql.ts';
import { noPay, type PayDraft, payDraft, payInput } from '../../../lib/pay-draft.ts';

export interface Need {
  name: string;
  years: number | null;
}

export interface JobDraft {
  title: string;
  mustHaves: readonly Need[];
  niceToHaves: readonly Need[];
  city: string;
  country: string;
  workModes: readonly WorkMode[];
  employmentType: EmploymentType | null;
  pay: PayDraft;
  startDate: string;
  openings: number;
  feeModel: FeeModel | null;
}

export const emptyJob: JobDraft = {
  title: '',
  mustHaves: [],
  niceToHaves: [],
  city: '',
  country: '',
  workModes: [],
  employmentType: null,
  pay: noPay,
  startDate: '',
  openings: 1,
  feeModel: null,
};

interface KnownJob extends Omit<JobDraft, 'city' | 'country' | 'pay' | 'startDate'> {
  location: { city: string | null; country: string | null } | null;
  pay: { minMinor: number | null; maxMinor: number | null; currency: string; period: PayPeriod } | null;
  startDate: string | null;
}

export function draftOf({ location, pay, startDate, ...job }: KnownJob): JobDraft {
  return {
    ...job,
    city: location?.city ?? '',
    country: location?.country ?? '',
    pay: payDraft(pay),
    startDate: startDate ?? '',
  };
}

/** The fields that opening and changing a job have in common. */
export function jobInput(draft: JobDraft) {
  const need = ({ name, years }: Need): NeedInput => ({ name, years });
  const city = draft.city.trim();
  const country = draft.country.trim();
  return {
    title: draft.title.trim(),
    mustHaves: draft.mustHaves.map(need),
    niceToHaves: draft.niceToHaves.map(need),
    location: city || country ? { city: city || null, country: country || null } : null,
    workModes: [...draft.workModes],
    employmentType: draft.employmentType,
    pay: payInput(draft.pay) ?? null,
    startDate: draft.startDate || null,
    openings: Number.isNaN(draft.openings) ? 1 : draft.openings,
  };
}

/** "React 5+", "React, 5 years" and "5+ years of React" are React with five years. */
export function readNeed(text: string): Need | null {
  const found = /(\d{1,2})\s*(?:\+|(?=\s*y))\s*(?:y(?:ears?|rs?)?\b)?\s*(?:of\s+)?/i.exec(text);
  const name = (found ? text.replace(found[0], ' ') : text)
    .replace(/[\s,;:]+$/u, '')
    .trim()
    .replace(/\s+/gu, ' ');
  return name === '' ? null : { name, years: found ? Number(found[1]) : null };
}

/** Several at once, as pasted from a list. */
export const readNeeds = (text: string): Need[] =>
  text
    .split(/[\n;,•]+/u)
    .map(readNeed)
    .filter((need) => need !== null);
