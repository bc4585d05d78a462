import { useState } from 'react';
import { graphql } from '../../../generated/gql.ts';
import type { Channel } from '../../../generated/graphql.ts';
import { notify, notifyError } from '../../../lib/notice.ts';
import { offerUndo } from '../../../lib/undo.ts';
import { useFailure } from '../../../lib/use-failure.ts';
import { useWrite } from '../../../lib/write.ts';
import { t } from '../messages.ts';

const LogAnswer = graphql(`
  mutation LogAnswer($input: LogMessageInput!) {
    logMessage(input: $input) {
      __typename
      ... on LogMessageSuccess {
        interaction {
          id
        }
      }
      ... on ContactForbidden {
        message
      }
    }
  }
`);

const RetractAnswer = graphql(`
  mutation RetractAnswer($input: RetractInteractionInput!) {
    retractInteraction(input: $input) {
      __typename
      ... on TooLateToUndo {
        message
      }
    }
  }
`);

const CloseThread = graphql(`
  mutation CloseThread($input: CloseThreadInput!) {
    closeThread(input: $input) {
      __typename
    }
  }
`);

const refetch = ['RepliesOfDay', 'NextActionsOfDay', 'NextActionCount', 'DayCounts'];

export function useAnswer(name: string, onDone: () => void) {
  const [logMessage, isLogging] = useWrite(LogAnswer);
  const [retract] = useWrite(RetractAnswer);
  const [closeThread, isClosing] = useWrite(CloseThread);
  const [refusal, setRefusal] = useState<string | undefined>();
  const { errorOf, onError, clear } = useFailure('text');

  const takeBack = async (interactionId: string) => {
    const result = (await retract({ interactionId }, { refetch }))?.retractInteraction;
    if (result?.__typename === 'TooLateToUndo') notifyError(result.message);
  };
  const answer = async (input: { candidateId: string; channel: Channel; text: string; threadId: string | null }) => {
    clear();
    setRefusal(undefined);
    const saved = await logMessage(
      { ...input, direction: 'OUTBOUND', decline: false, interestStated: false },
      { refetch, onError },
    );
    const result = saved?.logMessage;
    if (result?.__typename === 'ContactForbidden') setRefusal(result.message);
    if (result?.__typename !== 'LogMessageSuccess') return;
    onDone();
    offerUndo(t('today.answered', { name }), () => takeBack(result.interaction.id));
  };
  const close = async (threadId: string) => {
    if (!(await closeThread({ threadId }, { refetch }))) return;
    onDone();
    notify(t('today.closed', { name }));
  };
  return { answer, close, isBusy: isLogging || isClosing, refusal, errorOf };
}
