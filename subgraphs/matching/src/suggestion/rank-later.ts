import type { Transaction } from '@rekindle/shared/database/database';
import { setTimer } from '@rekindle/shared/timers/timers';
import type { SuggestionTrigger } from './suggestion.ts';

export const rankJobTimer = 'rank_job';

export interface RankRequest {
  trigger: SuggestionTrigger;
  /** After an import: nobody is waiting at a screen. */
  quiet?: boolean;
}

export async function rankLater(tx: Transaction, jobId: string, request: RankRequest, dueAt: Date): Promise<void> {
  await setTimer(tx, { kind: rankJobTimer, key: jobId, dueAt, payload: request });
}
