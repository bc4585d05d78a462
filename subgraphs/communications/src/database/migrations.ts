import type { Migration } from '@rekindle/shared/database/migrate';
import { Conversations0001 } from './migrations/0001-conversations.ts';

export const migrations: Migration[] = [Conversations0001];
