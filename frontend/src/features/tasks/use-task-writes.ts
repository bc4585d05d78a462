import { graphql } from '../../generated/gql.ts';
import { addDays, today } from '../../lib/days.ts';
import { notifyError } from '../../lib/notice.ts';
import { useMe } from '../../lib/session.tsx';
import { offerUndo } from '../../lib/undo.ts';
import { useWrite } from '../../lib/write.ts';
import { t } from './messages.ts';

const CompleteTask = graphql(`
  mutation CompleteTask($input: CompleteTaskInput!) {
    completeTask(input: $input) {
      __typename
      ... on CompleteTaskSuccess {
        task {
          __typename
          id
          status
          version
        }
      }
    }
  }
`);

const RescheduleTask = graphql(`
  mutation RescheduleTask($input: RescheduleTaskInput!) {
    rescheduleTask(input: $input) {
      __typename
      ... on RescheduleTaskSuccess {
        task {
          id
          dueOn
          version
        }
      }
    }
  }
`);

interface Task {
  id: string;
  title: string;
  dueOn: string;
  version: number;
}

/** Done and snooze: shown at once, undoable, and never doing it twice. */
export function useTaskWrites() {
  const { timeZone } = useMe();
  const [writeDone] = useWrite(CompleteTask);
  const [reschedule] = useWrite(RescheduleTask);

  const setDone = ({ id, version }: Task, done: boolean) =>
    writeDone(
      { taskId: id, done },
      {
        optimistic: {
          completeTask: {
            __typename: 'CompleteTaskSuccess',
            task: { __typename: 'Task', id, status: done ? 'DONE' : 'OPEN', version },
          },
        },
      },
    );

  const complete = async (task: Task) => {
    const saved = await setDone(task, true);
    if (saved) offerUndo(t('tasks.didIt', { title: task.title }), () => setDone(task, false));
  };

  const snooze = async (task: Task) => {
    const answer = await reschedule({
      taskId: task.id,
      dueOn: addDays(today(timeZone), 1),
      expectedVersion: task.version,
    });
    const result = answer?.rescheduleTask;
    if (result?.__typename === 'ChangedMeanwhile') notifyError(t('tasks.changed'));
    if (result?.__typename !== 'RescheduleTaskSuccess') return;
    offerUndo(t('tasks.snoozed', { title: task.title }), () => reschedule({ taskId: task.id, dueOn: task.dueOn }));
  };

  return { complete: (task: Task) => void complete(task), snooze: (task: Task) => void snooze(task) };
}
