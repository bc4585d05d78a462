import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { graphql } from '../../generated/gql.ts';
import { useShortcuts } from '../../lib/keyboard.tsx';
import { ListEmpty } from '../../lib/ListEmpty.tsx';
import { useLiveRefetch } from '../../lib/live-refetch.ts';
import { useWhose, WhoseControl } from '../../lib/Whose.tsx';
import { Button } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/Page.tsx';
import { ErrorState, Skeleton } from '../../ui/States.tsx';
import { VirtualList } from '../../ui/VirtualList.tsx';
import { AddTask } from './AddTask.tsx';
import { t } from './messages.ts';
import { TaskRow } from './TaskRow.tsx';
import { useTaskWrites } from './use-task-writes.ts';

const Tasks = graphql(`
  query Tasks($filter: TaskFilter!, $after: String) {
    tasks(filter: $filter, first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          title
          status
          dueOn
          version
          candidate {
            id
          }
          ...TaskRow
        }
      }
    }
  }
`);

export default function TasksPage() {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { whose, memberIds, setWhose } = useWhose();
  const [isAdding, setAdding] = useState(() => search.has('new'));
  const [cursorId, setCursorId] = useState<string | undefined>();
  const { data, error, refetch, fetchMore } = useQuery(Tasks, {
    variables: { filter: { status: 'OPEN', ...(memberIds && { assigneeIds: memberIds }) } },
  });
  useLiveRefetch(['TaskCreated', 'TaskChanged', 'TaskDone'], refetch);

  const { tasks } = data ?? {};
  const open = tasks?.edges.map(({ node }) => node).filter(({ status }) => status === 'OPEN') ?? [];
  const current = open.find(({ id }) => id === cursorId);
  const { complete, snooze } = useTaskWrites();
  useShortcuts(t('tasks.scope'), [
    { keys: 'c', label: t('tasks.new'), run: () => setAdding(true) },
    { keys: 'e', label: t('tasks.done'), run: () => current && complete(current) },
    { keys: 'h', label: t('tasks.snooze'), run: () => current && snooze(current) },
  ]);

  return (
    <>
      <PageHeader
        title={t('tasks.title')}
        lead={tasks && t('tasks.lead', { count: tasks.totalCount - tasks.edges.length + open.length })}
        lined
        actions={
          <>
            <WhoseControl of="tasks" value={whose} onChange={setWhose} />
            <Button variant="primary" icon="plus" kbd="c" onPress={() => setAdding(true)}>
              {t('tasks.new')}
            </Button>
          </>
        }
      />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!tasks && !error && <Skeleton rows={8} rowHeight={52} />}
      {tasks && open.length === 0 && (
        <ListEmpty
          icon="check"
          title={t('tasks.empty')}
          action={<Button onPress={() => setAdding(true)}>{t('tasks.new')}</Button>}
        >
          {t('tasks.emptyHint')}
        </ListEmpty>
      )}
      {tasks && open.length > 0 && (
        <VirtualList
          label={t('tasks.list')}
          items={open}
          getKey={({ id }) => id}
          rowHeight={53}
          renderRow={(task) => <TaskRow task={task} onDone={() => complete(task)} />}
          onOpen={({ candidate }) => candidate && void navigate(`/candidates/${candidate.id}`)}
          onCursor={(task) => setCursorId(task?.id)}
          hasMore={tasks.pageInfo.hasNextPage}
          onEndReached={() => void fetchMore({ variables: { after: tasks.pageInfo.endCursor } })}
        />
      )}
      {isAdding && <AddTask onClose={() => setAdding(false)} />}
    </>
  );
}
