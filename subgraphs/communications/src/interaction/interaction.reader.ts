import type { Database } from '@rekindle/shared/database/database';
import { batching } from '@rekindle/shared/graphql/loader';
import { requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import { findInteractions } from './interaction.store.ts';
import type { Interaction } from './interaction.ts';

export type InteractionReader = ReturnType<typeof createInteractionReader>;

export function createInteractionReader(database: Database, viewer: Viewer) {
  const byId = batching<Interaction>(
    (ids) => database.read(viewer, (tx) => findInteractions(tx, ids)),
    (interaction) => interaction.id,
  );
  return {
    async byId(id: string): Promise<Interaction | null> {
      viewer.require('communications:read');
      return await byId.load(requireId(id, 'id'));
    },
  };
}
