import type { EntitySchema } from 'typeorm';
import { interactionEntity } from '../interaction/interaction.entity.ts';
import { taskEntity } from '../task/task.entity.ts';
import { threadEntity } from '../thread/thread.entity.ts';

// biome-ignore lint/suspicious/noExplicitAny: a list of tables of any shape
export const entities: EntitySchema<any>[] = [interactionEntity, threadEntity, taskEntity];
