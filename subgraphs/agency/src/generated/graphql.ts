import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { StoredEntry as StoredEntryModel } from '../audit/audit.store.ts';
import type { AuditActor as AuditActorModel } from '../audit/audit.ts';
import type { ApiClient as ApiClientModel, ApiKey as ApiKeyModel } from '../api-client/api-client.ts';
import type { KeyMade as KeyMadeModel } from '../api-client/create-api-client.ts';
import type { Revoked as RevokedModel } from '../api-client/revoke-api-key.ts';
import type { AuditVerification as AuditVerificationModel } from '../audit/verify-audit.ts';
import type { Agency as AgencyModel } from '../agency/agency.ts';
import type { MemberReference as MemberReferenceModel, Team as TeamModel } from '../member/member.ts';
import type { Invitation as InvitationModel } from '../invitation/invitation.ts';
import type { ResetSampleResult as ResetSampleResultModel, ResetSampleAccepted as ResetSampleAcceptedModel } from '../sample/reset-sample.ts';
import type { ChangeMemberResult as ChangeMemberResultModel, ChangeMemberAccepted as ChangeMemberAcceptedModel, LastOwner as LastOwnerModel } from '../member/change-member.ts';
import type { SaveTeamResult as SaveTeamResultModel } from '../member/save-team.ts';
import type { InviteMemberResult as InviteMemberResultModel, InviteMemberAccepted as InviteMemberAcceptedModel, AlreadyMember as AlreadyMemberModel } from '../invitation/invite-member.ts';
import type { RevokeInvitationResult as RevokeInvitationResultModel } from '../invitation/revoke-invitation.ts';
import type { AgencyContext } from '../context.ts';
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

/** A recruitment agency: the tenant everything belongs to. */
export type Agency = {
  __typename?: 'Agency';
  /** Identity. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** True for the labelled sample agency. */
  sample: Scalars['Boolean']['output'];
  /** How far the sample's data has been loaded; null for an ordinary agency. */
  sampleLoad?: Maybe<SampleLoad>;
  /** IANA time zone; today and due follow it. */
  timeZone: Scalars['String']['output'];
};

/** Somebody with this address is a member already. */
export type AlreadyMember = {
  __typename?: 'AlreadyMember';
  /** Who. */
  member: Member;
};

/** A program of the agency or of a partner, which asks with a key of its own. */
export type ApiClient = {
  __typename?: 'ApiClient';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Who made it. */
  createdBy: Member;
  /** Identity; also its client id for OAuth 2.0 client credentials. */
  id: Scalars['ID']['output'];
  /** Its keys, newest first. */
  keys: Array<ApiKey>;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** When it was revoked with all its keys; null while it works. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it may do. */
  scopes: Array<Scalars['String']['output']>;
};

/** The client was saved. */
export type ApiClientSaved = {
  __typename?: 'ApiClientSaved';
  /** The client. */
  apiClient: ApiClient;
};

/** A key of an API client. The key itself is shown once, when it is made. */
export type ApiKey = {
  __typename?: 'ApiKey';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Who made it. */
  createdBy: Member;
  /** Until when it works; null until it is revoked. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Identity. */
  id: Scalars['ID']['output'];
  /** How it ends. */
  lastFour: Scalars['String']['output'];
  /** When it was last used, to the minute; null before its first use. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it begins. */
  prefix: Scalars['String']['output'];
  /** When it was revoked. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it works. */
  status: ApiKeyStatus;
};

/** A key was made. */
export type ApiKeyMade = {
  __typename?: 'ApiKeyMade';
  /** The client it belongs to. */
  apiClient: ApiClient;
  /** The key. */
  key: ApiKey;
  /** The key itself: shown now and never again, so null when the request was a repeated one. */
  secret?: Maybe<Scalars['String']['output']>;
};

/** Whether a key works. */
export type ApiKeyStatus =
  /** Its time is over. */
  | 'EXPIRED'
  /** It works. */
  | 'LIVE'
  /** Somebody ended it. */
  | 'REVOKED';

/** What an entry records. */
export type AuditAction =
  /** A short token was given for a key. */
  | 'ACCESS_TOKEN_ISSUED'
  /** The agency began. */
  | 'AGENCY_FOUNDED'
  /** An API client was made. */
  | 'API_CLIENT_CREATED'
  /** An API client was revoked with all its keys. */
  | 'API_CLIENT_REVOKED'
  /** A key was made. */
  | 'API_KEY_CREATED'
  /** A key was revoked. */
  | 'API_KEY_REVOKED'
  /** The audit was exported. */
  | 'AUDIT_EXPORTED'
  /** A block on contacting somebody was set or lifted. */
  | 'CANDIDATE_BLOCK_CHANGED'
  /** A person's whole file was read. */
  | 'CANDIDATE_READ'
  /** An invitation was revoked. */
  | 'INVITATION_REVOKED'
  /** A member left. */
  | 'MEMBER_DEACTIVATED'
  /** Somebody was invited. */
  | 'MEMBER_INVITED'
  /** Somebody became a member. */
  | 'MEMBER_JOINED'
  /** A member came back. */
  | 'MEMBER_REACTIVATED'
  /** A member added a passkey. */
  | 'PASSKEY_ADDED'
  /** A member removed a passkey. */
  | 'PASSKEY_REMOVED'
  /** A member changed their password. */
  | 'PASSWORD_CHANGED'
  /** A password was set by a link. */
  | 'PASSWORD_RESET'
  /** A member got new recovery codes. */
  | 'RECOVERY_CODES_RENEWED'
  /** An owner made a link to set a password. */
  | 'RESET_LINK_MADE'
  /** A member's role changed. */
  | 'ROLE_CHANGED'
  /** A member added a second factor. */
  | 'SECOND_FACTOR_ADDED'
  /** A member removed their second factor. */
  | 'SECOND_FACTOR_REMOVED'
  /** Somebody ended one of their sessions from another one. */
  | 'SESSION_ENDED'
  /** A setting of the agency changed. */
  | 'SETTINGS_CHANGED'
  /** Somebody signed in. */
  | 'SIGNED_IN'
  /** Somebody signed out. */
  | 'SIGNED_OUT'
  /** Somebody tried to sign in to a known account and could not. */
  | 'SIGN_IN_FAILED'
  /** A team was made or changed. */
  | 'TEAM_SAVED';

/** Who did something. */
export type AuditActor = {
  __typename?: 'AuditActor';
  /** The API client, where it was one: its name. */
  apiClientName?: Maybe<Scalars['String']['output']>;
  /** Which one; empty for nobody. */
  id: Scalars['String']['output'];
  /** What kind of actor. */
  kind: AuditActorKind;
  /** The member, where it was one. */
  member?: Maybe<Member>;
};

/** Kinds of actors. */
export type AuditActorKind =
  /** A program of the agency or a partner. */
  | 'API_CLIENT'
  /** A member of the agency. */
  | 'MEMBER'
  /** Somebody who had not shown who they are. */
  | 'NOBODY'
  /** A part of Rekindle, by itself. */
  | 'SERVICE';

/** What can be wrong with an entry. */
export type AuditBreak =
  /** Its address or browser is not as it was written. */
  | 'ADDRESS_CHANGED'
  /** It is not as it was written. */
  | 'CHANGED'
  /** It is not there. */
  | 'MISSING'
  /** It does not follow the entry before it. */
  | 'UNLINKED';

/** A word or an id that an entry holds. */
export type AuditCode = {
  __typename?: 'AuditCode';
  /** What it says. */
  name: Scalars['String']['output'];
  /** The value; several are divided by commas. */
  value: Scalars['String']['output'];
};

/** What was done to the agency and its data, by whom and from where: entries are added, never changed or deleted. */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** What was done. */
  action: AuditAction;
  /** Who did it. */
  actor: AuditActor;
  /** The address the request came from; null where there was none, or it has been erased. */
  address?: Maybe<Scalars['String']['output']>;
  /** What more is recorded: words and ids, no names. */
  codes: Array<AuditCode>;
  /** The browser or program; null where it is not known, or it has been erased. */
  device?: Maybe<Scalars['String']['output']>;
  /** SHA-256 over the entry and the hash before it, in hexadecimal digits. */
  hash: Scalars['String']['output'];
  /** When it happened. */
  occurredAt: Scalars['DateTime']['output'];
  /** The request; logs carry the same id. */
  requestId: Scalars['String']['output'];
  /** Its place in the agency's chain, from 1. */
  sequence: Scalars['Int']['output'];
  /** Which one it was done to. */
  subjectId: Scalars['ID']['output'];
  /** The member it was done to, where it was one. */
  subjectMember?: Maybe<Member>;
  /** The kind of thing it was done to, such as member or candidate. */
  subjectType: Scalars['String']['output'];
};

/** A page of the audit. */
export type AuditEntryConnection = {
  __typename?: 'AuditEntryConnection';
  /** The rows. */
  edges: Array<AuditEntryEdge>;
  /** The entries. */
  nodes: Array<AuditEntry>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A row of a page. */
export type AuditEntryEdge = {
  __typename?: 'AuditEntryEdge';
  /** Its cursor. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: AuditEntry;
};

/** Narrows the audit. */
export type AuditFilter = {
  /** Only these actions. */
  actions?: InputMaybe<Array<AuditAction>>;
  /** Only what this actor did. */
  actorId?: InputMaybe<Scalars['String']['input']>;
  /** From this day on, in the viewer's time zone. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Only what was done to this one. */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  /** Up to and with this day, in the viewer's time zone. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Whether the chain is whole. */
export type AuditVerification = {
  __typename?: 'AuditVerification';
  /** The first entry that is not in order. */
  brokenAt?: Maybe<Scalars['Int']['output']>;
  /** How many entries were found to be in order, from the first on. */
  entries: Scalars['Int']['output'];
  /** Of how many the address and browser have been erased, as they may be. */
  erased: Scalars['Int']['output'];
  /** True when every entry is as it was written and none is missing. */
  intact: Scalars['Boolean']['output'];
  /** Hash of the last entry, in hexadecimal digits: noted elsewhere, it proves later that everything up to here is unchanged. */
  lastHash: Scalars['String']['output'];
  /** What is wrong with it. */
  reason?: Maybe<AuditBreak>;
};

/** Input of changeMember. */
export type ChangeMemberInput = {
  /** False when they have left. */
  active: Scalars['Boolean']['input'];
  /** Who. */
  id: Scalars['ID']['input'];
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** What they may do from now on. */
  role: Role;
};

/** Outcome of changeMember. */
export type ChangeMemberResult = ChangeMemberSuccess | LastOwner;

/** The member was changed. */
export type ChangeMemberSuccess = {
  __typename?: 'ChangeMemberSuccess';
  /** The member. */
  member: Member;
};

/** The row was changed by somebody else since it was read: read it again and repeat. */
export type ChangedMeanwhile = {
  __typename?: 'ChangedMeanwhile';
  /** The version now stored. */
  currentVersion: Scalars['Int']['output'];
  /** What to tell the user. */
  message: Scalars['String']['output'];
};

/** Input of createApiClient. */
export type CreateApiClientInput = {
  /** Until when its key works; null until it is revoked. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Unique per attempt; repeating it repeats the answer, but for the secret. */
  idempotencyKey: Scalars['String']['input'];
  /** What it is called. */
  name: Scalars['String']['input'];
  /** What it may do; nobody gives more than they have. */
  scopes: Array<Scalars['String']['input']>;
};

/** Outcome of createApiClient. */
export type CreateApiClientResult = ApiKeyMade;

/** An invitation to join the agency by a link. */
export type Invitation = {
  __typename?: 'Invitation';
  /** Whom it is for. */
  email: Scalars['String']['output'];
  /** Until when the link works. */
  expiresAt: Scalars['DateTime']['output'];
  /** Identity. */
  id: Scalars['ID']['output'];
  /** Who invited. */
  invitedBy: Member;
  /** The role they will have. */
  role: Role;
  /** Whether it can still be used. */
  status: InvitationStatus;
};

/** State of an invitation. */
export type InvitationStatus =
  /** Used. */
  | 'ACCEPTED'
  /** Too old. */
  | 'EXPIRED'
  /** Waiting to be accepted. */
  | 'OPEN'
  /** Taken back. */
  | 'REVOKED';

/** Input of inviteMember. */
export type InviteMemberInput = {
  /** Whom to invite. */
  email: Scalars['String']['input'];
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The role they will have. */
  role: Role;
  /** Teams they will be in. */
  teamIds: Array<Scalars['ID']['input']>;
};

/** Outcome of inviteMember. */
export type InviteMemberResult = AlreadyMember | InviteMemberSuccess;

/** The invitation and its link, shown only now. */
export type InviteMemberSuccess = {
  __typename?: 'InviteMemberSuccess';
  /** The invitation. */
  invitation: Invitation;
  /** Path of the link to hand over, e.g. /invitation/… */
  link: Scalars['String']['output'];
};

/** Without this owner the agency would have none. */
export type LastOwner = {
  __typename?: 'LastOwner';
  /** What to tell the user. */
  message: Scalars['String']['output'];
};

/** A person's membership of the agency. */
export type Member = {
  __typename?: 'Member';
  /** False when they have left. */
  active: Scalars['Boolean']['output'];
  /** Sign-in address. */
  email: Scalars['String']['output'];
  /** Identity. */
  id: Scalars['ID']['output'];
  /** Full name. */
  name: Scalars['String']['output'];
  /** What they may do. */
  role: Role;
  /** Teams they are in. */
  teams: Array<Team>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Changes the role of a member, or says that they have left or are back; their sessions end. */
  changeMember: ChangeMemberResult;
  /** Makes an API client with its first key. */
  createApiClient: CreateApiClientResult;
  /** Invites somebody; the link is returned once. */
  inviteMember: InviteMemberResult;
  /** Throws away what was done in the sample agency and loads it anew; only inside the sample agency. */
  resetSample: ResetSampleResult;
  /** Ends a client with all its keys and tokens, at once and for good. */
  revokeApiClient: RevokeApiClientResult;
  /** Ends a key, and the tokens given for it, at once. */
  revokeApiKey: RevokeApiKeyResult;
  /** Takes an open invitation back. */
  revokeInvitation: RevokeInvitationResult;
  /** Makes a key that takes another's place, which goes on until a chosen time. */
  rotateApiKey: RotateApiKeyResult;
  /** Makes a team or changes its name and members. */
  saveTeam: SaveTeamResult;
};


export type MutationChangeMemberArgs = {
  input: ChangeMemberInput;
};


export type MutationCreateApiClientArgs = {
  input: CreateApiClientInput;
};


export type MutationInviteMemberArgs = {
  input: InviteMemberInput;
};


export type MutationResetSampleArgs = {
  input: ResetSampleInput;
};


export type MutationRevokeApiClientArgs = {
  input: RevokeApiClientInput;
};


export type MutationRevokeApiKeyArgs = {
  input: RevokeApiKeyInput;
};


export type MutationRevokeInvitationArgs = {
  input: RevokeInvitationInput;
};


export type MutationRotateApiKeyArgs = {
  input: RotateApiKeyInput;
};


export type MutationSaveTeamArgs = {
  input: SaveTeamInput;
};

/** This agency is a real one and can't be reset. */
export type NotASample = {
  __typename?: 'NotASample';
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

export type Query = {
  __typename?: 'Query';
  /** The viewer's agency. */
  agency: Agency;
  /** The agency's API clients: those that work first, then newest first; at most 200. */
  apiClients: Array<ApiClient>;
  /** The audit, newest first. */
  auditEntries: AuditEntryConnection;
  /** Invitations of the last 90 days, newest first. */
  invitations: Array<Invitation>;
  /** The viewer. */
  me: Member;
  /** Everyone of the agency, at most 500, by name. */
  members: Array<Member>;
  /** All teams, by name. */
  teams: Array<Team>;
  /** Reads the whole chain and says where it is broken. */
  verifyAudit: AuditVerification;
};


export type QueryAuditEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of resetSample. */
export type ResetSampleInput = {
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
};

/** Outcome of resetSample. */
export type ResetSampleResult = NotASample | ResetSampleSuccess;

/** The sample is being loaded anew under a new id; sign in again through open-sample. */
export type ResetSampleSuccess = {
  __typename?: 'ResetSampleSuccess';
  /** The new sample agency. */
  agency: Agency;
};

/** Input of revokeApiClient. */
export type RevokeApiClientInput = {
  /** The client to end. */
  id: Scalars['ID']['input'];
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
};

/** Outcome of revokeApiClient. */
export type RevokeApiClientResult = ApiClientSaved;

/** Input of revokeApiKey. */
export type RevokeApiKeyInput = {
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The key to end. */
  keyId: Scalars['ID']['input'];
};

/** Outcome of revokeApiKey. */
export type RevokeApiKeyResult = ApiClientSaved;

/** Input of revokeInvitation. */
export type RevokeInvitationInput = {
  /** Which. */
  id: Scalars['ID']['input'];
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
};

/** Outcome of revokeInvitation. */
export type RevokeInvitationResult = RevokeInvitationSuccess;

/** It is revoked, or was used or expired already; its state tells. */
export type RevokeInvitationSuccess = {
  __typename?: 'RevokeInvitationSuccess';
  /** The invitation. */
  invitation: Invitation;
};

/** What a member may do. */
export type Role =
  /** Everything but the agency itself. */
  | 'ADMIN'
  /** Everything, and the agency itself. */
  | 'OWNER'
  /** Reads only. */
  | 'READ_ONLY'
  /** Works with candidates and jobs. */
  | 'RECRUITER'
  /** A recruiter who also leads a team. */
  | 'TEAM_LEAD';

/** Input of rotateApiKey. */
export type RotateApiKeyInput = {
  /** Until when the new key works; null until it is revoked. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Unique per attempt; repeating it repeats the answer, but for the secret. */
  idempotencyKey: Scalars['String']['input'];
  /** The key to replace. */
  keyId: Scalars['ID']['input'];
  /** Until when the old key goes on; a time that is past ends it now. */
  oldValidUntil: Scalars['DateTime']['input'];
};

/** Outcome of rotateApiKey. */
export type RotateApiKeyResult = ApiKeyMade;

/** Progress of loading the sample agency. */
export type SampleLoad = {
  __typename?: 'SampleLoad';
  /** Steps done. */
  done: Scalars['Int']['output'];
  /** Whether it is still under way. */
  status: SampleLoadStatus;
  /** What is being done now, in words. */
  step: Scalars['String']['output'];
  /** Steps in all. */
  total: Scalars['Int']['output'];
};

/** State of a sample load. */
export type SampleLoadStatus =
  /** Complete. */
  | 'DONE'
  /** Stopped; it goes on by itself. */
  | 'FAILED'
  /** Being loaded. */
  | 'RUNNING';

/** Input of saveTeam. */
export type SaveTeamInput = {
  /** The team to change; null makes one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Unique per attempt; repeating it repeats the answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Who is in it. */
  memberIds: Array<Scalars['ID']['input']>;
  /** Its name. */
  name: Scalars['String']['input'];
};

/** Outcome of saveTeam. */
export type SaveTeamResult = SaveTeamSuccess;

/** The team was saved. */
export type SaveTeamSuccess = {
  __typename?: 'SaveTeamSuccess';
  /** The team. */
  team: Team;
};

/** A team of members. */
export type Team = {
  __typename?: 'Team';
  /** Identity. */
  id: Scalars['ID']['output'];
  /** Who is in it. */
  memberIds: Array<Scalars['ID']['output']>;
  /** Its name. */
  name: Scalars['String']['output'];
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
  Agency: Agency;
  Member: Member;
  Team: Team;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agency:
    ( { __typename: 'Agency' }
    & GraphQLRecursivePick<FederationTypes['Agency'], {"id":true}> );
  Member:
    ( { __typename: 'Member' }
    & GraphQLRecursivePick<FederationTypes['Member'], {"id":true}> );
  Team:
    ( { __typename: 'Team' }
    & GraphQLRecursivePick<FederationTypes['Team'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ChangeMemberResult:
    | ( ChangeMemberAcceptedModel )
    | ( LastOwnerModel )
  ;
  CreateApiClientResult: ( KeyMadeModel );
  InviteMemberResult:
    | ( AlreadyMemberModel )
    | ( InviteMemberAcceptedModel )
  ;
  ResetSampleResult:
    | ( NotASample )
    | ( ResetSampleAcceptedModel )
  ;
  RevokeApiClientResult: ( RevokedModel );
  RevokeApiKeyResult: ( RevokedModel );
  RevokeInvitationResult: ( RevokeInvitationResultModel );
  RotateApiKeyResult: ( KeyMadeModel );
  SaveTeamResult: ( SaveTeamResultModel );
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agency: ResolverTypeWrapper<AgencyModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AlreadyMember: ResolverTypeWrapper<AlreadyMemberModel>;
  ApiClient: ResolverTypeWrapper<ApiClientModel>;
  ApiClientSaved: ResolverTypeWrapper<RevokedModel>;
  ApiKey: ResolverTypeWrapper<ApiKeyModel>;
  ApiKeyMade: ResolverTypeWrapper<KeyMadeModel>;
  ApiKeyStatus: ApiKeyStatus;
  AuditAction: AuditAction;
  AuditActor: ResolverTypeWrapper<AuditActorModel>;
  AuditActorKind: AuditActorKind;
  AuditBreak: AuditBreak;
  AuditCode: ResolverTypeWrapper<AuditCode>;
  AuditEntry: ResolverTypeWrapper<StoredEntryModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AuditEntryConnection: ResolverTypeWrapper<Omit<AuditEntryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AuditEntryEdge']>, nodes: Array<ResolversTypes['AuditEntry']> }>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditFilter: AuditFilter;
  AuditVerification: ResolverTypeWrapper<AuditVerificationModel>;
  ChangeMemberInput: ChangeMemberInput;
  ChangeMemberResult: ResolverTypeWrapper<ChangeMemberResultModel>;
  ChangeMemberSuccess: ResolverTypeWrapper<ChangeMemberAcceptedModel>;
  ChangedMeanwhile: ResolverTypeWrapper<ChangedMeanwhile>;
  CreateApiClientInput: CreateApiClientInput;
  CreateApiClientResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateApiClientResult']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Invitation: ResolverTypeWrapper<InvitationModel>;
  InvitationStatus: InvitationStatus;
  InviteMemberInput: InviteMemberInput;
  InviteMemberResult: ResolverTypeWrapper<InviteMemberResultModel>;
  InviteMemberSuccess: ResolverTypeWrapper<InviteMemberAcceptedModel>;
  LastOwner: ResolverTypeWrapper<LastOwnerModel>;
  Member: ResolverTypeWrapper<MemberReferenceModel>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotASample: ResolverTypeWrapper<NotASample>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ResetSampleInput: ResetSampleInput;
  ResetSampleResult: ResolverTypeWrapper<ResetSampleResultModel>;
  ResetSampleSuccess: ResolverTypeWrapper<ResetSampleAcceptedModel>;
  RevokeApiClientInput: RevokeApiClientInput;
  RevokeApiClientResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeApiClientResult']>;
  RevokeApiKeyInput: RevokeApiKeyInput;
  RevokeApiKeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeApiKeyResult']>;
  RevokeInvitationInput: RevokeInvitationInput;
  RevokeInvitationResult: ResolverTypeWrapper<RevokeInvitationResultModel>;
  RevokeInvitationSuccess: ResolverTypeWrapper<RevokeInvitationResultModel>;
  Role: Role;
  RotateApiKeyInput: RotateApiKeyInput;
  RotateApiKeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RotateApiKeyResult']>;
  SampleLoad: ResolverTypeWrapper<SampleLoad>;
  SampleLoadStatus: SampleLoadStatus;
  SaveTeamInput: SaveTeamInput;
  SaveTeamResult: ResolverTypeWrapper<SaveTeamResultModel>;
  SaveTeamSuccess: ResolverTypeWrapper<SaveTeamResultModel>;
  Team: ResolverTypeWrapper<TeamModel>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agency: AgencyModel;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  AlreadyMember: AlreadyMemberModel;
  ApiClient: ApiClientModel;
  ApiClientSaved: RevokedModel;
  ApiKey: ApiKeyModel;
  ApiKeyMade: KeyMadeModel;
  AuditActor: AuditActorModel;
  AuditCode: AuditCode;
  AuditEntry: StoredEntryModel;
  Int: Scalars['Int']['output'];
  AuditEntryConnection: Omit<AuditEntryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AuditEntryEdge']>, nodes: Array<ResolversParentTypes['AuditEntry']> };
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditFilter: AuditFilter;
  AuditVerification: AuditVerificationModel;
  ChangeMemberInput: ChangeMemberInput;
  ChangeMemberResult: ChangeMemberResultModel;
  ChangeMemberSuccess: ChangeMemberAcceptedModel;
  ChangedMeanwhile: ChangedMeanwhile;
  CreateApiClientInput: CreateApiClientInput;
  CreateApiClientResult: ResolversUnionTypes<ResolversParentTypes>['CreateApiClientResult'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Invitation: InvitationModel;
  InviteMemberInput: InviteMemberInput;
  InviteMemberResult: InviteMemberResultModel;
  InviteMemberSuccess: InviteMemberAcceptedModel;
  LastOwner: LastOwnerModel;
  Member: MemberReferenceModel;
  Mutation: Record<PropertyKey, never>;
  NotASample: NotASample;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  ResetSampleInput: ResetSampleInput;
  ResetSampleResult: ResetSampleResultModel;
  ResetSampleSuccess: ResetSampleAcceptedModel;
  RevokeApiClientInput: RevokeApiClientInput;
  RevokeApiClientResult: ResolversUnionTypes<ResolversParentTypes>['RevokeApiClientResult'];
  RevokeApiKeyInput: RevokeApiKeyInput;
  RevokeApiKeyResult: ResolversUnionTypes<ResolversParentTypes>['RevokeApiKeyResult'];
  RevokeInvitationInput: RevokeInvitationInput;
  RevokeInvitationResult: RevokeInvitationResultModel;
  RevokeInvitationSuccess: RevokeInvitationResultModel;
  RotateApiKeyInput: RotateApiKeyInput;
  RotateApiKeyResult: ResolversUnionTypes<ResolversParentTypes>['RotateApiKeyResult'];
  SampleLoad: SampleLoad;
  SaveTeamInput: SaveTeamInput;
  SaveTeamResult: SaveTeamResultModel;
  SaveTeamSuccess: SaveTeamResultModel;
  Team: TeamModel;
};

export type AgencyResolvers<ContextType = AgencyContext, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'], FederationReferenceType extends FederationReferenceTypes['Agency'] = FederationReferenceTypes['Agency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sampleLoad?: Resolver<Maybe<ResolversTypes['SampleLoad']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AlreadyMemberResolvers<ContextType = AgencyContext, ParentType extends ResolversParentTypes['AlreadyMember'] = ResolversParentTypes['AlreadyMember']> = {
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiClientResolvers<ContextType = AgencyContext, ParentType extends ResolversParentTypes['ApiClient'] = ResolversParentTypes['ApiClient']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keys?: Resolver<Array<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApiClientSavedResolvers<ContextType = AgencyContext, ParentType extends ResolversParentTypes['ApiClientSaved'] = ResolversParentTypes['ApiClientSaved']> = {
  apiClient?: Resolver<ResolversTypes['ApiClient'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiKeyResolvers<ContextType = AgencyContext, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastFour?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ApiKeyStatus'], ParentType, ContextType>;
};

export type ApiKeyMadeResolvers<ContextType = AgencyContext, ParentType extends ResolversParentTypes['ApiKeyMade'] = ResolversParentTypes['ApiKeyMade']> = {
  apiClient?: Resolver<ResolversTypes['ApiClient'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditActorResolvers<ContextType = AgencyContext, ParentType extends ResolversParentTypes['AuditActor'] = ResolversParentTypes['AuditActor']> = {
  apiClientName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AuditActorKind'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
};

export type AuditCodeResolvers<ContextType = AgencyContext, ParentType extends ResolversParentTypes['AuditCode'] = ResolversParentTypes['AuditCode']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = AgencyContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  action?: Resolver<ResolversTypes['AuditAction'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['AuditActor'], ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  codes?: Resolver<Array<ResolversTypes['AuditCode']>, ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectMember?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  subjectType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = AgencyContext, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = AgencyContext, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AuditVerificationResolvers<ContextType = AgencyContext, ParentType extends ResolversParentTypes['AuditVerification'] = ResolversParentTypes['AuditVerification']> = {
  brokenAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  erased?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  intact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['AuditBreak']>, ParentType, ContextType>;
};

export type ChangeMemberResultResolvers<ContextType = AgencyContext, ParentType extends ResolversParentTypes['ChangeMemberResult'] = ResolversParentTypes['ChangeMemberResult']> = {
  __resolveType: TypeResolveFn<'ChangeMemberSuccess' | 'LastOwner', ParentType, ContextType>;
};

export type ChangeMemberSuccessResolvers<ContextType = AgencyContext, ParentType extends ResolversParentTypes['ChangeMemberSuccess'] = ResolversParentTypes['ChangeMemberSuccess']> = {
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangedMeanwhileResolvers<ContextType = AgencyContext, ParentType extends ResolversParentTypes['ChangedMeanwhile'] = ResolversParentTypes['ChangedMeanwhile']> = {
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreateApiClientResultResolvers<ContextType = AgencyContext, ParentType extends ResolversParentTypes['CreateApiClientResult'] = ResolversParentTypes['CreateApiClientResult']> = {
  __resolveType: TypeResolveFn<'ApiKeyMade', ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type InvitationResolvers<ContextType = AgencyContext, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedBy?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InvitationStatus'], ParentType, ContextType>;
};

export type InviteMemberResultResolvers<ContextType = AgencyContext, ParentType extends ResolversParentTypes['InviteMemberResult'] = ResolversParentTypes['InviteMemberResult']> = {
  __resolveType: TypeResolveFn<'AlreadyMember' | 'InviteMemberSuccess', ParentType, ContextType>;
};

export type InviteMemberSuccessResolvers<ContextType = AgencyContext, ParentType extends ResolversParentTypes['InviteMemberSuccess'] = ResolversParentTypes['InviteMemberSuccess']> = {
  invitation?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LastOwnerResolvers<ContextType = AgencyContext, ParentType extends ResolversParentTypes['LastOwner'] = ResolversParentTypes['LastOwner']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberResolvers<ContextType = AgencyContext, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member'], FederationReferenceType extends FederationReferenceTypes['Member'] = FederationReferenceTypes['Member']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Member']> | FederationReferenceType, FederationReferenceType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  teams?: Resolver<Array<ResolversTypes['Team']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = AgencyContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  changeMember?: Resolver<ResolversTypes['ChangeMemberResult'], ParentType, ContextType, RequireFields<MutationChangeMemberArgs, 'input'>>;
  createApiClient?: Resolver<ResolversTypes['CreateApiClientResult'], ParentType, ContextType, RequireFields<MutationCreateApiClientArgs, 'input'>>;
  inviteMember?: Resolver<ResolversTypes['InviteMemberResult'], ParentType, ContextType, RequireFields<MutationInviteMemberArgs, 'input'>>;
  resetSample?: Resolver<ResolversTypes['ResetSampleResult'], ParentType, ContextType, RequireFields<MutationResetSampleArgs, 'input'>>;
  revokeApiClient?: Resolver<ResolversTypes['RevokeApiClientResult'], ParentType, ContextType, RequireFields<MutationRevokeApiClientArgs, 'input'>>;
  revokeApiKey?: Resolver<ResolversTypes['RevokeApiKeyResult'], ParentType, ContextType, RequireFields<MutationRevokeApiKeyArgs, 'input'>>;
  revokeInvitation?: Resolver<ResolversTypes['RevokeInvitationResult'], ParentType, ContextType, RequireFields<MutationRevokeInvitationArgs, 'input'>>;
  rotateApiKey?: Resolver<ResolversTypes['RotateApiKeyResult'], ParentType, ContextType, RequireFields<MutationRotateApiKeyArgs, 'input'>>;
  saveTeam?: Resolver<ResolversTypes['SaveTeamResult'], ParentType, ContextType, RequireFields<MutationSaveTeamArgs, 'input'>>;
};

export type NotASampleResolvers<ContextType = AgencyContext, ParentType extends ResolversParentTypes['NotASample'] = ResolversParentTypes['NotASample']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = AgencyContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = AgencyContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  apiClients?: Resolver<Array<ResolversTypes['ApiClient']>, ParentType, ContextType>;
  auditEntries?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QueryAuditEntriesArgs, 'first'>>;
  invitations?: Resolver<Array<ResolversTypes['Invitation']>, ParentType, ContextType>;
  me?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType>;
  teams?: Resolver<Array<ResolversTypes['Team']>, ParentType, ContextType>;
  verifyAudit?: Resolver<ResolversTypes['AuditVerification'], ParentType, ContextType>;
};

export type ResetSampleResultResolvers<ContextType = AgencyContext, ParentType extends ResolversParentTypes['ResetSampleResult'] = ResolversParentTypes['ResetSampleResult']> = {
  __resolveType: TypeResolveFn<'NotASample' | 'ResetSampleSuccess', ParentType, ContextType>;
};

export type ResetSampleSuccessResolvers<ContextType = AgencyContext, ParentType extends ResolversParentTypes['ResetSampleSuccess'] = ResolversParentTypes['ResetSampleSuccess']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeApiClientResultResolvers<ContextType = AgencyContext, ParentType extends ResolversParentTypes['RevokeApiClientResult'] = ResolversParentTypes['RevokeApiClientResult']> = {
  __resolveType: TypeResolveFn<'ApiClientSaved', ParentType, ContextType>;
};

export type RevokeApiKeyResultResolvers<ContextType = AgencyContext, ParentType extends ResolversParentTypes['RevokeApiKeyResult'] = ResolversParentTypes['RevokeApiKeyResult']> = {
  __resolveType: TypeResolveFn<'ApiClientSaved', ParentType, ContextType>;
};

export type RevokeInvitationResultResolvers<ContextType = AgencyContext, ParentType extends ResolversParentTypes['RevokeInvitationResult'] = ResolversParentTypes['RevokeInvitationResult']> = {
  __resolveType: TypeResolveFn<'RevokeInvitationSuccess', ParentType, ContextType>;
};

export type RevokeInvitationSuccessResolvers<ContextType = AgencyContext, ParentType extends ResolversParentTypes['RevokeInvitationSuccess'] = ResolversParentTypes['RevokeInvitationSuccess']> = {
  invitation?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RotateApiKeyResultResolvers<ContextType = AgencyContext, ParentType extends ResolversParentTypes['RotateApiKeyResult'] = ResolversParentTypes['RotateApiKeyResult']> = {
  __resolveType: TypeResolveFn<'ApiKeyMade', ParentType, ContextType>;
};

export type SampleLoadResolvers<ContextType = AgencyContext, ParentType extends ResolversParentTypes['SampleLoad'] = ResolversParentTypes['SampleLoad']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SampleLoadStatus'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SaveTeamResultResolvers<ContextType = AgencyContext, ParentType extends ResolversParentTypes['SaveTeamResult'] = ResolversParentTypes['SaveTeamResult']> = {
  __resolveType: TypeResolveFn<'SaveTeamSuccess', ParentType, ContextType>;
};

export type SaveTeamSuccessResolvers<ContextType = AgencyContext, ParentType extends ResolversParentTypes['SaveTeamSuccess'] = ResolversParentTypes['SaveTeamSuccess']> = {
  team?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamResolvers<ContextType = AgencyContext, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team'], FederationReferenceType extends FederationReferenceTypes['Team'] = FederationReferenceTypes['Team']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Team']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = AgencyContext> = {
  Agency?: AgencyResolvers<ContextType>;
  AlreadyMember?: AlreadyMemberResolvers<ContextType>;
  ApiClient?: ApiClientResolvers<ContextType>;
  ApiClientSaved?: ApiClientSavedResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  ApiKeyMade?: ApiKeyMadeResolvers<ContextType>;
  AuditActor?: AuditActorResolvers<ContextType>;
  AuditCode?: AuditCodeResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditVerification?: AuditVerificationResolvers<ContextType>;
  ChangeMemberResult?: ChangeMemberResultResolvers<ContextType>;
  ChangeMemberSuccess?: ChangeMemberSuccessResolvers<ContextType>;
  ChangedMeanwhile?: ChangedMeanwhileResolvers<ContextType>;
  CreateApiClientResult?: CreateApiClientResultResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Invitation?: InvitationResolvers<ContextType>;
  InviteMemberResult?: InviteMemberResultResolvers<ContextType>;
  InviteMemberSuccess?: InviteMemberSuccessResolvers<ContextType>;
  LastOwner?: LastOwnerResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotASample?: NotASampleResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ResetSampleResult?: ResetSampleResultResolvers<ContextType>;
  ResetSampleSuccess?: ResetSampleSuccessResolvers<ContextType>;
  RevokeApiClientResult?: RevokeApiClientResultResolvers<ContextType>;
  RevokeApiKeyResult?: RevokeApiKeyResultResolvers<ContextType>;
  RevokeInvitationResult?: RevokeInvitationResultResolvers<ContextType>;
  RevokeInvitationSuccess?: RevokeInvitationSuccessResolvers<ContextType>;
  RotateApiKeyResult?: RotateApiKeyResultResolvers<ContextType>;
  SampleLoad?: SampleLoadResolvers<ContextType>;
  SaveTeamResult?: SaveTeamResultResolvers<ContextType>;
  SaveTeamSuccess?: SaveTeamSuccessResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
};

