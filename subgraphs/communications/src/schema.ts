import type { Resolvers } from './generated/graphql.ts';
import { interactionResolvers } from './interaction/interaction.resolvers.ts';
import { taskResolvers } from './task/task.resolvers.ts';
import { threadResolvers } from './thread/thread.resolvers.ts';

export const resolvers: Resolvers[] = [interactionResolvers, threadResolvers, taskResolvers];
