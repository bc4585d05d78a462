import type { TimerHandler } from '@rekindle/shared/timers/timers';
import type { MatchingDeps } from './context.ts';
import { afterImportTimer, onAfterImport } from './import/after-import.ts';
import { nextActionTimer, recheckNextActions } from './next-action/recheck.ts';
import { rankJob } from './suggestion/rank-job.ts';
import { type RankRequest, rankJobTimer } from './suggestion/rank-later.ts';

/** What happens by itself when its time has come. */
export function timers(deps: MatchingDeps): Record<string, TimerHandler> {
  return {
    [rankJobTimer]: (tx, { key, payload }) => rankJob(deps, tx, key, payload as RankRequest),
    [nextActionTimer]: (tx, { key }) => recheckNextActions(tx, [key]),
    [afterImportTimer]: onAfterImport,
  };
}
