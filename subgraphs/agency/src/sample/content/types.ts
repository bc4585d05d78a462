import type { LiveStep } from './live-steps.ts';

export type RecruiterKey = 'mara' | 'tomas' | 'ines' | 'jakob';
export type EmploymentType = 'permanent' | 'contract' | 'contract_to_hire' | 'temporary' | 'freelance';
export type WorkMode = 'onsite' | 'hybrid' | 'remote';
export type Stage = 'application' | 'shortlist' | 'submission' | 'interview' | 'offer' | 'placement';
export type Outcome = 'active' | 'on_hold' | 'rejected' | 'withdrawn' | 'placed';
export type JobStatus = 'draft' | 'open' | 'covered' | 'on_hold' | 'offer_out' | 'filled' | 'lost' | 'cancelled';
export type HeardIn = 'call' | 'email' | 'meeting' | 'message' | 'cv' | 'import' | 'manual';
export type Reason =
  | 'skills'
  | 'seniority'
  | 'salary'
  | 'location'
  | 'timing'
  | 'culture'
  | 'counter_offer'
  | 'accepted_elsewhere'
  | 'role_cancelled'
  | 'role_filled'
  | 'internal_candidate_chosen'
  | 'better_candidate_chosen'
  | 'unresponsive'
  | 'no_show'
  | 'duplicate_submission'
  | 'other';
export type AvailabilityKind =
  | 'now'
  | 'from_date'
  | 'notice_period'
  | 'on_assignment_until'
  | 'passive'
  | 'not_looking_until'
  | 'unavailable'
  | 'unknown';
export type SourceType =
  | 'sourced'
  | 'inbound_application'
  | 'referral'
  | 'import'
  | 'prior_submission'
  | 'linkedin'
  | 'job_board'
  | 'career_site'
  | 'email_inbox'
  | 'event'
  | 'partner_ats'
  | 'rediscovery'
  | 'other';

export interface Recruiter {
  key: RecruiterKey;
  name: string;
  email: string;
  team: string;
  role: 'owner' | 'team_lead' | 'recruiter';
}

export interface Team {
  key: string;
  name: string;
  members: RecruiterKey[];
}

/** Whole or half units of the currency (not cents). */
export interface Pay {
  min: number;
  max: number;
  currency: string;
  period: 'hour' | 'day' | 'month' | 'year';
}

export interface Place {
  city: string;
  country: string;
}

export interface Client {
  id: string;
  name: string;
  parentId: string | null;
  domains: string[];
  owner: RecruiterKey;
}

export interface Contact {
  id: string;
  clientId: string;
  name: string;
  email: string;
  title: string;
}

export interface Job {
  id: string;
  clientId: string;
  title: string;
  trade: string;
  status: JobStatus;
  openedAt: Date;
  closedAt: Date | null;
  mustHaves: string[];
  niceToHaves: string[];
  location: Place;
  workModes: WorkMode[];
  employmentType: EmploymentType;
  pay: Pay;
  startDate: Date;
  openings: number;
  feeModel: 'contingent' | 'exclusive' | 'retained';
  owner: RecruiterKey;
  /** What came of a closed job, in words. */
  outcome: string | null;
  /** Opened by a mutation after the import, so that rediscovery is seen at work. */
  live: boolean;
}

export interface Availability {
  kind: AvailabilityKind;
  date: Date | null;
  asOf: Date | null;
  heardIn: HeardIn | null;
}

export interface Person {
  id: string;
  name: string;
  emails: string[];
  phones: string[];
  linkedin: string | null;
  trade: string;
  title: string;
  employer: string;
  yearsOfWork: number;
  skills: { name: string; years: number }[];
  location: Place;
  availability: Availability;
  pay: Pay | null;
  employmentTypes: EmploymentType[];
  workModes: WorkMode[];
  willNot: string[];
  source: { type: SourceType; channel: string; referrer: string | null };
  firstSeen: Date;
  owner: RecruiterKey;
  tags: string[];
  notes: string;
  languages: string[];
  lastContact: Date | null;
  doNotContact: boolean;
}

export interface Submission {
  id: string;
  candidateId: string;
  jobId: string;
  clientId: string;
  /** When shortlisted, or sent to the client where it came that far. */
  at: Date;
  stage: Stage;
  outcome: Outcome;
  decidedAt: Date | null;
  rejectedBy: 'agency' | 'client' | null;
  reason: Reason | null;
  feedback: string | null;
  rating: number | null;
  owner: RecruiterKey;
}

export interface Interview {
  id: string;
  candidateId: string;
  jobId: string;
  clientId: string;
  at: Date;
  title: string;
  status: 'scheduled' | 'held';
  owner: RecruiterKey;
}

export interface Placement {
  id: string;
  candidateId: string;
  jobId: string;
  clientId: string;
  at: Date;
  title: string;
  startDate: Date;
  endDate: Date | null;
  status: 'upcoming' | 'active' | 'ended';
  ended: 'completed' | 'resigned' | 'converted' | null;
  employmentType: EmploymentType;
  pay: Pay;
  owner: RecruiterKey;
}

/** Notes, calls and messages; a message says its channel, a call how it ended. */
export interface Conversation {
  id: string;
  kind: 'note' | 'call' | 'email';
  candidateId: string;
  jobId: string | null;
  at: Date;
  channel: 'call' | 'email' | 'whatsapp' | 'linkedin' | 'sms' | null;
  direction: 'inbound' | 'outbound' | null;
  outcome: 'spoke' | 'no_answer' | 'voicemail' | 'declined' | null;
  title: string | null;
  text: string;
  owner: RecruiterKey;
}

export interface SampleAgency {
  agency: { name: string; timeZone: string };
  teams: Team[];
  recruiters: Recruiter[];
  clients: Client[];
  contacts: Contact[];
  jobs: Job[];
  people: Person[];
  submissions: Submission[];
  interviews: Interview[];
  placements: Placement[];
  conversations: Conversation[];
  /** What is done by mutations after the two imports, in this order. */
  live: LiveStep[];
}
