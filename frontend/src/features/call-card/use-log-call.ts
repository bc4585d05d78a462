import { useState } from 'react';
import { graphql } from '../../generated/gql.ts';
import type { LogCallInput } from '../../generated/graphql.ts';
import { errorField, errorText } from '../../lib/apollo.ts';
import { notifyError } from '../../lib/notice.ts';
import { offerUndo } from '../../lib/undo.ts';
import { useWrite } from '../../lib/write.ts';
import { t } from './messages.ts';

const LogCall = graphql(`
  mutation LogCall($input: LogCallInput!) {
    logCall(input: $input) {
      __typename
      ... on LogCallSuccess {
        interaction {
          id
        }
        followUp {
          id
        }
      }
      ... on ContactForbidden {
        message
      }
    }
  }
`);

const RetractCall = graphql(`
  mutation RetractCall($input: RetractInteractionInput!) {
    retractInteraction(input: $input) {
      __typename
      ... on TooLateToUndo {
        message
      }
    }
  }
`);

const fields = ['outcome', 'text', 'jobId', 'availability', 'pay', 'followUp'];
const refetch = { refetch: ['CandidateRecord', 'Tasks'] };

/** Saves the card; answers whether it was saved. A refusal or the failing field is shown by the card. */
export function useLogCall() {
  const [write, isBusy] = useWrite(LogCall);
  const [retract] = useWrite(RetractCall);
  const [refusal, setRefusal] = useState<string | undefined>();
  const [failure, setFailure] = useState<{ field: string; text: string } | undefined>();

  const takeBack = async (interactionId: string) => {
    const answer = await retract({ interactionId }, refetch);
    if (answer?.retractInteraction.__typename === 'TooLateToUndo') notifyError(answer.retractInteraction.message);
  };
  const logCall = async (name: string, input: Omit<LogCallInput, 'idempotencyKey'>): Promise<boolean> => {
    setRefusal(undefined);
    setFailure(undefined);
    const answer = await write(input, {
      ...refetch,
      onError: (error) => {
        const named = errorField(error)?.split('.')[0] ?? '';
        const text = errorText(error) ?? t('call.unreachable');
        if (fields.includes(named)) setFailure({ field: named, text });
        else setRefusal(text);
      },
    });
    const result = answer?.logCall;
    if (result?.__typename === 'ContactForbidden') setRefusal(result.message);
    if (result?.__typename !== 'LogCallSuccess') return false;
    offerUndo(t('call.saved', { name, followUp: String(result.followUp !== null) }), () =>
      takeBack(result.interaction.id),
    );
    return true;
  };
  return {
    logCall,
    isBusy,
    refusal,
    errorOf: (field: string) => (failure?.field === field ? failure.text : undefined),
  };
}
