import type { Migration } from '@rekindle/shared/database/migrate';
import { PoolsAndPaths0001 } from './migrations/0001-pools-and-paths.ts';

export const migrations: Migration[] = [PoolsAndPaths0001];
