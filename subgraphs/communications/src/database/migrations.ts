import type { Migration } from '@rekindle/shared/database/migrate';
import { Conversations0001 } from './migrations/0001-conversations.ts';
import { PipelineReferences0002 } from './migrations/0002-pipeline-references.ts';

export const migrations: Migration[] = [Conversations0001, PipelineReferences0002];
