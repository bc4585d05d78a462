import type { Snapshot } from '@rekindle/shared/ops/republish';
import { addClientEvent } from './client/client.events.ts';
import { clientsByIds } from './client/client.store.ts';
import { addEntryEvent } from './entry/entry.events.ts';
import { entriesByIds } from './entry/entry.store.ts';
import { addJobEvent } from './job/job.events.ts';
import { jobsByIds } from './job/job.store.ts';
import { addOffLimitsEvent } from './off-limits/off-limits.events.ts';
import { rulesByIds } from './off-limits/off-limits.store.ts';
import { addPlacementEvent } from './placement/placement.events.ts';
import { placementsByIds } from './placement/placement.store.ts';
import { addRightEvent } from './right/right.events.ts';
import { rightsByIds } from './right/right.store.ts';

/** What `ops republish` can tell again. */
export const snapshots: Readonly<Record<string, Snapshot>> = {
  client: {
    table: 'client',
    async tell(tx, ids) {
      for (const client of await clientsByIds(tx, ids)) await addClientEvent(tx, 'changed', client);
    },
  },
  job: {
    table: 'job',
    async tell(tx, ids) {
      for (const job of await jobsByIds(tx, ids)) await addJobEvent(tx, 'changed', job);
    },
  },
  entry: {
    table: 'entry',
    async tell(tx, ids) {
      for (const entry of await entriesByIds(tx, ids)) {
        await addEntryEvent(tx, { kind: 'reached', at: entry.lastFactAt, sentence: '', entry });
      }
    },
  },
  placement: {
    table: 'placement',
    async tell(tx, ids) {
      const placements = await placementsByIds(tx, ids);
      const entries = await entriesByIds(
        tx,
        placements.map(({ entryId }) => entryId),
      );
      const byId = new Map(entries.map((entry) => [entry.id, entry]));
      for (const placement of placements) {
        const entry = byId.get(placement.entryId);
        if (!entry) continue;
        const endedOn = placement.status === 'ENDED' ? placement.endDate : null;
        const at = endedOn ? new Date(`${endedOn}T12:00:00Z`) : entry.lastFactAt;
        await addPlacementEvent(tx, placement, entry, at);
      }
    },
  },
  right_to_represent: {
    table: 'right_to_represent',
    async tell(tx, ids) {
      for (const right of await rightsByIds(tx, ids)) await addRightEvent(tx, right, right.asOf);
    },
  },
  off_limits: {
    table: 'off_limits',
    async tell(tx, ids) {
      for (const rule of await rulesByIds(tx, ids)) await addOffLimitsEvent(tx, rule);
    },
  },
};
