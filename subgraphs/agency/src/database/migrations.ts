import type { Migration } from '@rekindle/shared/database/migrate';
import { People0001 } from './migrations/0001-people.ts';

/** In the order in which they apply. */
export const migrations: Migration[] = [People0001];
