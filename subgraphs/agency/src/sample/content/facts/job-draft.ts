import type { EmploymentType, JobStatus, RecruiterKey, WorkMode } from '../types.ts';

export interface JobDraft {
  clientId: string;
  title: string;
  trade: string;
  musts: string;
  nice: string;
  place: [city: string, country: string];
  modes: WorkMode[];
  type: EmploymentType;
  pay: [least: number, most: number, period: 'hour' | 'day' | 'month' | 'year'];
  /** Days since it was opened, and since it was closed. */
  opened: number;
  closed: number | null;
  status: JobStatus;
  owner: RecruiterKey;
  openings?: number;
  fee?: 'contingent' | 'exclusive' | 'retained';
  /** How many people were considered; by default six to ten. */
  entries?: number;
  live?: boolean;
  outcome?: string;
  /** Start against today, in days; default: 60 days after opening. */
  start?: number;
}

export const vienna: [string, string] = ['Vienna', 'AT'];
export const graz: [string, string] = ['Graz', 'AT'];
export const linz: [string, string] = ['Linz', 'AT'];
export const munich: [string, string] = ['Munich', 'DE'];
export const hybrid: WorkMode[] = ['hybrid', 'remote'];
export const onsite: WorkMode[] = ['onsite'];
