import type { Clock } from '@rekindle/shared/clock/clock';
import type { Database } from '@rekindle/shared/database/database';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import { createInteractionReader, type InteractionReader } from './interaction/interaction.reader.ts';
import { createTaskReader, type TaskReader } from './task/task.reader.ts';
import { createThreadReader, type ThreadReader } from './thread/thread.reader.ts';

export interface CommunicationsDeps {
  database: Database;
  clock: Clock;
}

/** A thing that another service owns: all that is known here is its id. */
export interface Reference {
  id: string;
}

export interface CommunicationsContext {
  viewer: Viewer;
  deps: CommunicationsDeps;
  interactions: InteractionReader;
  threads: ThreadReader;
  tasks: TaskReader;
}

export function createContext(deps: CommunicationsDeps, viewer: Viewer): CommunicationsContext {
  return {
    viewer,
    deps,
    interactions: createInteractionReader(deps.database, viewer),
    threads: createThreadReader(deps.database, viewer),
    tasks: createTaskReader(deps.database, viewer),
  };
}
