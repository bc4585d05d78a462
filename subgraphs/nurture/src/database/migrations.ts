import type { Migration } from '@rekindle/shared/database/migrate';
import { PoolsAndPaths0001 } from './migrations/0001-pools-and-paths.ts';
import { TeamLimits0002 } from './migrations/0002-team-limits.ts';

export const migrations: Migration[] = [PoolsAndPaths0001, TeamLimits0002];
