import type { Migration } from '@rekindle/shared/database/migrate';
import { Conversations0001 } from './migrations/0001-conversations.ts';
import { PipelineReferences0002 } from './migrations/0002-pipeline-references.ts';
import { TeamLimits0003 } from './migrations/0003-team-limits.ts';
import { TeamsOfMembers0004 } from './migrations/0004-teams-of-members.ts';

export const migrations: Migration[] = [Conversations0001, PipelineReferences0002, TeamLimits0003, TeamsOfMembers0004];
