import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Pool as PoolModel, PoolMember as PoolMemberModel, PoolSaved as PoolSavedModel, PoolNameTaken as PoolNameTakenModel, AddedToPool as AddedToPoolModel } from '../pool/pool.ts';
import type { Path as PathModel, PathSaved as PathSavedModel, ChangedMeanwhile as ChangedMeanwhileModel } from '../path/path.ts';
import type { Enrolment as EnrolmentModel, Enrolled as EnrolledModel, AlreadyEnrolled as AlreadyEnrolledModel } from '../enrolment/enrolment.ts';
import type { Reference as ReferenceModel, NurtureContext } from '../context.ts';
import type { NurtureForbidden as NurtureForbiddenModel } from '../person/person.ts';
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

/** Input of addToPool. */
export type AddToPoolInput = {
  /** Whom, at most 500. */
  candidateIds: Array<Scalars['ID']['input']>;
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Which pool. */
  poolId: Scalars['ID']['input'];
};

/** Outcome of addToPool. */
export type AddToPoolResult = AddToPoolSuccess;

/** They are in it. */
export type AddToPoolSuccess = {
  __typename?: 'AddToPoolSuccess';
  /** How many were new in it. */
  added: Scalars['Int']['output'];
  /** The pool. */
  pool: Pool;
};

/** They are on a path already; one at a time. */
export type AlreadyEnrolled = {
  __typename?: 'AlreadyEnrolled';
  /** That enrolment. */
  enrolment: Enrolment;
};

export type Candidate = {
  __typename?: 'Candidate';
  /** Enrolments, newest first, at most 20. */
  enrolments: Array<Enrolment>;
  id: Scalars['ID']['output'];
  /** Pools this person is in. */
  pools: Array<Pool>;
};

/** Input of changeEnrolment. */
export type ChangeEnrolmentInput = {
  /** What to do. */
  action: EnrolmentAction;
  /** Which. */
  enrolmentId: Scalars['ID']['input'];
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
};

/** Outcome of changeEnrolment. */
export type ChangeEnrolmentResult = ChangeEnrolmentSuccess;

/** It was changed, or had ended already; its state tells. */
export type ChangeEnrolmentSuccess = {
  __typename?: 'ChangeEnrolmentSuccess';
  /** The enrolment. */
  enrolment: Enrolment;
};

/** The row was changed by somebody else since it was read: read it again and repeat. */
export type ChangedMeanwhile = {
  __typename?: 'ChangedMeanwhile';
  /** The version now stored. */
  currentVersion: Scalars['Int']['output'];
  /** What to tell the user. */
  message: Scalars['String']['output'];
};

/** Input of enrol. */
export type EnrolInput = {
  /** Who. */
  candidateId: Scalars['ID']['input'];
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Which path. */
  pathId: Scalars['ID']['input'];
};

/** Outcome of enrol. */
export type EnrolResult = AlreadyEnrolled | EnrolSuccess | NurtureForbidden;

/** They are on the path. */
export type EnrolSuccess = {
  __typename?: 'EnrolSuccess';
  /** The enrolment. */
  enrolment: Enrolment;
};

/** A person on a path. */
export type Enrolment = {
  __typename?: 'Enrolment';
  /** Who. */
  candidate: Candidate;
  /** Identity. */
  id: Scalars['ID']['output'];
  /** When the next step runs; null: it waits for something else. */
  nextStepAt?: Maybe<Scalars['DateTime']['output']>;
  /** Which path. */
  path: Path;
  /** When. */
  startedAt: Scalars['DateTime']['output'];
  /** Why it started, in words. */
  startedBecause: Scalars['String']['output'];
  /** How it stands. */
  status: EnrolmentStatus;
  /** The step under way, 1 first. */
  stepNumber: Scalars['Int']['output'];
  /** Why it stopped, in words. */
  stopReason?: Maybe<Scalars['String']['output']>;
  /** When. */
  stoppedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What to do with an enrolment. */
export type EnrolmentAction =
  | 'PAUSE'
  | 'RESUME'
  | 'STOP';

/** A page of enrolments. */
export type EnrolmentConnection = {
  __typename?: 'EnrolmentConnection';
  /** The rows. */
  edges: Array<EnrolmentEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many match. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page. */
export type EnrolmentEdge = {
  __typename?: 'EnrolmentEdge';
  /** Its cursor. */
  cursor: Scalars['String']['output'];
  /** The enrolment. */
  node: Enrolment;
};

/** State of an enrolment. */
export type EnrolmentStatus =
  /** On its way. */
  | 'ACTIVE'
  /** An address bounced. */
  | 'BOUNCED'
  /** All steps done. */
  | 'COMPLETED'
  /** A step failed. */
  | 'ERROR'
  /** A meeting was booked. */
  | 'MEETING_BOOKED'
  /** Paused by somebody. */
  | 'PAUSED'
  /** Proposed by a rule; somebody confirms. */
  | 'PROPOSED'
  /** The person replied. */
  | 'RESPONDED'
  /** Stopped by somebody or by a block. */
  | 'STOPPED'
  /** The person unsubscribed. */
  | 'UNSUBSCRIBED'
  /** Waits until a task is done. */
  | 'WAITING_FOR_TASK';

/** What the rule does. */
export type EntryMode =
  /** It enters people. */
  | 'AUTOMATIC'
  /** It proposes; somebody confirms. */
  | 'PROPOSED';

/** Who enters a path by rule. */
export type EntryRule =
  /** Declined by themselves. */
  | 'DECLINED'
  /** Rejected by the client at interview or offer, for a reason that speaks for the person. */
  | 'SILVER_MEDALIST'
  /** Not available until a date. */
  | 'UNAVAILABLE_UNTIL';

export type Member = {
  __typename?: 'Member';
  id: Scalars['ID']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Puts people into a pool; who is in it already stays. */
  addToPool: AddToPoolResult;
  /** Pauses, resumes or stops an enrolment. */
  changeEnrolment: ChangeEnrolmentResult;
  /** Puts somebody on a path, or confirms a proposal. */
  enrol: EnrolResult;
  /** Takes people out of a pool. */
  removeFromPool: RemoveFromPoolResult;
  /** Makes a path or changes it; who is on it goes on with the steps as they were. */
  savePath: SavePathResult;
  /** Makes a pool or changes its name and description. */
  savePool: SavePoolResult;
};


export type MutationAddToPoolArgs = {
  input: AddToPoolInput;
};


export type MutationChangeEnrolmentArgs = {
  input: ChangeEnrolmentInput;
};


export type MutationEnrolArgs = {
  input: EnrolInput;
};


export type MutationRemoveFromPoolArgs = {
  input: RemoveFromPoolInput;
};


export type MutationSavePathArgs = {
  input: SavePathInput;
};


export type MutationSavePoolArgs = {
  input: SavePoolInput;
};

/** A block forbids nurturing this person. */
export type NurtureForbidden = {
  __typename?: 'NurtureForbidden';
  /** What to tell the user. */
  message: Scalars['String']['output'];
};

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

/** A sequence of steps that keeps a relationship alive. */
export type Path = {
  __typename?: 'Path';
  /** False when nobody enters any more. */
  active: Scalars['Boolean']['output'];
  /** How many are on it. */
  activeCount: Scalars['Int']['output'];
  /** Enrolments, newest first. */
  enrolments: EnrolmentConnection;
  /** Whether the rule enters people or only proposes it. */
  entryMode: EntryMode;
  /** Who enters by rule; null: only by hand. */
  entryRule?: Maybe<EntryRule>;
  /** Identity. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** The rule in words. */
  ruleSentence: Scalars['String']['output'];
  /** What happens, in order. */
  steps: Array<PathStep>;
  /** For expectedVersion. */
  version: Scalars['Int']['output'];
};


/** A sequence of steps that keeps a relationship alive. */
export type PathEnrolmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  statuses?: InputMaybe<Array<EnrolmentStatus>>;
};

/** One step of a path. */
export type PathStep = {
  __typename?: 'PathStep';
  /** What it does. */
  kind: StepKind;
  /** Position, 1 first. */
  number: Scalars['Int']['output'];
  /** Title of the task or text of the note. */
  text?: Maybe<Scalars['String']['output']>;
  /** Days to wait, of a WAIT step. */
  waitDays?: Maybe<Scalars['Int']['output']>;
};

/** One step of a path as entered. */
export type PathStepInput = {
  /** What it does. */
  kind: StepKind;
  /** Title of the task or text of the note. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Days to wait, of a WAIT step. */
  waitDays?: InputMaybe<Scalars['Int']['input']>;
};

/** People kept together for later. */
export type Pool = {
  __typename?: 'Pool';
  /** What it is about. */
  description?: Maybe<Scalars['String']['output']>;
  /** Identity. */
  id: Scalars['ID']['output'];
  /** What it is for. */
  kind: PoolKind;
  /** How many are in it. */
  memberCount: Scalars['Int']['output'];
  /** Who is in it, newest first. */
  members: PoolMemberConnection;
  /** Its name. */
  name: Scalars['String']['output'];
};


/** People kept together for later. */
export type PoolMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a pool is for. */
export type PoolKind =
  /** A shortlist for a role that has no job yet. */
  | 'FUTURE_ROLE'
  /** People to place now. */
  | 'HOTLIST'
  /** People of one readiness. */
  | 'READINESS'
  /** Any list. */
  | 'STATIC';

/** Somebody in a pool. */
export type PoolMember = {
  __typename?: 'PoolMember';
  /** Who added them. */
  addedBy?: Maybe<Member>;
  /** Who. */
  candidate: Candidate;
  /** Since when. */
  joinedAt: Scalars['DateTime']['output'];
};

/** A page of members of a pool. */
export type PoolMemberConnection = {
  __typename?: 'PoolMemberConnection';
  /** The rows. */
  edges: Array<PoolMemberEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page. */
export type PoolMemberEdge = {
  __typename?: 'PoolMemberEdge';
  /** Its cursor. */
  cursor: Scalars['String']['output'];
  /** The member. */
  node: PoolMember;
};

/** Another pool has this name. */
export type PoolNameTaken = {
  __typename?: 'PoolNameTaken';
  /** That pool. */
  pool: Pool;
};

export type Query = {
  __typename?: 'Query';
  /** One path; null when unknown to this agency. */
  path?: Maybe<Path>;
  /** All paths by name, at most 200. */
  paths: Array<Path>;
  /** One pool; null when unknown to this agency. */
  pool?: Maybe<Pool>;
  /** All pools by name, at most 200. */
  pools: Array<Pool>;
  /** Enrolments that a rule proposes, newest first, at most 100. */
  proposedEnrolments: Array<Enrolment>;
};


export type QueryPathArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPoolArgs = {
  id: Scalars['ID']['input'];
};

/** Input of removeFromPool. */
export type RemoveFromPoolInput = {
  /** Whom, at most 500. */
  candidateIds: Array<Scalars['ID']['input']>;
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Which pool. */
  poolId: Scalars['ID']['input'];
};

/** Outcome of removeFromPool. */
export type RemoveFromPoolResult = RemoveFromPoolSuccess;

/** They are no longer in it. */
export type RemoveFromPoolSuccess = {
  __typename?: 'RemoveFromPoolSuccess';
  /** The pool. */
  pool: Pool;
};

/** Input of savePath. */
export type SavePathInput = {
  /** False: nobody enters any more. */
  active: Scalars['Boolean']['input'];
  /** Whether the rule enters people or only proposes it. */
  entryMode: EntryMode;
  /** Who enters by rule. */
  entryRule?: InputMaybe<EntryRule>;
  /** Refused when the stored version differs. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The path to change; null makes one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Its name. */
  name: Scalars['String']['input'];
  /** What happens, in order, 1 to 30. */
  steps: Array<PathStepInput>;
};

/** Outcome of savePath. */
export type SavePathResult = ChangedMeanwhile | SavePathSuccess;

/** The path was saved. */
export type SavePathSuccess = {
  __typename?: 'SavePathSuccess';
  /** The path. */
  path: Path;
};

/** Input of savePool. */
export type SavePoolInput = {
  /** What it is about. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The pool to change; null makes one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** What it is for. */
  kind: PoolKind;
  /** Its name. */
  name: Scalars['String']['input'];
};

/** Outcome of savePool. */
export type SavePoolResult = PoolNameTaken | SavePoolSuccess;

/** The pool was saved. */
export type SavePoolSuccess = {
  __typename?: 'SavePoolSuccess';
  /** The pool. */
  pool: Pool;
};

/** What a step does. */
export type StepKind =
  /** A note on the record. */
  | 'NOTE'
  /** A task for the owner; the path waits until it is done. */
  | 'TASK'
  /** Wait some days. */
  | 'WAIT';



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
  Enrolment: Enrolment;
  Path: Path;
  Pool: Pool;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Candidate:
    ( { __typename: 'Candidate' }
    & GraphQLRecursivePick<FederationTypes['Candidate'], {"id":true}> );
  Enrolment:
    ( { __typename: 'Enrolment' }
    & GraphQLRecursivePick<FederationTypes['Enrolment'], {"id":true}> );
  Path:
    ( { __typename: 'Path' }
    & GraphQLRecursivePick<FederationTypes['Path'], {"id":true}> );
  Pool:
    ( { __typename: 'Pool' }
    & GraphQLRecursivePick<FederationTypes['Pool'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AddToPoolResult: ( AddedToPoolModel );
  ChangeEnrolmentResult: ( EnrolledModel );
  EnrolResult:
    | ( AlreadyEnrolledModel )
    | ( EnrolledModel )
    | ( NurtureForbiddenModel )
  ;
  RemoveFromPoolResult: ( PoolSavedModel );
  SavePathResult:
    | ( ChangedMeanwhileModel )
    | ( PathSavedModel )
  ;
  SavePoolResult:
    | ( PoolNameTakenModel )
    | ( PoolSavedModel )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddToPoolInput: AddToPoolInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AddToPoolResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddToPoolResult']>;
  AddToPoolSuccess: ResolverTypeWrapper<AddedToPoolModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AlreadyEnrolled: ResolverTypeWrapper<AlreadyEnrolledModel>;
  Candidate: ResolverTypeWrapper<ReferenceModel>;
  ChangeEnrolmentInput: ChangeEnrolmentInput;
  ChangeEnrolmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeEnrolmentResult']>;
  ChangeEnrolmentSuccess: ResolverTypeWrapper<EnrolledModel>;
  ChangedMeanwhile: ResolverTypeWrapper<ChangedMeanwhileModel>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EnrolInput: EnrolInput;
  EnrolResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnrolResult']>;
  EnrolSuccess: ResolverTypeWrapper<EnrolledModel>;
  Enrolment: ResolverTypeWrapper<EnrolmentModel>;
  EnrolmentAction: EnrolmentAction;
  EnrolmentConnection: ResolverTypeWrapper<Omit<EnrolmentConnection, 'edges'> & { edges: Array<ResolversTypes['EnrolmentEdge']> }>;
  EnrolmentEdge: ResolverTypeWrapper<Omit<EnrolmentEdge, 'node'> & { node: ResolversTypes['Enrolment'] }>;
  EnrolmentStatus: EnrolmentStatus;
  EntryMode: EntryMode;
  EntryRule: EntryRule;
  Member: ResolverTypeWrapper<ReferenceModel>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NurtureForbidden: ResolverTypeWrapper<NurtureForbiddenModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Path: ResolverTypeWrapper<PathModel>;
  PathStep: ResolverTypeWrapper<PathStep>;
  PathStepInput: PathStepInput;
  Pool: ResolverTypeWrapper<PoolModel>;
  PoolKind: PoolKind;
  PoolMember: ResolverTypeWrapper<PoolMemberModel>;
  PoolMemberConnection: ResolverTypeWrapper<Omit<PoolMemberConnection, 'edges'> & { edges: Array<ResolversTypes['PoolMemberEdge']> }>;
  PoolMemberEdge: ResolverTypeWrapper<Omit<PoolMemberEdge, 'node'> & { node: ResolversTypes['PoolMember'] }>;
  PoolNameTaken: ResolverTypeWrapper<PoolNameTakenModel>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RemoveFromPoolInput: RemoveFromPoolInput;
  RemoveFromPoolResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveFromPoolResult']>;
  RemoveFromPoolSuccess: ResolverTypeWrapper<PoolSavedModel>;
  SavePathInput: SavePathInput;
  SavePathResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SavePathResult']>;
  SavePathSuccess: ResolverTypeWrapper<PathSavedModel>;
  SavePoolInput: SavePoolInput;
  SavePoolResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SavePoolResult']>;
  SavePoolSuccess: ResolverTypeWrapper<PoolSavedModel>;
  StepKind: StepKind;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddToPoolInput: AddToPoolInput;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  AddToPoolResult: ResolversUnionTypes<ResolversParentTypes>['AddToPoolResult'];
  AddToPoolSuccess: AddedToPoolModel;
  Int: Scalars['Int']['output'];
  AlreadyEnrolled: AlreadyEnrolledModel;
  Candidate: ReferenceModel;
  ChangeEnrolmentInput: ChangeEnrolmentInput;
  ChangeEnrolmentResult: ResolversUnionTypes<ResolversParentTypes>['ChangeEnrolmentResult'];
  ChangeEnrolmentSuccess: EnrolledModel;
  ChangedMeanwhile: ChangedMeanwhileModel;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  EnrolInput: EnrolInput;
  EnrolResult: ResolversUnionTypes<ResolversParentTypes>['EnrolResult'];
  EnrolSuccess: EnrolledModel;
  Enrolment: EnrolmentModel;
  EnrolmentConnection: Omit<EnrolmentConnection, 'edges'> & { edges: Array<ResolversParentTypes['EnrolmentEdge']> };
  EnrolmentEdge: Omit<EnrolmentEdge, 'node'> & { node: ResolversParentTypes['Enrolment'] };
  Member: ReferenceModel;
  Mutation: Record<PropertyKey, never>;
  NurtureForbidden: NurtureForbiddenModel;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Path: PathModel;
  PathStep: PathStep;
  PathStepInput: PathStepInput;
  Pool: PoolModel;
  PoolMember: PoolMemberModel;
  PoolMemberConnection: Omit<PoolMemberConnection, 'edges'> & { edges: Array<ResolversParentTypes['PoolMemberEdge']> };
  PoolMemberEdge: Omit<PoolMemberEdge, 'node'> & { node: ResolversParentTypes['PoolMember'] };
  PoolNameTaken: PoolNameTakenModel;
  Query: Record<PropertyKey, never>;
  RemoveFromPoolInput: RemoveFromPoolInput;
  RemoveFromPoolResult: ResolversUnionTypes<ResolversParentTypes>['RemoveFromPoolResult'];
  RemoveFromPoolSuccess: PoolSavedModel;
  SavePathInput: SavePathInput;
  SavePathResult: ResolversUnionTypes<ResolversParentTypes>['SavePathResult'];
  SavePathSuccess: PathSavedModel;
  SavePoolInput: SavePoolInput;
  SavePoolResult: ResolversUnionTypes<ResolversParentTypes>['SavePoolResult'];
  SavePoolSuccess: PoolSavedModel;
};

export type AddToPoolResultResolvers<ContextType = NurtureContext, ParentType extends ResolversParentTypes['AddToPoolResult'] = ResolversParentTypes['AddToPoolResult']> = {
  __resolveType: TypeResolveFn<'AddToPoolSuccess', ParentType, ContextType>;
};

export type AddToPoolSuccessResolvers<ContextType = NurtureContext, ParentType extends ResolversParentTypes['AddToPoolSuccess'] = ResolversParentTypes['AddToPoolSuccess']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pool?: Resolver<ResolversTypes['Pool'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyEnrolledResolvers<ContextType = NurtureContext, ParentType extends ResolversParentTypes['AlreadyEnrolled'] = ResolversParentTypes['AlreadyEnrolled']> = {
  enrolment?: Resolver<ResolversTypes['Enrolment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = NurtureContext, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate'], FederationReferenceType extends FederationReferenceTypes['Candidate'] = FederationReferenceTypes['Candidate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Candidate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  enrolments?: Resolver<Array<ResolversTypes['Enrolment']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pools?: Resolver<Array<ResolversTypes['Pool']>, ParentType, ContextType>;
};

export type ChangeEnrolmentResultResolvers<ContextType = NurtureContext, ParentType extends ResolversParentTypes['ChangeEnrolmentResult'] = ResolversParentTypes['ChangeEnrolmentResult']> = {
  __resolveType: TypeResolveFn<'ChangeEnrolmentSuccess', ParentType, ContextType>;
};

export type ChangeEnrolmentSuccessResolvers<ContextType = NurtureContext, ParentType extends ResolversParentTypes['ChangeEnrolmentSuccess'] = ResolversParentTypes['ChangeEnrolmentSuccess']> = {
  enrolment?: Resolver<ResolversTypes['Enrolment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangedMeanwhileResolvers<ContextType = NurtureContext, ParentType extends ResolversParentTypes['ChangedMeanwhile'] = ResolversParentTypes['ChangedMeanwhile']> = {
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EnrolResultResolvers<ContextType = NurtureContext, ParentType extends ResolversParentTypes['EnrolResult'] = ResolversParentTypes['EnrolResult']> = {
  __resolveType: TypeResolveFn<'AlreadyEnrolled' | 'EnrolSuccess' | 'NurtureForbidden', ParentType, ContextType>;
};

export type EnrolSuccessResolvers<ContextType = NurtureContext, ParentType extends ResolversParentTypes['EnrolSuccess'] = ResolversParentTypes['EnrolSuccess']> = {
  enrolment?: Resolver<ResolversTypes['Enrolment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnrolmentResolvers<ContextType = NurtureContext, ParentType extends ResolversParentTypes['Enrolment'] = ResolversParentTypes['Enrolment'], FederationReferenceType extends FederationReferenceTypes['Enrolment'] = FederationReferenceTypes['Enrolment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enrolment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextStepAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['Path'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedBecause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EnrolmentStatus'], ParentType, ContextType>;
  stepNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stopReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stoppedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type EnrolmentConnectionResolvers<ContextType = NurtureContext, ParentType extends ResolversParentTypes['EnrolmentConnection'] = ResolversParentTypes['EnrolmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EnrolmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnrolmentEdgeResolvers<ContextType = NurtureContext, ParentType extends ResolversParentTypes['EnrolmentEdge'] = ResolversParentTypes['EnrolmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Enrolment'], ParentType, ContextType>;
};

export type MemberResolvers<ContextType = NurtureContext, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = NurtureContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addToPool?: Resolver<ResolversTypes['AddToPoolResult'], ParentType, ContextType, RequireFields<MutationAddToPoolArgs, 'input'>>;
  changeEnrolment?: Resolver<ResolversTypes['ChangeEnrolmentResult'], ParentType, ContextType, RequireFields<MutationChangeEnrolmentArgs, 'input'>>;
  enrol?: Resolver<ResolversTypes['EnrolResult'], ParentType, ContextType, RequireFields<MutationEnrolArgs, 'input'>>;
  removeFromPool?: Resolver<ResolversTypes['RemoveFromPoolResult'], ParentType, ContextType, RequireFields<MutationRemoveFromPoolArgs, 'input'>>;
  savePath?: Resolver<ResolversTypes['SavePathResult'], ParentType, ContextType, RequireFields<MutationSavePathArgs, 'input'>>;
  savePool?: Resolver<ResolversTypes['SavePoolResult'], ParentType, ContextType, RequireFields<MutationSavePoolArgs, 'input'>>;
};

export type NurtureForbiddenResolvers<ContextType = NurtureContext, ParentType extends ResolversParentTypes['NurtureForbidden'] = ResolversParentTypes['NurtureForbidden']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = NurtureContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = NurtureContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path'], FederationReferenceType extends FederationReferenceTypes['Path'] = FederationReferenceTypes['Path']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Path']> | FederationReferenceType, FederationReferenceType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  activeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enrolments?: Resolver<ResolversTypes['EnrolmentConnection'], ParentType, ContextType, RequireFields<PathEnrolmentsArgs, 'first'>>;
  entryMode?: Resolver<ResolversTypes['EntryMode'], ParentType, ContextType>;
  entryRule?: Resolver<Maybe<ResolversTypes['EntryRule']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['PathStep']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = NurtureContext, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  kind?: Resolver<ResolversTypes['StepKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  waitDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PoolResolvers<ContextType = NurtureContext, ParentType extends ResolversParentTypes['Pool'] = ResolversParentTypes['Pool'], FederationReferenceType extends FederationReferenceTypes['Pool'] = FederationReferenceTypes['Pool']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Pool']> | FederationReferenceType, FederationReferenceType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PoolKind'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['PoolMemberConnection'], ParentType, ContextType, RequireFields<PoolMembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PoolMemberResolvers<ContextType = NurtureContext, ParentType extends ResolversParentTypes['PoolMember'] = ResolversParentTypes['PoolMember']> = {
  addedBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  joinedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PoolMemberConnectionResolvers<ContextType = NurtureContext, ParentType extends ResolversParentTypes['PoolMemberConnection'] = ResolversParentTypes['PoolMemberConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PoolMemberEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PoolMemberEdgeResolvers<ContextType = NurtureContext, ParentType extends ResolversParentTypes['PoolMemberEdge'] = ResolversParentTypes['PoolMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PoolMember'], ParentType, ContextType>;
};

export type PoolNameTakenResolvers<ContextType = NurtureContext, ParentType extends ResolversParentTypes['PoolNameTaken'] = ResolversParentTypes['PoolNameTaken']> = {
  pool?: Resolver<ResolversTypes['Pool'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = NurtureContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  path?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathArgs, 'id'>>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType>;
  pool?: Resolver<Maybe<ResolversTypes['Pool']>, ParentType, ContextType, RequireFields<QueryPoolArgs, 'id'>>;
  pools?: Resolver<Array<ResolversTypes['Pool']>, ParentType, ContextType>;
  proposedEnrolments?: Resolver<Array<ResolversTypes['Enrolment']>, ParentType, ContextType>;
};

export type RemoveFromPoolResultResolvers<ContextType = NurtureContext, ParentType extends ResolversParentTypes['RemoveFromPoolResult'] = ResolversParentTypes['RemoveFromPoolResult']> = {
  __resolveType: TypeResolveFn<'RemoveFromPoolSuccess', ParentType, ContextType>;
};

export type RemoveFromPoolSuccessResolvers<ContextType = NurtureContext, ParentType extends ResolversParentTypes['RemoveFromPoolSuccess'] = ResolversParentTypes['RemoveFromPoolSuccess']> = {
  pool?: Resolver<ResolversTypes['Pool'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SavePathResultResolvers<ContextType = NurtureContext, ParentType extends ResolversParentTypes['SavePathResult'] = ResolversParentTypes['SavePathResult']> = {
  __resolveType: TypeResolveFn<'ChangedMeanwhile' | 'SavePathSuccess', ParentType, ContextType>;
};

export type SavePathSuccessResolvers<ContextType = NurtureContext, ParentType extends ResolversParentTypes['SavePathSuccess'] = ResolversParentTypes['SavePathSuccess']> = {
  path?: Resolver<ResolversTypes['Path'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SavePoolResultResolvers<ContextType = NurtureContext, ParentType extends ResolversParentTypes['SavePoolResult'] = ResolversParentTypes['SavePoolResult']> = {
  __resolveType: TypeResolveFn<'PoolNameTaken' | 'SavePoolSuccess', ParentType, ContextType>;
};

export type SavePoolSuccessResolvers<ContextType = NurtureContext, ParentType extends ResolversParentTypes['SavePoolSuccess'] = ResolversParentTypes['SavePoolSuccess']> = {
  pool?: Resolver<ResolversTypes['Pool'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = NurtureContext> = {
  AddToPoolResult?: AddToPoolResultResolvers<ContextType>;
  AddToPoolSuccess?: AddToPoolSuccessResolvers<ContextType>;
  AlreadyEnrolled?: AlreadyEnrolledResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  ChangeEnrolmentResult?: ChangeEnrolmentResultResolvers<ContextType>;
  ChangeEnrolmentSuccess?: ChangeEnrolmentSuccessResolvers<ContextType>;
  ChangedMeanwhile?: ChangedMeanwhileResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EnrolResult?: EnrolResultResolvers<ContextType>;
  EnrolSuccess?: EnrolSuccessResolvers<ContextType>;
  Enrolment?: EnrolmentResolvers<ContextType>;
  EnrolmentConnection?: EnrolmentConnectionResolvers<ContextType>;
  EnrolmentEdge?: EnrolmentEdgeResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NurtureForbidden?: NurtureForbiddenResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Pool?: PoolResolvers<ContextType>;
  PoolMember?: PoolMemberResolvers<ContextType>;
  PoolMemberConnection?: PoolMemberConnectionResolvers<ContextType>;
  PoolMemberEdge?: PoolMemberEdgeResolvers<ContextType>;
  PoolNameTaken?: PoolNameTakenResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RemoveFromPoolResult?: RemoveFromPoolResultResolvers<ContextType>;
  RemoveFromPoolSuccess?: RemoveFromPoolSuccessResolvers<ContextType>;
  SavePathResult?: SavePathResultResolvers<ContextType>;
  SavePathSuccess?: SavePathSuccessResolvers<ContextType>;
  SavePoolResult?: SavePoolResultResolvers<ContextType>;
  SavePoolSuccess?: SavePoolSuccessResolvers<ContextType>;
};

