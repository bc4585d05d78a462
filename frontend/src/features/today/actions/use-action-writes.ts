import { graphql } from '../../../generated/gql.ts';
import type { NextActionKind } from '../../../generated/graphql.ts';
import { notify, notifyError } from '../../../lib/notice.ts';
import { offerUndo } from '../../../lib/undo.ts';
import { useWrite } from '../../../lib/write.ts';
import { t } from '../messages.ts';

const DoNextAction = graphql(`
  mutation DoNextAction($input: DoNextActionInput!) {
    doNextAction(input: $input) {
      __typename
    }
  }
`);

const SnoozeNextAction = graphql(`
  mutation SnoozeNextAction($input: SnoozeNextActionInput!) {
    snoozeNextAction(input: $input) {
      __typename
    }
  }
`);

const CompleteTaskOfAction = graphql(`
  mutation CompleteTaskOfAction($input: CompleteTaskInput!) {
    completeTask(input: $input) {
      __typename
    }
  }
`);

const CloseThreadOfAction = graphql(`
  mutation CloseThreadOfAction($input: CloseThreadInput!) {
    closeThread(input: $input) {
      __typename
    }
  }
`);

export interface ActionRef {
  kind: NextActionKind;
  sentence: string;
  taskId: string | null;
  threadId: string | null;
  candidate: { id: string };
}

const refetch = ['NextActionsOfDay', 'NextActionCount', 'DayCounts', 'RepliesOfDay'];

/** Done and snoozed. `hide` takes the row away at once, `show` brings it back when it was not to be. */
export function useActionWrites(hide: (action: ActionRef) => void, show: (action: ActionRef) => void) {
  const [doNextAction] = useWrite(DoNextAction);
  const [snoozeNextAction] = useWrite(SnoozeNextAction);
  const [completeTask] = useWrite(CompleteTaskOfAction);
  const [closeThread] = useWrite(CloseThreadOfAction);

  /** The attempt, and what the action is about: its task is done, its thread no longer waits. */
  const record = async (action: ActionRef) => {
    const { kind, taskId, threadId } = action;
    if (kind === 'ANSWER_REPLY' && threadId) return await closeThread({ threadId }, { refetch });
    const answer = await doNextAction({ candidateId: action.candidate.id, kind }, { refetch });
    if (answer && taskId) await completeTask({ taskId, done: true }, { refetch });
    if (answer?.doNextAction.__typename !== 'NextActionChangedMeanwhile') return answer;
    notifyError(t('today.changedMeanwhile'));
    return undefined;
  };

  const done = async (action: ActionRef) => {
    hide(action);
    const saved = await record(action);
    if (!saved) return show(action);
    const { taskId } = action;
    if (!taskId) return notify(t('today.didIt', { sentence: action.sentence }));
    offerUndo(t('today.didIt', { sentence: action.sentence }), async () => {
      await completeTask({ taskId, done: false }, { refetch });
      show(action);
    });
  };

  const snooze = async (action: ActionRef, until: Date, words: string) => {
    const candidateId = action.candidate.id;
    hide(action);
    const saved = await snoozeNextAction({ candidateId, until: until.toISOString() }, { refetch });
    if (!saved) return show(action);
    offerUndo(t('today.snoozed', { date: words }), async () => {
      await snoozeNextAction({ candidateId, until: new Date().toISOString() }, { refetch });
      show(action);
    });
  };

  return {
    record,
    done: (action: ActionRef) => void done(action),
    snooze: (action: ActionRef, until: Date, words: string) => void snooze(action, until, words),
  };
}
