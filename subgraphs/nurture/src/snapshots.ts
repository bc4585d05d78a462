import type { Snapshot } from '@rekindle/shared/ops/republish';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import { enrolmentChanged } from './enrolment/enrolment.events.ts';
import { findEnrolments } from './enrolment/enrolment.store.ts';
import { findPaths } from './path/path.store.ts';
import { poolChanged } from './pool/pool.events.ts';
import { findPools } from './pool/pool.store.ts';

/** What `ops republish` can tell again. */
export const snapshots: Readonly<Record<string, Snapshot>> = {
  enrolment: {
    table: 'enrolment',
    async tell(tx, ids) {
      const enrolments = await findEnrolments(tx, ids);
      const paths = await findPaths(tx, [...new Set(enrolments.map(({ pathId }) => pathId))]);
      const byId = new Map(paths.map((path) => [path.id, path]));
      for (const enrolment of enrolments) {
        const path = byId.get(enrolment.pathId);
        if (path) await addEvent(tx, enrolmentChanged(enrolment, path));
      }
    },
  },
  pool: {
    table: 'pool',
    async tell(tx, ids) {
      for (const pool of await findPools(tx, ids)) await addEvent(tx, poolChanged(pool));
    },
  },
};
