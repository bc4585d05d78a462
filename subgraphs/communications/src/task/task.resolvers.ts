import { byKind } from '@rekindle/shared/graphql/by-kind';
import { found } from '../found.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { addTask } from './add-task.ts';
import { completeTask } from './complete-task.ts';
import { rescheduleTask } from './reschedule-task.ts';

export const taskResolvers: Resolvers = {
  Query: { tasks: (_, args, { tasks }) => tasks.page(args) },
  Mutation: {
    addTask: (_, { input }, { deps, viewer }) => addTask(deps, viewer, input),
    completeTask: (_, { input }, { deps, viewer }) => completeTask(deps, viewer, input),
    rescheduleTask: (_, { input }, { deps, viewer }) => rescheduleTask(deps, viewer, input),
  },
  AddTaskResult: { __resolveType: () => 'AddTaskSuccess' },
  AddTaskSuccess: { task: async ({ taskId }, _, { tasks }) => found(await tasks.byId(taskId), 'task') },
  CompleteTaskResult: { __resolveType: () => 'CompleteTaskSuccess' },
  CompleteTaskSuccess: { task: async ({ taskId }, _, { tasks }) => found(await tasks.byId(taskId), 'task') },
  RescheduleTaskResult: {
    __resolveType: byKind({ accepted: 'RescheduleTaskSuccess', changed_meanwhile: 'ChangedMeanwhile' }),
  },
  RescheduleTaskSuccess: { task: async ({ taskId }, _, { tasks }) => found(await tasks.byId(taskId), 'task') },
  Task: {
    __resolveReference: ({ id }, { tasks }) => tasks.byId(id),
    candidate: ({ candidateId }) => (candidateId ? { id: candidateId } : null),
    job: ({ jobId }) => (jobId ? { id: jobId } : null),
    assignee: ({ assigneeId }) => ({ id: assigneeId }),
  },
  Candidate: { openTasks: ({ id }, _, { tasks }) => tasks.openOf(id) },
};
