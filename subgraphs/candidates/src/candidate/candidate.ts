import { dayOf } from '@rekindle/shared/clock/clock';
import type {
  AvailabilityKind,
  ContactBlockKind,
  EmploymentType,
  HeardIn,
  NurtureStage,
  PayPeriod,
  SourceType,
  TemperatureKind,
  WorkMode,
} from '../generated/graphql.ts';

export interface Skill {
  name: string;
  /** Whole years; null: unknown. */
  years: number | null;
  heardIn: HeardIn;
  asOf: Date;
}

export interface Position {
  title: string;
  employer: string | null;
  startDate: string | null;
  endDate: string | null;
}

export interface Availability {
  kind: AvailabilityKind;
  /** YYYY-MM-DD */
  date: string | null;
  noticeDays: number | null;
  /** When it was heard; null: never. */
  asOf: Date | null;
  heardIn: HeardIn | null;
}

export interface Preferences {
  employmentTypes: EmploymentType[];
  workModes: WorkMode[];
  locations: string[];
  willNot: string[];
}

export interface Pay {
  minMinor: number | null;
  maxMinor: number | null;
  currency: string;
  period: PayPeriod;
  asOf: Date | null;
}

export interface Source {
  type: SourceType;
  channel: string | null;
  referrer: string | null;
  firstSeenAt: Date;
}

export interface ContactPoint {
  value: string;
  current: boolean;
  /** Shared with others, so it never identifies alone. */
  shared: boolean;
}

export interface ContactBlock {
  id: string;
  kind: ContactBlockKind;
  channel: string | null;
  reason: string | null;
  since: Date;
  until: string | null;
}

export interface FitNote {
  id: string;
  text: string;
  role: string | null;
  clientName: string | null;
  sector: string | null;
  fromDate: string | null;
  asOf: Date;
  authorId: string | null;
}

export interface Temperature {
  kind: TemperatureKind;
  explanation: string;
  since: Date;
}

export interface PossibleDuplicate {
  candidateId: string;
  reasons: string[];
}

export interface ExternalReference {
  system: string;
  id: string;
}

export interface Candidate {
  id: string;
  /** Counts what people edit. */
  version: number;
  /** Counts every published state. */
  stateVersion: number;
  name: string;
  title: string | null;
  employer: string | null;
  emails: ContactPoint[];
  phones: ContactPoint[];
  links: string[];
  location: { city: string | null; country: string | null } | null;
  timeZone: string | null;
  languages: string[];
  skills: Skill[];
  positions: Position[];
  availability: Availability;
  preferences: Preferences;
  pay: Pay | null;
  source: Source;
  ownerId: string | null;
  ownerSince: Date | null;
  secondaryOwnerIds: string[];
  tags: string[];
  nurtureStage: NurtureStage;
  blocks: ContactBlock[];
  fitNotes: FitNote[];
  temperature: Temperature | null;
  temperatureChangesAt: Date | null;
  /** A last contact that an import brought without saying what it was. */
  knownContactAt: Date | null;
  lastTwoWayContactAt: Date | null;
  lastContactAt: Date | null;
  possibleDuplicates: PossibleDuplicate[];
  externalReferences: ExternalReference[];
  aliasIds: string[];
  importRunId: string | null;
  archived: boolean;
  /** Who is not in this team does not know of the person; null: everybody does. */
  limitedToTeamId: string | null;
  createdAt: Date;
}

export const unknownAvailability: Availability = {
  kind: 'UNKNOWN',
  date: null,
  noticeDays: null,
  asOf: null,
  heardIn: null,
};
export const noPreferences: Preferences = { employmentTypes: [], workModes: [], locations: [], willNot: [] };

const ownerLapseDays = 180;
const dayMs = 86_400_000;

/** The day, in the agency's zone, on which the owner's claim lapses unless there is two-way contact before. */
export function ownerLapsesOn(
  candidate: Pick<Candidate, 'ownerId' | 'ownerSince' | 'lastTwoWayContactAt'>,
  timeZone: string,
): string | null {
  if (!candidate.ownerId) return null;
  const from = Math.max(candidate.ownerSince?.getTime() ?? 0, candidate.lastTwoWayContactAt?.getTime() ?? 0);
  return from === 0 ? null : dayOf(new Date(from + ownerLapseDays * dayMs), timeZone);
}

/** A block holds up to and including its last day. */
export function blockHolds(block: Pick<ContactBlock, 'until'>, today: string): boolean {
  return block.until === null || block.until >= today;
}

/** An accepted write names the person; what is shown of it is read after the commit. */
export interface CandidateAccepted {
  kind: 'accepted';
  candidateId: string;
}
