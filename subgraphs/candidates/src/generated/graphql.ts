import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Candidate as CandidateModel, FitNote as FitNoteModel, PossibleDuplicate as PossibleDuplicateModel, CandidateAccepted as CandidateAcceptedModel } from '../candidate/candidate.ts';
import type { HandoffNote as HandoffNoteModel } from '../candidate/handoff.store.ts';
import type { Summary as SummaryModel } from '../search/search-row.ts';
import type { Note as NoteModel } from '../note/note.ts';
import type { Episode as EpisodeModel } from '../episode/episode.ts';
import type { TimelineEntry as TimelineEntryModel } from '../timeline/timeline.ts';
import type { CandidatePage as CandidatePageModel } from '../candidate/candidate.connection.ts';
import type { LedgerPage as LedgerPageModel } from '../timeline/ledger.connection.ts';
import type { ImportRun as ImportRunModel, ImportLine as ImportLineModel, ImportAccepted as ImportAcceptedModel } from '../import/import-run.ts';
import type { StartImportResult as StartImportResultModel, FileRefused as FileRefusedModel } from '../import/start-import.ts';
import type { CheckImportResult as CheckImportResultModel } from '../import/check-import.ts';
import type { RunImportResult as RunImportResultModel } from '../import/run-import.ts';
import type { AddCandidateOutcome as AddCandidateOutcomeModel, AlreadyKnownOutcome as AlreadyKnownOutcomeModel } from '../candidate/add-candidate.ts';
import type { ChangeCandidateOutcome as ChangeCandidateOutcomeModel } from '../candidate/change-candidate.ts';
import type { AddNoteAccepted as AddNoteAcceptedModel } from '../note/add-note.ts';
import type { RetractNoteOutcome as RetractNoteOutcomeModel } from '../note/retract-note.ts';
import type { CandidatesContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date without a time, YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** An instant, ISO 8601 in UTC. */
  DateTime: { input: Date; output: Date | string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** What an entry of the timeline is about. */
export type ActivityKind =
  | 'APPLICATION'
  | 'AVAILABILITY_CHANGED'
  | 'BACKED_OUT'
  | 'BASIS_CHANGED'
  | 'BLOCK_CHANGED'
  | 'CALL'
  | 'CAPTURED'
  | 'DOCUMENT_ADDED'
  | 'EMAIL'
  | 'FEEDBACK'
  | 'FIT_NOTE'
  | 'HANDOFF'
  | 'IMPORTED'
  | 'INTERVIEW'
  | 'LINKEDIN'
  | 'MEETING'
  | 'MERGED'
  | 'NOTE'
  | 'NURTURE_STARTED'
  | 'NURTURE_STEP'
  | 'NURTURE_STOPPED'
  | 'OFFER'
  | 'OWNER_CHANGED'
  | 'PLACED'
  | 'PLACEMENT_ENDED'
  | 'PLACEMENT_EXTENDED'
  | 'POOL_JOINED'
  | 'POOL_LEFT'
  | 'PREFERENCE_CHANGED'
  | 'REJECTED'
  | 'REPRESENT_RIGHT_CHANGED'
  | 'SHORTLISTED'
  | 'SMS'
  | 'SUBMITTED'
  | 'SUGGESTION_ACCEPTED'
  | 'SUGGESTION_DISMISSED'
  | 'SUGGESTION_MADE'
  | 'TASK_DONE'
  | 'UNMERGED'
  | 'WHATSAPP'
  | 'WITHDRAWN';

/** Input of addCandidate. */
export type AddCandidateInput = {
  /** Availability. */
  availability?: InputMaybe<AvailabilityInput>;
  /** Addresses, the primary one first. */
  emails: Array<Scalars['String']['input']>;
  /** Employer. */
  employer?: InputMaybe<Scalars['String']['input']>;
  /** Create although somebody with the same email or phone is known. */
  evenIfKnown: Scalars['Boolean']['input'];
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Profiles on the web. */
  links: Array<Scalars['String']['input']>;
  /** Where they live. */
  location?: InputMaybe<LocationInput>;
  /** Full name. */
  name: Scalars['String']['input'];
  /** A first note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Who looks after them; null: the viewer. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Pay they expect. */
  pay?: InputMaybe<PayInput>;
  /** Phones in any notation with a country, or national ones of the person's country. */
  phones: Array<Scalars['String']['input']>;
  /** What they want. */
  preferences?: InputMaybe<PreferencesInput>;
  /** Skills. */
  skills: Array<SkillInput>;
  /** Where they came from. */
  source: SourceInput;
  /** Free words. */
  tags: Array<Scalars['String']['input']>;
  /** Headline. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** Outcome of addCandidate. */
export type AddCandidateResult = AddCandidateSuccess | AlreadyKnown;

/** The person was entered. */
export type AddCandidateSuccess = {
  __typename?: 'AddCandidateSuccess';
  /** The person. */
  candidate: Candidate;
};

/** Input of addFitNote. */
export type AddFitNoteInput = {
  /** On whom. */
  candidateId: Scalars['ID']['input'];
  /** A client it is about. */
  clientName?: InputMaybe<Scalars['String']['input']>;
  /** From when it holds. */
  fromDate?: InputMaybe<Scalars['Date']['input']>;
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** A role it is about. */
  role?: InputMaybe<Scalars['String']['input']>;
  /** A sector it is about. */
  sector?: InputMaybe<Scalars['String']['input']>;
  /** The sentence. */
  text: Scalars['String']['input'];
};

/** Outcome of addFitNote. */
export type AddFitNoteResult = AddFitNoteSuccess;

/** It was recorded. */
export type AddFitNoteSuccess = {
  __typename?: 'AddFitNoteSuccess';
  /** The person. */
  candidate: Candidate;
};

/** Input of addNote. */
export type AddNoteInput = {
  /** On whom. */
  candidateId: Scalars['ID']['input'];
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Show it at the top. */
  pinned: Scalars['Boolean']['input'];
  /** Only for oneself: nobody else reads it, nor sees that there is one. */
  private: Scalars['Boolean']['input'];
  /** What it says, at most 10,000 characters. */
  text: Scalars['String']['input'];
};

/** Outcome of addNote. */
export type AddNoteResult = AddNoteSuccess;

/** The note was written. */
export type AddNoteSuccess = {
  __typename?: 'AddNoteSuccess';
  /** The person. */
  candidate: Candidate;
  /** The note. */
  note: Note;
};

/** The same email or phone, not a shared one, belongs to somebody known. */
export type AlreadyKnown = {
  __typename?: 'AlreadyKnown';
  /** Who that is. */
  candidate: Candidate;
  /** What is the same, in words. */
  reason: Scalars['String']['output'];
};

/** When somebody could start. */
export type Availability = {
  __typename?: 'Availability';
  /** When it was heard; null: never. */
  asOf?: Maybe<Scalars['DateTime']['output']>;
  /** The date, where the kind has one. */
  date?: Maybe<Scalars['Date']['output']>;
  /** Where it was heard. */
  heardIn?: Maybe<HeardIn>;
  /** What kind. */
  kind: AvailabilityKind;
  /** Length of notice in days. */
  noticeDays?: Maybe<Scalars['Int']['output']>;
};

/** Availability as entered. */
export type AvailabilityInput = {
  /** The date, where the kind has one. */
  date?: InputMaybe<Scalars['Date']['input']>;
  /** What kind. */
  kind: AvailabilityKind;
  /** Length of notice in days, where the kind is NOTICE_PERIOD. */
  noticeDays?: InputMaybe<Scalars['Int']['input']>;
};

/** When somebody could start. */
export type AvailabilityKind =
  /** From a date. */
  | 'FROM_DATE'
  /** After a notice period. */
  | 'NOTICE_PERIOD'
  /** Asked to be left alone until a date. */
  | 'NOT_LOOKING_UNTIL'
  /** At once. */
  | 'NOW'
  /** When an assignment ends. */
  | 'ON_ASSIGNMENT_UNTIL'
  /** Not searching, would listen. */
  | 'PASSIVE'
  /** Not available. */
  | 'UNAVAILABLE'
  /** Nobody has asked. */
  | 'UNKNOWN';

/** Input of blockCandidate. */
export type BlockCandidateInput = {
  /** Who. */
  candidateId: Scalars['ID']['input'];
  /** The channel, where it is about one. */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** What is forbidden. */
  kind: ContactBlockKind;
  /** Why. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Until when; null: no end. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** Outcome of blockCandidate. */
export type BlockCandidateResult = BlockCandidateSuccess;

/** The block holds from now on. */
export type BlockCandidateSuccess = {
  __typename?: 'BlockCandidateSuccess';
  /** The person. */
  candidate: Candidate;
};

/** A person the agency knows. */
export type Candidate = {
  __typename?: 'Candidate';
  /** When they could start, and where and when that was heard. */
  availability: Availability;
  /** What forbids contact or submission. */
  blocks: Array<ContactBlock>;
  /** When it was first recorded. */
  createdAt: Scalars['DateTime']['output'];
  /** Addresses, the primary one first. */
  emails: Array<ContactPoint>;
  /** Where they work now. */
  employer?: Maybe<Scalars['String']['output']>;
  /** Identities in other systems. */
  externalReferences: Array<ExternalReference>;
  /** What the agency has learnt they fit. */
  fitNotes: Array<FitNote>;
  /** Shown first when ownership has changed: the newest handoff note. */
  handoff?: Maybe<HandoffNote>;
  /** Identity. A merged id answers with the survivor. */
  id: Scalars['ID']['output'];
  /** Languages as ISO 639-1. */
  languages: Array<Scalars['String']['output']>;
  /** The last contact of any kind. */
  lastContactAt?: Maybe<Scalars['DateTime']['output']>;
  /** The last reply, answered call, meeting or interview. */
  lastTwoWayContactAt?: Maybe<Scalars['DateTime']['output']>;
  /** The Candidate Relationship Ledger: a row per episode, newest first. */
  ledger: EpisodeConnection;
  /** The only team that knows of the person; null: everybody does. */
  limitedTo?: Maybe<Team>;
  /** Profiles on the web. */
  links: Array<Scalars['String']['output']>;
  /** Where they live. */
  location?: Maybe<Location>;
  /** Full name. */
  name: Scalars['String']['output'];
  /** How far nurturing has come. */
  nurtureStage: NurtureStage;
  /** Who looks after them. */
  owner?: Maybe<Member>;
  /** When the owner's claim lapses unless there is contact. */
  ownerLapsesOn?: Maybe<Scalars['Date']['output']>;
  /** Pay they expect. */
  pay?: Maybe<Pay>;
  /** Phones in E.164, the primary one first. */
  phones: Array<ContactPoint>;
  /** The note pinned to the top. */
  pinnedNote?: Maybe<Note>;
  /** Roles held, latest first. */
  positions: Array<Position>;
  /** May be the same person; somebody decides, it is never merged silently. */
  possibleDuplicates: Array<PossibleDuplicate>;
  /** What they want. */
  preferences: Preferences;
  /** Others who look after them. */
  secondaryOwners: Array<Member>;
  /** Skills, longest practised first. */
  skills: Array<Skill>;
  /** Where they came from. */
  source: Source;
  /** The one row of the list: the six columns in short. */
  summary: LedgerSummary;
  /** Free words. */
  tags: Array<Scalars['String']['output']>;
  /** The state of the relationship; null when contact is forbidden. */
  temperature?: Maybe<Temperature>;
  /** Their local time zone, IANA, where the country has one. */
  timeZone?: Maybe<Scalars['String']['output']>;
  /** Everything that happened, newest first. */
  timeline: TimelineConnection;
  /** Headline: what they are. */
  title?: Maybe<Scalars['String']['output']>;
  /** For expectedVersion. */
  version: Scalars['Int']['output'];
};


/** A person the agency knows. */
export type CandidateLedgerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person the agency knows. */
export type CandidateTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TimelineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of candidates. */
export type CandidateConnection = {
  __typename?: 'CandidateConnection';
  /** The rows. */
  edges: Array<CandidateEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many match. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page. */
export type CandidateEdge = {
  __typename?: 'CandidateEdge';
  /** Its cursor. */
  cursor: Scalars['String']['output'];
  /** The candidate. */
  node: Candidate;
};

/** What a list of candidates is narrowed to; conditions are joined by and. */
export type CandidateFilter = {
  /** Living in any of these countries. */
  countries?: InputMaybe<Array<Scalars['String']['input']>>;
  /** With a reply waiting, a task or a next action due by today. */
  followUpDue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Came with this import. */
  importRunId?: InputMaybe<Scalars['ID']['input']>;
  /** Owned by any of these. */
  ownerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Members of this pool. */
  poolId?: InputMaybe<Scalars['ID']['input']>;
  /** Flagged as a possible duplicate. */
  possibleDuplicate?: InputMaybe<Scalars['Boolean']['input']>;
  /** Having all of these skills. */
  skills?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Came from any of these. */
  sourceTypes?: InputMaybe<Array<SourceType>>;
  /** Having all of these tags. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** In any of these temperatures. */
  temperatures?: InputMaybe<Array<TemperatureKind>>;
  /** Words in name, title, employer, skills, tags, town; a part of an email; digits of a phone. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Warm or ready for follow-up or with an open suggestion; never placed or blocked. */
  warm?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Order of a list of candidates. */
export type CandidateOrder =
  /** Last contact first. */
  | 'LAST_CONTACT'
  /** By name. */
  | 'NAME'
  /** Newest record first. */
  | 'NEWEST'
  /** Next action due soonest first. */
  | 'NEXT_ACTION';

/** Input of changeCandidate. */
export type ChangeCandidateInput = {
  /** Addresses, all of them. */
  emails?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Employer. */
  employer?: InputMaybe<Scalars['String']['input']>;
  /** Refused when the stored version differs. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Who. */
  id: Scalars['ID']['input'];
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Where they live. */
  location?: InputMaybe<LocationInput>;
  /** Full name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** How far nurturing has come. */
  nurtureStage?: InputMaybe<NurtureStage>;
  /** Pay they expect. */
  pay?: InputMaybe<PayInput>;
  /** Phones, all of them. */
  phones?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What they want. */
  preferences?: InputMaybe<PreferencesInput>;
  /** Skills, all of them. */
  skills?: InputMaybe<Array<SkillInput>>;
  /** Free words, all of them. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Headline. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** Outcome of changeCandidate. */
export type ChangeCandidateResult = ChangeCandidateSuccess | ChangedMeanwhile;

/** The change was saved. */
export type ChangeCandidateSuccess = {
  __typename?: 'ChangeCandidateSuccess';
  /** The person. */
  candidate: Candidate;
};

/** The row was changed by somebody else since it was read: read it again and repeat. */
export type ChangedMeanwhile = {
  __typename?: 'ChangedMeanwhile';
  /** The version now stored. */
  currentVersion: Scalars['Int']['output'];
  /** What to tell the user. */
  message: Scalars['String']['output'];
};

/** Input of checkImport. */
export type CheckImportInput = {
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Every column that becomes a field. */
  mapping: Array<ColumnMappingInput>;
  /** Which run. */
  runId: Scalars['ID']['input'];
};

/** Outcome of checkImport. */
export type CheckImportResult = CheckImportSuccess | MappingRefused;

/** The dry run is under way. */
export type CheckImportSuccess = {
  __typename?: 'CheckImportSuccess';
  /** The run. */
  run: ImportRun;
};

/** One column's field. */
export type ColumnMappingInput = {
  /** The field's name. */
  field: Scalars['String']['input'];
  /** Position, 0 first. */
  index: Scalars['Int']['input'];
};

/** What forbids contact or submission. */
export type ContactBlock = {
  __typename?: 'ContactBlock';
  /** The channel, where it is about one. */
  channel?: Maybe<Scalars['String']['output']>;
  /** Identity. */
  id: Scalars['ID']['output'];
  /** What kind. */
  kind: ContactBlockKind;
  /** Why; of do_not_represent only team leads see it. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Since when. */
  since: Scalars['DateTime']['output'];
  /** Until when; null: no end. */
  until?: Maybe<Scalars['Date']['output']>;
};

/** What forbids contact or submission. */
export type ContactBlockKind =
  /** An address bounced. */
  | 'ADDRESS_BOUNCED'
  /** Not by one channel. */
  | 'CHANNEL_OPT_OUT'
  /** No contact at all. */
  | 'DO_NOT_CONTACT'
  /** The agency does not represent this person. */
  | 'DO_NOT_REPRESENT'
  /** No nurture and no campaigns. */
  | 'UNSUBSCRIBED';

/** An email address or a phone. */
export type ContactPoint = {
  __typename?: 'ContactPoint';
  /** False when it is a former one. */
  current: Scalars['Boolean']['output'];
  /** Shared with others, so it never identifies alone. */
  shared: Scalars['Boolean']['output'];
  /** The address or number. */
  value: Scalars['String']['output'];
};

/** How somebody is employed. */
export type EmploymentType =
  /** Fixed term or by the day. */
  | 'CONTRACT'
  /** Contract first, permanent after. */
  | 'CONTRACT_TO_HIRE'
  /** Self-employed. */
  | 'FREELANCE'
  /** Open-ended with the client. */
  | 'PERMANENT'
  /** Temporary staff. */
  | 'TEMPORARY';

/** A row of the Candidate Relationship Ledger: one episode of the relationship, in six columns. */
export type Episode = {
  __typename?: 'Episode';
  /** Until when; null: under way. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Fit signal: evidence chips. */
  fitSignals: Array<FitSignal>;
  /** History: what happened last. */
  history?: Maybe<Scalars['String']['output']>;
  /** When that was. */
  historyAt?: Maybe<Scalars['DateTime']['output']>;
  /** Second line of history: e.g. what was said. */
  historyDetail?: Maybe<Scalars['String']['output']>;
  /** Identity. */
  id: Scalars['ID']['output'];
  /** The job, where it is about one. */
  job?: Maybe<Job>;
  /** What it is. */
  kind: EpisodeKind;
  /** Next action. */
  nextAction?: Maybe<Scalars['String']['output']>;
  /** By when. */
  nextActionDueOn?: Maybe<Scalars['Date']['output']>;
  /** Owner. */
  owner?: Maybe<Member>;
  /** Source: e.g. Rediscovery, LinkedIn, Prior submission. */
  source: Scalars['String']['output'];
  /** Second line of source: e.g. the job and client. */
  sourceDetail?: Maybe<Scalars['String']['output']>;
  /** Since when. */
  startedAt: Scalars['DateTime']['output'];
  /** Submission: what was sent when. */
  submission?: Maybe<Scalars['String']['output']>;
  /** Second line of submission. */
  submissionDetail?: Maybe<Scalars['String']['output']>;
};

/** A page of episodes. */
export type EpisodeConnection = {
  __typename?: 'EpisodeConnection';
  /** The rows. */
  edges: Array<EpisodeEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page. */
export type EpisodeEdge = {
  __typename?: 'EpisodeEdge';
  /** Its cursor. */
  cursor: Scalars['String']['output'];
  /** The episode. */
  node: Episode;
};

/** What an episode is. */
export type EpisodeKind =
  /** A capture with its conversations. */
  | 'CAPTURE'
  /** A nurture enrolment. */
  | 'ENROLMENT'
  /** One job's suggestion or application up to its outcome. */
  | 'JOB'
  /** A placement. */
  | 'PLACEMENT';

/** Identity in another system. */
export type ExternalReference = {
  __typename?: 'ExternalReference';
  /** Its id there. */
  id: Scalars['String']['output'];
  /** Which system. */
  system: Scalars['String']['output'];
};

/** The file can't be imported. */
export type FileRefused = {
  __typename?: 'FileRefused';
  /** The line, where it is about one. */
  line?: Maybe<Scalars['Int']['output']>;
  /** What is wrong, where, and what to do. */
  message: Scalars['String']['output'];
};

/** What the agency has learnt somebody fits. */
export type FitNote = {
  __typename?: 'FitNote';
  /** When it was written. */
  asOf: Scalars['DateTime']['output'];
  /** Who wrote it. */
  author?: Maybe<Member>;
  /** A client it is about. */
  clientName?: Maybe<Scalars['String']['output']>;
  /** From when it holds. */
  fromDate?: Maybe<Scalars['Date']['output']>;
  /** Identity. */
  id: Scalars['ID']['output'];
  /** A role it is about. */
  role?: Maybe<Scalars['String']['output']>;
  /** A sector it is about. */
  sector?: Maybe<Scalars['String']['output']>;
  /** The sentence. */
  text: Scalars['String']['output'];
};

/** A piece of evidence of fit. */
export type FitSignal = {
  __typename?: 'FitSignal';
  /** How old it is. */
  asOf?: Maybe<Scalars['DateTime']['output']>;
  /** What, e.g. React 8 y, Silver medalist. */
  label: Scalars['String']['output'];
  /** How it speaks. */
  tone: FitSignalTone;
};

/** How a piece of evidence speaks. */
export type FitSignalTone =
  /** Not known. */
  | 'MISSING'
  /** For the person. */
  | 'PLAIN'
  /** For the person, strongly. */
  | 'STRONG';

/** Input of handOver. */
export type HandOverInput = {
  /** Who is handed over. */
  candidateId: Scalars['ID']['input'];
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** What the next owner should know. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** To whom. */
  toMemberId: Scalars['ID']['input'];
};

/** Outcome of handOver. */
export type HandOverResult = HandOverSuccess;

/** The person has a new owner. */
export type HandOverSuccess = {
  __typename?: 'HandOverSuccess';
  /** The person. */
  candidate: Candidate;
};

/** Left for the next owner. */
export type HandoffNote = {
  __typename?: 'HandoffNote';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** From whom. */
  from?: Maybe<Member>;
  /** Identity. */
  id: Scalars['ID']['output'];
  /** The note. */
  text: Scalars['String']['output'];
  /** To whom. */
  to: Member;
};

/** Where something was heard. */
export type HeardIn =
  /** In a call. */
  | 'CALL'
  /** Read in a CV. */
  | 'CV'
  /** In an email. */
  | 'EMAIL'
  /** Came with an import. */
  | 'IMPORT'
  /** Entered without a source. */
  | 'MANUAL'
  /** In a meeting. */
  | 'MEETING'
  /** In a text message or chat. */
  | 'MESSAGE';

/** What happens with a line. */
export type ImportAction =
  /** Makes a record. */
  | 'CREATE'
  /** Set aside. */
  | 'SKIP'
  /** Changes nothing. */
  | 'UNCHANGED'
  /** Changes one. */
  | 'UPDATE';

/** A column of the file. */
export type ImportColumn = {
  __typename?: 'ImportColumn';
  /** The field it becomes; null: left out. */
  field?: Maybe<Scalars['String']['output']>;
  /** Share of rows that have a value, 0 to 100. */
  fillPercent: Scalars['Int']['output'];
  /** Its header. */
  header: Scalars['String']['output'];
  /** Position, 0 first. */
  index: Scalars['Int']['output'];
  /** Up to three values. */
  samples: Array<Scalars['String']['output']>;
};

/** A field a column can become. */
export type ImportField = {
  __typename?: 'ImportField';
  /** In words. */
  label: Scalars['String']['output'];
  /** Its name, as used in mapping. */
  name: Scalars['String']['output'];
  /** Whether every row needs it. */
  required: Scalars['Boolean']['output'];
};

/** What a file holds. */
export type ImportKind =
  /** What happened with them: clients, contacts, jobs, submissions, interviews, placements, notes, calls, emails. */
  | 'HISTORY'
  /** One person a row. */
  | 'PEOPLE';

/** What happens with one line. */
export type ImportLine = {
  __typename?: 'ImportLine';
  /** What happens. */
  action: ImportAction;
  /** The person it is about, once there is one. */
  candidate?: Maybe<Candidate>;
  /** Line in the file; the header is 1. */
  line: Scalars['Int']['output'];
  /** Why it is set aside, or what is to be looked at, naming the column. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** A page of lines. */
export type ImportLineConnection = {
  __typename?: 'ImportLineConnection';
  /** The rows. */
  edges: Array<ImportLineEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page. */
export type ImportLineEdge = {
  __typename?: 'ImportLineEdge';
  /** Its cursor. */
  cursor: Scalars['String']['output'];
  /** The line. */
  node: ImportLine;
};

/** Counts of a run. */
export type ImportReport = {
  __typename?: 'ImportReport';
  /** Rows that make a new record. */
  create: Scalars['Int']['output'];
  /** Rows taken with a remark: a possible duplicate, a value left out because it could not be read, an unknown owner. */
  flagged: Scalars['Int']['output'];
  /** Rows set aside. */
  skipped: Scalars['Int']['output'];
  /** Rows that change nothing. */
  unchanged: Scalars['Int']['output'];
  /** Rows that change one. */
  update: Scalars['Int']['output'];
};

/** One import of a file. */
export type ImportRun = {
  __typename?: 'ImportRun';
  /** Columns with what they hold and what they become. */
  columns: Array<ImportColumn>;
  /** When it ended. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it can't go on. */
  error?: Maybe<Scalars['String']['output']>;
  /** Fields a column can become. */
  fields: Array<ImportField>;
  /** Its name. */
  fileName: Scalars['String']['output'];
  /** The lines of which not everything was taken, as they came, with the reason: a file to mend and import; null when there are none. */
  fixFileId?: Maybe<Scalars['ID']['output']>;
  /** Identity. */
  id: Scalars['ID']['output'];
  /** What the file holds. */
  kind: ImportKind;
  /** Lines set aside or flagged, by line. */
  lines: ImportLineConnection;
  /** Rows done so far, of the stage under way. */
  progress: Scalars['Int']['output'];
  /** What the dry run says, and after the run what was done. */
  report?: Maybe<ImportReport>;
  /** Rows in the file. */
  rowCount: Scalars['Int']['output'];
  /** The same file was imported before. */
  sameFileAs?: Maybe<ImportRun>;
  /** When. */
  startedAt: Scalars['DateTime']['output'];
  /** Who started it. */
  startedBy?: Maybe<Member>;
  /** How far it has come. */
  status: ImportStatus;
};


/** One import of a file. */
export type ImportRunLinesArgs = {
  action?: InputMaybe<ImportAction>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How far a run has come. */
export type ImportStatus =
  /** The dry run is done; it waits for the go-ahead. */
  | 'CHECKED'
  /** The dry run is being made. */
  | 'CHECKING'
  /** All rows were applied or set aside. */
  | 'DONE'
  /** It can't go on; `error` says why. */
  | 'FAILED'
  /** The file was read; its columns are to be mapped. */
  | 'MAPPING'
  /** Rows are being applied. */
  | 'RUNNING';

export type Job = {
  __typename?: 'Job';
  id: Scalars['ID']['output'];
};

/** The six columns of the Candidate Relationship Ledger for one person. */
export type LedgerSummary = {
  __typename?: 'LedgerSummary';
  /** Evidence of fit as chips, never a score. */
  fitSignals: Array<FitSignal>;
  /** What happened last, in words. */
  history?: Maybe<Scalars['String']['output']>;
  /** When that was. */
  historyAt?: Maybe<Scalars['DateTime']['output']>;
  /** What to do next, in words. */
  nextAction?: Maybe<Scalars['String']['output']>;
  /** By when. */
  nextActionDueOn?: Maybe<Scalars['Date']['output']>;
  /** How many open suggestions there are. */
  openSuggestions: Scalars['Int']['output'];
  /** Owner. */
  owner?: Maybe<Member>;
  /** Source, in words. */
  source: Scalars['String']['output'];
  /** The last submission, in words. */
  submission?: Maybe<Scalars['String']['output']>;
  /** When that was. */
  submissionAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Input of liftBlock. */
export type LiftBlockInput = {
  /** Which block. */
  blockId: Scalars['ID']['input'];
  /** Who. */
  candidateId: Scalars['ID']['input'];
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
};

/** Outcome of liftBlock. */
export type LiftBlockResult = LiftBlockSuccess;

/** The block is lifted. */
export type LiftBlockSuccess = {
  __typename?: 'LiftBlockSuccess';
  /** The person. */
  candidate: Candidate;
};

/** Input of limitCandidate. */
export type LimitCandidateInput = {
  /** Who. */
  candidateId: Scalars['ID']['input'];
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The only team that shall know of them; null: everybody does again. */
  teamId?: InputMaybe<Scalars['ID']['input']>;
};

/** Outcome of limitCandidate. */
export type LimitCandidateResult = LimitCandidateSuccess;

/** It holds from now on. */
export type LimitCandidateSuccess = {
  __typename?: 'LimitCandidateSuccess';
  /** The person. */
  candidate: Candidate;
};

/** A place. */
export type Location = {
  __typename?: 'Location';
  /** Town. */
  city?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2. */
  country?: Maybe<Scalars['String']['output']>;
};

/** A place as entered. */
export type LocationInput = {
  /** Town. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-1 alpha-2. */
  country?: InputMaybe<Scalars['String']['input']>;
};

/** The mapping can't work. */
export type MappingRefused = {
  __typename?: 'MappingRefused';
  /** What is wrong and what to do. */
  message: Scalars['String']['output'];
};

export type Member = {
  __typename?: 'Member';
  id: Scalars['ID']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Enters a person by hand. */
  addCandidate: AddCandidateResult;
  /** Records what somebody fits. */
  addFitNote: AddFitNoteResult;
  /** Writes a note on a person. */
  addNote: AddNoteResult;
  /** Forbids contact or representation. */
  blockCandidate: BlockCandidateResult;
  /** Changes what is known of a person; only the given fields. */
  changeCandidate: ChangeCandidateResult;
  /** Makes the dry run with this mapping. */
  checkImport: CheckImportResult;
  /** Hands a person over with a note. */
  handOver: HandOverResult;
  /** Lifts a block. */
  liftBlock: LiftBlockResult;
  /** Limits a person, and all that is about them, to one team, or lifts that. */
  limitCandidate: LimitCandidateResult;
  /** Takes one's own note back within ten minutes; the timeline keeps that it was retracted. */
  retractNote: RetractNoteResult;
  /** Applies the rows of a checked run. */
  runImport: RunImportResult;
  /** Records when somebody could start, and where that was heard. */
  setAvailability: SetAvailabilityResult;
  /** Reads an uploaded file and proposes a mapping. */
  startImport: StartImportResult;
};


export type MutationAddCandidateArgs = {
  input: AddCandidateInput;
};


export type MutationAddFitNoteArgs = {
  input: AddFitNoteInput;
};


export type MutationAddNoteArgs = {
  input: AddNoteInput;
};


export type MutationBlockCandidateArgs = {
  input: BlockCandidateInput;
};


export type MutationChangeCandidateArgs = {
  input: ChangeCandidateInput;
};


export type MutationCheckImportArgs = {
  input: CheckImportInput;
};


export type MutationHandOverArgs = {
  input: HandOverInput;
};


export type MutationLiftBlockArgs = {
  input: LiftBlockInput;
};


export type MutationLimitCandidateArgs = {
  input: LimitCandidateInput;
};


export type MutationRetractNoteArgs = {
  input: RetractNoteInput;
};


export type MutationRunImportArgs = {
  input: RunImportInput;
};


export type MutationSetAvailabilityArgs = {
  input: SetAvailabilityInput;
};


export type MutationStartImportArgs = {
  input: StartImportInput;
};

/** The run has no finished dry run, or has been run already. */
export type NotChecked = {
  __typename?: 'NotChecked';
  /** What to tell the user. */
  message: Scalars['String']['output'];
};

/** A note on a person. */
export type Note = {
  __typename?: 'Note';
  /** Who wrote it; null: a nurture path. */
  author?: Maybe<Member>;
  /** Identity. */
  id: Scalars['ID']['output'];
  /** Shown at the top. */
  pinned: Scalars['Boolean']['output'];
  /** Only its author reads it. */
  private: Scalars['Boolean']['output'];
  /** What it says. */
  text: Scalars['String']['output'];
  /** When. */
  writtenAt: Scalars['DateTime']['output'];
};

/** How far nurturing has come. */
export type NurtureStage =
  /** Contact is being kept. */
  | 'KEEPING_WARM'
  /** Just begun. */
  | 'NEW'
  /** Not nurtured. */
  | 'NONE'
  /** Ready for a role. */
  | 'READY'
  /** Left alone. */
  | 'RESTING'
  /** Being won back. */
  | 'RE_ENGAGING';

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last edge; pass it as `after` for the next page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** True when more follow. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True when some precede. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Pay wanted or offered; never mixed with what the client is billed. */
export type Pay = {
  __typename?: 'Pay';
  /** When it was heard. */
  asOf?: Maybe<Scalars['DateTime']['output']>;
  /** ISO 4217. */
  currency: Scalars['String']['output'];
  /** Most, in minor units of the currency. */
  maxMinor?: Maybe<Scalars['Int']['output']>;
  /** Least, in minor units of the currency. */
  minMinor?: Maybe<Scalars['Int']['output']>;
  /** What it is per. */
  period: PayPeriod;
};

/** Pay as entered. */
export type PayInput = {
  /** ISO 4217. */
  currency: Scalars['String']['input'];
  /** Most, in minor units of the currency. */
  maxMinor?: InputMaybe<Scalars['Int']['input']>;
  /** Least, in minor units of the currency. */
  minMinor?: InputMaybe<Scalars['Int']['input']>;
  /** What it is per. */
  period: PayPeriod;
};

/** What a rate is per. */
export type PayPeriod =
  /** Per day. */
  | 'DAY'
  /** Per hour. */
  | 'HOUR'
  /** Per month. */
  | 'MONTH'
  /** Per year. */
  | 'YEAR';

/** A role held. */
export type Position = {
  __typename?: 'Position';
  /** Employer. */
  employer?: Maybe<Scalars['String']['output']>;
  /** End; null: current. */
  endDate?: Maybe<Scalars['Date']['output']>;
  /** Begin. */
  startDate?: Maybe<Scalars['Date']['output']>;
  /** Title. */
  title: Scalars['String']['output'];
};

/** Somebody who may be the same person. */
export type PossibleDuplicate = {
  __typename?: 'PossibleDuplicate';
  /** Who. */
  candidate: Candidate;
  /** Why, in words. */
  reasons: Array<Scalars['String']['output']>;
};

/** What somebody wants. */
export type Preferences = {
  __typename?: 'Preferences';
  /** Kinds of employment. */
  employmentTypes: Array<EmploymentType>;
  /** Places. */
  locations: Array<Scalars['String']['output']>;
  /** What they refuse. */
  willNot: Array<Scalars['String']['output']>;
  /** Where they would work. */
  workModes: Array<WorkMode>;
};

/** What somebody wants, as entered. */
export type PreferencesInput = {
  /** Kinds of employment. */
  employmentTypes?: InputMaybe<Array<EmploymentType>>;
  /** Places. */
  locations?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What they refuse. */
  willNot?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where they would work. */
  workModes?: InputMaybe<Array<WorkMode>>;
};

export type Query = {
  __typename?: 'Query';
  /** One person; null when unknown to this agency. */
  candidate?: Maybe<Candidate>;
  /** People of the agency. */
  candidates: CandidateConnection;
  /** For the palette: by part of a name, any email, phone digits or employer, typos allowed; at most 10. */
  findCandidates: Array<Candidate>;
  /** One run; null when unknown to this agency. */
  importRun?: Maybe<ImportRun>;
  /** Runs, newest first, at most 50. */
  importRuns: Array<ImportRun>;
};


export type QueryCandidateArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCandidatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CandidateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CandidateOrder>;
};


export type QueryFindCandidatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


export type QueryImportRunArgs = {
  id: Scalars['ID']['input'];
};

/** Input of retractNote. */
export type RetractNoteInput = {
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Which. */
  noteId: Scalars['ID']['input'];
};

/** Outcome of retractNote. */
export type RetractNoteResult = RetractNoteSuccess | TooLateToUndo;

/** It is taken back. */
export type RetractNoteSuccess = {
  __typename?: 'RetractNoteSuccess';
  /** The person. */
  candidate: Candidate;
};

/** Input of runImport. */
export type RunImportInput = {
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Which run. */
  runId: Scalars['ID']['input'];
};

/** Outcome of runImport. */
export type RunImportResult = NotChecked | RunImportSuccess;

/** The run is under way. */
export type RunImportSuccess = {
  __typename?: 'RunImportSuccess';
  /** The run. */
  run: ImportRun;
};

/** Input of setAvailability. */
export type SetAvailabilityInput = {
  /** When they could start. */
  availability: AvailabilityInput;
  /** Who. */
  candidateId: Scalars['ID']['input'];
  /** Where it was heard. */
  heardIn: HeardIn;
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
};

/** Outcome of setAvailability. */
export type SetAvailabilityResult = SetAvailabilitySuccess;

/** It was recorded. */
export type SetAvailabilitySuccess = {
  __typename?: 'SetAvailabilitySuccess';
  /** The person. */
  candidate: Candidate;
};

/** A skill and the evidence of it. */
export type Skill = {
  __typename?: 'Skill';
  /** When. */
  asOf: Scalars['DateTime']['output'];
  /** Where it was read. */
  heardIn: HeardIn;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Whole years of practice. */
  years?: Maybe<Scalars['Int']['output']>;
};

/** A skill as entered. */
export type SkillInput = {
  /** Its name. */
  name: Scalars['String']['input'];
  /** Whole years. */
  years?: InputMaybe<Scalars['Int']['input']>;
};

/** Where somebody came from. */
export type Source = {
  __typename?: 'Source';
  /** Through what, e.g. the board's name. */
  channel?: Maybe<Scalars['String']['output']>;
  /** When the agency first saw them. */
  firstSeenAt: Scalars['DateTime']['output'];
  /** Who referred them. */
  referrer?: Maybe<Scalars['String']['output']>;
  /** What kind. */
  type: SourceType;
};

/** Where somebody came from, as entered. */
export type SourceInput = {
  /** Through what. */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** Who referred them. */
  referrer?: InputMaybe<Scalars['String']['input']>;
  /** What kind. */
  type: SourceType;
};

/** Where somebody came from. */
export type SourceType =
  /** The agency's career site. */
  | 'CAREER_SITE'
  /** Wrote to the inbox. */
  | 'EMAIL_INBOX'
  /** Met at an event. */
  | 'EVENT'
  /** Came with an import. */
  | 'IMPORT'
  /** Applied by themselves. */
  | 'INBOUND_APPLICATION'
  /** A job board. */
  | 'JOB_BOARD'
  /** LinkedIn. */
  | 'LINKEDIN'
  /** Anything else. */
  | 'OTHER'
  /** Pushed by a partner's system. */
  | 'PARTNER_ATS'
  /** Known from an earlier submission. */
  | 'PRIOR_SUBMISSION'
  /** Rediscovered. */
  | 'REDISCOVERY'
  /** Referred by somebody. */
  | 'REFERRAL'
  /** Found by a recruiter. */
  | 'SOURCED';

/** Input of startImport. */
export type StartImportInput = {
  /** From the upload. */
  fileId: Scalars['ID']['input'];
  /** Its name. */
  fileName: Scalars['String']['input'];
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** What the file holds. */
  kind: ImportKind;
};

/** Outcome of startImport. */
export type StartImportResult = FileRefused | StartImportSuccess;

/** The file was read. */
export type StartImportSuccess = {
  __typename?: 'StartImportSuccess';
  /** The run. */
  run: ImportRun;
};

export type Team = {
  __typename?: 'Team';
  id: Scalars['ID']['output'];
};

/** The state of the relationship and why. */
export type Temperature = {
  __typename?: 'Temperature';
  /** The sentence that explains it. */
  explanation: Scalars['String']['output'];
  /** The state. */
  kind: TemperatureKind;
  /** Since when it holds. */
  since: Scalars['DateTime']['output'];
};

/** State of the relationship, derived from dated facts. */
export type TemperatureKind =
  /** A positive or negative within 120 days, or rejected within 30. */
  | 'COOLING_OFF'
  /** Earliest known date within 14 days and no two-way contact yet. */
  | 'NEWLY_SOURCED'
  /** None of the others. */
  | 'PASSIVE'
  /** In a placement. */
  | 'PLACED'
  /** An agreed or expected date has come. */
  | 'READY_FOR_FOLLOW_UP'
  /** In an active entry from submission on. */
  | 'SUBMITTED'
  /** A positive within 30 days and no negative after it. */
  | 'WARM';

/** A page of a timeline. */
export type TimelineConnection = {
  __typename?: 'TimelineConnection';
  /** The rows. */
  edges: Array<TimelineEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A row of a page. */
export type TimelineEdge = {
  __typename?: 'TimelineEdge';
  /** Its cursor. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: TimelineEntry;
};

/** One thing that happened, from any service; never changed, only followed. */
export type TimelineEntry = {
  __typename?: 'TimelineEntry';
  /** Who did it; null: the person themselves or the system. */
  actor?: Maybe<Member>;
  /** The episode it belongs to. */
  episodeId: Scalars['ID']['output'];
  /** A field's change rather than an activity. */
  fieldChange: Scalars['Boolean']['output'];
  /** Identity. */
  id: Scalars['ID']['output'];
  /** Which way a message went. */
  inbound?: Maybe<Scalars['Boolean']['output']>;
  /** What happened. */
  kind: ActivityKind;
  /** When it happened. */
  occurredAt: Scalars['DateTime']['output'];
  /** Only the viewer reads it. */
  private: Scalars['Boolean']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Undone since. */
  retracted: Scalars['Boolean']['output'];
  /** What happened, in words without names of members. */
  sentence: Scalars['String']['output'];
  /** What it links to. */
  subject?: Maybe<TimelineSubject>;
  /** What was said or written, at most 2,000 characters. */
  text?: Maybe<Scalars['String']['output']>;
};

/** What a timeline is narrowed to. */
export type TimelineFilter = {
  /** One episode. */
  episodeId?: InputMaybe<Scalars['ID']['input']>;
  /** Activity or field changes. */
  fieldChanges?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any of these kinds. */
  kinds?: InputMaybe<Array<ActivityKind>>;
};

/** What an entry links to. */
export type TimelineSubject = {
  __typename?: 'TimelineSubject';
  /** Its identity. */
  id: Scalars['ID']['output'];
  /** The job, where there is one. */
  job?: Maybe<Job>;
  /** ENTRY, INTERVIEW, INTERACTION, JOB, PLACEMENT, TASK, ENROLMENT, POOL, NOTE, SUGGESTION, IMPORT_RUN */
  kind: Scalars['String']['output'];
};

/** More than ten minutes have passed. */
export type TooLateToUndo = {
  __typename?: 'TooLateToUndo';
  /** What to tell the user. */
  message: Scalars['String']['output'];
};

/** Where the work is done. */
export type WorkMode =
  /** Partly at the client's. */
  | 'HYBRID'
  /** At the client's. */
  | 'ONSITE'
  /** From anywhere. */
  | 'REMOTE';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Candidate: Candidate;
  ImportRun: ImportRun;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Candidate:
    ( { __typename: 'Candidate' }
    & GraphQLRecursivePick<FederationTypes['Candidate'], {"id":true}> );
  ImportRun:
    ( { __typename: 'ImportRun' }
    & GraphQLRecursivePick<FederationTypes['ImportRun'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActivityKind: ActivityKind;
  AddCandidateInput: AddCandidateInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AddCandidateResult: ResolverTypeWrapper<AddCandidateOutcomeModel>;
  AddCandidateSuccess: ResolverTypeWrapper<CandidateAcceptedModel>;
  AddFitNoteInput: AddFitNoteInput;
  AddFitNoteResult: ResolverTypeWrapper<CandidateAcceptedModel>;
  AddFitNoteSuccess: ResolverTypeWrapper<CandidateAcceptedModel>;
  AddNoteInput: AddNoteInput;
  AddNoteResult: ResolverTypeWrapper<AddNoteAcceptedModel>;
  AddNoteSuccess: ResolverTypeWrapper<AddNoteAcceptedModel>;
  AlreadyKnown: ResolverTypeWrapper<AlreadyKnownOutcomeModel>;
  Availability: ResolverTypeWrapper<Availability>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AvailabilityInput: AvailabilityInput;
  AvailabilityKind: AvailabilityKind;
  BlockCandidateInput: BlockCandidateInput;
  BlockCandidateResult: ResolverTypeWrapper<CandidateAcceptedModel>;
  BlockCandidateSuccess: ResolverTypeWrapper<CandidateAcceptedModel>;
  Candidate: ResolverTypeWrapper<CandidateModel>;
  CandidateConnection: ResolverTypeWrapper<CandidatePageModel>;
  CandidateEdge: ResolverTypeWrapper<Omit<CandidateEdge, 'node'> & { node: ResolversTypes['Candidate'] }>;
  CandidateFilter: CandidateFilter;
  CandidateOrder: CandidateOrder;
  ChangeCandidateInput: ChangeCandidateInput;
  ChangeCandidateResult: ResolverTypeWrapper<ChangeCandidateOutcomeModel>;
  ChangeCandidateSuccess: ResolverTypeWrapper<CandidateAcceptedModel>;
  ChangedMeanwhile: ResolverTypeWrapper<ChangedMeanwhile>;
  CheckImportInput: CheckImportInput;
  CheckImportResult: ResolverTypeWrapper<CheckImportResultModel>;
  CheckImportSuccess: ResolverTypeWrapper<ImportAcceptedModel>;
  ColumnMappingInput: ColumnMappingInput;
  ContactBlock: ResolverTypeWrapper<ContactBlock>;
  ContactBlockKind: ContactBlockKind;
  ContactPoint: ResolverTypeWrapper<ContactPoint>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EmploymentType: EmploymentType;
  Episode: ResolverTypeWrapper<EpisodeModel>;
  EpisodeConnection: ResolverTypeWrapper<LedgerPageModel>;
  EpisodeEdge: ResolverTypeWrapper<Omit<EpisodeEdge, 'node'> & { node: ResolversTypes['Episode'] }>;
  EpisodeKind: EpisodeKind;
  ExternalReference: ResolverTypeWrapper<ExternalReference>;
  FileRefused: ResolverTypeWrapper<FileRefusedModel>;
  FitNote: ResolverTypeWrapper<FitNoteModel>;
  FitSignal: ResolverTypeWrapper<FitSignal>;
  FitSignalTone: FitSignalTone;
  HandOverInput: HandOverInput;
  HandOverResult: ResolverTypeWrapper<CandidateAcceptedModel>;
  HandOverSuccess: ResolverTypeWrapper<CandidateAcceptedModel>;
  HandoffNote: ResolverTypeWrapper<HandoffNoteModel>;
  HeardIn: HeardIn;
  ImportAction: ImportAction;
  ImportColumn: ResolverTypeWrapper<ImportColumn>;
  ImportField: ResolverTypeWrapper<ImportField>;
  ImportKind: ImportKind;
  ImportLine: ResolverTypeWrapper<ImportLineModel>;
  ImportLineConnection: ResolverTypeWrapper<Omit<ImportLineConnection, 'edges'> & { edges: Array<ResolversTypes['ImportLineEdge']> }>;
  ImportLineEdge: ResolverTypeWrapper<Omit<ImportLineEdge, 'node'> & { node: ResolversTypes['ImportLine'] }>;
  ImportReport: ResolverTypeWrapper<ImportReport>;
  ImportRun: ResolverTypeWrapper<ImportRunModel>;
  ImportStatus: ImportStatus;
  Job: ResolverTypeWrapper<Job>;
  LedgerSummary: ResolverTypeWrapper<SummaryModel>;
  LiftBlockInput: LiftBlockInput;
  LiftBlockResult: ResolverTypeWrapper<CandidateAcceptedModel>;
  LiftBlockSuccess: ResolverTypeWrapper<CandidateAcceptedModel>;
  LimitCandidateInput: LimitCandidateInput;
  LimitCandidateResult: ResolverTypeWrapper<CandidateAcceptedModel>;
  LimitCandidateSuccess: ResolverTypeWrapper<CandidateAcceptedModel>;
  Location: ResolverTypeWrapper<Location>;
  LocationInput: LocationInput;
  MappingRefused: ResolverTypeWrapper<MappingRefused>;
  Member: ResolverTypeWrapper<Member>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotChecked: ResolverTypeWrapper<NotChecked>;
  Note: ResolverTypeWrapper<NoteModel>;
  NurtureStage: NurtureStage;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Pay: ResolverTypeWrapper<Pay>;
  PayInput: PayInput;
  PayPeriod: PayPeriod;
  Position: ResolverTypeWrapper<Position>;
  PossibleDuplicate: ResolverTypeWrapper<PossibleDuplicateModel>;
  Preferences: ResolverTypeWrapper<Preferences>;
  PreferencesInput: PreferencesInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RetractNoteInput: RetractNoteInput;
  RetractNoteResult: ResolverTypeWrapper<RetractNoteOutcomeModel>;
  RetractNoteSuccess: ResolverTypeWrapper<CandidateAcceptedModel>;
  RunImportInput: RunImportInput;
  RunImportResult: ResolverTypeWrapper<RunImportResultModel>;
  RunImportSuccess: ResolverTypeWrapper<ImportAcceptedModel>;
  SetAvailabilityInput: SetAvailabilityInput;
  SetAvailabilityResult: ResolverTypeWrapper<CandidateAcceptedModel>;
  SetAvailabilitySuccess: ResolverTypeWrapper<CandidateAcceptedModel>;
  Skill: ResolverTypeWrapper<Skill>;
  SkillInput: SkillInput;
  Source: ResolverTypeWrapper<Source>;
  SourceInput: SourceInput;
  SourceType: SourceType;
  StartImportInput: StartImportInput;
  StartImportResult: ResolverTypeWrapper<StartImportResultModel>;
  StartImportSuccess: ResolverTypeWrapper<ImportAcceptedModel>;
  Team: ResolverTypeWrapper<Team>;
  Temperature: ResolverTypeWrapper<Temperature>;
  TemperatureKind: TemperatureKind;
  TimelineConnection: ResolverTypeWrapper<Omit<TimelineConnection, 'edges'> & { edges: Array<ResolversTypes['TimelineEdge']> }>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineEntry'] }>;
  TimelineEntry: ResolverTypeWrapper<TimelineEntryModel>;
  TimelineFilter: TimelineFilter;
  TimelineSubject: ResolverTypeWrapper<TimelineSubject>;
  TooLateToUndo: ResolverTypeWrapper<TooLateToUndo>;
  WorkMode: WorkMode;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddCandidateInput: AddCandidateInput;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  ID: Scalars['ID']['output'];
  AddCandidateResult: AddCandidateOutcomeModel;
  AddCandidateSuccess: CandidateAcceptedModel;
  AddFitNoteInput: AddFitNoteInput;
  AddFitNoteResult: CandidateAcceptedModel;
  AddFitNoteSuccess: CandidateAcceptedModel;
  AddNoteInput: AddNoteInput;
  AddNoteResult: AddNoteAcceptedModel;
  AddNoteSuccess: AddNoteAcceptedModel;
  AlreadyKnown: AlreadyKnownOutcomeModel;
  Availability: Availability;
  Int: Scalars['Int']['output'];
  AvailabilityInput: AvailabilityInput;
  BlockCandidateInput: BlockCandidateInput;
  BlockCandidateResult: CandidateAcceptedModel;
  BlockCandidateSuccess: CandidateAcceptedModel;
  Candidate: CandidateModel;
  CandidateConnection: CandidatePageModel;
  CandidateEdge: Omit<CandidateEdge, 'node'> & { node: ResolversParentTypes['Candidate'] };
  CandidateFilter: CandidateFilter;
  ChangeCandidateInput: ChangeCandidateInput;
  ChangeCandidateResult: ChangeCandidateOutcomeModel;
  ChangeCandidateSuccess: CandidateAcceptedModel;
  ChangedMeanwhile: ChangedMeanwhile;
  CheckImportInput: CheckImportInput;
  CheckImportResult: CheckImportResultModel;
  CheckImportSuccess: ImportAcceptedModel;
  ColumnMappingInput: ColumnMappingInput;
  ContactBlock: ContactBlock;
  ContactPoint: ContactPoint;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Episode: EpisodeModel;
  EpisodeConnection: LedgerPageModel;
  EpisodeEdge: Omit<EpisodeEdge, 'node'> & { node: ResolversParentTypes['Episode'] };
  ExternalReference: ExternalReference;
  FileRefused: FileRefusedModel;
  FitNote: FitNoteModel;
  FitSignal: FitSignal;
  HandOverInput: HandOverInput;
  HandOverResult: CandidateAcceptedModel;
  HandOverSuccess: CandidateAcceptedModel;
  HandoffNote: HandoffNoteModel;
  ImportColumn: ImportColumn;
  ImportField: ImportField;
  ImportLine: ImportLineModel;
  ImportLineConnection: Omit<ImportLineConnection, 'edges'> & { edges: Array<ResolversParentTypes['ImportLineEdge']> };
  ImportLineEdge: Omit<ImportLineEdge, 'node'> & { node: ResolversParentTypes['ImportLine'] };
  ImportReport: ImportReport;
  ImportRun: ImportRunModel;
  Job: Job;
  LedgerSummary: SummaryModel;
  LiftBlockInput: LiftBlockInput;
  LiftBlockResult: CandidateAcceptedModel;
  LiftBlockSuccess: CandidateAcceptedModel;
  LimitCandidateInput: LimitCandidateInput;
  LimitCandidateResult: CandidateAcceptedModel;
  LimitCandidateSuccess: CandidateAcceptedModel;
  Location: Location;
  LocationInput: LocationInput;
  MappingRefused: MappingRefused;
  Member: Member;
  Mutation: Record<PropertyKey, never>;
  NotChecked: NotChecked;
  Note: NoteModel;
  PageInfo: PageInfo;
  Pay: Pay;
  PayInput: PayInput;
  Position: Position;
  PossibleDuplicate: PossibleDuplicateModel;
  Preferences: Preferences;
  PreferencesInput: PreferencesInput;
  Query: Record<PropertyKey, never>;
  RetractNoteInput: RetractNoteInput;
  RetractNoteResult: RetractNoteOutcomeModel;
  RetractNoteSuccess: CandidateAcceptedModel;
  RunImportInput: RunImportInput;
  RunImportResult: RunImportResultModel;
  RunImportSuccess: ImportAcceptedModel;
  SetAvailabilityInput: SetAvailabilityInput;
  SetAvailabilityResult: CandidateAcceptedModel;
  SetAvailabilitySuccess: CandidateAcceptedModel;
  Skill: Skill;
  SkillInput: SkillInput;
  Source: Source;
  SourceInput: SourceInput;
  StartImportInput: StartImportInput;
  StartImportResult: StartImportResultModel;
  StartImportSuccess: ImportAcceptedModel;
  Team: Team;
  Temperature: Temperature;
  TimelineConnection: Omit<TimelineConnection, 'edges'> & { edges: Array<ResolversParentTypes['TimelineEdge']> };
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineEntry'] };
  TimelineEntry: TimelineEntryModel;
  TimelineFilter: TimelineFilter;
  TimelineSubject: TimelineSubject;
  TooLateToUndo: TooLateToUndo;
};

export type AddCandidateResultResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['AddCandidateResult'] = ResolversParentTypes['AddCandidateResult']> = {
  __resolveType: TypeResolveFn<'AddCandidateSuccess' | 'AlreadyKnown', ParentType, ContextType>;
};

export type AddCandidateSuccessResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['AddCandidateSuccess'] = ResolversParentTypes['AddCandidateSuccess']> = {
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddFitNoteResultResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['AddFitNoteResult'] = ResolversParentTypes['AddFitNoteResult']> = {
  __resolveType: TypeResolveFn<'AddFitNoteSuccess', ParentType, ContextType>;
};

export type AddFitNoteSuccessResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['AddFitNoteSuccess'] = ResolversParentTypes['AddFitNoteSuccess']> = {
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddNoteResultResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['AddNoteResult'] = ResolversParentTypes['AddNoteResult']> = {
  __resolveType: TypeResolveFn<'AddNoteSuccess', ParentType, ContextType>;
};

export type AddNoteSuccessResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['AddNoteSuccess'] = ResolversParentTypes['AddNoteSuccess']> = {
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['Note'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyKnownResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['AlreadyKnown'] = ResolversParentTypes['AlreadyKnown']> = {
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AvailabilityResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['Availability'] = ResolversParentTypes['Availability']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  heardIn?: Resolver<Maybe<ResolversTypes['HeardIn']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AvailabilityKind'], ParentType, ContextType>;
  noticeDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BlockCandidateResultResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['BlockCandidateResult'] = ResolversParentTypes['BlockCandidateResult']> = {
  __resolveType: TypeResolveFn<'BlockCandidateSuccess', ParentType, ContextType>;
};

export type BlockCandidateSuccessResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['BlockCandidateSuccess'] = ResolversParentTypes['BlockCandidateSuccess']> = {
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate'], FederationReferenceType extends FederationReferenceTypes['Candidate'] = FederationReferenceTypes['Candidate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Candidate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
  blocks?: Resolver<Array<ResolversTypes['ContactBlock']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  emails?: Resolver<Array<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalReferences?: Resolver<Array<ResolversTypes['ExternalReference']>, ParentType, ContextType>;
  fitNotes?: Resolver<Array<ResolversTypes['FitNote']>, ParentType, ContextType>;
  handoff?: Resolver<Maybe<ResolversTypes['HandoffNote']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  lastContactAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastTwoWayContactAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ledger?: Resolver<ResolversTypes['EpisodeConnection'], ParentType, ContextType, RequireFields<CandidateLedgerArgs, 'first'>>;
  limitedTo?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nurtureStage?: Resolver<ResolversTypes['NurtureStage'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  ownerLapsesOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  pay?: Resolver<Maybe<ResolversTypes['Pay']>, ParentType, ContextType>;
  phones?: Resolver<Array<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  pinnedNote?: Resolver<Maybe<ResolversTypes['Note']>, ParentType, ContextType>;
  positions?: Resolver<Array<ResolversTypes['Position']>, ParentType, ContextType>;
  possibleDuplicates?: Resolver<Array<ResolversTypes['PossibleDuplicate']>, ParentType, ContextType>;
  preferences?: Resolver<ResolversTypes['Preferences'], ParentType, ContextType>;
  secondaryOwners?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['LedgerSummary'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  temperature?: Resolver<Maybe<ResolversTypes['Temperature']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<CandidateTimelineArgs, 'first'>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CandidateConnectionResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['CandidateConnection'] = ResolversParentTypes['CandidateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CandidateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CandidateEdgeResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['CandidateEdge'] = ResolversParentTypes['CandidateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
};

export type ChangeCandidateResultResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['ChangeCandidateResult'] = ResolversParentTypes['ChangeCandidateResult']> = {
  __resolveType: TypeResolveFn<'ChangeCandidateSuccess' | 'ChangedMeanwhile', ParentType, ContextType>;
};

export type ChangeCandidateSuccessResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['ChangeCandidateSuccess'] = ResolversParentTypes['ChangeCandidateSuccess']> = {
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangedMeanwhileResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['ChangedMeanwhile'] = ResolversParentTypes['ChangedMeanwhile']> = {
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckImportResultResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['CheckImportResult'] = ResolversParentTypes['CheckImportResult']> = {
  __resolveType: TypeResolveFn<'CheckImportSuccess' | 'MappingRefused', ParentType, ContextType>;
};

export type CheckImportSuccessResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['CheckImportSuccess'] = ResolversParentTypes['CheckImportSuccess']> = {
  run?: Resolver<ResolversTypes['ImportRun'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactBlockResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['ContactBlock'] = ResolversParentTypes['ContactBlock']> = {
  channel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ContactBlockKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ContactPointResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['ContactPoint'] = ResolversParentTypes['ContactPoint']> = {
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EpisodeResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['Episode'] = ResolversParentTypes['Episode']> = {
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fitSignals?: Resolver<Array<ResolversTypes['FitSignal']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  historyAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  historyDetail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EpisodeKind'], ParentType, ContextType>;
  nextAction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextActionDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceDetail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  submission?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submissionDetail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EpisodeConnectionResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['EpisodeConnection'] = ResolversParentTypes['EpisodeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EpisodeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EpisodeEdgeResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['EpisodeEdge'] = ResolversParentTypes['EpisodeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Episode'], ParentType, ContextType>;
};

export type ExternalReferenceResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['ExternalReference'] = ResolversParentTypes['ExternalReference']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FileRefusedResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['FileRefused'] = ResolversParentTypes['FileRefused']> = {
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FitNoteResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['FitNote'] = ResolversParentTypes['FitNote']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  clientName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FitSignalResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['FitSignal'] = ResolversParentTypes['FitSignal']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tone?: Resolver<ResolversTypes['FitSignalTone'], ParentType, ContextType>;
};

export type HandOverResultResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['HandOverResult'] = ResolversParentTypes['HandOverResult']> = {
  __resolveType: TypeResolveFn<'HandOverSuccess', ParentType, ContextType>;
};

export type HandOverSuccessResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['HandOverSuccess'] = ResolversParentTypes['HandOverSuccess']> = {
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HandoffNoteResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['HandoffNote'] = ResolversParentTypes['HandoffNote']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
};

export type ImportColumnResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['ImportColumn'] = ResolversParentTypes['ImportColumn']> = {
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fillPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  header?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  samples?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportFieldResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['ImportField'] = ResolversParentTypes['ImportField']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImportLineResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['ImportLine'] = ResolversParentTypes['ImportLine']> = {
  action?: Resolver<ResolversTypes['ImportAction'], ParentType, ContextType>;
  candidate?: Resolver<Maybe<ResolversTypes['Candidate']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportLineConnectionResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['ImportLineConnection'] = ResolversParentTypes['ImportLineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImportLineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportLineEdgeResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['ImportLineEdge'] = ResolversParentTypes['ImportLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportLine'], ParentType, ContextType>;
};

export type ImportReportResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['ImportReport'] = ResolversParentTypes['ImportReport']> = {
  create?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  flagged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  update?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportRunResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['ImportRun'] = ResolversParentTypes['ImportRun'], FederationReferenceType extends FederationReferenceTypes['ImportRun'] = FederationReferenceTypes['ImportRun']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ImportRun']> | FederationReferenceType, FederationReferenceType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['ImportColumn']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['ImportField']>, ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fixFileId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImportKind'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['ImportLineConnection'], ParentType, ContextType, RequireFields<ImportRunLinesArgs, 'first'>>;
  progress?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['ImportReport']>, ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sameFileAs?: Resolver<Maybe<ResolversTypes['ImportRun']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImportStatus'], ParentType, ContextType>;
};

export type JobResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['Job'] = ResolversParentTypes['Job']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LedgerSummaryResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['LedgerSummary'] = ResolversParentTypes['LedgerSummary']> = {
  fitSignals?: Resolver<Array<ResolversTypes['FitSignal']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  historyAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nextAction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextActionDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  openSuggestions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  submission?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submissionAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type LiftBlockResultResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['LiftBlockResult'] = ResolversParentTypes['LiftBlockResult']> = {
  __resolveType: TypeResolveFn<'LiftBlockSuccess', ParentType, ContextType>;
};

export type LiftBlockSuccessResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['LiftBlockSuccess'] = ResolversParentTypes['LiftBlockSuccess']> = {
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LimitCandidateResultResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['LimitCandidateResult'] = ResolversParentTypes['LimitCandidateResult']> = {
  __resolveType: TypeResolveFn<'LimitCandidateSuccess', ParentType, ContextType>;
};

export type LimitCandidateSuccessResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['LimitCandidateSuccess'] = ResolversParentTypes['LimitCandidateSuccess']> = {
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocationResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MappingRefusedResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['MappingRefused'] = ResolversParentTypes['MappingRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addCandidate?: Resolver<ResolversTypes['AddCandidateResult'], ParentType, ContextType, RequireFields<MutationAddCandidateArgs, 'input'>>;
  addFitNote?: Resolver<ResolversTypes['AddFitNoteResult'], ParentType, ContextType, RequireFields<MutationAddFitNoteArgs, 'input'>>;
  addNote?: Resolver<ResolversTypes['AddNoteResult'], ParentType, ContextType, RequireFields<MutationAddNoteArgs, 'input'>>;
  blockCandidate?: Resolver<ResolversTypes['BlockCandidateResult'], ParentType, ContextType, RequireFields<MutationBlockCandidateArgs, 'input'>>;
  changeCandidate?: Resolver<ResolversTypes['ChangeCandidateResult'], ParentType, ContextType, RequireFields<MutationChangeCandidateArgs, 'input'>>;
  checkImport?: Resolver<ResolversTypes['CheckImportResult'], ParentType, ContextType, RequireFields<MutationCheckImportArgs, 'input'>>;
  handOver?: Resolver<ResolversTypes['HandOverResult'], ParentType, ContextType, RequireFields<MutationHandOverArgs, 'input'>>;
  liftBlock?: Resolver<ResolversTypes['LiftBlockResult'], ParentType, ContextType, RequireFields<MutationLiftBlockArgs, 'input'>>;
  limitCandidate?: Resolver<ResolversTypes['LimitCandidateResult'], ParentType, ContextType, RequireFields<MutationLimitCandidateArgs, 'input'>>;
  retractNote?: Resolver<ResolversTypes['RetractNoteResult'], ParentType, ContextType, RequireFields<MutationRetractNoteArgs, 'input'>>;
  runImport?: Resolver<ResolversTypes['RunImportResult'], ParentType, ContextType, RequireFields<MutationRunImportArgs, 'input'>>;
  setAvailability?: Resolver<ResolversTypes['SetAvailabilityResult'], ParentType, ContextType, RequireFields<MutationSetAvailabilityArgs, 'input'>>;
  startImport?: Resolver<ResolversTypes['StartImportResult'], ParentType, ContextType, RequireFields<MutationStartImportArgs, 'input'>>;
};

export type NotCheckedResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['NotChecked'] = ResolversParentTypes['NotChecked']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoteResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['Note'] = ResolversParentTypes['Note']> = {
  author?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pinned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PayResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['Pay'] = ResolversParentTypes['Pay']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maxMinor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minMinor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['PayPeriod'], ParentType, ContextType>;
};

export type PositionResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  employer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PossibleDuplicateResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['PossibleDuplicate'] = ResolversParentTypes['PossibleDuplicate']> = {
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PreferencesResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['Preferences'] = ResolversParentTypes['Preferences']> = {
  employmentTypes?: Resolver<Array<ResolversTypes['EmploymentType']>, ParentType, ContextType>;
  locations?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  willNot?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  workModes?: Resolver<Array<ResolversTypes['WorkMode']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  candidate?: Resolver<Maybe<ResolversTypes['Candidate']>, ParentType, ContextType, RequireFields<QueryCandidateArgs, 'id'>>;
  candidates?: Resolver<ResolversTypes['CandidateConnection'], ParentType, ContextType, RequireFields<QueryCandidatesArgs, 'first' | 'orderBy'>>;
  findCandidates?: Resolver<Array<ResolversTypes['Candidate']>, ParentType, ContextType, RequireFields<QueryFindCandidatesArgs, 'first' | 'text'>>;
  importRun?: Resolver<Maybe<ResolversTypes['ImportRun']>, ParentType, ContextType, RequireFields<QueryImportRunArgs, 'id'>>;
  importRuns?: Resolver<Array<ResolversTypes['ImportRun']>, ParentType, ContextType>;
};

export type RetractNoteResultResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['RetractNoteResult'] = ResolversParentTypes['RetractNoteResult']> = {
  __resolveType: TypeResolveFn<'RetractNoteSuccess' | 'TooLateToUndo', ParentType, ContextType>;
};

export type RetractNoteSuccessResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['RetractNoteSuccess'] = ResolversParentTypes['RetractNoteSuccess']> = {
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RunImportResultResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['RunImportResult'] = ResolversParentTypes['RunImportResult']> = {
  __resolveType: TypeResolveFn<'NotChecked' | 'RunImportSuccess', ParentType, ContextType>;
};

export type RunImportSuccessResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['RunImportSuccess'] = ResolversParentTypes['RunImportSuccess']> = {
  run?: Resolver<ResolversTypes['ImportRun'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetAvailabilityResultResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['SetAvailabilityResult'] = ResolversParentTypes['SetAvailabilityResult']> = {
  __resolveType: TypeResolveFn<'SetAvailabilitySuccess', ParentType, ContextType>;
};

export type SetAvailabilitySuccessResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['SetAvailabilitySuccess'] = ResolversParentTypes['SetAvailabilitySuccess']> = {
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkillResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['Skill'] = ResolversParentTypes['Skill']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  heardIn?: Resolver<ResolversTypes['HeardIn'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  years?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  channel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  referrer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SourceType'], ParentType, ContextType>;
};

export type StartImportResultResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['StartImportResult'] = ResolversParentTypes['StartImportResult']> = {
  __resolveType: TypeResolveFn<'FileRefused' | 'StartImportSuccess', ParentType, ContextType>;
};

export type StartImportSuccessResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['StartImportSuccess'] = ResolversParentTypes['StartImportSuccess']> = {
  run?: Resolver<ResolversTypes['ImportRun'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TemperatureResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['Temperature'] = ResolversParentTypes['Temperature']> = {
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TemperatureKind'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  actor?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  episodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fieldChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inbound?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  private?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retracted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['TimelineSubject']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TimelineSubjectResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['TimelineSubject'] = ResolversParentTypes['TimelineSubject']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TooLateToUndoResolvers<ContextType = CandidatesContext, ParentType extends ResolversParentTypes['TooLateToUndo'] = ResolversParentTypes['TooLateToUndo']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = CandidatesContext> = {
  AddCandidateResult?: AddCandidateResultResolvers<ContextType>;
  AddCandidateSuccess?: AddCandidateSuccessResolvers<ContextType>;
  AddFitNoteResult?: AddFitNoteResultResolvers<ContextType>;
  AddFitNoteSuccess?: AddFitNoteSuccessResolvers<ContextType>;
  AddNoteResult?: AddNoteResultResolvers<ContextType>;
  AddNoteSuccess?: AddNoteSuccessResolvers<ContextType>;
  AlreadyKnown?: AlreadyKnownResolvers<ContextType>;
  Availability?: AvailabilityResolvers<ContextType>;
  BlockCandidateResult?: BlockCandidateResultResolvers<ContextType>;
  BlockCandidateSuccess?: BlockCandidateSuccessResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  CandidateConnection?: CandidateConnectionResolvers<ContextType>;
  CandidateEdge?: CandidateEdgeResolvers<ContextType>;
  ChangeCandidateResult?: ChangeCandidateResultResolvers<ContextType>;
  ChangeCandidateSuccess?: ChangeCandidateSuccessResolvers<ContextType>;
  ChangedMeanwhile?: ChangedMeanwhileResolvers<ContextType>;
  CheckImportResult?: CheckImportResultResolvers<ContextType>;
  CheckImportSuccess?: CheckImportSuccessResolvers<ContextType>;
  ContactBlock?: ContactBlockResolvers<ContextType>;
  ContactPoint?: ContactPointResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Episode?: EpisodeResolvers<ContextType>;
  EpisodeConnection?: EpisodeConnectionResolvers<ContextType>;
  EpisodeEdge?: EpisodeEdgeResolvers<ContextType>;
  ExternalReference?: ExternalReferenceResolvers<ContextType>;
  FileRefused?: FileRefusedResolvers<ContextType>;
  FitNote?: FitNoteResolvers<ContextType>;
  FitSignal?: FitSignalResolvers<ContextType>;
  HandOverResult?: HandOverResultResolvers<ContextType>;
  HandOverSuccess?: HandOverSuccessResolvers<ContextType>;
  HandoffNote?: HandoffNoteResolvers<ContextType>;
  ImportColumn?: ImportColumnResolvers<ContextType>;
  ImportField?: ImportFieldResolvers<ContextType>;
  ImportLine?: ImportLineResolvers<ContextType>;
  ImportLineConnection?: ImportLineConnectionResolvers<ContextType>;
  ImportLineEdge?: ImportLineEdgeResolvers<ContextType>;
  ImportReport?: ImportReportResolvers<ContextType>;
  ImportRun?: ImportRunResolvers<ContextType>;
  Job?: JobResolvers<ContextType>;
  LedgerSummary?: LedgerSummaryResolvers<ContextType>;
  LiftBlockResult?: LiftBlockResultResolvers<ContextType>;
  LiftBlockSuccess?: LiftBlockSuccessResolvers<ContextType>;
  LimitCandidateResult?: LimitCandidateResultResolvers<ContextType>;
  LimitCandidateSuccess?: LimitCandidateSuccessResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  MappingRefused?: MappingRefusedResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotChecked?: NotCheckedResolvers<ContextType>;
  Note?: NoteResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Pay?: PayResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  PossibleDuplicate?: PossibleDuplicateResolvers<ContextType>;
  Preferences?: PreferencesResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RetractNoteResult?: RetractNoteResultResolvers<ContextType>;
  RetractNoteSuccess?: RetractNoteSuccessResolvers<ContextType>;
  RunImportResult?: RunImportResultResolvers<ContextType>;
  RunImportSuccess?: RunImportSuccessResolvers<ContextType>;
  SetAvailabilityResult?: SetAvailabilityResultResolvers<ContextType>;
  SetAvailabilitySuccess?: SetAvailabilitySuccessResolvers<ContextType>;
  Skill?: SkillResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  StartImportResult?: StartImportResultResolvers<ContextType>;
  StartImportSuccess?: StartImportSuccessResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  Temperature?: TemperatureResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  TimelineSubject?: TimelineSubjectResolvers<ContextType>;
  TooLateToUndo?: TooLateToUndoResolvers<ContextType>;
};

