import type { Clock } from '@rekindle/shared/clock/clock';
import type { Database } from '@rekindle/shared/database/database';
import { assert } from '@rekindle/shared/errors/errors';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import * as invitationStore from './invitation.store.ts';
import { type Invitation, statusOf } from './invitation.ts';

export interface InvitationReader {
  list(): Promise<Invitation[]>;
  byId(id: string): Promise<Invitation>;
  statusOf(invitation: Invitation): ReturnType<typeof statusOf>;
}

export function invitationReader(database: Database, clock: Clock, viewer: Viewer): InvitationReader {
  return {
    async list() {
      viewer.require('agency:admin');
      return database.read(viewer, invitationStore.list);
    },
    async byId(id) {
      viewer.require('agency:admin');
      const invitation = await database.read(viewer, (tx) => invitationStore.byId(tx, id));
      assert(invitation, `the invitation ${id} must exist`);
      return invitation;
    },
    statusOf: (invitation) => statusOf(invitation, clock.now()),
  };
}
