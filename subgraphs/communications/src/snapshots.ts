import type { Snapshot } from '@rekindle/shared/ops/republish';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import { interactionLogged, interactionRetracted } from './interaction/interaction.events.ts';
import { findInteractions } from './interaction/interaction.store.ts';
import { taskChanged } from './task/task.events.ts';
import { findTasks } from './task/task.store.ts';
import { threadChanged } from './thread/thread.events.ts';
import { findThreads } from './thread/thread.store.ts';

/** What `ops republish` can tell again. */
export const snapshots: Readonly<Record<string, Snapshot>> = {
  interaction: {
    table: 'interaction',
    async tell(tx, ids) {
      for (const interaction of await findInteractions(tx, ids)) {
        if (interaction.retractedAt) await addEvent(tx, interactionRetracted(interaction));
        else await addEvent(tx, interactionLogged(interaction));
      }
    },
  },
  task: {
    table: 'task',
    async tell(tx, ids) {
      for (const task of await findTasks(tx, ids)) await addEvent(tx, taskChanged(task));
    },
  },
  thread: {
    table: 'thread',
    async tell(tx, ids) {
      for (const thread of await findThreads(tx, ids)) await addEvent(tx, threadChanged(thread));
    },
  },
};
