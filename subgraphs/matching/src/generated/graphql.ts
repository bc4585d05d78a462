import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CandidateReference as CandidateReferenceModel, JobReference as JobReferenceModel, MemberReference as MemberReferenceModel } from '../person/references.ts';
import type { PlacedSuggestion as PlacedSuggestionModel } from '../suggestion/suggestion.ts';
import type { Rediscovery as RediscoveryModel, LeftOutGroup as LeftOutGroupModel } from '../rediscovery/rediscovery.reader.ts';
import type { NextAction as NextActionModel } from '../next-action/next-action.ts';
import type { SettleOutcome as SettleOutcomeModel } from '../suggestion/dismiss-suggestion.ts';
import type { DoNextActionOutcome as DoNextActionOutcomeModel, SnoozeNextActionOutcome as SnoozeNextActionOutcomeModel } from '../next-action/do-next-action.ts';
import type { MatchingContext } from '../context.ts';
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

export type Candidate = {
  __typename?: 'Candidate';
  id: Scalars['ID']['output'];
  /** What to do next with this person; null when blocked or nothing is due. */
  nextAction?: Maybe<NextAction>;
  /** Open suggestions of this person, best first, at most 20. */
  suggestions: Array<Suggestion>;
};

/** The row was changed by somebody else since it was read: read it again and repeat. */
export type ChangedMeanwhile = {
  __typename?: 'ChangedMeanwhile';
  /** The version now stored. */
  currentVersion: Scalars['Int']['output'];
  /** What to tell the user. */
  message: Scalars['String']['output'];
};

/** Why a suggestion was turned down. */
export type DismissReason =
  /** Place or work mode does not fit. */
  | 'LOCATION'
  /** Anything else. */
  | 'OTHER'
  /** Pay does not fit. */
  | 'PAY'
  /** Too junior or too senior. */
  | 'SENIORITY'
  /** Skills do not fit. */
  | 'SKILLS'
  /** Not free in time. */
  | 'TIMING';

/** Input of dismissSuggestion. */
export type DismissSuggestionInput = {
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Why. */
  reason: DismissReason;
  /** Which. */
  suggestionId: Scalars['ID']['input'];
};

/** Outcome of dismissSuggestion. */
export type DismissSuggestionResult = DismissSuggestionSuccess | SuggestionNotOpen;

/** It is turned down. */
export type DismissSuggestionSuccess = {
  __typename?: 'DismissSuggestionSuccess';
  /** The suggestion. */
  suggestion: Suggestion;
};

/** Input of doNextAction. */
export type DoNextActionInput = {
  /** About whom. */
  candidateId: Scalars['ID']['input'];
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The kind that was shown; refused when another holds now. */
  kind: NextActionKind;
};

/** Outcome of doNextAction. */
export type DoNextActionResult = DoNextActionSuccess | NextActionChangedMeanwhile;

/** It was recorded. */
export type DoNextActionSuccess = {
  __typename?: 'DoNextActionSuccess';
  /** The person, with what comes next. */
  candidate: Candidate;
};

export type Job = {
  __typename?: 'Job';
  id: Scalars['ID']['output'];
  /** The known people who fit. */
  rediscovery: Rediscovery;
};

/** People who fit a job but are left out, and why. */
export type LeftOutGroup = {
  __typename?: 'LeftOutGroup';
  /** Who, at most 50. */
  candidates: Array<Candidate>;
  /** How many. */
  count: Scalars['Int']['output'];
  /** Until when, and who can lift it, in words. */
  detail?: Maybe<Scalars['String']['output']>;
  /** Who can lift it; null: nobody in particular. */
  liftedBy?: Maybe<Member>;
  /** Why, in words. */
  sentence: Scalars['String']['output'];
  /** Until when; null: no end. */
  until?: Maybe<Scalars['Date']['output']>;
  /** Why. */
  why: LeftOutWhy;
};

/** Why somebody is left out. */
export type LeftOutWhy =
  | 'ALREADY_SUBMITTED'
  | 'DISMISSED'
  | 'DO_NOT_CONTACT'
  | 'DO_NOT_REPRESENT'
  | 'IN_PIPELINE'
  | 'OFF_LIMITS'
  | 'PLACED';

export type Member = {
  __typename?: 'Member';
  id: Scalars['ID']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Turns a suggestion down. */
  dismissSuggestion: DismissSuggestionResult;
  /** Records that the action was attempted or is done. */
  doNextAction: DoNextActionResult;
  /** Brings a dismissed suggestion back. */
  restoreSuggestion: RestoreSuggestionResult;
  /** Lets the action rest until a time. */
  snoozeNextAction: SnoozeNextActionResult;
};


export type MutationDismissSuggestionArgs = {
  input: DismissSuggestionInput;
};


export type MutationDoNextActionArgs = {
  input: DoNextActionInput;
};


export type MutationRestoreSuggestionArgs = {
  input: RestoreSuggestionInput;
};


export type MutationSnoozeNextActionArgs = {
  input: SnoozeNextActionInput;
};

/** What to do next with a person: one sentence, its reason, evidence and age. */
export type NextAction = {
  __typename?: 'NextAction';
  /** Who it is about. */
  candidate: Candidate;
  /** By when. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** The pipeline entry it is about. */
  entryId?: Maybe<Scalars['ID']['output']>;
  /** When the evidence dates from. */
  evidenceAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its identity, for a link. */
  evidenceId?: Maybe<Scalars['ID']['output']>;
  /** What the evidence is. */
  evidenceKind?: Maybe<Scalars['String']['output']>;
  /** Who it is for; null: nobody in particular. */
  forMember?: Maybe<Member>;
  /** The job it is about. */
  job?: Maybe<Job>;
  /** What kind. */
  kind: NextActionKind;
  /** The reason with its evidence. */
  reason: Scalars['String']['output'];
  /** The sentence. */
  sentence: Scalars['String']['output'];
  /** Rests until then. */
  snoozedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** The open task it is about; Do completes it. */
  taskId?: Maybe<Scalars['ID']['output']>;
  /** The thread it is about. */
  threadId?: Maybe<Scalars['ID']['output']>;
};

/** Another action holds now. */
export type NextActionChangedMeanwhile = {
  __typename?: 'NextActionChangedMeanwhile';
  /** The person, with what holds now. */
  candidate: Candidate;
};

/** A page of next actions. */
export type NextActionConnection = {
  __typename?: 'NextActionConnection';
  /** The rows. */
  edges: Array<NextActionEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many match. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page. */
export type NextActionEdge = {
  __typename?: 'NextActionEdge';
  /** Its cursor. */
  cursor: Scalars['String']['output'];
  /** The next action. */
  node: NextAction;
};

/** Kinds of next action, in the order of their precedence. */
export type NextActionKind =
  | 'ANSWER_REPLY'
  | 'ASK_RIGHT_TO_REPRESENT'
  | 'CHASE_FEEDBACK'
  | 'CONFIRM_AVAILABILITY'
  | 'DEBRIEF_INTERVIEW'
  | 'EXTEND_PLACEMENT'
  | 'FOLLOW_UP'
  | 'LEAVE_ALONE'
  | 'NURTURE'
  | 'PLACEMENT_CHECK_IN'
  | 'PREPARE_INTERVIEW'
  | 'REDEPLOY'
  | 'RESOLVE_DUPLICATE'
  | 'REVIEW_APPLICANT'
  | 'RE_ENGAGE'
  | 'SHORTLIST'
  | 'SUBMIT';

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

export type Query = {
  __typename?: 'Query';
  /** Open suggestions over all jobs, newest first; for jobs or people of these owners or of everyone. */
  newMatches: SuggestionConnection;
  /** Next actions ranked by what a day's delay costs; for these members or for everyone. Snoozed ones are left out. */
  nextActions: NextActionConnection;
  /** The known people who fit a job; null when the job is unknown to this agency. */
  rediscovery?: Maybe<Rediscovery>;
};


export type QueryNewMatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ownerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type QueryNextActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dueByToday?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  forMemberIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type QueryRediscoveryArgs = {
  jobId: Scalars['ID']['input'];
};

/** A reason with its evidence. */
export type Reason = {
  __typename?: 'Reason';
  /** Speaks against the person, or is not known. */
  against: Scalars['Boolean']['output'];
  /** When the evidence dates from. */
  evidenceAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its identity, for a link. */
  evidenceId?: Maybe<Scalars['ID']['output']>;
  /** ENTRY, INTERVIEW, INTERACTION, CANDIDATE, PLACEMENT, FIT_NOTE */
  evidenceKind?: Maybe<Scalars['String']['output']>;
  /** Name of the feature it comes from. */
  feature: Scalars['String']['output'];
  /** Where the evidence was heard, e.g. CV of October. */
  heardIn?: Maybe<Scalars['String']['output']>;
  /** The sentence, evidence included. */
  sentence: Scalars['String']['output'];
};

/** Rediscovery for one job. */
export type Rediscovery = {
  __typename?: 'Rediscovery';
  /** How many known people fit. */
  fitCount: Scalars['Int']['output'];
  /** For which job. */
  job: Job;
  /** Among how many known people. */
  knownCount: Scalars['Int']['output'];
  /** Who is left out, and why. */
  leftOut: Array<LeftOutGroup>;
  /** How many fit but are left out. */
  leftOutCount: Scalars['Int']['output'];
  /** When it was ranked last. */
  rankedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * The ranked people. With ownerIds, only what newMatches holds for these members: everybody on a job of theirs, and people of
   * theirs on other jobs.
   */
  suggestions: SuggestionConnection;
};


/** Rediscovery for one job. */
export type RediscoverySuggestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ownerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  statuses?: InputMaybe<Array<SuggestionStatus>>;
};

/** Input of restoreSuggestion. */
export type RestoreSuggestionInput = {
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Which. */
  suggestionId: Scalars['ID']['input'];
};

/** Outcome of restoreSuggestion. */
export type RestoreSuggestionResult = RestoreSuggestionSuccess | SuggestionNotOpen;

/** It is open again. */
export type RestoreSuggestionSuccess = {
  __typename?: 'RestoreSuggestionSuccess';
  /** The suggestion. */
  suggestion: Suggestion;
};

/** Input of snoozeNextAction. */
export type SnoozeNextActionInput = {
  /** About whom. */
  candidateId: Scalars['ID']['input'];
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Until when. */
  until: Scalars['DateTime']['input'];
};

/** Outcome of snoozeNextAction. */
export type SnoozeNextActionResult = SnoozeNextActionSuccess;

/** It rests; null `until` wakes it. */
export type SnoozeNextActionSuccess = {
  __typename?: 'SnoozeNextActionSuccess';
  /** The person. */
  candidate: Candidate;
};

/** A known person who fits a job, with reasons that can be checked. */
export type Suggestion = {
  __typename?: 'Suggestion';
  /** Who. */
  candidate: Candidate;
  /** The client's name. */
  clientName: Scalars['String']['output'];
  /** Why it was dismissed. */
  dismissedBecause?: Maybe<DismissReason>;
  /** Identity. */
  id: Scalars['ID']['output'];
  /** For which job. */
  job: Job;
  /** The job's title. */
  jobTitle: Scalars['String']['output'];
  /** When it was made. */
  madeAt: Scalars['DateTime']['output'];
  /** Place in the ranking, 1 first. */
  rank: Scalars['Int']['output'];
  /** What speaks for the person, largest contribution first, then what speaks against. */
  reasons: Array<Reason>;
  /** How it stands. */
  status: SuggestionStatus;
  /** When news of the person strengthened it last. */
  strengthenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What brought it up. */
  trigger: SuggestionTrigger;
};

/** A page of suggestions. */
export type SuggestionConnection = {
  __typename?: 'SuggestionConnection';
  /** The rows. */
  edges: Array<SuggestionEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many match. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page. */
export type SuggestionEdge = {
  __typename?: 'SuggestionEdge';
  /** Its cursor. */
  cursor: Scalars['String']['output'];
  /** The suggestion. */
  node: Suggestion;
};

/** It was accepted, dismissed or expired meanwhile. */
export type SuggestionNotOpen = {
  __typename?: 'SuggestionNotOpen';
  /** The suggestion as it stands. */
  suggestion: Suggestion;
};

/** State of a suggestion. */
export type SuggestionStatus =
  /** Shortlisted. */
  | 'ACCEPTED'
  /** Turned down by a recruiter. */
  | 'DISMISSED'
  /** Its job has closed, or the person no longer fits or may not be suggested. */
  | 'EXPIRED'
  /** Waits for a recruiter. */
  | 'OPEN';

/** What brought a suggestion up. */
export type SuggestionTrigger =
  | 'AVAILABILITY'
  | 'JOB_CHANGED'
  | 'JOB_OPENED'
  | 'NEW_CV'
  | 'PERSON_CHANGED'
  | 'REJECTION'
  | 'REPLY';



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
  Job: Job;
  Suggestion: Suggestion;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Candidate:
    ( { __typename: 'Candidate' }
    & GraphQLRecursivePick<FederationTypes['Candidate'], {"id":true}> );
  Job:
    ( { __typename: 'Job' }
    & GraphQLRecursivePick<FederationTypes['Job'], {"id":true}> );
  Suggestion:
    ( { __typename: 'Suggestion' }
    & GraphQLRecursivePick<FederationTypes['Suggestion'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Candidate: ResolverTypeWrapper<CandidateReferenceModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ChangedMeanwhile: ResolverTypeWrapper<ChangedMeanwhile>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DismissReason: DismissReason;
  DismissSuggestionInput: DismissSuggestionInput;
  DismissSuggestionResult: ResolverTypeWrapper<SettleOutcomeModel>;
  DismissSuggestionSuccess: ResolverTypeWrapper<SettleOutcomeModel>;
  DoNextActionInput: DoNextActionInput;
  DoNextActionResult: ResolverTypeWrapper<DoNextActionOutcomeModel>;
  DoNextActionSuccess: ResolverTypeWrapper<DoNextActionOutcomeModel>;
  Job: ResolverTypeWrapper<JobReferenceModel>;
  LeftOutGroup: ResolverTypeWrapper<LeftOutGroupModel>;
  LeftOutWhy: LeftOutWhy;
  Member: ResolverTypeWrapper<MemberReferenceModel>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NextAction: ResolverTypeWrapper<NextActionModel>;
  NextActionChangedMeanwhile: ResolverTypeWrapper<DoNextActionOutcomeModel>;
  NextActionConnection: ResolverTypeWrapper<Omit<NextActionConnection, 'edges'> & { edges: Array<ResolversTypes['NextActionEdge']> }>;
  NextActionEdge: ResolverTypeWrapper<Omit<NextActionEdge, 'node'> & { node: ResolversTypes['NextAction'] }>;
  NextActionKind: NextActionKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reason: ResolverTypeWrapper<Reason>;
  Rediscovery: ResolverTypeWrapper<RediscoveryModel>;
  RestoreSuggestionInput: RestoreSuggestionInput;
  RestoreSuggestionResult: ResolverTypeWrapper<SettleOutcomeModel>;
  RestoreSuggestionSuccess: ResolverTypeWrapper<SettleOutcomeModel>;
  SnoozeNextActionInput: SnoozeNextActionInput;
  SnoozeNextActionResult: ResolverTypeWrapper<SnoozeNextActionOutcomeModel>;
  SnoozeNextActionSuccess: ResolverTypeWrapper<SnoozeNextActionOutcomeModel>;
  Suggestion: ResolverTypeWrapper<PlacedSuggestionModel>;
  SuggestionConnection: ResolverTypeWrapper<Omit<SuggestionConnection, 'edges'> & { edges: Array<ResolversTypes['SuggestionEdge']> }>;
  SuggestionEdge: ResolverTypeWrapper<Omit<SuggestionEdge, 'node'> & { node: ResolversTypes['Suggestion'] }>;
  SuggestionNotOpen: ResolverTypeWrapper<SettleOutcomeModel>;
  SuggestionStatus: SuggestionStatus;
  SuggestionTrigger: SuggestionTrigger;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Candidate: CandidateReferenceModel;
  ID: Scalars['ID']['output'];
  ChangedMeanwhile: ChangedMeanwhile;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DismissSuggestionInput: DismissSuggestionInput;
  DismissSuggestionResult: SettleOutcomeModel;
  DismissSuggestionSuccess: SettleOutcomeModel;
  DoNextActionInput: DoNextActionInput;
  DoNextActionResult: DoNextActionOutcomeModel;
  DoNextActionSuccess: DoNextActionOutcomeModel;
  Job: JobReferenceModel;
  LeftOutGroup: LeftOutGroupModel;
  Member: MemberReferenceModel;
  Mutation: Record<PropertyKey, never>;
  NextAction: NextActionModel;
  NextActionChangedMeanwhile: DoNextActionOutcomeModel;
  NextActionConnection: Omit<NextActionConnection, 'edges'> & { edges: Array<ResolversParentTypes['NextActionEdge']> };
  NextActionEdge: Omit<NextActionEdge, 'node'> & { node: ResolversParentTypes['NextAction'] };
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Query: Record<PropertyKey, never>;
  Reason: Reason;
  Rediscovery: RediscoveryModel;
  RestoreSuggestionInput: RestoreSuggestionInput;
  RestoreSuggestionResult: SettleOutcomeModel;
  RestoreSuggestionSuccess: SettleOutcomeModel;
  SnoozeNextActionInput: SnoozeNextActionInput;
  SnoozeNextActionResult: SnoozeNextActionOutcomeModel;
  SnoozeNextActionSuccess: SnoozeNextActionOutcomeModel;
  Suggestion: PlacedSuggestionModel;
  SuggestionConnection: Omit<SuggestionConnection, 'edges'> & { edges: Array<ResolversParentTypes['SuggestionEdge']> };
  SuggestionEdge: Omit<SuggestionEdge, 'node'> & { node: ResolversParentTypes['Suggestion'] };
  SuggestionNotOpen: SettleOutcomeModel;
};

export type CandidateResolvers<ContextType = MatchingContext, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate'], FederationReferenceType extends FederationReferenceTypes['Candidate'] = FederationReferenceTypes['Candidate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Candidate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextAction?: Resolver<Maybe<ResolversTypes['NextAction']>, ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['Suggestion']>, ParentType, ContextType>;
};

export type ChangedMeanwhileResolvers<ContextType = MatchingContext, ParentType extends ResolversParentTypes['ChangedMeanwhile'] = ResolversParentTypes['ChangedMeanwhile']> = {
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DismissSuggestionResultResolvers<ContextType = MatchingContext, ParentType extends ResolversParentTypes['DismissSuggestionResult'] = ResolversParentTypes['DismissSuggestionResult']> = {
  __resolveType: TypeResolveFn<'DismissSuggestionSuccess' | 'SuggestionNotOpen', ParentType, ContextType>;
};

export type DismissSuggestionSuccessResolvers<ContextType = MatchingContext, ParentType extends ResolversParentTypes['DismissSuggestionSuccess'] = ResolversParentTypes['DismissSuggestionSuccess']> = {
  suggestion?: Resolver<ResolversTypes['Suggestion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DoNextActionResultResolvers<ContextType = MatchingContext, ParentType extends ResolversParentTypes['DoNextActionResult'] = ResolversParentTypes['DoNextActionResult']> = {
  __resolveType: TypeResolveFn<'DoNextActionSuccess' | 'NextActionChangedMeanwhile', ParentType, ContextType>;
};

export type DoNextActionSuccessResolvers<ContextType = MatchingContext, ParentType extends ResolversParentTypes['DoNextActionSuccess'] = ResolversParentTypes['DoNextActionSuccess']> = {
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JobResolvers<ContextType = MatchingContext, ParentType extends ResolversParentTypes['Job'] = ResolversParentTypes['Job'], FederationReferenceType extends FederationReferenceTypes['Job'] = FederationReferenceTypes['Job']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Job']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rediscovery?: Resolver<ResolversTypes['Rediscovery'], ParentType, ContextType>;
};

export type LeftOutGroupResolvers<ContextType = MatchingContext, ParentType extends ResolversParentTypes['LeftOutGroup'] = ResolversParentTypes['LeftOutGroup']> = {
  candidates?: Resolver<Array<ResolversTypes['Candidate']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  liftedBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['LeftOutWhy'], ParentType, ContextType>;
};

export type MemberResolvers<ContextType = MatchingContext, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = MatchingContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  dismissSuggestion?: Resolver<ResolversTypes['DismissSuggestionResult'], ParentType, ContextType, RequireFields<MutationDismissSuggestionArgs, 'input'>>;
  doNextAction?: Resolver<ResolversTypes['DoNextActionResult'], ParentType, ContextType, RequireFields<MutationDoNextActionArgs, 'input'>>;
  restoreSuggestion?: Resolver<ResolversTypes['RestoreSuggestionResult'], ParentType, ContextType, RequireFields<MutationRestoreSuggestionArgs, 'input'>>;
  snoozeNextAction?: Resolver<ResolversTypes['SnoozeNextActionResult'], ParentType, ContextType, RequireFields<MutationSnoozeNextActionArgs, 'input'>>;
};

export type NextActionResolvers<ContextType = MatchingContext, ParentType extends ResolversParentTypes['NextAction'] = ResolversParentTypes['NextAction']> = {
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  entryId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  evidenceAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidenceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  evidenceKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  forMember?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NextActionKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  snoozedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  taskId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  threadId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type NextActionChangedMeanwhileResolvers<ContextType = MatchingContext, ParentType extends ResolversParentTypes['NextActionChangedMeanwhile'] = ResolversParentTypes['NextActionChangedMeanwhile']> = {
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NextActionConnectionResolvers<ContextType = MatchingContext, ParentType extends ResolversParentTypes['NextActionConnection'] = ResolversParentTypes['NextActionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NextActionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NextActionEdgeResolvers<ContextType = MatchingContext, ParentType extends ResolversParentTypes['NextActionEdge'] = ResolversParentTypes['NextActionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NextAction'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = MatchingContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = MatchingContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  newMatches?: Resolver<ResolversTypes['SuggestionConnection'], ParentType, ContextType, RequireFields<QueryNewMatchesArgs, 'first'>>;
  nextActions?: Resolver<ResolversTypes['NextActionConnection'], ParentType, ContextType, RequireFields<QueryNextActionsArgs, 'first'>>;
  rediscovery?: Resolver<Maybe<ResolversTypes['Rediscovery']>, ParentType, ContextType, RequireFields<QueryRediscoveryArgs, 'jobId'>>;
};

export type ReasonResolvers<ContextType = MatchingContext, ParentType extends ResolversParentTypes['Reason'] = ResolversParentTypes['Reason']> = {
  against?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidenceAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidenceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  evidenceKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  feature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heardIn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RediscoveryResolvers<ContextType = MatchingContext, ParentType extends ResolversParentTypes['Rediscovery'] = ResolversParentTypes['Rediscovery']> = {
  fitCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  knownCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftOut?: Resolver<Array<ResolversTypes['LeftOutGroup']>, ParentType, ContextType>;
  leftOutCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rankedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  suggestions?: Resolver<ResolversTypes['SuggestionConnection'], ParentType, ContextType, RequireFields<RediscoverySuggestionsArgs, 'first' | 'statuses'>>;
};

export type RestoreSuggestionResultResolvers<ContextType = MatchingContext, ParentType extends ResolversParentTypes['RestoreSuggestionResult'] = ResolversParentTypes['RestoreSuggestionResult']> = {
  __resolveType: TypeResolveFn<'RestoreSuggestionSuccess' | 'SuggestionNotOpen', ParentType, ContextType>;
};

export type RestoreSuggestionSuccessResolvers<ContextType = MatchingContext, ParentType extends ResolversParentTypes['RestoreSuggestionSuccess'] = ResolversParentTypes['RestoreSuggestionSuccess']> = {
  suggestion?: Resolver<ResolversTypes['Suggestion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SnoozeNextActionResultResolvers<ContextType = MatchingContext, ParentType extends ResolversParentTypes['SnoozeNextActionResult'] = ResolversParentTypes['SnoozeNextActionResult']> = {
  __resolveType: TypeResolveFn<'SnoozeNextActionSuccess', ParentType, ContextType>;
};

export type SnoozeNextActionSuccessResolvers<ContextType = MatchingContext, ParentType extends ResolversParentTypes['SnoozeNextActionSuccess'] = ResolversParentTypes['SnoozeNextActionSuccess']> = {
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = MatchingContext, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion'], FederationReferenceType extends FederationReferenceTypes['Suggestion'] = FederationReferenceTypes['Suggestion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Suggestion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  clientName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dismissedBecause?: Resolver<Maybe<ResolversTypes['DismissReason']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  jobTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['Reason']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SuggestionStatus'], ParentType, ContextType>;
  strengthenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  trigger?: Resolver<ResolversTypes['SuggestionTrigger'], ParentType, ContextType>;
};

export type SuggestionConnectionResolvers<ContextType = MatchingContext, ParentType extends ResolversParentTypes['SuggestionConnection'] = ResolversParentTypes['SuggestionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SuggestionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuggestionEdgeResolvers<ContextType = MatchingContext, ParentType extends ResolversParentTypes['SuggestionEdge'] = ResolversParentTypes['SuggestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Suggestion'], ParentType, ContextType>;
};

export type SuggestionNotOpenResolvers<ContextType = MatchingContext, ParentType extends ResolversParentTypes['SuggestionNotOpen'] = ResolversParentTypes['SuggestionNotOpen']> = {
  suggestion?: Resolver<ResolversTypes['Suggestion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = MatchingContext> = {
  Candidate?: CandidateResolvers<ContextType>;
  ChangedMeanwhile?: ChangedMeanwhileResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DismissSuggestionResult?: DismissSuggestionResultResolvers<ContextType>;
  DismissSuggestionSuccess?: DismissSuggestionSuccessResolvers<ContextType>;
  DoNextActionResult?: DoNextActionResultResolvers<ContextType>;
  DoNextActionSuccess?: DoNextActionSuccessResolvers<ContextType>;
  Job?: JobResolvers<ContextType>;
  LeftOutGroup?: LeftOutGroupResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NextAction?: NextActionResolvers<ContextType>;
  NextActionChangedMeanwhile?: NextActionChangedMeanwhileResolvers<ContextType>;
  NextActionConnection?: NextActionConnectionResolvers<ContextType>;
  NextActionEdge?: NextActionEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reason?: ReasonResolvers<ContextType>;
  Rediscovery?: RediscoveryResolvers<ContextType>;
  RestoreSuggestionResult?: RestoreSuggestionResultResolvers<ContextType>;
  RestoreSuggestionSuccess?: RestoreSuggestionSuccessResolvers<ContextType>;
  SnoozeNextActionResult?: SnoozeNextActionResultResolvers<ContextType>;
  SnoozeNextActionSuccess?: SnoozeNextActionSuccessResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  SuggestionConnection?: SuggestionConnectionResolvers<ContextType>;
  SuggestionEdge?: SuggestionEdgeResolvers<ContextType>;
  SuggestionNotOpen?: SuggestionNotOpenResolvers<ContextType>;
};

