import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Interaction as InteractionModel, TooLateToUndo as TooLateToUndoModel } from '../interaction/interaction.ts';
import type { Thread as ThreadModel } from '../thread/thread.ts';
import type { Task as TaskModel, TaskSaved as TaskSavedModel, ChangedMeanwhile as ChangedMeanwhileModel } from '../task/task.ts';
import type { Reference as ReferenceModel, CommunicationsContext } from '../context.ts';
import type { CallLogged as CallLoggedModel } from '../interaction/log-call.ts';
import type { MessageLogged as MessageLoggedModel } from '../interaction/log-message.ts';
import type { ContactForbidden as ContactForbiddenModel } from '../person/person.ts';
import type { InteractionTakenBack as InteractionTakenBackModel } from '../interaction/retract-interaction.ts';
import type { ThreadClosed as ThreadClosedModel } from '../thread/close-thread.ts';
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

/** Input of addTask. */
export type AddTaskInput = {
  /** Who does it; null: the viewer. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** About whom. */
  candidateId?: InputMaybe<Scalars['ID']['input']>;
  /** About which client. */
  clientId?: InputMaybe<Scalars['ID']['input']>;
  /** At which time. */
  dueAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** By which day. */
  dueOn: Scalars['Date']['input'];
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** About which job. */
  jobId?: InputMaybe<Scalars['ID']['input']>;
  /** Why it exists. */
  kind: TaskKind;
  /** What, at most 300 characters. */
  title: Scalars['String']['input'];
};

/** Outcome of addTask. */
export type AddTaskResult = AddTaskSuccess;

/** The task was added. */
export type AddTaskSuccess = {
  __typename?: 'AddTaskSuccess';
  /** The task. */
  task: Task;
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

/** How a call ended. */
export type CallOutcome =
  /** They talked and the person said no. */
  | 'DECLINED'
  /** Nobody answered. */
  | 'NO_ANSWER'
  /** They talked. */
  | 'SPOKE'
  /** A message was left. */
  | 'VOICEMAIL'
  /** Somebody else's number. */
  | 'WRONG_NUMBER';

export type Candidate = {
  __typename?: 'Candidate';
  id: Scalars['ID']['output'];
  /** Open tasks about this person by due time, at most 50. */
  openTasks: Array<Task>;
  /** Messages with this person that wait for an answer, at most 20. */
  waitingThreads: Array<Thread>;
};

/** The row was changed by somebody else since it was read: read it again and repeat. */
export type ChangedMeanwhile = {
  __typename?: 'ChangedMeanwhile';
  /** The version now stored. */
  currentVersion: Scalars['Int']['output'];
  /** What to tell the user. */
  message: Scalars['String']['output'];
};

/** How people communicate. */
export type Channel =
  | 'CALL'
  | 'EMAIL'
  | 'LINKEDIN'
  | 'MEETING'
  | 'SMS'
  | 'WHATSAPP';

/** Input of closeThread. */
export type CloseThreadInput = {
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Which. */
  threadId: Scalars['ID']['input'];
};

/** Outcome of closeThread. */
export type CloseThreadResult = CloseThreadSuccess;

/** It no longer waits. */
export type CloseThreadSuccess = {
  __typename?: 'CloseThreadSuccess';
  /** The thread. */
  thread: Thread;
};

/** Input of completeTask. */
export type CompleteTaskInput = {
  /** True: done; false: open again. */
  done: Scalars['Boolean']['input'];
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Which. */
  taskId: Scalars['ID']['input'];
};

/** Outcome of completeTask. */
export type CompleteTaskResult = CompleteTaskSuccess;

/** The state was saved. */
export type CompleteTaskSuccess = {
  __typename?: 'CompleteTaskSuccess';
  /** The task. */
  task: Task;
};

/** The person is not to be contacted; what came from them can still be logged. */
export type ContactForbidden = {
  __typename?: 'ContactForbidden';
  /** What to tell the user. */
  message: Scalars['String']['output'];
  /** Until when; null: no end. */
  until?: Maybe<Scalars['Date']['output']>;
};

/** Which way a message went. */
export type Direction =
  /** From the person. */
  | 'INBOUND'
  /** To the person. */
  | 'OUTBOUND';

/** A promised follow-up. */
export type FollowUpInput = {
  /** When. */
  dueAt: Scalars['DateTime']['input'];
  /** What; null: follow up. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** A call, a message or a meeting with a person. */
export type Interaction = {
  __typename?: 'Interaction';
  /** With whom. */
  candidate: Candidate;
  /** By what. */
  channel: Channel;
  /** A reply that says no. */
  decline: Scalars['Boolean']['output'];
  /** Which way. */
  direction: Direction;
  /** Identity. */
  id: Scalars['ID']['output'];
  /** The person stated interest. */
  interestStated: Scalars['Boolean']['output'];
  /** The job it was about. */
  job?: Maybe<Job>;
  /** The recruiter. */
  member?: Maybe<Member>;
  /** When it happened. */
  occurredAt: Scalars['DateTime']['output'];
  /** How a call ended. */
  outcome?: Maybe<CallOutcome>;
  /** Subject of an email. */
  subject?: Maybe<Scalars['String']['output']>;
  /** What was said or written. */
  text?: Maybe<Scalars['String']['output']>;
  /** Its thread. */
  threadId: Scalars['ID']['output'];
};

export type Job = {
  __typename?: 'Job';
  id: Scalars['ID']['output'];
};

/** Input of logCall. */
export type LogCallInput = {
  /** Availability heard in it. */
  availability?: InputMaybe<AvailabilityInput>;
  /** With whom. */
  candidateId: Scalars['ID']['input'];
  /** Which way; a recruiter's call is outbound. */
  direction: Direction;
  /** A promised follow-up. */
  followUp?: InputMaybe<FollowUpInput>;
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The person stated interest. */
  interestStated: Scalars['Boolean']['input'];
  /** The job it was about. */
  jobId?: InputMaybe<Scalars['ID']['input']>;
  /** When; null: now. */
  occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** How it ended. */
  outcome: CallOutcome;
  /** Pay heard in it. */
  pay?: InputMaybe<PayInput>;
  /** Right to represent heard in it. */
  rightToRepresent?: InputMaybe<RightToRepresentHeardInput>;
  /** What was said. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Outcome of logCall. */
export type LogCallResult = ContactForbidden | LogCallSuccess;

/** The call was logged. */
export type LogCallSuccess = {
  __typename?: 'LogCallSuccess';
  /** The promised follow-up. */
  followUp?: Maybe<Task>;
  /** The call. */
  interaction: Interaction;
};

/** Input of logMessage. */
export type LogMessageInput = {
  /** Availability heard in it. */
  availability?: InputMaybe<AvailabilityInput>;
  /** With whom. */
  candidateId: Scalars['ID']['input'];
  /** By what; a call is logged by logCall. */
  channel: Channel;
  /** A reply that says no. */
  decline: Scalars['Boolean']['input'];
  /** Which way. */
  direction: Direction;
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The person stated interest. */
  interestStated: Scalars['Boolean']['input'];
  /** The job it was about. */
  jobId?: InputMaybe<Scalars['ID']['input']>;
  /** When; null: now. */
  occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Subject of an email. */
  subject?: InputMaybe<Scalars['String']['input']>;
  /** What was said or written, at most 20,000 characters. */
  text: Scalars['String']['input'];
  /** An earlier message of the same thread; null: the newest of that channel with this person, or a new one. */
  threadId?: InputMaybe<Scalars['ID']['input']>;
};

/** Outcome of logMessage. */
export type LogMessageResult = ContactForbidden | LogMessageSuccess;

/** The message was logged. */
export type LogMessageSuccess = {
  __typename?: 'LogMessageSuccess';
  /** The message. */
  interaction: Interaction;
};

export type Member = {
  __typename?: 'Member';
  id: Scalars['ID']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Adds a task. */
  addTask: AddTaskResult;
  /** Marks a waiting thread as needing no answer. */
  closeThread: CloseThreadResult;
  /** Marks a task as done, or as open again. */
  completeTask: CompleteTaskResult;
  /** Saves the whole call card as one write: the call, what was heard, and the follow-up. */
  logCall: LogCallResult;
  /** Logs a message that came or went, or a meeting. */
  logMessage: LogMessageResult;
  /** Moves a task to a later time, or to somebody else. */
  rescheduleTask: RescheduleTaskResult;
  /** Takes back what one logged oneself within ten minutes. */
  retractInteraction: RetractInteractionResult;
};


export type MutationAddTaskArgs = {
  input: AddTaskInput;
};


export type MutationCloseThreadArgs = {
  input: CloseThreadInput;
};


export type MutationCompleteTaskArgs = {
  input: CompleteTaskInput;
};


export type MutationLogCallArgs = {
  input: LogCallInput;
};


export type MutationLogMessageArgs = {
  input: LogMessageInput;
};


export type MutationRescheduleTaskArgs = {
  input: RescheduleTaskInput;
};


export type MutationRetractInteractionArgs = {
  input: RetractInteractionInput;
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

export type Query = {
  __typename?: 'Query';
  /** Replies that wait for an answer, longest first; of these owners or of everyone. */
  repliesWaiting: ThreadConnection;
  /** Tasks by due time. */
  tasks: TaskConnection;
};


export type QueryRepliesWaitingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ownerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type QueryTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of rescheduleTask. */
export type RescheduleTaskInput = {
  /** Who does it; null: as before. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** At which time. */
  dueAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** By which day. */
  dueOn: Scalars['Date']['input'];
  /** Refused when the stored version differs. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Which. */
  taskId: Scalars['ID']['input'];
};

/** Outcome of rescheduleTask. */
export type RescheduleTaskResult = ChangedMeanwhile | RescheduleTaskSuccess;

/** The change was saved. */
export type RescheduleTaskSuccess = {
  __typename?: 'RescheduleTaskSuccess';
  /** The task. */
  task: Task;
};

/** Input of retractInteraction. */
export type RetractInteractionInput = {
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Which. */
  interactionId: Scalars['ID']['input'];
};

/** Outcome of retractInteraction. */
export type RetractInteractionResult = RetractInteractionSuccess | TooLateToUndo;

/** It is taken back; the timeline keeps that it was. */
export type RetractInteractionSuccess = {
  __typename?: 'RetractInteractionSuccess';
  /** The interaction. */
  interaction: Interaction;
};

/** Right to represent as heard. */
export type RightToRepresentHeardInput = {
  /** Or for every job of this client's group. */
  clientId?: InputMaybe<Scalars['ID']['input']>;
  /** Given to this agency alone. */
  exclusive: Scalars['Boolean']['input'];
  /** True: given; false: refused. */
  given: Scalars['Boolean']['input'];
  /** For this job. */
  jobId?: InputMaybe<Scalars['ID']['input']>;
  /** Until when. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** Something to do by a time. */
export type Task = {
  __typename?: 'Task';
  /** Who does it. */
  assignee: Member;
  /** About whom. */
  candidate?: Maybe<Candidate>;
  /** About which client. */
  clientId?: Maybe<Scalars['ID']['output']>;
  /** When it was done. */
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** At which time, where one was promised. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** By which day, in the assignee's time zone. */
  dueOn: Scalars['Date']['output'];
  /** Identity. */
  id: Scalars['ID']['output'];
  /** About which job. */
  job?: Maybe<Job>;
  /** Why it exists. */
  kind: TaskKind;
  /** Whether it is done. */
  status: TaskStatus;
  /** What. */
  title: Scalars['String']['output'];
  /** For expectedVersion. */
  version: Scalars['Int']['output'];
};

/** A page of tasks. */
export type TaskConnection = {
  __typename?: 'TaskConnection';
  /** The rows. */
  edges: Array<TaskEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many match. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page. */
export type TaskEdge = {
  __typename?: 'TaskEdge';
  /** Its cursor. */
  cursor: Scalars['String']['output'];
  /** The task. */
  node: Task;
};

/** What a list of tasks is narrowed to. */
export type TaskFilter = {
  /** Assigned to any of these. */
  assigneeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** About this person. */
  candidateId?: InputMaybe<Scalars['ID']['input']>;
  /** Due by this day. */
  dueBy?: InputMaybe<Scalars['Date']['input']>;
  /** In this state. */
  status?: InputMaybe<TaskStatus>;
};

/** Why a task exists. */
export type TaskKind =
  /** Promised to the person. */
  | 'FOLLOW_UP'
  /** Anything else. */
  | 'GENERAL'
  /** A step of a nurture path. */
  | 'NURTURE';

/** Whether a task is done. */
export type TaskStatus =
  /** No longer needed. */
  | 'CANCELLED'
  /** Done. */
  | 'DONE'
  /** To be done. */
  | 'OPEN';

/** Messages with one person on one subject. */
export type Thread = {
  __typename?: 'Thread';
  /** With whom. */
  candidate: Candidate;
  /** By what. */
  channel: Channel;
  /** Identity. */
  id: Scalars['ID']['output'];
  /** When that was. */
  lastAt: Scalars['DateTime']['output'];
  /** The beginning of the last message. */
  lastExcerpt?: Maybe<Scalars['String']['output']>;
  /** Who answers. */
  owner?: Maybe<Member>;
  /** Subject. */
  subject?: Maybe<Scalars['String']['output']>;
  /** Since when the person's message waits for an answer; null: it does not. */
  waitingSince?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of threads. */
export type ThreadConnection = {
  __typename?: 'ThreadConnection';
  /** The rows. */
  edges: Array<ThreadEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many match. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a page. */
export type ThreadEdge = {
  __typename?: 'ThreadEdge';
  /** Its cursor. */
  cursor: Scalars['String']['output'];
  /** The thread. */
  node: Thread;
};

/** More than ten minutes have passed. */
export type TooLateToUndo = {
  __typename?: 'TooLateToUndo';
  /** What to tell the user. */
  message: Scalars['String']['output'];
};



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
  Interaction: Interaction;
  Task: Task;
  Thread: Thread;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Candidate:
    ( { __typename: 'Candidate' }
    & GraphQLRecursivePick<FederationTypes['Candidate'], {"id":true}> );
  Interaction:
    ( { __typename: 'Interaction' }
    & GraphQLRecursivePick<FederationTypes['Interaction'], {"id":true}> );
  Task:
    ( { __typename: 'Task' }
    & GraphQLRecursivePick<FederationTypes['Task'], {"id":true}> );
  Thread:
    ( { __typename: 'Thread' }
    & GraphQLRecursivePick<FederationTypes['Thread'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AddTaskResult: ( TaskSavedModel );
  CloseThreadResult: ( ThreadClosedModel );
  CompleteTaskResult: ( TaskSavedModel );
  LogCallResult:
    | ( ContactForbiddenModel )
    | ( CallLoggedModel )
  ;
  LogMessageResult:
    | ( ContactForbiddenModel )
    | ( MessageLoggedModel )
  ;
  RescheduleTaskResult:
    | ( ChangedMeanwhileModel )
    | ( TaskSavedModel )
  ;
  RetractInteractionResult:
    | ( InteractionTakenBackModel )
    | ( TooLateToUndoModel )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddTaskInput: AddTaskInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AddTaskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddTaskResult']>;
  AddTaskSuccess: ResolverTypeWrapper<TaskSavedModel>;
  AvailabilityInput: AvailabilityInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AvailabilityKind: AvailabilityKind;
  CallOutcome: CallOutcome;
  Candidate: ResolverTypeWrapper<ReferenceModel>;
  ChangedMeanwhile: ResolverTypeWrapper<ChangedMeanwhileModel>;
  Channel: Channel;
  CloseThreadInput: CloseThreadInput;
  CloseThreadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseThreadResult']>;
  CloseThreadSuccess: ResolverTypeWrapper<ThreadClosedModel>;
  CompleteTaskInput: CompleteTaskInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CompleteTaskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompleteTaskResult']>;
  CompleteTaskSuccess: ResolverTypeWrapper<TaskSavedModel>;
  ContactForbidden: ResolverTypeWrapper<ContactForbiddenModel>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Direction: Direction;
  FollowUpInput: FollowUpInput;
  Interaction: ResolverTypeWrapper<InteractionModel>;
  Job: ResolverTypeWrapper<ReferenceModel>;
  LogCallInput: LogCallInput;
  LogCallResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LogCallResult']>;
  LogCallSuccess: ResolverTypeWrapper<CallLoggedModel>;
  LogMessageInput: LogMessageInput;
  LogMessageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LogMessageResult']>;
  LogMessageSuccess: ResolverTypeWrapper<MessageLoggedModel>;
  Member: ResolverTypeWrapper<ReferenceModel>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PayInput: PayInput;
  PayPeriod: PayPeriod;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RescheduleTaskInput: RescheduleTaskInput;
  RescheduleTaskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RescheduleTaskResult']>;
  RescheduleTaskSuccess: ResolverTypeWrapper<TaskSavedModel>;
  RetractInteractionInput: RetractInteractionInput;
  RetractInteractionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RetractInteractionResult']>;
  RetractInteractionSuccess: ResolverTypeWrapper<InteractionTakenBackModel>;
  RightToRepresentHeardInput: RightToRepresentHeardInput;
  Task: ResolverTypeWrapper<TaskModel>;
  TaskConnection: ResolverTypeWrapper<Omit<TaskConnection, 'edges'> & { edges: Array<ResolversTypes['TaskEdge']> }>;
  TaskEdge: ResolverTypeWrapper<Omit<TaskEdge, 'node'> & { node: ResolversTypes['Task'] }>;
  TaskFilter: TaskFilter;
  TaskKind: TaskKind;
  TaskStatus: TaskStatus;
  Thread: ResolverTypeWrapper<ThreadModel>;
  ThreadConnection: ResolverTypeWrapper<Omit<ThreadConnection, 'edges'> & { edges: Array<ResolversTypes['ThreadEdge']> }>;
  ThreadEdge: ResolverTypeWrapper<Omit<ThreadEdge, 'node'> & { node: ResolversTypes['Thread'] }>;
  TooLateToUndo: ResolverTypeWrapper<TooLateToUndoModel>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddTaskInput: AddTaskInput;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  AddTaskResult: ResolversUnionTypes<ResolversParentTypes>['AddTaskResult'];
  AddTaskSuccess: TaskSavedModel;
  AvailabilityInput: AvailabilityInput;
  Int: Scalars['Int']['output'];
  Candidate: ReferenceModel;
  ChangedMeanwhile: ChangedMeanwhileModel;
  CloseThreadInput: CloseThreadInput;
  CloseThreadResult: ResolversUnionTypes<ResolversParentTypes>['CloseThreadResult'];
  CloseThreadSuccess: ThreadClosedModel;
  CompleteTaskInput: CompleteTaskInput;
  Boolean: Scalars['Boolean']['output'];
  CompleteTaskResult: ResolversUnionTypes<ResolversParentTypes>['CompleteTaskResult'];
  CompleteTaskSuccess: TaskSavedModel;
  ContactForbidden: ContactForbiddenModel;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  FollowUpInput: FollowUpInput;
  Interaction: InteractionModel;
  Job: ReferenceModel;
  LogCallInput: LogCallInput;
  LogCallResult: ResolversUnionTypes<ResolversParentTypes>['LogCallResult'];
  LogCallSuccess: CallLoggedModel;
  LogMessageInput: LogMessageInput;
  LogMessageResult: ResolversUnionTypes<ResolversParentTypes>['LogMessageResult'];
  LogMessageSuccess: MessageLoggedModel;
  Member: ReferenceModel;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  PayInput: PayInput;
  Query: Record<PropertyKey, never>;
  RescheduleTaskInput: RescheduleTaskInput;
  RescheduleTaskResult: ResolversUnionTypes<ResolversParentTypes>['RescheduleTaskResult'];
  RescheduleTaskSuccess: TaskSavedModel;
  RetractInteractionInput: RetractInteractionInput;
  RetractInteractionResult: ResolversUnionTypes<ResolversParentTypes>['RetractInteractionResult'];
  RetractInteractionSuccess: InteractionTakenBackModel;
  RightToRepresentHeardInput: RightToRepresentHeardInput;
  Task: TaskModel;
  TaskConnection: Omit<TaskConnection, 'edges'> & { edges: Array<ResolversParentTypes['TaskEdge']> };
  TaskEdge: Omit<TaskEdge, 'node'> & { node: ResolversParentTypes['Task'] };
  TaskFilter: TaskFilter;
  Thread: ThreadModel;
  ThreadConnection: Omit<ThreadConnection, 'edges'> & { edges: Array<ResolversParentTypes['ThreadEdge']> };
  ThreadEdge: Omit<ThreadEdge, 'node'> & { node: ResolversParentTypes['Thread'] };
  TooLateToUndo: TooLateToUndoModel;
};

export type AddTaskResultResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['AddTaskResult'] = ResolversParentTypes['AddTaskResult']> = {
  __resolveType: TypeResolveFn<'AddTaskSuccess', ParentType, ContextType>;
};

export type AddTaskSuccessResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['AddTaskSuccess'] = ResolversParentTypes['AddTaskSuccess']> = {
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate'], FederationReferenceType extends FederationReferenceTypes['Candidate'] = FederationReferenceTypes['Candidate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Candidate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openTasks?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  waitingThreads?: Resolver<Array<ResolversTypes['Thread']>, ParentType, ContextType>;
};

export type ChangedMeanwhileResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['ChangedMeanwhile'] = ResolversParentTypes['ChangedMeanwhile']> = {
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CloseThreadResultResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['CloseThreadResult'] = ResolversParentTypes['CloseThreadResult']> = {
  __resolveType: TypeResolveFn<'CloseThreadSuccess', ParentType, ContextType>;
};

export type CloseThreadSuccessResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['CloseThreadSuccess'] = ResolversParentTypes['CloseThreadSuccess']> = {
  thread?: Resolver<ResolversTypes['Thread'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompleteTaskResultResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['CompleteTaskResult'] = ResolversParentTypes['CompleteTaskResult']> = {
  __resolveType: TypeResolveFn<'CompleteTaskSuccess', ParentType, ContextType>;
};

export type CompleteTaskSuccessResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['CompleteTaskSuccess'] = ResolversParentTypes['CompleteTaskSuccess']> = {
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactForbiddenResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['ContactForbidden'] = ResolversParentTypes['ContactForbidden']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type InteractionResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['Interaction'] = ResolversParentTypes['Interaction'], FederationReferenceType extends FederationReferenceTypes['Interaction'] = FederationReferenceTypes['Interaction']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Interaction']> | FederationReferenceType, FederationReferenceType, ContextType>;
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  decline?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interestStated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['CallOutcome']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  threadId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type JobResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['Job'] = ResolversParentTypes['Job']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LogCallResultResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['LogCallResult'] = ResolversParentTypes['LogCallResult']> = {
  __resolveType: TypeResolveFn<'ContactForbidden' | 'LogCallSuccess', ParentType, ContextType>;
};

export type LogCallSuccessResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['LogCallSuccess'] = ResolversParentTypes['LogCallSuccess']> = {
  followUp?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  interaction?: Resolver<ResolversTypes['Interaction'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LogMessageResultResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['LogMessageResult'] = ResolversParentTypes['LogMessageResult']> = {
  __resolveType: TypeResolveFn<'ContactForbidden' | 'LogMessageSuccess', ParentType, ContextType>;
};

export type LogMessageSuccessResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['LogMessageSuccess'] = ResolversParentTypes['LogMessageSuccess']> = {
  interaction?: Resolver<ResolversTypes['Interaction'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addTask?: Resolver<ResolversTypes['AddTaskResult'], ParentType, ContextType, RequireFields<MutationAddTaskArgs, 'input'>>;
  closeThread?: Resolver<ResolversTypes['CloseThreadResult'], ParentType, ContextType, RequireFields<MutationCloseThreadArgs, 'input'>>;
  completeTask?: Resolver<ResolversTypes['CompleteTaskResult'], ParentType, ContextType, RequireFields<MutationCompleteTaskArgs, 'input'>>;
  logCall?: Resolver<ResolversTypes['LogCallResult'], ParentType, ContextType, RequireFields<MutationLogCallArgs, 'input'>>;
  logMessage?: Resolver<ResolversTypes['LogMessageResult'], ParentType, ContextType, RequireFields<MutationLogMessageArgs, 'input'>>;
  rescheduleTask?: Resolver<ResolversTypes['RescheduleTaskResult'], ParentType, ContextType, RequireFields<MutationRescheduleTaskArgs, 'input'>>;
  retractInteraction?: Resolver<ResolversTypes['RetractInteractionResult'], ParentType, ContextType, RequireFields<MutationRetractInteractionArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  repliesWaiting?: Resolver<ResolversTypes['ThreadConnection'], ParentType, ContextType, RequireFields<QueryRepliesWaitingArgs, 'first'>>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<QueryTasksArgs, 'first'>>;
};

export type RescheduleTaskResultResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['RescheduleTaskResult'] = ResolversParentTypes['RescheduleTaskResult']> = {
  __resolveType: TypeResolveFn<'ChangedMeanwhile' | 'RescheduleTaskSuccess', ParentType, ContextType>;
};

export type RescheduleTaskSuccessResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['RescheduleTaskSuccess'] = ResolversParentTypes['RescheduleTaskSuccess']> = {
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetractInteractionResultResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['RetractInteractionResult'] = ResolversParentTypes['RetractInteractionResult']> = {
  __resolveType: TypeResolveFn<'RetractInteractionSuccess' | 'TooLateToUndo', ParentType, ContextType>;
};

export type RetractInteractionSuccessResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['RetractInteractionSuccess'] = ResolversParentTypes['RetractInteractionSuccess']> = {
  interaction?: Resolver<ResolversTypes['Interaction'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task'], FederationReferenceType extends FederationReferenceTypes['Task'] = FederationReferenceTypes['Task']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Task']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assignee?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  candidate?: Resolver<Maybe<ResolversTypes['Candidate']>, ParentType, ContextType>;
  clientId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TaskKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TaskStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskConnectionResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TaskEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskEdgeResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['TaskEdge'] = ResolversParentTypes['TaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type ThreadResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['Thread'] = ResolversParentTypes['Thread'], FederationReferenceType extends FederationReferenceTypes['Thread'] = FederationReferenceTypes['Thread']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Thread']> | FederationReferenceType, FederationReferenceType, ContextType>;
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastExcerpt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  waitingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ThreadConnectionResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['ThreadConnection'] = ResolversParentTypes['ThreadConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ThreadEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThreadEdgeResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['ThreadEdge'] = ResolversParentTypes['ThreadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Thread'], ParentType, ContextType>;
};

export type TooLateToUndoResolvers<ContextType = CommunicationsContext, ParentType extends ResolversParentTypes['TooLateToUndo'] = ResolversParentTypes['TooLateToUndo']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = CommunicationsContext> = {
  AddTaskResult?: AddTaskResultResolvers<ContextType>;
  AddTaskSuccess?: AddTaskSuccessResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  ChangedMeanwhile?: ChangedMeanwhileResolvers<ContextType>;
  CloseThreadResult?: CloseThreadResultResolvers<ContextType>;
  CloseThreadSuccess?: CloseThreadSuccessResolvers<ContextType>;
  CompleteTaskResult?: CompleteTaskResultResolvers<ContextType>;
  CompleteTaskSuccess?: CompleteTaskSuccessResolvers<ContextType>;
  ContactForbidden?: ContactForbiddenResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Interaction?: InteractionResolvers<ContextType>;
  Job?: JobResolvers<ContextType>;
  LogCallResult?: LogCallResultResolvers<ContextType>;
  LogCallSuccess?: LogCallSuccessResolvers<ContextType>;
  LogMessageResult?: LogMessageResultResolvers<ContextType>;
  LogMessageSuccess?: LogMessageSuccessResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RescheduleTaskResult?: RescheduleTaskResultResolvers<ContextType>;
  RescheduleTaskSuccess?: RescheduleTaskSuccessResolvers<ContextType>;
  RetractInteractionResult?: RetractInteractionResultResolvers<ContextType>;
  RetractInteractionSuccess?: RetractInteractionSuccessResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  Thread?: ThreadResolvers<ContextType>;
  ThreadConnection?: ThreadConnectionResolvers<ContextType>;
  ThreadEdge?: ThreadEdgeResolvers<ContextType>;
  TooLateToUndo?: TooLateToUndoResolvers<ContextType>;
};

