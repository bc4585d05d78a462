import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CandidateReference as CandidateReferenceModel, Blocked as BlockedModel } from '../person/person.ts';
import type { Client as ClientModel } from '../client/client.ts';
import type { Contact as ContactModel } from '../contact/contact.ts';
import type { OffLimits as OffLimitsModel } from '../off-limits/off-limits.ts';
import type { Job as JobModel } from '../job/job.ts';
import type { Entry as EntryModel, Feedback as FeedbackModel, Interview as InterviewModel, Offer as OfferModel } from '../entry/entry.ts';
import type { SubmissionOfEntry as SubmissionOfEntryModel } from '../entry/entry.resolvers.ts';
import type { EntryChange as EntryChangeModel } from '../entry/entry-change.ts';
import type { PriorSubmission as PriorSubmissionModel, AlreadySubmitted as AlreadySubmittedModel, SubmittedBefore as SubmittedBeforeModel, RightMissing as RightMissingModel } from '../entry/submission.ts';
import type { Placement as PlacementModel, PlacementTerm as PlacementTermModel } from '../placement/placement.ts';
import type { Right as RightModel } from '../right/right.ts';
import type { ClientAnswer as ClientAnswerModel, ContactAnswer as ContactAnswerModel, RuleAnswer as RuleAnswerModel, JobAnswer as JobAnswerModel, JobClosedAnswer as JobClosedAnswerModel, EntryAnswer as EntryAnswerModel, RightAnswer as RightAnswerModel, ChangedMeanwhile as ChangedMeanwhileModel, InterviewAnswer as InterviewAnswerModel, PlacedAnswer as PlacedAnswerModel, PlacementAnswer as PlacementAnswerModel } from '../outcomes.ts';
import type { NotYours as NotYoursModel } from '../off-limits/lift-off-limits.ts';
import type { TooLate as TooLateModel } from '../entry/unshortlist.ts';
import type { SubmissionsContext } from '../context.ts';
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

/** Input of addClient. */
export type AddClientInput = {
  /** Domains of its addresses. */
  domains: Array<Scalars['String']['input']>;
  /** Names it had before. */
  formerNames: Array<Scalars['String']['input']>;
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Its name. */
  name: Scalars['String']['input'];
  /** Who looks after it; null: the viewer. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The account it is a branch of. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
};

/** Outcome of addClient. */
export type AddClientResult = AddClientSuccess | ClientKnown;

/** The client was made. */
export type AddClientSuccess = {
  __typename?: 'AddClientSuccess';
  /** The client. */
  client: Client;
};

/** Input of addContact. */
export type AddContactInput = {
  /** At which client. */
  clientId: Scalars['ID']['input'];
  /** Address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Full name. */
  name: Scalars['String']['input'];
  /** Phone. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** What they are there. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** Outcome of addContact. */
export type AddContactResult = AddContactSuccess;

/** The contact was added. */
export type AddContactSuccess = {
  __typename?: 'AddContactSuccess';
  /** The client. */
  client: Client;
  /** The contact. */
  contact: Contact;
};

/** The person has an entry of this job. */
export type AlreadyInPipeline = {
  __typename?: 'AlreadyInPipeline';
  /** That entry. */
  entry: Entry;
};

/** The person is placed elsewhere in that time. */
export type AlreadyPlaced = {
  __typename?: 'AlreadyPlaced';
  /** That placement. */
  placement: Placement;
};

export type Candidate = {
  __typename?: 'Candidate';
  /** Entries, newest first, at most 100. */
  entries: Array<Entry>;
  id: Scalars['ID']['output'];
  /** Placements, newest first, at most 50. */
  placements: Array<Placement>;
  /** Rights to represent that hold or are asked for. */
  rightsToRepresent: Array<RightToRepresent>;
};

/** The person was submitted for this job already. */
export type CandidateAlreadySubmitted = {
  __typename?: 'CandidateAlreadySubmitted';
  /** That entry. */
  entry: Entry;
  /** When. */
  sentAt: Scalars['DateTime']['output'];
  /** Who sent them and when. */
  sentBy?: Maybe<Member>;
};

/** A block forbids it. */
export type CandidateBlocked = {
  __typename?: 'CandidateBlocked';
  /** Who may lift it, where somebody was named. */
  liftableBy?: Maybe<Member>;
  /** Which block, until when, and who can lift it. */
  message: Scalars['String']['output'];
  /** Until when; null: no end. */
  until?: Maybe<Scalars['Date']['output']>;
};

/** Input of changeClient. */
export type ChangeClientInput = {
  /** Domains of its addresses, all of them. */
  domains?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Refused when the stored version differs. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which. */
  id: Scalars['ID']['input'];
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Who looks after it. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
};

/** Outcome of changeClient. */
export type ChangeClientResult = ChangeClientSuccess | ChangedMeanwhile;

/** The change was saved. */
export type ChangeClientSuccess = {
  __typename?: 'ChangeClientSuccess';
  /** The client. */
  client: Client;
};

/** Input of changeJob. */
export type ChangeJobInput = {
  /** How it is employed. */
  employmentType?: InputMaybe<EmploymentType>;
  /** Refused when the stored version differs. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which. */
  id: Scalars['ID']['input'];
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Where. */
  location?: InputMaybe<LocationInput>;
  /** What a person must have, all of it. */
  mustHaves?: InputMaybe<Array<NeedInput>>;
  /** What would be good to have, all of it. */
  niceToHaves?: InputMaybe<Array<NeedInput>>;
  /** How many people are sought. */
  openings?: InputMaybe<Scalars['Int']['input']>;
  /** Who runs it. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** What the person is paid. */
  pay?: InputMaybe<PayInput>;
  /** When it starts. */
  startDate?: InputMaybe<Scalars['Date']['input']>;
  /** OPEN, COVERED, ON_HOLD or OFFER_OUT; closing has its own mutation. */
  status?: InputMaybe<JobStatus>;
  /** What is sought. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** How it may be worked. */
  workModes?: InputMaybe<Array<WorkMode>>;
};

/** Outcome of changeJob. */
export type ChangeJobResult = ChangeJobSuccess | ChangedMeanwhile | JobClosedAlready;

/** The change was saved. */
export type ChangeJobSuccess = {
  __typename?: 'ChangeJobSuccess';
  /** The job. */
  job: Job;
};

/** The row was changed by somebody else since it was read: read it again and repeat. */
export type ChangedMeanwhile = {
  __typename?: 'ChangedMeanwhile';
  /** The version now stored. */
  currentVersion: Scalars['Int']['output'];
  /** What to tell the user. */
  message: Scalars['String']['output'];
};

/** A client account. */
export type Client = {
  __typename?: 'Client';
  /** Its branches, by name, at most 100. */
  branches: Array<Client>;
  /** People there, by name, at most 100. */
  contacts: Array<Contact>;
  /** Domains of its addresses. */
  domains: Array<Scalars['String']['output']>;
  /** Names it had before. */
  formerNames: Array<Scalars['String']['output']>;
  /** Identity. */
  id: Scalars['ID']['output'];
  /** Its jobs, newest first. */
  jobs: JobConnection;
  /** The only team that knows of it, its jobs and all that is about them; null: everybody does. */
  limitedTo?: Maybe<Team>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Rules that keep its people off limits, holding or to come. */
  offLimits: Array<OffLimits>;
  /** How many of its jobs are open. */
  openJobCount: Scalars['Int']['output'];
  /** Who looks after it. */
  owner?: Maybe<Member>;
  /** The account it is a branch of. */
  parent?: Maybe<Client>;
  /** Placements made there, ever. */
  placementCount: Scalars['Int']['output'];
  /** What was sent to it, newest first. */
  submissions: EntryConnection;
  /** For expectedVersion. */
  version: Scalars['Int']['output'];
};


/** A client account. */
export type ClientJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  statuses?: InputMaybe<Array<JobStatus>>;
};


/** A client account. */
export type ClientSubmissionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of clients. */
export type ClientConnection = {
  __typename?: 'ClientConnection';
  /** The rows. */
  edges: Array<ClientEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many match. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page. */
export type ClientEdge = {
  __typename?: 'ClientEdge';
  /** Its cursor. */
  cursor: Scalars['String']['output'];
  /** The client. */
  node: Client;
};

/** A client with this name or domain is known. */
export type ClientKnown = {
  __typename?: 'ClientKnown';
  /** That client. */
  client: Client;
};

/** Input of closeJob. */
export type CloseJobInput = {
  /** Which. */
  id: Scalars['ID']['input'];
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** FILLED, LOST or CANCELLED. */
  status: JobStatus;
};

/** Outcome of closeJob. */
export type CloseJobResult = CloseJobSuccess | JobClosedAlready;

/** The job is closed. */
export type CloseJobSuccess = {
  __typename?: 'CloseJobSuccess';
  /** Entries that were closed with it. */
  closedEntries: Array<Entry>;
  /** The job. */
  job: Job;
};

/** A person at a client. */
export type Contact = {
  __typename?: 'Contact';
  /** Address. */
  email?: Maybe<Scalars['String']['output']>;
  /** Identity. */
  id: Scalars['ID']['output'];
  /** Full name. */
  name: Scalars['String']['output'];
  /** Phone. */
  phone?: Maybe<Scalars['String']['output']>;
  /** What they are there. */
  title?: Maybe<Scalars['String']['output']>;
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

/** Input of endPlacement. */
export type EndPlacementInput = {
  /** On which day. */
  endDate: Scalars['Date']['input'];
  /** How. */
  endedBy: PlacementEnd;
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Which. */
  placementId: Scalars['ID']['input'];
};

/** Outcome of endPlacement. */
export type EndPlacementResult = EndPlacementSuccess;

/** It has ended, or will on that day. */
export type EndPlacementSuccess = {
  __typename?: 'EndPlacementSuccess';
  /** The placement. */
  placement: Placement;
};

/** One person for one job, from application or shortlist to the outcome. */
export type Entry = {
  __typename?: 'Entry';
  /** Who. */
  candidate: Candidate;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** What the client said, newest first. */
  feedback: Array<Feedback>;
  /** Everything that changed, newest first, at most 100. */
  history: Array<EntryChange>;
  /** Identity. */
  id: Scalars['ID']['output'];
  /** Interviews by round. */
  interviews: Array<Interview>;
  /** For which job. */
  job: Job;
  /** The offer. */
  offer?: Maybe<Offer>;
  /** How it stands. */
  outcome: EntryOutcome;
  /** When it was decided. */
  outcomeAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who runs it. */
  owner?: Maybe<Member>;
  /** The placement. */
  placement?: Maybe<Placement>;
  /** Shown before submitting: the same person at another job of this client group. */
  priorSubmission?: Maybe<PriorSubmission>;
  /** Why. */
  reason?: Maybe<OutcomeReason>;
  /** Why, in words. */
  reasonNote?: Maybe<Scalars['String']['output']>;
  /** Who said no. */
  rejectedBy?: Maybe<RejectedBy>;
  /** Holds the right to represent this person for this job or client group. */
  rightToRepresent?: Maybe<RightToRepresent>;
  /** Near miss: rejected by the client at interview or offer for a reason that speaks for the person. */
  silverMedalist: Scalars['Boolean']['output'];
  /** The furthest stage reached. */
  stage: Stage;
  /** Since when it stands there. */
  stageSince: Scalars['DateTime']['output'];
  /** What was sent. */
  submission?: Maybe<Submission>;
  /** The suggestion it was shortlisted from; its reasons stay readable. */
  suggestionId?: Maybe<Scalars['ID']['output']>;
  /** For expectedVersion. */
  version: Scalars['Int']['output'];
};

/** One change of an entry. */
export type EntryChange = {
  __typename?: 'EntryChange';
  /** By whom. */
  actor?: Maybe<Member>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What, in words. */
  sentence: Scalars['String']['output'];
};

/** A page of entries. */
export type EntryConnection = {
  __typename?: 'EntryConnection';
  /** The rows. */
  edges: Array<EntryEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many match. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page. */
export type EntryEdge = {
  __typename?: 'EntryEdge';
  /** Its cursor. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Entry;
};

/** The entry has ended. */
export type EntryEnded = {
  __typename?: 'EntryEnded';
  /** The entry as it stands. */
  entry: Entry;
};

/** How an entry stands. */
export type EntryOutcome =
  | 'ACTIVE'
  | 'ON_HOLD'
  | 'PLACED'
  | 'REJECTED'
  | 'WITHDRAWN';

/** Input of extendPlacement. */
export type ExtendPlacementInput = {
  /** Until which day. */
  endDate: Scalars['Date']['input'];
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Which. */
  placementId: Scalars['ID']['input'];
};

/** Outcome of extendPlacement. */
export type ExtendPlacementResult = ExtendPlacementSuccess;

/** It is extended. */
export type ExtendPlacementSuccess = {
  __typename?: 'ExtendPlacementSuccess';
  /** The placement. */
  placement: Placement;
};

/** How the agency is paid. */
export type FeeModel =
  /** On success, beside others. */
  | 'CONTINGENT'
  /** On success, alone. */
  | 'EXCLUSIVE'
  /** In advance. */
  | 'RETAINED';

/** What a client said. */
export type Feedback = {
  __typename?: 'Feedback';
  /** When. */
  givenAt: Scalars['DateTime']['output'];
  /** Identity. */
  id: Scalars['ID']['output'];
  /** 1 to 5. */
  rating?: Maybe<Scalars['Int']['output']>;
  /** The stage it speaks of. */
  stage: Stage;
  /** What. */
  text?: Maybe<Scalars['String']['output']>;
};

/** Input of holdEntry. */
export type HoldEntryInput = {
  /** Which. */
  entryId: Scalars['ID']['input'];
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** True: on hold; false: taken up again. */
  onHold: Scalars['Boolean']['input'];
};

/** Outcome of holdEntry. */
export type HoldEntryResult = EntryEnded | HoldEntrySuccess;

/** It was recorded. */
export type HoldEntrySuccess = {
  __typename?: 'HoldEntrySuccess';
  /** The entry. */
  entry: Entry;
};

/** A meeting of person and client. */
export type Interview = {
  __typename?: 'Interview';
  /** The last one before a decision. */
  finalRound: Scalars['Boolean']['output'];
  /** Identity. */
  id: Scalars['ID']['output'];
  /** 1 first. */
  round: Scalars['Int']['output'];
  /** When. */
  scheduledAt: Scalars['DateTime']['output'];
  /** Whether it took place. */
  status: InterviewStatus;
};

/** Whether an interview took place. */
export type InterviewStatus =
  | 'CANCELLED'
  | 'HELD'
  | 'NO_SHOW'
  | 'SCHEDULED';

/** A job order of a client. */
export type Job = {
  __typename?: 'Job';
  /** Of which client. */
  client: Client;
  /** When it was closed. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Days since it was opened, or days it was open. */
  daysOpen: Scalars['Int']['output'];
  /** What it is about. */
  description?: Maybe<Scalars['String']['output']>;
  /** How it is employed. */
  employmentType?: Maybe<EmploymentType>;
  /** Its pipeline: entries by stage, newest first, at most 500. */
  entries: Array<Entry>;
  /** How the agency is paid. */
  feeModel?: Maybe<FeeModel>;
  /** Identity. */
  id: Scalars['ID']['output'];
  /** The only team that knows of it and all that is about it; null: whoever knows of its client does. */
  limitedTo?: Maybe<Team>;
  /** Where. */
  location?: Maybe<Location>;
  /** What a person must have. */
  mustHaves: Array<Need>;
  /** What would be good to have. */
  niceToHaves: Array<Need>;
  /** When it was opened. */
  openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many people are sought. */
  openings: Scalars['Int']['output'];
  /** Who runs it. */
  owner?: Maybe<Member>;
  /** What the person is paid. */
  pay?: Maybe<Pay>;
  /** Branch of trade. */
  sector?: Maybe<Scalars['String']['output']>;
  /** How many active entries stand at each stage. */
  stageCounts: Array<StageCount>;
  /** When it starts. */
  startDate?: Maybe<Scalars['Date']['output']>;
  /** How it stands. */
  status: JobStatus;
  /** What is sought. */
  title: Scalars['String']['output'];
  /** For expectedVersion. */
  version: Scalars['Int']['output'];
  /** How it may be worked. */
  workModes: Array<WorkMode>;
};

/** The job is closed; open it again first. */
export type JobClosedAlready = {
  __typename?: 'JobClosedAlready';
  /** The job. */
  job: Job;
};

/** A page of jobs. */
export type JobConnection = {
  __typename?: 'JobConnection';
  /** The rows. */
  edges: Array<JobEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many match. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page. */
export type JobEdge = {
  __typename?: 'JobEdge';
  /** Its cursor. */
  cursor: Scalars['String']['output'];
  /** The job. */
  node: Job;
};

/** What a list of jobs is narrowed to. */
export type JobFilter = {
  /** Of this client. */
  clientId?: InputMaybe<Scalars['ID']['input']>;
  /** Run by any of these. */
  ownerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** In any of these states. */
  statuses?: InputMaybe<Array<JobStatus>>;
  /** Words of title or client. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** How a job order stands. */
export type JobStatus =
  | 'CANCELLED'
  | 'COVERED'
  | 'DRAFT'
  | 'FILLED'
  | 'LOST'
  | 'OFFER_OUT'
  | 'ON_HOLD'
  | 'OPEN';

/** Input of liftOffLimits. */
export type LiftOffLimitsInput = {
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Which. */
  offLimitsId: Scalars['ID']['input'];
};

/** Outcome of liftOffLimits. */
export type LiftOffLimitsResult = LiftOffLimitsSuccess | NotYoursToLift;

/** The rule is lifted. */
export type LiftOffLimitsSuccess = {
  __typename?: 'LiftOffLimitsSuccess';
  /** The rule. */
  offLimits: OffLimits;
};

/** Input of limitClient. */
export type LimitClientInput = {
  /** Which client. */
  clientId: Scalars['ID']['input'];
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The only team that shall know of it; null: everybody does again. */
  teamId?: InputMaybe<Scalars['ID']['input']>;
};

/** Outcome of limitClient. */
export type LimitClientResult = LimitClientSuccess;

/** It holds from now on. */
export type LimitClientSuccess = {
  __typename?: 'LimitClientSuccess';
  /** The client. */
  client: Client;
};

/** Input of limitJob. */
export type LimitJobInput = {
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Which job. */
  jobId: Scalars['ID']['input'];
  /** The only team that shall know of it; null: whoever knows of its client does again. */
  teamId?: InputMaybe<Scalars['ID']['input']>;
};

/** Outcome of limitJob. */
export type LimitJobResult = LimitJobSuccess;

/** It holds from now on. */
export type LimitJobSuccess = {
  __typename?: 'LimitJobSuccess';
  /** The job. */
  job: Job;
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

export type Member = {
  __typename?: 'Member';
  id: Scalars['ID']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Makes a client account. */
  addClient: AddClientResult;
  /** Adds a person at a client. */
  addContact: AddContactResult;
  /** Changes a client account; only the given fields. */
  changeClient: ChangeClientResult;
  /** Changes a job order; only the given fields. Rediscovery ranks anew. */
  changeJob: ChangeJobResult;
  /** Closes a job order; its remaining entries close with one reason. */
  closeJob: CloseJobResult;
  /** Ends a placement. */
  endPlacement: EndPlacementResult;
  /** Extends a placement. */
  extendPlacement: ExtendPlacementResult;
  /** Puts an entry on hold, or takes it up again. */
  holdEntry: HoldEntryResult;
  /** Lifts a rule. */
  liftOffLimits: LiftOffLimitsResult;
  /** Limits a client, its jobs and all that is about them, to one team, or lifts that. */
  limitClient: LimitClientResult;
  /** Limits a job, and all that is about it, to one team, or lifts that. */
  limitJob: LimitJobResult;
  /** Opens a job order; rediscovery starts at once. */
  openJob: OpenJobResult;
  /** Records a placement; fills an opening of the job. */
  placeCandidate: PlaceCandidateResult;
  /** Records what the client said. */
  recordFeedback: RecordFeedbackResult;
  /** Records that an interview took place, or did not. */
  recordInterview: RecordInterviewResult;
  /** Records an offer or what became of it. */
  recordOffer: RecordOfferResult;
  /** Records the right to represent a person. */
  recordRightToRepresent: RecordRightToRepresentResult;
  /** Ends an entry by a no of agency or client. */
  rejectEntry: RejectEntryResult;
  /** Opens a closed or held job order again. */
  reopenJob: ReopenJobResult;
  /** Sets up an interview. */
  scheduleInterview: ScheduleInterviewResult;
  /** Keeps people of a client off limits. */
  setOffLimits: SetOffLimitsResult;
  /** Puts a person on a job's shortlist. */
  shortlistCandidate: ShortlistCandidateResult;
  /** Sends a person to the client; needs the right to represent. */
  submitCandidate: SubmitCandidateResult;
  /** Takes a person off a shortlist within ten minutes, as if it had not been. */
  unshortlist: UnshortlistResult;
  /** Ends an entry by the person's own no. */
  withdrawEntry: WithdrawEntryResult;
};


export type MutationAddClientArgs = {
  input: AddClientInput;
};


export type MutationAddContactArgs = {
  input: AddContactInput;
};


export type MutationChangeClientArgs = {
  input: ChangeClientInput;
};


export type MutationChangeJobArgs = {
  input: ChangeJobInput;
};


export type MutationCloseJobArgs = {
  input: CloseJobInput;
};


export type MutationEndPlacementArgs = {
  input: EndPlacementInput;
};


export type MutationExtendPlacementArgs = {
  input: ExtendPlacementInput;
};


export type MutationHoldEntryArgs = {
  input: HoldEntryInput;
};


export type MutationLiftOffLimitsArgs = {
  input: LiftOffLimitsInput;
};


export type MutationLimitClientArgs = {
  input: LimitClientInput;
};


export type MutationLimitJobArgs = {
  input: LimitJobInput;
};


export type MutationOpenJobArgs = {
  input: OpenJobInput;
};


export type MutationPlaceCandidateArgs = {
  input: PlaceCandidateInput;
};


export type MutationRecordFeedbackArgs = {
  input: RecordFeedbackInput;
};


export type MutationRecordInterviewArgs = {
  input: RecordInterviewInput;
};


export type MutationRecordOfferArgs = {
  input: RecordOfferInput;
};


export type MutationRecordRightToRepresentArgs = {
  input: RecordRightToRepresentInput;
};


export type MutationRejectEntryArgs = {
  input: RejectEntryInput;
};


export type MutationReopenJobArgs = {
  input: ReopenJobInput;
};


export type MutationScheduleInterviewArgs = {
  input: ScheduleInterviewInput;
};


export type MutationSetOffLimitsArgs = {
  input: SetOffLimitsInput;
};


export type MutationShortlistCandidateArgs = {
  input: ShortlistCandidateInput;
};


export type MutationSubmitCandidateArgs = {
  input: SubmitCandidateInput;
};


export type MutationUnshortlistArgs = {
  input: UnshortlistInput;
};


export type MutationWithdrawEntryArgs = {
  input: WithdrawEntryInput;
};

/** A skill or condition that is sought. */
export type Need = {
  __typename?: 'Need';
  /** Its name. */
  name: Scalars['String']['output'];
  /** Whole years at least. */
  years?: Maybe<Scalars['Int']['output']>;
};

/** A skill or condition as entered. */
export type NeedInput = {
  /** Its name. */
  name: Scalars['String']['input'];
  /** Whole years at least. */
  years?: InputMaybe<Scalars['Int']['input']>;
};

/** Somebody else may lift it. */
export type NotYoursToLift = {
  __typename?: 'NotYoursToLift';
  /** Who may. */
  liftableBy?: Maybe<Member>;
};

/** A rule that keeps people of a client off limits. */
export type OffLimits = {
  __typename?: 'OffLimits';
  /** The one person, where it is about one. */
  candidate?: Maybe<Candidate>;
  /** Which client. */
  client: Client;
  /** The department, where it is about one. */
  department?: Maybe<Scalars['String']['output']>;
  /** From when. */
  fromDate: Scalars['Date']['output'];
  /** Identity. */
  id: Scalars['ID']['output'];
  /** Who may lift it. */
  liftableBy?: Maybe<Member>;
  /** Lifted already. */
  lifted: Scalars['Boolean']['output'];
  /** The reason in words. */
  reason?: Maybe<Scalars['String']['output']>;
  /** How far it reaches. */
  scope: OffLimitsScope;
  /** Until when; null: no end. */
  untilDate?: Maybe<Scalars['Date']['output']>;
  /** Why. */
  why: OffLimitsWhy;
};

/** How far a rule reaches. */
export type OffLimitsScope =
  /** This account alone. */
  | 'BRANCH'
  /** The client and all of its group. */
  | 'CLIENT_GROUP'
  /** One department. */
  | 'DEPARTMENT'
  /** One person. */
  | 'PERSON';

/** Why people are off limits. */
export type OffLimitsWhy =
  /** The person refuses this client. */
  | 'CANDIDATE_REFUSES'
  /** Agreed with the client. */
  | 'CLIENT_AGREEMENT'
  /** They work there. */
  | 'CURRENT_EMPLOYER'
  /** The agency placed them there. */
  | 'PLACED_BY_US';

/** What a client offers. */
export type Offer = {
  __typename?: 'Offer';
  /** Identity. */
  id: Scalars['ID']['output'];
  /** When it was made. */
  madeAt: Scalars['DateTime']['output'];
  /** Pay. */
  pay?: Maybe<Pay>;
  /** Start. */
  startDate?: Maybe<Scalars['Date']['output']>;
  /** How it stands. */
  status: OfferStatus;
};

/** How an offer stands. */
export type OfferStatus =
  | 'ACCEPTED'
  | 'BACKED_OUT'
  | 'DECLINED'
  | 'MADE'
  | 'WITHDRAWN';

/** Input of openJob. */
export type OpenJobInput = {
  /** Of which client. */
  clientId: Scalars['ID']['input'];
  /** What it is about. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** How it is employed. */
  employmentType?: InputMaybe<EmploymentType>;
  /** How the agency is paid. */
  feeModel?: InputMaybe<FeeModel>;
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Where. */
  location?: InputMaybe<LocationInput>;
  /** What a person must have, 1 to 20. */
  mustHaves: Array<NeedInput>;
  /** What would be good to have, at most 20. */
  niceToHaves: Array<NeedInput>;
  /** How many people are sought. */
  openings: Scalars['Int']['input'];
  /** Who runs it; null: the viewer. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** What the person is paid. */
  pay?: InputMaybe<PayInput>;
  /** Branch of trade. */
  sector?: InputMaybe<Scalars['String']['input']>;
  /** When it starts. */
  startDate?: InputMaybe<Scalars['Date']['input']>;
  /** What is sought. */
  title: Scalars['String']['input'];
  /** How it may be worked. */
  workModes: Array<WorkMode>;
};

/** Outcome of openJob. */
export type OpenJobResult = OpenJobSuccess;

/** The job is open. */
export type OpenJobSuccess = {
  __typename?: 'OpenJobSuccess';
  /** The job. */
  job: Job;
};

/** Why an entry ended. */
export type OutcomeReason =
  | 'ACCEPTED_ELSEWHERE'
  | 'BETTER_CANDIDATE_CHOSEN'
  | 'COUNTER_OFFER'
  | 'CULTURE'
  | 'DUPLICATE_SUBMISSION'
  | 'INTERNAL_CANDIDATE_CHOSEN'
  | 'LOCATION'
  | 'NO_SHOW'
  | 'OTHER'
  | 'ROLE_CANCELLED'
  | 'ROLE_FILLED'
  | 'SALARY'
  | 'SENIORITY'
  | 'SKILLS'
  | 'TIMING'
  | 'UNRESPONSIVE';

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

/** Input of placeCandidate. */
export type PlaceCandidateInput = {
  /** End; null: permanent or open. */
  endDate?: InputMaybe<Scalars['Date']['input']>;
  /** Which entry. */
  entryId: Scalars['ID']['input'];
  /** Until when the fee is guaranteed. */
  guaranteeUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Pay. */
  pay?: InputMaybe<PayInput>;
  /** Start. */
  startDate: Scalars['Date']['input'];
};

/** Outcome of placeCandidate. */
export type PlaceCandidateResult = AlreadyPlaced | EntryEnded | PlaceCandidateSuccess;

/** The person is placed. */
export type PlaceCandidateSuccess = {
  __typename?: 'PlaceCandidateSuccess';
  /** The entry. */
  entry: Entry;
  /** All openings are filled: the client may be asked to close the job. */
  jobFilled: Scalars['Boolean']['output'];
  /** The placement. */
  placement: Placement;
};

/** Somebody working at a client through the agency. */
export type Placement = {
  __typename?: 'Placement';
  /** Who. */
  candidate: Candidate;
  /** At which client. */
  client: Client;
  /** How it is employed. */
  employmentType?: Maybe<EmploymentType>;
  /** End; null: permanent or open. */
  endDate?: Maybe<Scalars['Date']['output']>;
  /** How it ended. */
  endedBy?: Maybe<PlacementEnd>;
  /** Until when the fee is guaranteed. */
  guaranteeUntil?: Maybe<Scalars['Date']['output']>;
  /** Identity. */
  id: Scalars['ID']['output'];
  /** For which job. */
  job: Job;
  /** Pay. */
  pay?: Maybe<Pay>;
  /** Start. */
  startDate: Scalars['Date']['output'];
  /** How it stands. */
  status: PlacementStatus;
  /** What was agreed for each stretch, the first one first; an extension adds one. */
  terms: Array<PlacementTerm>;
};

/** How a placement ended. */
export type PlacementEnd =
  | 'BACKED_OUT'
  | 'CLIENT_ENDED'
  | 'COMPLETED'
  | 'CONVERTED'
  | 'DISMISSED'
  | 'RESIGNED';

/** How a placement stands. */
export type PlacementStatus =
  | 'ACTIVE'
  | 'ENDED'
  | 'UPCOMING';

/** What was agreed for a stretch of a placement. */
export type PlacementTerm = {
  __typename?: 'PlacementTerm';
  /** First day. */
  fromDate: Scalars['Date']['output'];
  /** Pay. */
  pay?: Maybe<Pay>;
  /** Last day; null: permanent or open. */
  untilDate?: Maybe<Scalars['Date']['output']>;
};

/** An earlier submission of the same person to the same client group. */
export type PriorSubmission = {
  __typename?: 'PriorSubmission';
  /** That entry. */
  entry: Entry;
  /** What to tell the user: who sent whom when, and the feedback. */
  sentence: Scalars['String']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** One client; null when unknown to this agency. */
  client?: Maybe<Client>;
  /** Clients by name. */
  clients: ClientConnection;
  /** One entry; null when unknown to this agency. */
  entry?: Maybe<Entry>;
  /** One job; null when unknown to this agency. */
  job?: Maybe<Job>;
  /** Jobs, opened last first. */
  jobs: JobConnection;
  /** Submissions awaiting feedback, or with feedback or a fit note of the person within 90 days; newest first. */
  submissionHistory: EntryConnection;
  /** Counts of submissionHistory. */
  submissionHistoryCounts: SubmissionHistoryCounts;
};


export type QueryClientArgs = {
  id: Scalars['ID']['input'];
};


export type QueryClientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEntryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryJobArgs = {
  id: Scalars['ID']['input'];
};


export type QueryJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JobFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySubmissionHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ownerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type QuerySubmissionHistoryCountsArgs = {
  ownerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Input of recordFeedback. */
export type RecordFeedbackInput = {
  /** Which entry. */
  entryId: Scalars['ID']['input'];
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 5. */
  rating?: InputMaybe<Scalars['Int']['input']>;
  /** What the client said. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Outcome of recordFeedback. */
export type RecordFeedbackResult = RecordFeedbackSuccess;

/** It was recorded. */
export type RecordFeedbackSuccess = {
  __typename?: 'RecordFeedbackSuccess';
  /** The entry. */
  entry: Entry;
};

/** Input of recordInterview. */
export type RecordInterviewInput = {
  /** Which entry. */
  entryId: Scalars['ID']['input'];
  /** When it took place; null: as scheduled. */
  heldAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Which interview. */
  interviewId: Scalars['ID']['input'];
  /** What became of it. */
  status: InterviewStatus;
};

/** Outcome of recordInterview. */
export type RecordInterviewResult = RecordInterviewSuccess;

/** It was recorded. */
export type RecordInterviewSuccess = {
  __typename?: 'RecordInterviewSuccess';
  /** The entry. */
  entry: Entry;
};

/** Input of recordOffer. */
export type RecordOfferInput = {
  /** Which entry. */
  entryId: Scalars['ID']['input'];
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Pay. */
  pay?: InputMaybe<PayInput>;
  /** Start. */
  startDate?: InputMaybe<Scalars['Date']['input']>;
  /** How it stands. */
  status: OfferStatus;
};

/** Outcome of recordOffer. */
export type RecordOfferResult = EntryEnded | RecordOfferSuccess;

/** It was recorded. */
export type RecordOfferSuccess = {
  __typename?: 'RecordOfferSuccess';
  /** The entry. */
  entry: Entry;
};

/** Input of recordRightToRepresent. */
export type RecordRightToRepresentInput = {
  /** Whom. */
  candidateId: Scalars['ID']['input'];
  /** Or for every job of this client's group. */
  clientId?: InputMaybe<Scalars['ID']['input']>;
  /** Given to this agency alone. */
  exclusive: Scalars['Boolean']['input'];
  /** How it was heard, e.g. CALL, EMAIL. */
  heardIn: Scalars['String']['input'];
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** For this job. */
  jobId?: InputMaybe<Scalars['ID']['input']>;
  /** How it stands. */
  status: RightStatus;
  /** Until when. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** Outcome of recordRightToRepresent. */
export type RecordRightToRepresentResult = RecordRightToRepresentSuccess;

/** It was recorded. */
export type RecordRightToRepresentSuccess = {
  __typename?: 'RecordRightToRepresentSuccess';
  /** The right. */
  rightToRepresent: RightToRepresent;
};

/** Input of rejectEntry. */
export type RejectEntryInput = {
  /** Which. */
  entryId: Scalars['ID']['input'];
  /** What the client said. */
  feedback?: InputMaybe<Scalars['String']['input']>;
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, in words. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 5. */
  rating?: InputMaybe<Scalars['Int']['input']>;
  /** Why. */
  reason: OutcomeReason;
  /** Who said no. */
  rejectedBy: RejectedBy;
};

/** Outcome of rejectEntry. */
export type RejectEntryResult = EntryEnded | RejectEntrySuccess;

/** The entry is closed. */
export type RejectEntrySuccess = {
  __typename?: 'RejectEntrySuccess';
  /** The entry. */
  entry: Entry;
};

/** Who said no. */
export type RejectedBy =
  | 'AGENCY'
  | 'CLIENT';

/** Input of reopenJob. */
export type ReopenJobInput = {
  /** Which. */
  id: Scalars['ID']['input'];
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
};

/** Outcome of reopenJob. */
export type ReopenJobResult = ReopenJobSuccess;

/** The job is open; entries stay as they are. */
export type ReopenJobSuccess = {
  __typename?: 'ReopenJobSuccess';
  /** The job. */
  job: Job;
};

/** How a right to represent stands. */
export type RightStatus =
  | 'EXPIRED'
  | 'GIVEN'
  | 'REFUSED'
  | 'REQUESTED'
  | 'WITHDRAWN';

/** Whether the agency may represent a person. */
export type RightToRepresent = {
  __typename?: 'RightToRepresent';
  /** When it was heard. */
  asOf: Scalars['DateTime']['output'];
  /** For every job of this client's group. */
  client?: Maybe<Client>;
  /** Given to this agency alone. */
  exclusive: Scalars['Boolean']['output'];
  /** How it was heard. */
  heardIn: Scalars['String']['output'];
  /** Identity. */
  id: Scalars['ID']['output'];
  /** For this job alone. */
  job?: Maybe<Job>;
  /** How it stands. */
  status: RightStatus;
  /** Until when. */
  until?: Maybe<Scalars['Date']['output']>;
};

/** The agency has no right to represent the person for this job. */
export type RightToRepresentMissing = {
  __typename?: 'RightToRepresentMissing';
  /** What to do. */
  message: Scalars['String']['output'];
};

/** Input of scheduleInterview. */
export type ScheduleInterviewInput = {
  /** Which entry. */
  entryId: Scalars['ID']['input'];
  /** The last one before a decision. */
  finalRound: Scalars['Boolean']['input'];
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** When. */
  scheduledAt: Scalars['DateTime']['input'];
};

/** Outcome of scheduleInterview. */
export type ScheduleInterviewResult = EntryEnded | ScheduleInterviewSuccess;

/** The interview is set up. */
export type ScheduleInterviewSuccess = {
  __typename?: 'ScheduleInterviewSuccess';
  /** The entry. */
  entry: Entry;
  /** The interview. */
  interview: Interview;
};

/** Input of setOffLimits. */
export type SetOffLimitsInput = {
  /** The one person, where it is about one. */
  candidateId?: InputMaybe<Scalars['ID']['input']>;
  /** Which client. */
  clientId: Scalars['ID']['input'];
  /** The department, where it is about one. */
  department?: InputMaybe<Scalars['String']['input']>;
  /** From when; null: today. */
  fromDate?: InputMaybe<Scalars['Date']['input']>;
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Who may lift it; null: the viewer. */
  liftableById?: InputMaybe<Scalars['ID']['input']>;
  /** The reason in words. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** How far it reaches. */
  scope: OffLimitsScope;
  /** Until when; null: no end. */
  untilDate?: InputMaybe<Scalars['Date']['input']>;
  /** Why. */
  why: OffLimitsWhy;
};

/** Outcome of setOffLimits. */
export type SetOffLimitsResult = SetOffLimitsSuccess;

/** The rule holds. */
export type SetOffLimitsSuccess = {
  __typename?: 'SetOffLimitsSuccess';
  /** The rule. */
  offLimits: OffLimits;
};

/** Input of shortlistCandidate. */
export type ShortlistCandidateInput = {
  /** Whom. */
  candidateId: Scalars['ID']['input'];
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** For which job. */
  jobId: Scalars['ID']['input'];
  /** The suggestion it comes from. */
  suggestionId?: InputMaybe<Scalars['ID']['input']>;
};

/** Outcome of shortlistCandidate. */
export type ShortlistCandidateResult = AlreadyInPipeline | CandidateBlocked | JobClosedAlready | ShortlistCandidateSuccess;

/** The person is on the shortlist. */
export type ShortlistCandidateSuccess = {
  __typename?: 'ShortlistCandidateSuccess';
  /** The entry. */
  entry: Entry;
};

/** How far somebody has come. */
export type Stage =
  | 'APPLICATION'
  | 'INTERVIEW'
  | 'OFFER'
  | 'PLACEMENT'
  | 'SHORTLIST'
  | 'SUBMISSION';

/** How many active entries stand at a stage. */
export type StageCount = {
  __typename?: 'StageCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The stage. */
  stage: Stage;
};

/** A person sent to a client. */
export type Submission = {
  __typename?: 'Submission';
  /** To whom. */
  contact?: Maybe<Contact>;
  /** What was written along. */
  coverNote?: Maybe<Scalars['String']['output']>;
  /** Identity. */
  id: Scalars['ID']['output'];
  /** Pay quoted to the client for the person. */
  quotedPay?: Maybe<Pay>;
  /** The right it was sent under. */
  rightToRepresent?: Maybe<RightToRepresent>;
  /** When. */
  sentAt: Scalars['DateTime']['output'];
  /** By whom. */
  sentBy?: Maybe<Member>;
  /** Working days without the client's feedback; null: there is feedback or an outcome. */
  workingDaysWithoutFeedback?: Maybe<Scalars['Int']['output']>;
};

/** Counts over submissions. */
export type SubmissionHistoryCounts = {
  __typename?: 'SubmissionHistoryCounts';
  /** Of these awaiting feedback. */
  awaitingFeedback: Scalars['Int']['output'];
  /** Awaiting feedback, or with feedback or a fit note within 90 days. */
  total: Scalars['Int']['output'];
};

/** Input of submitCandidate. */
export type SubmitCandidateInput = {
  /** To whom. */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** What is written along. */
  coverNote?: InputMaybe<Scalars['String']['input']>;
  /** The warning of an earlier submission to this client group was read. */
  despitePriorSubmission: Scalars['Boolean']['input'];
  /** Which entry. */
  entryId: Scalars['ID']['input'];
  /** Refused when the stored version differs. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Pay quoted for the person. */
  quotedPay?: InputMaybe<PayInput>;
};

/** Outcome of submitCandidate. */
export type SubmitCandidateResult = CandidateAlreadySubmitted | CandidateBlocked | ChangedMeanwhile | EntryEnded | RightToRepresentMissing | SubmitCandidateSuccess | SubmittedToClientBefore;

/** The person was submitted. */
export type SubmitCandidateSuccess = {
  __typename?: 'SubmitCandidateSuccess';
  /** The entry. */
  entry: Entry;
};

/** A warning: the person was submitted to this client group for another job. Repeat with despitePriorSubmission. */
export type SubmittedToClientBefore = {
  __typename?: 'SubmittedToClientBefore';
  /** That submission. */
  prior: PriorSubmission;
};

export type Team = {
  __typename?: 'Team';
  id: Scalars['ID']['output'];
};

/** More than ten minutes have passed. */
export type TooLateToUndo = {
  __typename?: 'TooLateToUndo';
  /** What to tell the user. */
  message: Scalars['String']['output'];
};

/** Input of unshortlist. */
export type UnshortlistInput = {
  /** Which. */
  entryId: Scalars['ID']['input'];
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
};

/** Outcome of unshortlist. */
export type UnshortlistResult = TooLateToUndo | UnshortlistSuccess;

/** The entry is closed as if it had not been. */
export type UnshortlistSuccess = {
  __typename?: 'UnshortlistSuccess';
  /** The job. */
  job: Job;
};

/** Input of withdrawEntry. */
export type WithdrawEntryInput = {
  /** Which. */
  entryId: Scalars['ID']['input'];
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, in words. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: OutcomeReason;
};

/** Outcome of withdrawEntry. */
export type WithdrawEntryResult = EntryEnded | WithdrawEntrySuccess;

/** The entry is closed. */
export type WithdrawEntrySuccess = {
  __typename?: 'WithdrawEntrySuccess';
  /** The entry. */
  entry: Entry;
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
  Client: Client;
  Contact: Contact;
  Entry: Entry;
  Job: Job;
  OffLimits: OffLimits;
  Placement: Placement;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Candidate:
    ( { __typename: 'Candidate' }
    & GraphQLRecursivePick<FederationTypes['Candidate'], {"id":true}> );
  Client:
    ( { __typename: 'Client' }
    & GraphQLRecursivePick<FederationTypes['Client'], {"id":true}> );
  Contact:
    ( { __typename: 'Contact' }
    & GraphQLRecursivePick<FederationTypes['Contact'], {"id":true}> );
  Entry:
    ( { __typename: 'Entry' }
    & GraphQLRecursivePick<FederationTypes['Entry'], {"id":true}> );
  Job:
    ( { __typename: 'Job' }
    & GraphQLRecursivePick<FederationTypes['Job'], {"id":true}> );
  OffLimits:
    ( { __typename: 'OffLimits' }
    & GraphQLRecursivePick<FederationTypes['OffLimits'], {"id":true}> );
  Placement:
    ( { __typename: 'Placement' }
    & GraphQLRecursivePick<FederationTypes['Placement'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AddClientResult:
    | ( ClientAnswerModel )
    | ( ClientAnswerModel<'known'> )
  ;
  AddContactResult: ( ContactAnswerModel );
  ChangeClientResult:
    | ( ClientAnswerModel )
    | ( ChangedMeanwhileModel )
  ;
  ChangeJobResult:
    | ( JobAnswerModel )
    | ( ChangedMeanwhileModel )
    | ( JobAnswerModel<'closed_already'> )
  ;
  CloseJobResult:
    | ( JobClosedAnswerModel )
    | ( JobAnswerModel<'closed_already'> )
  ;
  EndPlacementResult: ( PlacementAnswerModel );
  ExtendPlacementResult: ( PlacementAnswerModel );
  HoldEntryResult:
    | ( EntryAnswerModel<'ended'> )
    | ( EntryAnswerModel )
  ;
  LiftOffLimitsResult:
    | ( RuleAnswerModel )
    | ( NotYoursModel )
  ;
  LimitClientResult: ( ClientAnswerModel );
  LimitJobResult: ( JobAnswerModel );
  OpenJobResult: ( JobAnswerModel );
  PlaceCandidateResult:
    | ( PlacementAnswerModel<'already_placed'> )
    | ( EntryAnswerModel<'ended'> )
    | ( PlacedAnswerModel )
  ;
  RecordFeedbackResult: ( EntryAnswerModel );
  RecordInterviewResult: ( EntryAnswerModel );
  RecordOfferResult:
    | ( EntryAnswerModel<'ended'> )
    | ( EntryAnswerModel )
  ;
  RecordRightToRepresentResult: ( RightAnswerModel );
  RejectEntryResult:
    | ( EntryAnswerModel<'ended'> )
    | ( EntryAnswerModel )
  ;
  ReopenJobResult: ( JobAnswerModel );
  ScheduleInterviewResult:
    | ( EntryAnswerModel<'ended'> )
    | ( InterviewAnswerModel )
  ;
  SetOffLimitsResult: ( RuleAnswerModel );
  ShortlistCandidateResult:
    | ( EntryAnswerModel<'already_in_pipeline'> )
    | ( BlockedModel )
    | ( JobAnswerModel<'closed_already'> )
    | ( EntryAnswerModel )
  ;
  SubmitCandidateResult:
    | ( AlreadySubmittedModel )
    | ( BlockedModel )
    | ( ChangedMeanwhileModel )
    | ( EntryAnswerModel<'ended'> )
    | ( RightMissingModel )
    | ( EntryAnswerModel )
    | ( SubmittedBeforeModel )
  ;
  UnshortlistResult:
    | ( TooLateModel )
    | ( JobAnswerModel )
  ;
  WithdrawEntryResult:
    | ( EntryAnswerModel<'ended'> )
    | ( EntryAnswerModel )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddClientInput: AddClientInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AddClientResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddClientResult']>;
  AddClientSuccess: ResolverTypeWrapper<ClientAnswerModel>;
  AddContactInput: AddContactInput;
  AddContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddContactResult']>;
  AddContactSuccess: ResolverTypeWrapper<ContactAnswerModel>;
  AlreadyInPipeline: ResolverTypeWrapper<EntryAnswerModel<'already_in_pipeline'>>;
  AlreadyPlaced: ResolverTypeWrapper<PlacementAnswerModel<'already_placed'>>;
  Candidate: ResolverTypeWrapper<CandidateReferenceModel>;
  CandidateAlreadySubmitted: ResolverTypeWrapper<AlreadySubmittedModel>;
  CandidateBlocked: ResolverTypeWrapper<BlockedModel>;
  ChangeClientInput: ChangeClientInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ChangeClientResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeClientResult']>;
  ChangeClientSuccess: ResolverTypeWrapper<ClientAnswerModel>;
  ChangeJobInput: ChangeJobInput;
  ChangeJobResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeJobResult']>;
  ChangeJobSuccess: ResolverTypeWrapper<JobAnswerModel>;
  ChangedMeanwhile: ResolverTypeWrapper<ChangedMeanwhileModel>;
  Client: ResolverTypeWrapper<ClientModel>;
  ClientConnection: ResolverTypeWrapper<Omit<ClientConnection, 'edges'> & { edges: Array<ResolversTypes['ClientEdge']> }>;
  ClientEdge: ResolverTypeWrapper<Omit<ClientEdge, 'node'> & { node: ResolversTypes['Client'] }>;
  ClientKnown: ResolverTypeWrapper<ClientAnswerModel<'known'>>;
  CloseJobInput: CloseJobInput;
  CloseJobResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseJobResult']>;
  CloseJobSuccess: ResolverTypeWrapper<JobClosedAnswerModel>;
  Contact: ResolverTypeWrapper<ContactModel>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EmploymentType: EmploymentType;
  EndPlacementInput: EndPlacementInput;
  EndPlacementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndPlacementResult']>;
  EndPlacementSuccess: ResolverTypeWrapper<PlacementAnswerModel>;
  Entry: ResolverTypeWrapper<EntryModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  EntryChange: ResolverTypeWrapper<EntryChangeModel>;
  EntryConnection: ResolverTypeWrapper<Omit<EntryConnection, 'edges'> & { edges: Array<ResolversTypes['EntryEdge']> }>;
  EntryEdge: ResolverTypeWrapper<Omit<EntryEdge, 'node'> & { node: ResolversTypes['Entry'] }>;
  EntryEnded: ResolverTypeWrapper<EntryAnswerModel<'ended'>>;
  EntryOutcome: EntryOutcome;
  ExtendPlacementInput: ExtendPlacementInput;
  ExtendPlacementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExtendPlacementResult']>;
  ExtendPlacementSuccess: ResolverTypeWrapper<PlacementAnswerModel>;
  FeeModel: FeeModel;
  Feedback: ResolverTypeWrapper<FeedbackModel>;
  HoldEntryInput: HoldEntryInput;
  HoldEntryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HoldEntryResult']>;
  HoldEntrySuccess: ResolverTypeWrapper<EntryAnswerModel>;
  Interview: ResolverTypeWrapper<InterviewModel>;
  InterviewStatus: InterviewStatus;
  Job: ResolverTypeWrapper<JobModel>;
  JobClosedAlready: ResolverTypeWrapper<JobAnswerModel<'closed_already'>>;
  JobConnection: ResolverTypeWrapper<Omit<JobConnection, 'edges'> & { edges: Array<ResolversTypes['JobEdge']> }>;
  JobEdge: ResolverTypeWrapper<Omit<JobEdge, 'node'> & { node: ResolversTypes['Job'] }>;
  JobFilter: JobFilter;
  JobStatus: JobStatus;
  LiftOffLimitsInput: LiftOffLimitsInput;
  LiftOffLimitsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LiftOffLimitsResult']>;
  LiftOffLimitsSuccess: ResolverTypeWrapper<RuleAnswerModel>;
  LimitClientInput: LimitClientInput;
  LimitClientResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LimitClientResult']>;
  LimitClientSuccess: ResolverTypeWrapper<ClientAnswerModel>;
  LimitJobInput: LimitJobInput;
  LimitJobResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LimitJobResult']>;
  LimitJobSuccess: ResolverTypeWrapper<JobAnswerModel>;
  Location: ResolverTypeWrapper<Location>;
  LocationInput: LocationInput;
  Member: ResolverTypeWrapper<Member>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Need: ResolverTypeWrapper<Need>;
  NeedInput: NeedInput;
  NotYoursToLift: ResolverTypeWrapper<NotYoursModel>;
  OffLimits: ResolverTypeWrapper<OffLimitsModel>;
  OffLimitsScope: OffLimitsScope;
  OffLimitsWhy: OffLimitsWhy;
  Offer: ResolverTypeWrapper<OfferModel>;
  OfferStatus: OfferStatus;
  OpenJobInput: OpenJobInput;
  OpenJobResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenJobResult']>;
  OpenJobSuccess: ResolverTypeWrapper<JobAnswerModel>;
  OutcomeReason: OutcomeReason;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Pay: ResolverTypeWrapper<Pay>;
  PayInput: PayInput;
  PayPeriod: PayPeriod;
  PlaceCandidateInput: PlaceCandidateInput;
  PlaceCandidateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlaceCandidateResult']>;
  PlaceCandidateSuccess: ResolverTypeWrapper<PlacedAnswerModel>;
  Placement: ResolverTypeWrapper<PlacementModel>;
  PlacementEnd: PlacementEnd;
  PlacementStatus: PlacementStatus;
  PlacementTerm: ResolverTypeWrapper<PlacementTermModel>;
  PriorSubmission: ResolverTypeWrapper<PriorSubmissionModel>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordFeedbackInput: RecordFeedbackInput;
  RecordFeedbackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordFeedbackResult']>;
  RecordFeedbackSuccess: ResolverTypeWrapper<EntryAnswerModel>;
  RecordInterviewInput: RecordInterviewInput;
  RecordInterviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordInterviewResult']>;
  RecordInterviewSuccess: ResolverTypeWrapper<EntryAnswerModel>;
  RecordOfferInput: RecordOfferInput;
  RecordOfferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordOfferResult']>;
  RecordOfferSuccess: ResolverTypeWrapper<EntryAnswerModel>;
  RecordRightToRepresentInput: RecordRightToRepresentInput;
  RecordRightToRepresentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordRightToRepresentResult']>;
  RecordRightToRepresentSuccess: ResolverTypeWrapper<RightAnswerModel>;
  RejectEntryInput: RejectEntryInput;
  RejectEntryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RejectEntryResult']>;
  RejectEntrySuccess: ResolverTypeWrapper<EntryAnswerModel>;
  RejectedBy: RejectedBy;
  ReopenJobInput: ReopenJobInput;
  ReopenJobResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReopenJobResult']>;
  ReopenJobSuccess: ResolverTypeWrapper<JobAnswerModel>;
  RightStatus: RightStatus;
  RightToRepresent: ResolverTypeWrapper<RightModel>;
  RightToRepresentMissing: ResolverTypeWrapper<RightMissingModel>;
  ScheduleInterviewInput: ScheduleInterviewInput;
  ScheduleInterviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ScheduleInterviewResult']>;
  ScheduleInterviewSuccess: ResolverTypeWrapper<InterviewAnswerModel>;
  SetOffLimitsInput: SetOffLimitsInput;
  SetOffLimitsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetOffLimitsResult']>;
  SetOffLimitsSuccess: ResolverTypeWrapper<RuleAnswerModel>;
  ShortlistCandidateInput: ShortlistCandidateInput;
  ShortlistCandidateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ShortlistCandidateResult']>;
  ShortlistCandidateSuccess: ResolverTypeWrapper<EntryAnswerModel>;
  Stage: Stage;
  StageCount: ResolverTypeWrapper<StageCount>;
  Submission: ResolverTypeWrapper<SubmissionOfEntryModel>;
  SubmissionHistoryCounts: ResolverTypeWrapper<SubmissionHistoryCounts>;
  SubmitCandidateInput: SubmitCandidateInput;
  SubmitCandidateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitCandidateResult']>;
  SubmitCandidateSuccess: ResolverTypeWrapper<EntryAnswerModel>;
  SubmittedToClientBefore: ResolverTypeWrapper<SubmittedBeforeModel>;
  Team: ResolverTypeWrapper<Team>;
  TooLateToUndo: ResolverTypeWrapper<TooLateModel>;
  UnshortlistInput: UnshortlistInput;
  UnshortlistResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UnshortlistResult']>;
  UnshortlistSuccess: ResolverTypeWrapper<JobAnswerModel>;
  WithdrawEntryInput: WithdrawEntryInput;
  WithdrawEntryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawEntryResult']>;
  WithdrawEntrySuccess: ResolverTypeWrapper<EntryAnswerModel>;
  WorkMode: WorkMode;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddClientInput: AddClientInput;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AddClientResult: ResolversUnionTypes<ResolversParentTypes>['AddClientResult'];
  AddClientSuccess: ClientAnswerModel;
  AddContactInput: AddContactInput;
  AddContactResult: ResolversUnionTypes<ResolversParentTypes>['AddContactResult'];
  AddContactSuccess: ContactAnswerModel;
  AlreadyInPipeline: EntryAnswerModel<'already_in_pipeline'>;
  AlreadyPlaced: PlacementAnswerModel<'already_placed'>;
  Candidate: CandidateReferenceModel;
  CandidateAlreadySubmitted: AlreadySubmittedModel;
  CandidateBlocked: BlockedModel;
  ChangeClientInput: ChangeClientInput;
  Int: Scalars['Int']['output'];
  ChangeClientResult: ResolversUnionTypes<ResolversParentTypes>['ChangeClientResult'];
  ChangeClientSuccess: ClientAnswerModel;
  ChangeJobInput: ChangeJobInput;
  ChangeJobResult: ResolversUnionTypes<ResolversParentTypes>['ChangeJobResult'];
  ChangeJobSuccess: JobAnswerModel;
  ChangedMeanwhile: ChangedMeanwhileModel;
  Client: ClientModel;
  ClientConnection: Omit<ClientConnection, 'edges'> & { edges: Array<ResolversParentTypes['ClientEdge']> };
  ClientEdge: Omit<ClientEdge, 'node'> & { node: ResolversParentTypes['Client'] };
  ClientKnown: ClientAnswerModel<'known'>;
  CloseJobInput: CloseJobInput;
  CloseJobResult: ResolversUnionTypes<ResolversParentTypes>['CloseJobResult'];
  CloseJobSuccess: JobClosedAnswerModel;
  Contact: ContactModel;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  EndPlacementInput: EndPlacementInput;
  EndPlacementResult: ResolversUnionTypes<ResolversParentTypes>['EndPlacementResult'];
  EndPlacementSuccess: PlacementAnswerModel;
  Entry: EntryModel;
  Boolean: Scalars['Boolean']['output'];
  EntryChange: EntryChangeModel;
  EntryConnection: Omit<EntryConnection, 'edges'> & { edges: Array<ResolversParentTypes['EntryEdge']> };
  EntryEdge: Omit<EntryEdge, 'node'> & { node: ResolversParentTypes['Entry'] };
  EntryEnded: EntryAnswerModel<'ended'>;
  ExtendPlacementInput: ExtendPlacementInput;
  ExtendPlacementResult: ResolversUnionTypes<ResolversParentTypes>['ExtendPlacementResult'];
  ExtendPlacementSuccess: PlacementAnswerModel;
  Feedback: FeedbackModel;
  HoldEntryInput: HoldEntryInput;
  HoldEntryResult: ResolversUnionTypes<ResolversParentTypes>['HoldEntryResult'];
  HoldEntrySuccess: EntryAnswerModel;
  Interview: InterviewModel;
  Job: JobModel;
  JobClosedAlready: JobAnswerModel<'closed_already'>;
  JobConnection: Omit<JobConnection, 'edges'> & { edges: Array<ResolversParentTypes['JobEdge']> };
  JobEdge: Omit<JobEdge, 'node'> & { node: ResolversParentTypes['Job'] };
  JobFilter: JobFilter;
  LiftOffLimitsInput: LiftOffLimitsInput;
  LiftOffLimitsResult: ResolversUnionTypes<ResolversParentTypes>['LiftOffLimitsResult'];
  LiftOffLimitsSuccess: RuleAnswerModel;
  LimitClientInput: LimitClientInput;
  LimitClientResult: ResolversUnionTypes<ResolversParentTypes>['LimitClientResult'];
  LimitClientSuccess: ClientAnswerModel;
  LimitJobInput: LimitJobInput;
  LimitJobResult: ResolversUnionTypes<ResolversParentTypes>['LimitJobResult'];
  LimitJobSuccess: JobAnswerModel;
  Location: Location;
  LocationInput: LocationInput;
  Member: Member;
  Mutation: Record<PropertyKey, never>;
  Need: Need;
  NeedInput: NeedInput;
  NotYoursToLift: NotYoursModel;
  OffLimits: OffLimitsModel;
  Offer: OfferModel;
  OpenJobInput: OpenJobInput;
  OpenJobResult: ResolversUnionTypes<ResolversParentTypes>['OpenJobResult'];
  OpenJobSuccess: JobAnswerModel;
  PageInfo: PageInfo;
  Pay: Pay;
  PayInput: PayInput;
  PlaceCandidateInput: PlaceCandidateInput;
  PlaceCandidateResult: ResolversUnionTypes<ResolversParentTypes>['PlaceCandidateResult'];
  PlaceCandidateSuccess: PlacedAnswerModel;
  Placement: PlacementModel;
  PlacementTerm: PlacementTermModel;
  PriorSubmission: PriorSubmissionModel;
  Query: Record<PropertyKey, never>;
  RecordFeedbackInput: RecordFeedbackInput;
  RecordFeedbackResult: ResolversUnionTypes<ResolversParentTypes>['RecordFeedbackResult'];
  RecordFeedbackSuccess: EntryAnswerModel;
  RecordInterviewInput: RecordInterviewInput;
  RecordInterviewResult: ResolversUnionTypes<ResolversParentTypes>['RecordInterviewResult'];
  RecordInterviewSuccess: EntryAnswerModel;
  RecordOfferInput: RecordOfferInput;
  RecordOfferResult: ResolversUnionTypes<ResolversParentTypes>['RecordOfferResult'];
  RecordOfferSuccess: EntryAnswerModel;
  RecordRightToRepresentInput: RecordRightToRepresentInput;
  RecordRightToRepresentResult: ResolversUnionTypes<ResolversParentTypes>['RecordRightToRepresentResult'];
  RecordRightToRepresentSuccess: RightAnswerModel;
  RejectEntryInput: RejectEntryInput;
  RejectEntryResult: ResolversUnionTypes<ResolversParentTypes>['RejectEntryResult'];
  RejectEntrySuccess: EntryAnswerModel;
  ReopenJobInput: ReopenJobInput;
  ReopenJobResult: ResolversUnionTypes<ResolversParentTypes>['ReopenJobResult'];
  ReopenJobSuccess: JobAnswerModel;
  RightToRepresent: RightModel;
  RightToRepresentMissing: RightMissingModel;
  ScheduleInterviewInput: ScheduleInterviewInput;
  ScheduleInterviewResult: ResolversUnionTypes<ResolversParentTypes>['ScheduleInterviewResult'];
  ScheduleInterviewSuccess: InterviewAnswerModel;
  SetOffLimitsInput: SetOffLimitsInput;
  SetOffLimitsResult: ResolversUnionTypes<ResolversParentTypes>['SetOffLimitsResult'];
  SetOffLimitsSuccess: RuleAnswerModel;
  ShortlistCandidateInput: ShortlistCandidateInput;
  ShortlistCandidateResult: ResolversUnionTypes<ResolversParentTypes>['ShortlistCandidateResult'];
  ShortlistCandidateSuccess: EntryAnswerModel;
  StageCount: StageCount;
  Submission: SubmissionOfEntryModel;
  SubmissionHistoryCounts: SubmissionHistoryCounts;
  SubmitCandidateInput: SubmitCandidateInput;
  SubmitCandidateResult: ResolversUnionTypes<ResolversParentTypes>['SubmitCandidateResult'];
  SubmitCandidateSuccess: EntryAnswerModel;
  SubmittedToClientBefore: SubmittedBeforeModel;
  Team: Team;
  TooLateToUndo: TooLateModel;
  UnshortlistInput: UnshortlistInput;
  UnshortlistResult: ResolversUnionTypes<ResolversParentTypes>['UnshortlistResult'];
  UnshortlistSuccess: JobAnswerModel;
  WithdrawEntryInput: WithdrawEntryInput;
  WithdrawEntryResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawEntryResult'];
  WithdrawEntrySuccess: EntryAnswerModel;
};

export type AddClientResultResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['AddClientResult'] = ResolversParentTypes['AddClientResult']> = {
  __resolveType: TypeResolveFn<'AddClientSuccess' | 'ClientKnown', ParentType, ContextType>;
};

export type AddClientSuccessResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['AddClientSuccess'] = ResolversParentTypes['AddClientSuccess']> = {
  client?: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddContactResultResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['AddContactResult'] = ResolversParentTypes['AddContactResult']> = {
  __resolveType: TypeResolveFn<'AddContactSuccess', ParentType, ContextType>;
};

export type AddContactSuccessResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['AddContactSuccess'] = ResolversParentTypes['AddContactSuccess']> = {
  client?: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyInPipelineResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['AlreadyInPipeline'] = ResolversParentTypes['AlreadyInPipeline']> = {
  entry?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyPlacedResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['AlreadyPlaced'] = ResolversParentTypes['AlreadyPlaced']> = {
  placement?: Resolver<ResolversTypes['Placement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate'], FederationReferenceType extends FederationReferenceTypes['Candidate'] = FederationReferenceTypes['Candidate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Candidate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['Entry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  placements?: Resolver<Array<ResolversTypes['Placement']>, ParentType, ContextType>;
  rightsToRepresent?: Resolver<Array<ResolversTypes['RightToRepresent']>, ParentType, ContextType>;
};

export type CandidateAlreadySubmittedResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['CandidateAlreadySubmitted'] = ResolversParentTypes['CandidateAlreadySubmitted']> = {
  entry?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CandidateBlockedResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['CandidateBlocked'] = ResolversParentTypes['CandidateBlocked']> = {
  liftableBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeClientResultResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['ChangeClientResult'] = ResolversParentTypes['ChangeClientResult']> = {
  __resolveType: TypeResolveFn<'ChangeClientSuccess' | 'ChangedMeanwhile', ParentType, ContextType>;
};

export type ChangeClientSuccessResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['ChangeClientSuccess'] = ResolversParentTypes['ChangeClientSuccess']> = {
  client?: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeJobResultResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['ChangeJobResult'] = ResolversParentTypes['ChangeJobResult']> = {
  __resolveType: TypeResolveFn<'ChangeJobSuccess' | 'ChangedMeanwhile' | 'JobClosedAlready', ParentType, ContextType>;
};

export type ChangeJobSuccessResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['ChangeJobSuccess'] = ResolversParentTypes['ChangeJobSuccess']> = {
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangedMeanwhileResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['ChangedMeanwhile'] = ResolversParentTypes['ChangedMeanwhile']> = {
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClientResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['Client'] = ResolversParentTypes['Client'], FederationReferenceType extends FederationReferenceTypes['Client'] = FederationReferenceTypes['Client']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Client']> | FederationReferenceType, FederationReferenceType, ContextType>;
  branches?: Resolver<Array<ResolversTypes['Client']>, ParentType, ContextType>;
  contacts?: Resolver<Array<ResolversTypes['Contact']>, ParentType, ContextType>;
  domains?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  formerNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobs?: Resolver<ResolversTypes['JobConnection'], ParentType, ContextType, RequireFields<ClientJobsArgs, 'first'>>;
  limitedTo?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offLimits?: Resolver<Array<ResolversTypes['OffLimits']>, ParentType, ContextType>;
  openJobCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  placementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  submissions?: Resolver<ResolversTypes['EntryConnection'], ParentType, ContextType, RequireFields<ClientSubmissionsArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClientConnectionResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['ClientConnection'] = ResolversParentTypes['ClientConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClientEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClientEdgeResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['ClientEdge'] = ResolversParentTypes['ClientEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
};

export type ClientKnownResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['ClientKnown'] = ResolversParentTypes['ClientKnown']> = {
  client?: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CloseJobResultResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['CloseJobResult'] = ResolversParentTypes['CloseJobResult']> = {
  __resolveType: TypeResolveFn<'CloseJobSuccess' | 'JobClosedAlready', ParentType, ContextType>;
};

export type CloseJobSuccessResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['CloseJobSuccess'] = ResolversParentTypes['CloseJobSuccess']> = {
  closedEntries?: Resolver<Array<ResolversTypes['Entry']>, ParentType, ContextType>;
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact'], FederationReferenceType extends FederationReferenceTypes['Contact'] = FederationReferenceTypes['Contact']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Contact']> | FederationReferenceType, FederationReferenceType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EndPlacementResultResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['EndPlacementResult'] = ResolversParentTypes['EndPlacementResult']> = {
  __resolveType: TypeResolveFn<'EndPlacementSuccess', ParentType, ContextType>;
};

export type EndPlacementSuccessResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['EndPlacementSuccess'] = ResolversParentTypes['EndPlacementSuccess']> = {
  placement?: Resolver<ResolversTypes['Placement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntryResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['Entry'] = ResolversParentTypes['Entry'], FederationReferenceType extends FederationReferenceTypes['Entry'] = FederationReferenceTypes['Entry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Entry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  feedback?: Resolver<Array<ResolversTypes['Feedback']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['EntryChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interviews?: Resolver<Array<ResolversTypes['Interview']>, ParentType, ContextType>;
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['EntryOutcome'], ParentType, ContextType>;
  outcomeAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  placement?: Resolver<Maybe<ResolversTypes['Placement']>, ParentType, ContextType>;
  priorSubmission?: Resolver<Maybe<ResolversTypes['PriorSubmission']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['OutcomeReason']>, ParentType, ContextType>;
  reasonNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rejectedBy?: Resolver<Maybe<ResolversTypes['RejectedBy']>, ParentType, ContextType>;
  rightToRepresent?: Resolver<Maybe<ResolversTypes['RightToRepresent']>, ParentType, ContextType>;
  silverMedalist?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  stageSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  submission?: Resolver<Maybe<ResolversTypes['Submission']>, ParentType, ContextType>;
  suggestionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntryChangeResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['EntryChange'] = ResolversParentTypes['EntryChange']> = {
  actor?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EntryConnectionResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['EntryConnection'] = ResolversParentTypes['EntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntryEdgeResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['EntryEdge'] = ResolversParentTypes['EntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
};

export type EntryEndedResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['EntryEnded'] = ResolversParentTypes['EntryEnded']> = {
  entry?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExtendPlacementResultResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['ExtendPlacementResult'] = ResolversParentTypes['ExtendPlacementResult']> = {
  __resolveType: TypeResolveFn<'ExtendPlacementSuccess', ParentType, ContextType>;
};

export type ExtendPlacementSuccessResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['ExtendPlacementSuccess'] = ResolversParentTypes['ExtendPlacementSuccess']> = {
  placement?: Resolver<ResolversTypes['Placement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeedbackResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['Feedback'] = ResolversParentTypes['Feedback']> = {
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HoldEntryResultResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['HoldEntryResult'] = ResolversParentTypes['HoldEntryResult']> = {
  __resolveType: TypeResolveFn<'EntryEnded' | 'HoldEntrySuccess', ParentType, ContextType>;
};

export type HoldEntrySuccessResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['HoldEntrySuccess'] = ResolversParentTypes['HoldEntrySuccess']> = {
  entry?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InterviewResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['Interview'] = ResolversParentTypes['Interview']> = {
  finalRound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scheduledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InterviewStatus'], ParentType, ContextType>;
};

export type JobResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['Job'] = ResolversParentTypes['Job'], FederationReferenceType extends FederationReferenceTypes['Job'] = FederationReferenceTypes['Job']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Job']> | FederationReferenceType, FederationReferenceType, ContextType>;
  client?: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  daysOpen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employmentType?: Resolver<Maybe<ResolversTypes['EmploymentType']>, ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['Entry']>, ParentType, ContextType>;
  feeModel?: Resolver<Maybe<ResolversTypes['FeeModel']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  limitedTo?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  mustHaves?: Resolver<Array<ResolversTypes['Need']>, ParentType, ContextType>;
  niceToHaves?: Resolver<Array<ResolversTypes['Need']>, ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  pay?: Resolver<Maybe<ResolversTypes['Pay']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stageCounts?: Resolver<Array<ResolversTypes['StageCount']>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JobStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workModes?: Resolver<Array<ResolversTypes['WorkMode']>, ParentType, ContextType>;
};

export type JobClosedAlreadyResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['JobClosedAlready'] = ResolversParentTypes['JobClosedAlready']> = {
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JobConnectionResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['JobConnection'] = ResolversParentTypes['JobConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JobEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobEdgeResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['JobEdge'] = ResolversParentTypes['JobEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
};

export type LiftOffLimitsResultResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['LiftOffLimitsResult'] = ResolversParentTypes['LiftOffLimitsResult']> = {
  __resolveType: TypeResolveFn<'LiftOffLimitsSuccess' | 'NotYoursToLift', ParentType, ContextType>;
};

export type LiftOffLimitsSuccessResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['LiftOffLimitsSuccess'] = ResolversParentTypes['LiftOffLimitsSuccess']> = {
  offLimits?: Resolver<ResolversTypes['OffLimits'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LimitClientResultResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['LimitClientResult'] = ResolversParentTypes['LimitClientResult']> = {
  __resolveType: TypeResolveFn<'LimitClientSuccess', ParentType, ContextType>;
};

export type LimitClientSuccessResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['LimitClientSuccess'] = ResolversParentTypes['LimitClientSuccess']> = {
  client?: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LimitJobResultResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['LimitJobResult'] = ResolversParentTypes['LimitJobResult']> = {
  __resolveType: TypeResolveFn<'LimitJobSuccess', ParentType, ContextType>;
};

export type LimitJobSuccessResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['LimitJobSuccess'] = ResolversParentTypes['LimitJobSuccess']> = {
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocationResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MemberResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addClient?: Resolver<ResolversTypes['AddClientResult'], ParentType, ContextType, RequireFields<MutationAddClientArgs, 'input'>>;
  addContact?: Resolver<ResolversTypes['AddContactResult'], ParentType, ContextType, RequireFields<MutationAddContactArgs, 'input'>>;
  changeClient?: Resolver<ResolversTypes['ChangeClientResult'], ParentType, ContextType, RequireFields<MutationChangeClientArgs, 'input'>>;
  changeJob?: Resolver<ResolversTypes['ChangeJobResult'], ParentType, ContextType, RequireFields<MutationChangeJobArgs, 'input'>>;
  closeJob?: Resolver<ResolversTypes['CloseJobResult'], ParentType, ContextType, RequireFields<MutationCloseJobArgs, 'input'>>;
  endPlacement?: Resolver<ResolversTypes['EndPlacementResult'], ParentType, ContextType, RequireFields<MutationEndPlacementArgs, 'input'>>;
  extendPlacement?: Resolver<ResolversTypes['ExtendPlacementResult'], ParentType, ContextType, RequireFields<MutationExtendPlacementArgs, 'input'>>;
  holdEntry?: Resolver<ResolversTypes['HoldEntryResult'], ParentType, ContextType, RequireFields<MutationHoldEntryArgs, 'input'>>;
  liftOffLimits?: Resolver<ResolversTypes['LiftOffLimitsResult'], ParentType, ContextType, RequireFields<MutationLiftOffLimitsArgs, 'input'>>;
  limitClient?: Resolver<ResolversTypes['LimitClientResult'], ParentType, ContextType, RequireFields<MutationLimitClientArgs, 'input'>>;
  limitJob?: Resolver<ResolversTypes['LimitJobResult'], ParentType, ContextType, RequireFields<MutationLimitJobArgs, 'input'>>;
  openJob?: Resolver<ResolversTypes['OpenJobResult'], ParentType, ContextType, RequireFields<MutationOpenJobArgs, 'input'>>;
  placeCandidate?: Resolver<ResolversTypes['PlaceCandidateResult'], ParentType, ContextType, RequireFields<MutationPlaceCandidateArgs, 'input'>>;
  recordFeedback?: Resolver<ResolversTypes['RecordFeedbackResult'], ParentType, ContextType, RequireFields<MutationRecordFeedbackArgs, 'input'>>;
  recordInterview?: Resolver<ResolversTypes['RecordInterviewResult'], ParentType, ContextType, RequireFields<MutationRecordInterviewArgs, 'input'>>;
  recordOffer?: Resolver<ResolversTypes['RecordOfferResult'], ParentType, ContextType, RequireFields<MutationRecordOfferArgs, 'input'>>;
  recordRightToRepresent?: Resolver<ResolversTypes['RecordRightToRepresentResult'], ParentType, ContextType, RequireFields<MutationRecordRightToRepresentArgs, 'input'>>;
  rejectEntry?: Resolver<ResolversTypes['RejectEntryResult'], ParentType, ContextType, RequireFields<MutationRejectEntryArgs, 'input'>>;
  reopenJob?: Resolver<ResolversTypes['ReopenJobResult'], ParentType, ContextType, RequireFields<MutationReopenJobArgs, 'input'>>;
  scheduleInterview?: Resolver<ResolversTypes['ScheduleInterviewResult'], ParentType, ContextType, RequireFields<MutationScheduleInterviewArgs, 'input'>>;
  setOffLimits?: Resolver<ResolversTypes['SetOffLimitsResult'], ParentType, ContextType, RequireFields<MutationSetOffLimitsArgs, 'input'>>;
  shortlistCandidate?: Resolver<ResolversTypes['ShortlistCandidateResult'], ParentType, ContextType, RequireFields<MutationShortlistCandidateArgs, 'input'>>;
  submitCandidate?: Resolver<ResolversTypes['SubmitCandidateResult'], ParentType, ContextType, RequireFields<MutationSubmitCandidateArgs, 'input'>>;
  unshortlist?: Resolver<ResolversTypes['UnshortlistResult'], ParentType, ContextType, RequireFields<MutationUnshortlistArgs, 'input'>>;
  withdrawEntry?: Resolver<ResolversTypes['WithdrawEntryResult'], ParentType, ContextType, RequireFields<MutationWithdrawEntryArgs, 'input'>>;
};

export type NeedResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['Need'] = ResolversParentTypes['Need']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  years?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NotYoursToLiftResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['NotYoursToLift'] = ResolversParentTypes['NotYoursToLift']> = {
  liftableBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OffLimitsResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['OffLimits'] = ResolversParentTypes['OffLimits'], FederationReferenceType extends FederationReferenceTypes['OffLimits'] = FederationReferenceTypes['OffLimits']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OffLimits']> | FederationReferenceType, FederationReferenceType, ContextType>;
  candidate?: Resolver<Maybe<ResolversTypes['Candidate']>, ParentType, ContextType>;
  client?: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  liftableBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  lifted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['OffLimitsScope'], ParentType, ContextType>;
  untilDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['OffLimitsWhy'], ParentType, ContextType>;
};

export type OfferResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  pay?: Resolver<Maybe<ResolversTypes['Pay']>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OfferStatus'], ParentType, ContextType>;
};

export type OpenJobResultResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['OpenJobResult'] = ResolversParentTypes['OpenJobResult']> = {
  __resolveType: TypeResolveFn<'OpenJobSuccess', ParentType, ContextType>;
};

export type OpenJobSuccessResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['OpenJobSuccess'] = ResolversParentTypes['OpenJobSuccess']> = {
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PayResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['Pay'] = ResolversParentTypes['Pay']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maxMinor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minMinor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['PayPeriod'], ParentType, ContextType>;
};

export type PlaceCandidateResultResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['PlaceCandidateResult'] = ResolversParentTypes['PlaceCandidateResult']> = {
  __resolveType: TypeResolveFn<'AlreadyPlaced' | 'EntryEnded' | 'PlaceCandidateSuccess', ParentType, ContextType>;
};

export type PlaceCandidateSuccessResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['PlaceCandidateSuccess'] = ResolversParentTypes['PlaceCandidateSuccess']> = {
  entry?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
  jobFilled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  placement?: Resolver<ResolversTypes['Placement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlacementResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['Placement'] = ResolversParentTypes['Placement'], FederationReferenceType extends FederationReferenceTypes['Placement'] = FederationReferenceTypes['Placement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Placement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  client?: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
  employmentType?: Resolver<Maybe<ResolversTypes['EmploymentType']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['PlacementEnd']>, ParentType, ContextType>;
  guaranteeUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  pay?: Resolver<Maybe<ResolversTypes['Pay']>, ParentType, ContextType>;
  startDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlacementStatus'], ParentType, ContextType>;
  terms?: Resolver<Array<ResolversTypes['PlacementTerm']>, ParentType, ContextType>;
};

export type PlacementTermResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['PlacementTerm'] = ResolversParentTypes['PlacementTerm']> = {
  fromDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  pay?: Resolver<Maybe<ResolversTypes['Pay']>, ParentType, ContextType>;
  untilDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PriorSubmissionResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['PriorSubmission'] = ResolversParentTypes['PriorSubmission']> = {
  entry?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType, RequireFields<QueryClientArgs, 'id'>>;
  clients?: Resolver<ResolversTypes['ClientConnection'], ParentType, ContextType, RequireFields<QueryClientsArgs, 'first'>>;
  entry?: Resolver<Maybe<ResolversTypes['Entry']>, ParentType, ContextType, RequireFields<QueryEntryArgs, 'id'>>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType, RequireFields<QueryJobArgs, 'id'>>;
  jobs?: Resolver<ResolversTypes['JobConnection'], ParentType, ContextType, RequireFields<QueryJobsArgs, 'first'>>;
  submissionHistory?: Resolver<ResolversTypes['EntryConnection'], ParentType, ContextType, RequireFields<QuerySubmissionHistoryArgs, 'first'>>;
  submissionHistoryCounts?: Resolver<ResolversTypes['SubmissionHistoryCounts'], ParentType, ContextType, Partial<QuerySubmissionHistoryCountsArgs>>;
};

export type RecordFeedbackResultResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['RecordFeedbackResult'] = ResolversParentTypes['RecordFeedbackResult']> = {
  __resolveType: TypeResolveFn<'RecordFeedbackSuccess', ParentType, ContextType>;
};

export type RecordFeedbackSuccessResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['RecordFeedbackSuccess'] = ResolversParentTypes['RecordFeedbackSuccess']> = {
  entry?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordInterviewResultResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['RecordInterviewResult'] = ResolversParentTypes['RecordInterviewResult']> = {
  __resolveType: TypeResolveFn<'RecordInterviewSuccess', ParentType, ContextType>;
};

export type RecordInterviewSuccessResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['RecordInterviewSuccess'] = ResolversParentTypes['RecordInterviewSuccess']> = {
  entry?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordOfferResultResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['RecordOfferResult'] = ResolversParentTypes['RecordOfferResult']> = {
  __resolveType: TypeResolveFn<'EntryEnded' | 'RecordOfferSuccess', ParentType, ContextType>;
};

export type RecordOfferSuccessResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['RecordOfferSuccess'] = ResolversParentTypes['RecordOfferSuccess']> = {
  entry?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordRightToRepresentResultResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['RecordRightToRepresentResult'] = ResolversParentTypes['RecordRightToRepresentResult']> = {
  __resolveType: TypeResolveFn<'RecordRightToRepresentSuccess', ParentType, ContextType>;
};

export type RecordRightToRepresentSuccessResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['RecordRightToRepresentSuccess'] = ResolversParentTypes['RecordRightToRepresentSuccess']> = {
  rightToRepresent?: Resolver<ResolversTypes['RightToRepresent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RejectEntryResultResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['RejectEntryResult'] = ResolversParentTypes['RejectEntryResult']> = {
  __resolveType: TypeResolveFn<'EntryEnded' | 'RejectEntrySuccess', ParentType, ContextType>;
};

export type RejectEntrySuccessResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['RejectEntrySuccess'] = ResolversParentTypes['RejectEntrySuccess']> = {
  entry?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReopenJobResultResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['ReopenJobResult'] = ResolversParentTypes['ReopenJobResult']> = {
  __resolveType: TypeResolveFn<'ReopenJobSuccess', ParentType, ContextType>;
};

export type ReopenJobSuccessResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['ReopenJobSuccess'] = ResolversParentTypes['ReopenJobSuccess']> = {
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RightToRepresentResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['RightToRepresent'] = ResolversParentTypes['RightToRepresent']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  exclusive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  heardIn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RightStatus'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RightToRepresentMissingResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['RightToRepresentMissing'] = ResolversParentTypes['RightToRepresentMissing']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScheduleInterviewResultResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['ScheduleInterviewResult'] = ResolversParentTypes['ScheduleInterviewResult']> = {
  __resolveType: TypeResolveFn<'EntryEnded' | 'ScheduleInterviewSuccess', ParentType, ContextType>;
};

export type ScheduleInterviewSuccessResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['ScheduleInterviewSuccess'] = ResolversParentTypes['ScheduleInterviewSuccess']> = {
  entry?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
  interview?: Resolver<ResolversTypes['Interview'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetOffLimitsResultResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['SetOffLimitsResult'] = ResolversParentTypes['SetOffLimitsResult']> = {
  __resolveType: TypeResolveFn<'SetOffLimitsSuccess', ParentType, ContextType>;
};

export type SetOffLimitsSuccessResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['SetOffLimitsSuccess'] = ResolversParentTypes['SetOffLimitsSuccess']> = {
  offLimits?: Resolver<ResolversTypes['OffLimits'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShortlistCandidateResultResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['ShortlistCandidateResult'] = ResolversParentTypes['ShortlistCandidateResult']> = {
  __resolveType: TypeResolveFn<'AlreadyInPipeline' | 'CandidateBlocked' | 'JobClosedAlready' | 'ShortlistCandidateSuccess', ParentType, ContextType>;
};

export type ShortlistCandidateSuccessResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['ShortlistCandidateSuccess'] = ResolversParentTypes['ShortlistCandidateSuccess']> = {
  entry?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StageCountResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['StageCount'] = ResolversParentTypes['StageCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
};

export type SubmissionResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['Submission'] = ResolversParentTypes['Submission']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  coverNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quotedPay?: Resolver<Maybe<ResolversTypes['Pay']>, ParentType, ContextType>;
  rightToRepresent?: Resolver<Maybe<ResolversTypes['RightToRepresent']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  workingDaysWithoutFeedback?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SubmissionHistoryCountsResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['SubmissionHistoryCounts'] = ResolversParentTypes['SubmissionHistoryCounts']> = {
  awaitingFeedback?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubmitCandidateResultResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['SubmitCandidateResult'] = ResolversParentTypes['SubmitCandidateResult']> = {
  __resolveType: TypeResolveFn<'CandidateAlreadySubmitted' | 'CandidateBlocked' | 'ChangedMeanwhile' | 'EntryEnded' | 'RightToRepresentMissing' | 'SubmitCandidateSuccess' | 'SubmittedToClientBefore', ParentType, ContextType>;
};

export type SubmitCandidateSuccessResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['SubmitCandidateSuccess'] = ResolversParentTypes['SubmitCandidateSuccess']> = {
  entry?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmittedToClientBeforeResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['SubmittedToClientBefore'] = ResolversParentTypes['SubmittedToClientBefore']> = {
  prior?: Resolver<ResolversTypes['PriorSubmission'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TooLateToUndoResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['TooLateToUndo'] = ResolversParentTypes['TooLateToUndo']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnshortlistResultResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['UnshortlistResult'] = ResolversParentTypes['UnshortlistResult']> = {
  __resolveType: TypeResolveFn<'TooLateToUndo' | 'UnshortlistSuccess', ParentType, ContextType>;
};

export type UnshortlistSuccessResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['UnshortlistSuccess'] = ResolversParentTypes['UnshortlistSuccess']> = {
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawEntryResultResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['WithdrawEntryResult'] = ResolversParentTypes['WithdrawEntryResult']> = {
  __resolveType: TypeResolveFn<'EntryEnded' | 'WithdrawEntrySuccess', ParentType, ContextType>;
};

export type WithdrawEntrySuccessResolvers<ContextType = SubmissionsContext, ParentType extends ResolversParentTypes['WithdrawEntrySuccess'] = ResolversParentTypes['WithdrawEntrySuccess']> = {
  entry?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = SubmissionsContext> = {
  AddClientResult?: AddClientResultResolvers<ContextType>;
  AddClientSuccess?: AddClientSuccessResolvers<ContextType>;
  AddContactResult?: AddContactResultResolvers<ContextType>;
  AddContactSuccess?: AddContactSuccessResolvers<ContextType>;
  AlreadyInPipeline?: AlreadyInPipelineResolvers<ContextType>;
  AlreadyPlaced?: AlreadyPlacedResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  CandidateAlreadySubmitted?: CandidateAlreadySubmittedResolvers<ContextType>;
  CandidateBlocked?: CandidateBlockedResolvers<ContextType>;
  ChangeClientResult?: ChangeClientResultResolvers<ContextType>;
  ChangeClientSuccess?: ChangeClientSuccessResolvers<ContextType>;
  ChangeJobResult?: ChangeJobResultResolvers<ContextType>;
  ChangeJobSuccess?: ChangeJobSuccessResolvers<ContextType>;
  ChangedMeanwhile?: ChangedMeanwhileResolvers<ContextType>;
  Client?: ClientResolvers<ContextType>;
  ClientConnection?: ClientConnectionResolvers<ContextType>;
  ClientEdge?: ClientEdgeResolvers<ContextType>;
  ClientKnown?: ClientKnownResolvers<ContextType>;
  CloseJobResult?: CloseJobResultResolvers<ContextType>;
  CloseJobSuccess?: CloseJobSuccessResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EndPlacementResult?: EndPlacementResultResolvers<ContextType>;
  EndPlacementSuccess?: EndPlacementSuccessResolvers<ContextType>;
  Entry?: EntryResolvers<ContextType>;
  EntryChange?: EntryChangeResolvers<ContextType>;
  EntryConnection?: EntryConnectionResolvers<ContextType>;
  EntryEdge?: EntryEdgeResolvers<ContextType>;
  EntryEnded?: EntryEndedResolvers<ContextType>;
  ExtendPlacementResult?: ExtendPlacementResultResolvers<ContextType>;
  ExtendPlacementSuccess?: ExtendPlacementSuccessResolvers<ContextType>;
  Feedback?: FeedbackResolvers<ContextType>;
  HoldEntryResult?: HoldEntryResultResolvers<ContextType>;
  HoldEntrySuccess?: HoldEntrySuccessResolvers<ContextType>;
  Interview?: InterviewResolvers<ContextType>;
  Job?: JobResolvers<ContextType>;
  JobClosedAlready?: JobClosedAlreadyResolvers<ContextType>;
  JobConnection?: JobConnectionResolvers<ContextType>;
  JobEdge?: JobEdgeResolvers<ContextType>;
  LiftOffLimitsResult?: LiftOffLimitsResultResolvers<ContextType>;
  LiftOffLimitsSuccess?: LiftOffLimitsSuccessResolvers<ContextType>;
  LimitClientResult?: LimitClientResultResolvers<ContextType>;
  LimitClientSuccess?: LimitClientSuccessResolvers<ContextType>;
  LimitJobResult?: LimitJobResultResolvers<ContextType>;
  LimitJobSuccess?: LimitJobSuccessResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Need?: NeedResolvers<ContextType>;
  NotYoursToLift?: NotYoursToLiftResolvers<ContextType>;
  OffLimits?: OffLimitsResolvers<ContextType>;
  Offer?: OfferResolvers<ContextType>;
  OpenJobResult?: OpenJobResultResolvers<ContextType>;
  OpenJobSuccess?: OpenJobSuccessResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Pay?: PayResolvers<ContextType>;
  PlaceCandidateResult?: PlaceCandidateResultResolvers<ContextType>;
  PlaceCandidateSuccess?: PlaceCandidateSuccessResolvers<ContextType>;
  Placement?: PlacementResolvers<ContextType>;
  PlacementTerm?: PlacementTermResolvers<ContextType>;
  PriorSubmission?: PriorSubmissionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordFeedbackResult?: RecordFeedbackResultResolvers<ContextType>;
  RecordFeedbackSuccess?: RecordFeedbackSuccessResolvers<ContextType>;
  RecordInterviewResult?: RecordInterviewResultResolvers<ContextType>;
  RecordInterviewSuccess?: RecordInterviewSuccessResolvers<ContextType>;
  RecordOfferResult?: RecordOfferResultResolvers<ContextType>;
  RecordOfferSuccess?: RecordOfferSuccessResolvers<ContextType>;
  RecordRightToRepresentResult?: RecordRightToRepresentResultResolvers<ContextType>;
  RecordRightToRepresentSuccess?: RecordRightToRepresentSuccessResolvers<ContextType>;
  RejectEntryResult?: RejectEntryResultResolvers<ContextType>;
  RejectEntrySuccess?: RejectEntrySuccessResolvers<ContextType>;
  ReopenJobResult?: ReopenJobResultResolvers<ContextType>;
  ReopenJobSuccess?: ReopenJobSuccessResolvers<ContextType>;
  RightToRepresent?: RightToRepresentResolvers<ContextType>;
  RightToRepresentMissing?: RightToRepresentMissingResolvers<ContextType>;
  ScheduleInterviewResult?: ScheduleInterviewResultResolvers<ContextType>;
  ScheduleInterviewSuccess?: ScheduleInterviewSuccessResolvers<ContextType>;
  SetOffLimitsResult?: SetOffLimitsResultResolvers<ContextType>;
  SetOffLimitsSuccess?: SetOffLimitsSuccessResolvers<ContextType>;
  ShortlistCandidateResult?: ShortlistCandidateResultResolvers<ContextType>;
  ShortlistCandidateSuccess?: ShortlistCandidateSuccessResolvers<ContextType>;
  StageCount?: StageCountResolvers<ContextType>;
  Submission?: SubmissionResolvers<ContextType>;
  SubmissionHistoryCounts?: SubmissionHistoryCountsResolvers<ContextType>;
  SubmitCandidateResult?: SubmitCandidateResultResolvers<ContextType>;
  SubmitCandidateSuccess?: SubmitCandidateSuccessResolvers<ContextType>;
  SubmittedToClientBefore?: SubmittedToClientBeforeResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  TooLateToUndo?: TooLateToUndoResolvers<ContextType>;
  UnshortlistResult?: UnshortlistResultResolvers<ContextType>;
  UnshortlistSuccess?: UnshortlistSuccessResolvers<ContextType>;
  WithdrawEntryResult?: WithdrawEntryResultResolvers<ContextType>;
  WithdrawEntrySuccess?: WithdrawEntrySuccessResolvers<ContextType>;
};

