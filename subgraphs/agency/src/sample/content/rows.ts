import type { Recruiter } from './types.ts';

/** One line of an import file, by column. */
export type Row = Record<string, string | number>;

export const ownerEmail = (recruiters: Recruiter[], key: string): string =>
  recruiters.find((recruiter) => recruiter.key === key)?.email ?? '';
