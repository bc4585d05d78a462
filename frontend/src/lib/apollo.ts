import {
  ApolloClient,
  ApolloLink,
  CombinedGraphQLErrors,
  HttpLink,
  InMemoryCache,
  type TypePolicies,
} from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { RetryLink } from '@apollo/client/link/retry';
import { relayStylePagination } from '@apollo/client/utilities';
import { possibleTypes } from '../generated/possible-types.ts';
import { nameAction } from './user-action.ts';

type Listener = () => void;
const signedOutListeners = new Set<Listener>();

/** Calls back when the gateway no longer knows this browser's session. */
export function onSignedOut(listener: Listener): () => void {
  signedOutListeners.add(listener);
  return () => signedOutListeners.delete(listener);
}

const retryQueries = new RetryLink({
  delay: { initial: 300, max: 3000, jitter: true },
  attempts: (attempt, operation, error) =>
    attempt < 4 && operation.operationType === 'query' && !CombinedGraphQLErrors.is(error) && !isClientFault(error),
});

const watchSession = new ErrorLink(({ error }) => {
  if (errorCode(error) === 'UNAUTHENTICATED') for (const listener of signedOutListeners) listener();
});

const http = new HttpLink({
  uri: '/graphql',
  credentials: 'same-origin',
  headers: { 'apollo-require-preflight': 'true' },
});

function isClientFault(error: unknown): boolean {
  const status = (error as { statusCode?: number }).statusCode;
  return status !== undefined && status >= 400 && status < 500;
}

/** The code of a failure that is no outcome: BAD_INPUT, NOT_FOUND, FORBIDDEN, UNAUTHENTICATED, CONFLICT, UNAVAILABLE, INTERNAL. */
export function errorCode(error: unknown): string | undefined {
  if (CombinedGraphQLErrors.is(error)) return error.errors[0]?.extensions?.code as string | undefined;
  return (error as { statusCode?: number } | undefined)?.statusCode === 401 ? 'UNAUTHENTICATED' : undefined;
}

/** The sentence the service wrote for people; undefined when the service could not be reached. */
export function errorText(error: unknown): string | undefined {
  return CombinedGraphQLErrors.is(error) ? error.errors[0]?.message : undefined;
}

/** The failure of one root field of a query whose other parts may have been answered; undefined when that part is fine. */
export function partError(error: unknown, field: string): unknown {
  if (!CombinedGraphQLErrors.is(error)) return error;
  return error.errors.some(({ path }) => path === undefined || path[0] === field) ? error : undefined;
}

/** The input field a BAD_INPUT failure names. */
export function errorField(error: unknown): string | undefined {
  return CombinedGraphQLErrors.is(error) ? (error.errors[0]?.extensions?.field as string | undefined) : undefined;
}

/**
 * A relay connection whose pages are appended; `keyArgs` are the arguments that make another list. The page size is one of
 * them, so that a query for a count alone does not empty the list.
 */
export const connection = (...keyArgs: string[]) => relayStylePagination([...keyArgs, 'first']);

export function createApolloClient(typePolicies: TypePolicies = {}): ApolloClient {
  return new ApolloClient({
    link: ApolloLink.from([nameAction, watchSession, retryQueries, http]),
    cache: new InMemoryCache({ typePolicies, possibleTypes }),
    dataMasking: true,
    // A refetch after news must not join a request that began before it.
    queryDeduplication: false,
    defaultOptions: {
      watchQuery: { errorPolicy: 'all', fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' },
    },
  });
}
