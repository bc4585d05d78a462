import { batching, batchingLists } from '@rekindle/shared/graphql/loader';
import { loadIfId } from '../client/client.reader.ts';
import type { Reads } from '../database/reads.ts';
import { placementIdsOfCandidates, placementsByIds, termsOf } from './placement.store.ts';
import type { Placement, PlacementTerm } from './placement.ts';

export interface PlacementReader {
  byId(id: string): Promise<Placement | null>;
  required(id: string): Promise<Placement>;
  ofCandidate(candidateId: string): Promise<Placement[]>;
  terms(placementId: string): Promise<PlacementTerm[]>;
}

export function createPlacementReader(reads: Reads): PlacementReader {
  const placements = batching<Placement>(
    (ids) => reads.run((tx) => placementsByIds(tx, ids)),
    (row) => row.id,
  );
  const ofCandidates = batchingLists<{ id: string; candidateId: string }>(
    (ids) => reads.run((tx) => placementIdsOfCandidates(tx, ids)),
    (row) => row.candidateId,
  );
  const terms = batchingLists<PlacementTerm>(
    (ids) => reads.run((tx) => termsOf(tx, ids)),
    (row) => row.placementId,
  );
  return {
    byId: (id) => loadIfId(placements, id),
    async required(id) {
      const placement = await placements.load(id);
      if (!placement) throw new Error(`the placement ${id} is referred to and must be there`);
      return placement;
    },
    async ofCandidate(id) {
      const rows = await ofCandidates.load(id);
      return (await placements.loadMany(rows.map((row) => row.id))).filter((placement) => placement !== null);
    },
    terms: (id) => terms.load(id),
  };
}
