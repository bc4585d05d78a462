import type { Snapshot } from '@rekindle/shared/ops/republish';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import { agencyFounded } from './agency/agency.events.ts';
import * as agencyStore from './agency/agency.store.ts';
import { memberChanged, teamChanged } from './member/member.events.ts';
import * as memberStore from './member/member.store.ts';

/** What `ops republish` can tell again. */
export const snapshots: Readonly<Record<string, Snapshot>> = {
  agency: {
    table: 'agency',
    async tell(tx) {
      const agency = await agencyStore.find(tx);
      if (agency) await addEvent(tx, agencyFounded(agency));
    },
  },
  member: {
    table: 'member',
    async tell(tx, ids) {
      for (const member of await memberStore.byIds(tx, ids)) await addEvent(tx, memberChanged(member));
    },
  },
  team: {
    table: 'team',
    async tell(tx, ids) {
      for (const team of await memberStore.teamsByIds(tx, ids)) await addEvent(tx, teamChanged(team));
    },
  },
};
