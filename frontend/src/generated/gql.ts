/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query FindPeople($text: String!) {\n    findCandidates(text: $text, first: 8) {\n      id\n      name\n      title\n      employer\n      temperature {\n        kind\n      }\n      lastContactAt\n      owner {\n        id\n        name\n      }\n    }\n  }\n": typeof types.FindPeopleDocument,
    "\n  query FindJobs($text: String!) {\n    jobs(filter: { text: $text }, first: 5) {\n      edges {\n        node {\n          id\n          title\n          client {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.FindJobsDocument,
    "\n  query FindClients($text: String!) {\n    clients(text: $text, first: 5) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.FindClientsDocument,
    "\n  query TaskCount($filter: TaskFilter!) {\n    tasks(filter: $filter, first: 1) {\n      totalCount\n    }\n  }\n": typeof types.TaskCountDocument,
    "\n  query NextActionCount($memberIds: [ID!]!) {\n    nextActions(forMemberIds: $memberIds, first: 1) {\n      totalCount\n    }\n  }\n": typeof types.NextActionCountDocument,
    "\n  query NewMatchCount($memberIds: [ID!]!) {\n    newMatches(ownerIds: $memberIds, first: 1) {\n      totalCount\n    }\n  }\n": typeof types.NewMatchCountDocument,
    "\n  mutation AddTask($input: AddTaskInput!) {\n    addTask(input: $input) {\n      ... on AddTaskSuccess {\n        task {\n          id\n        }\n      }\n    }\n  }\n": typeof types.AddTaskDocument,
    "\n  fragment TaskRow on Task {\n    id\n    title\n    kind\n    dueOn\n    candidate {\n      id\n      name\n    }\n    assignee {\n      id\n      name\n    }\n  }\n": typeof types.TaskRowFragmentDoc,
    "\n  query Tasks($filter: TaskFilter!, $after: String) {\n    tasks(filter: $filter, first: 100, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          title\n          status\n          dueOn\n          version\n          candidate {\n            id\n          }\n          ...TaskRow\n        }\n      }\n    }\n  }\n": typeof types.TasksDocument,
    "\n  mutation CompleteTask($input: CompleteTaskInput!) {\n    completeTask(input: $input) {\n      __typename\n      ... on CompleteTaskSuccess {\n        task {\n          __typename\n          id\n          status\n          version\n        }\n      }\n    }\n  }\n": typeof types.CompleteTaskDocument,
    "\n  mutation RescheduleTask($input: RescheduleTaskInput!) {\n    rescheduleTask(input: $input) {\n      __typename\n      ... on RescheduleTaskSuccess {\n        task {\n          id\n          dueOn\n          version\n        }\n      }\n    }\n  }\n": typeof types.RescheduleTaskDocument,
    "\n  query Members {\n    members {\n      id\n      name\n      role\n      active\n    }\n  }\n": typeof types.MembersDocument,
};
const documents: Documents = {
    "\n  query FindPeople($text: String!) {\n    findCandidates(text: $text, first: 8) {\n      id\n      name\n      title\n      employer\n      temperature {\n        kind\n      }\n      lastContactAt\n      owner {\n        id\n        name\n      }\n    }\n  }\n": types.FindPeopleDocument,
    "\n  query FindJobs($text: String!) {\n    jobs(filter: { text: $text }, first: 5) {\n      edges {\n        node {\n          id\n          title\n          client {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.FindJobsDocument,
    "\n  query FindClients($text: String!) {\n    clients(text: $text, first: 5) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.FindClientsDocument,
    "\n  query TaskCount($filter: TaskFilter!) {\n    tasks(filter: $filter, first: 1) {\n      totalCount\n    }\n  }\n": types.TaskCountDocument,
    "\n  query NextActionCount($memberIds: [ID!]!) {\n    nextActions(forMemberIds: $memberIds, first: 1) {\n      totalCount\n    }\n  }\n": types.NextActionCountDocument,
    "\n  query NewMatchCount($memberIds: [ID!]!) {\n    newMatches(ownerIds: $memberIds, first: 1) {\n      totalCount\n    }\n  }\n": types.NewMatchCountDocument,
    "\n  mutation AddTask($input: AddTaskInput!) {\n    addTask(input: $input) {\n      ... on AddTaskSuccess {\n        task {\n          id\n        }\n      }\n    }\n  }\n": types.AddTaskDocument,
    "\n  fragment TaskRow on Task {\n    id\n    title\n    kind\n    dueOn\n    candidate {\n      id\n      name\n    }\n    assignee {\n      id\n      name\n    }\n  }\n": types.TaskRowFragmentDoc,
    "\n  query Tasks($filter: TaskFilter!, $after: String) {\n    tasks(filter: $filter, first: 100, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          title\n          status\n          dueOn\n          version\n          candidate {\n            id\n          }\n          ...TaskRow\n        }\n      }\n    }\n  }\n": types.TasksDocument,
    "\n  mutation CompleteTask($input: CompleteTaskInput!) {\n    completeTask(input: $input) {\n      __typename\n      ... on CompleteTaskSuccess {\n        task {\n          __typename\n          id\n          status\n          version\n        }\n      }\n    }\n  }\n": types.CompleteTaskDocument,
    "\n  mutation RescheduleTask($input: RescheduleTaskInput!) {\n    rescheduleTask(input: $input) {\n      __typename\n      ... on RescheduleTaskSuccess {\n        task {\n          id\n          dueOn\n          version\n        }\n      }\n    }\n  }\n": types.RescheduleTaskDocument,
    "\n  query Members {\n    members {\n      id\n      name\n      role\n      active\n    }\n  }\n": types.MembersDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindPeople($text: String!) {\n    findCandidates(text: $text, first: 8) {\n      id\n      name\n      title\n      employer\n      temperature {\n        kind\n      }\n      lastContactAt\n      owner {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query FindPeople($text: String!) {\n    findCandidates(text: $text, first: 8) {\n      id\n      name\n      title\n      employer\n      temperature {\n        kind\n      }\n      lastContactAt\n      owner {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindJobs($text: String!) {\n    jobs(filter: { text: $text }, first: 5) {\n      edges {\n        node {\n          id\n          title\n          client {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query FindJobs($text: String!) {\n    jobs(filter: { text: $text }, first: 5) {\n      edges {\n        node {\n          id\n          title\n          client {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindClients($text: String!) {\n    clients(text: $text, first: 5) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query FindClients($text: String!) {\n    clients(text: $text, first: 5) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskCount($filter: TaskFilter!) {\n    tasks(filter: $filter, first: 1) {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query TaskCount($filter: TaskFilter!) {\n    tasks(filter: $filter, first: 1) {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NextActionCount($memberIds: [ID!]!) {\n    nextActions(forMemberIds: $memberIds, first: 1) {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query NextActionCount($memberIds: [ID!]!) {\n    nextActions(forMemberIds: $memberIds, first: 1) {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewMatchCount($memberIds: [ID!]!) {\n    newMatches(ownerIds: $memberIds, first: 1) {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query NewMatchCount($memberIds: [ID!]!) {\n    newMatches(ownerIds: $memberIds, first: 1) {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddTask($input: AddTaskInput!) {\n    addTask(input: $input) {\n      ... on AddTaskSuccess {\n        task {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddTask($input: AddTaskInput!) {\n    addTask(input: $input) {\n      ... on AddTaskSuccess {\n        task {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskRow on Task {\n    id\n    title\n    kind\n    dueOn\n    candidate {\n      id\n      name\n    }\n    assignee {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment TaskRow on Task {\n    id\n    title\n    kind\n    dueOn\n    candidate {\n      id\n      name\n    }\n    assignee {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Tasks($filter: TaskFilter!, $after: String) {\n    tasks(filter: $filter, first: 100, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          title\n          status\n          dueOn\n          version\n          candidate {\n            id\n          }\n          ...TaskRow\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Tasks($filter: TaskFilter!, $after: String) {\n    tasks(filter: $filter, first: 100, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          title\n          status\n          dueOn\n          version\n          candidate {\n            id\n          }\n          ...TaskRow\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteTask($input: CompleteTaskInput!) {\n    completeTask(input: $input) {\n      __typename\n      ... on CompleteTaskSuccess {\n        task {\n          __typename\n          id\n          status\n          version\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CompleteTask($input: CompleteTaskInput!) {\n    completeTask(input: $input) {\n      __typename\n      ... on CompleteTaskSuccess {\n        task {\n          __typename\n          id\n          status\n          version\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RescheduleTask($input: RescheduleTaskInput!) {\n    rescheduleTask(input: $input) {\n      __typename\n      ... on RescheduleTaskSuccess {\n        task {\n          id\n          dueOn\n          version\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RescheduleTask($input: RescheduleTaskInput!) {\n    rescheduleTask(input: $input) {\n      __typename\n      ... on RescheduleTaskSuccess {\n        task {\n          id\n          dueOn\n          version\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Members {\n    members {\n      id\n      name\n      role\n      active\n    }\n  }\n"): (typeof documents)["\n  query Members {\n    members {\n      id\n      name\n      role\n      active\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;