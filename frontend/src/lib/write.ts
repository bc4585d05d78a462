import type { MaybeMasked, TypedDocumentNode, Unmasked } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import { errorCode, errorText } from './apollo.ts';
import { defineMessages } from './i18n.ts';
import { newIdempotencyKey } from './idempotency.ts';
import { notifyError } from './notice.ts';

const t = defineMessages({
  'write.failed': 'That was not saved. Check the connection and try again.',
  'write.retry': 'Try again',
});

interface WithKey {
  input: { idempotencyKey: string };
}

export interface WriteOptions<Data> {
  /** What the answer will most likely be, shown at once. */
  optimistic?: Unmasked<Data>;
  /** Names of queries to fetch again, for lists whose membership changes. */
  refetch?: string[];
  /** Takes over from the notice with "Try again", for forms that show errors by field. */
  onError?: (error: unknown) => void;
}

export type Write<Data, Variables extends WithKey> = (
  input: Omit<Variables['input'], 'idempotencyKey'>,
  options?: WriteOptions<Data>,
) => Promise<MaybeMasked<Data> | undefined>;

/**
 * A mutation as a function of its input without the idempotency key: one is made for each call and kept when that call is
 * tried again, so nothing happens twice. Answers undefined after a failure, which the person has then been told.
 */
export function useWrite<Data, Variables extends WithKey>(
  document: TypedDocumentNode<Data, Variables>,
): [write: Write<Data, Variables>, isBusy: boolean] {
  const client = useApolloClient();
  const [running, setRunning] = useState(0);
  const write = useCallback<Write<Data, Variables>>(
    (input, { optimistic, refetch, onError } = {}) => {
      const variables = { input: { ...input, idempotencyKey: newIdempotencyKey() } } as unknown as Variables;
      const attempt = async (): Promise<MaybeMasked<Data> | undefined> => {
        setRunning((count) => count + 1);
        try {
          const { data } = await client.mutate({
            mutation: document,
            variables,
            ...(optimistic && { optimisticResponse: optimistic }),
            ...(refetch && { refetchQueries: refetch }),
          } as never);
          return data as MaybeMasked<Data>;
        } catch (error) {
          // It may have been hidden while it was on the screen: what is shown is asked for again.
          if (errorCode(error) === 'NOT_FOUND') void client.refetchQueries({ include: 'active' });
          if (onError) onError(error);
          else
            notifyError(errorText(error) ?? t('write.failed'), { label: t('write.retry'), run: () => void attempt() });
          return undefined;
        } finally {
          setRunning((count) => count - 1);
        }
      };
      return attempt();
    },
    [client, document],
  );
  return [write, running > 0];
}
