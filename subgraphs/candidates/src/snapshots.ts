import type { Snapshot } from '@rekindle/shared/ops/republish';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import { candidateChanged } from './candidate/candidate.events.ts';
import * as candidateStore from './candidate/candidate.store.ts';

/** What `ops republish` can tell again. */
export const snapshots: Readonly<Record<string, Snapshot>> = {
  candidate: {
    table: 'candidate',
    async tell(tx, ids) {
      for (const candidate of await candidateStore.findMany(tx, ids))
        await addEvent(tx, candidateChanged(candidate, []));
    },
  },
};
