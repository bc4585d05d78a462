import { timestampDate } from '@bufbuild/protobuf/wkt';
import type { Task, Thread } from '@rekindle/proto/communications';
import type { Envelope } from '@rekindle/proto/envelope';
import { dayOf } from '@rekindle/shared/clock/clock';
import type { Transaction } from '@rekindle/shared/database/database';
import { isId } from '@rekindle/shared/ids/ids';
import * as agencyStore from '../agency/agency.store.ts';
import { dated, type NewFact } from '../fact/fact.store.ts';
import { applyNews, happened } from '../news/apply-news.ts';
import { captureOf, type EpisodeRef, jobEpisode } from '../timeline/timeline.ts';

export async function onTaskChanged(tx: Transaction, { task }: { task?: Task }, envelope: Envelope): Promise<void> {
  if (task && isId(task.candidateId))
    await applyNews(tx, [
      { candidateId: task.candidateId, facts: [taskFact(task, envelope, await agencyStore.timeZone(tx))] },
    ]);
}

export async function onTaskDone(tx: Transaction, { task }: { task?: Task }, envelope: Envelope): Promise<void> {
  if (!task || !isId(task.candidateId)) return;
  const { candidateId } = task;
  await applyNews(tx, [
    {
      candidateId,
      facts: [taskFact(task, envelope, await agencyStore.timeZone(tx))],
      entries: [
        {
          candidateId,
          kind: 'TASK_DONE',
          // Whether its client is limited is not known here, and the line is for all who see the person.
          sentence: task.clientId ? 'Task about a client done' : `Task done: ${task.title}`,
          ...happened(envelope),
          subject: { kind: 'TASK', id: task.id },
          jobId: isId(task.jobId) ? task.jobId : null,
          episode: episodeOf(task),
          naturalKey: `task:${task.id}:done`,
        },
      ],
    },
  ]);
}

/** Since when the person's last message has no answer. */
export async function onThreadChanged(
  tx: Transaction,
  { thread }: { thread?: Thread },
  envelope: Envelope,
): Promise<void> {
  if (!thread || !isId(thread.candidateId)) return;
  const { id, candidateId } = thread;
  const waitingSince = thread.waitingSince ? timestampDate(thread.waitingSince).toISOString() : null;
  await applyNews(tx, [
    { candidateId, facts: [{ ...dated(envelope), kind: 'THREAD', id, candidateId, state: { waitingSince } }] },
  ]);
}

function taskFact(task: Task, envelope: Envelope, timeZone: string): NewFact {
  const dueOn = task.dueDate || (task.dueAt ? dayOf(timestampDate(task.dueAt), timeZone) : null);
  return {
    ...dated(envelope),
    kind: 'TASK',
    id: task.id,
    candidateId: task.candidateId,
    jobId: isId(task.jobId) ? task.jobId : null,
    state: { open: task.status === 'OPEN', dueOn },
  };
}

function episodeOf(task: Task): EpisodeRef {
  if (isId(task.enrolmentId)) return { kind: 'ENROLMENT', subjectId: task.enrolmentId };
  return isId(task.jobId) ? jobEpisode(task.jobId) : captureOf(task.candidateId);
}
