import type { Migration } from '@rekindle/shared/database/migrate';
import { Projection0001 } from './migrations/0001-projection.ts';
import { Decisions0002 } from './migrations/0002-decisions.ts';
import { TeamLimits0003 } from './migrations/0003-team-limits.ts';

export const migrations: Migration[] = [Projection0001, Decisions0002, TeamLimits0003];
