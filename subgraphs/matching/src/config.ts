import { setting } from '@rekindle/shared/config/config';
import { z } from 'zod';

export const matchingConfig = {
  REKINDLE_INDEX_MEMORY_MB: setting(z.coerce.number().int().min(64).max(65_536).default(512), {
    expects: 'the megabytes that the indexes of people may take together, from 64 to 65536',
    example: '512',
  }),
};

export type MatchingConfig = { REKINDLE_INDEX_MEMORY_MB: number };
