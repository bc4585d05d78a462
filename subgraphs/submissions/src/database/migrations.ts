import type { Migration } from '@rekindle/shared/database/migrate';
import { Clients0001 } from './migrations/0001-clients.ts';
import { Jobs0002 } from './migrations/0002-jobs.ts';
import { Entries0003 } from './migrations/0003-entries.ts';
import { SubmissionsAndPlacements0004 } from './migrations/0004-submissions-and-placements.ts';
import { PeopleAndHistory0005 } from './migrations/0005-people-and-history.ts';
import { Members0006 } from './migrations/0006-members.ts';
import { MarksOfRuns0007 } from './migrations/0007-marks-of-runs.ts';
import { ClientNameKeys0008 } from './migrations/0008-client-name-keys.ts';
import { TeamLimits0009 } from './migrations/0009-team-limits.ts';

/** In the order in which they apply. */
export const migrations: Migration[] = [
  Clients0001,
  Jobs0002,
  Entries0003,
  SubmissionsAndPlacements0004,
  PeopleAndHistory0005,
  Members0006,
  MarksOfRuns0007,
  ClientNameKeys0008,
  TeamLimits0009,
];
