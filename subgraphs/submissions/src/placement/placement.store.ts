import type { Transaction } from '@rekindle/shared/database/transaction';
import { notFound } from '@rekindle/shared/errors/errors';
import { In } from 'typeorm';
import { clientsByIds } from '../client/client.store.ts';
import { insertMany } from '../database/insert-many.ts';
import { placementTable, placementTermTable } from './placement.entity.ts';
import type { Placement, PlacementTerm } from './placement.ts';

export async function placementsByIds(tx: Transaction, ids: readonly string[]): Promise<Placement[]> {
  return ids.length === 0 ? [] : tx.manager.find(placementTable, { where: { id: In([...ids]) } });
}

export async function lockPlacement(tx: Transaction, id: string): Promise<Placement> {
  await tx.query('select 1 from placement where id = $1 for update', [id]);
  const [placement] = await placementsByIds(tx, [id]);
  if (!placement) throw notFound(`placement ${id}`);
  return placement;
}

/** Upcoming and active ones of a person under all ids. */
export async function runningPlacements(
  tx: Transaction,
  candidateIds: readonly string[],
): Promise<(Placement & { clientName: string })[]> {
  const placements = await tx.manager.find(placementTable, {
    where: { candidateId: In([...candidateIds]), status: In(['UPCOMING', 'ACTIVE']) },
    order: { startDate: 'DESC' },
  });
  const clients = new Map(
    (
      await clientsByIds(
        tx,
        placements.map((each) => each.clientId),
      )
    ).map((each) => [each.id, each.name]),
  );
  return placements.map((placement) => ({ ...placement, clientName: clients.get(placement.clientId) ?? '' }));
}

export async function insertPlacements(tx: Transaction, placements: readonly Placement[]): Promise<void> {
  await insertMany(tx, placementTable, placements);
}

export async function updatePlacement(tx: Transaction, placement: Placement): Promise<void> {
  const { id, createdAt: _, ...values } = placement;
  await tx.manager.update(placementTable, { id }, values);
}

export async function insertTerms(tx: Transaction, terms: readonly PlacementTerm[]): Promise<void> {
  await insertMany(tx, placementTermTable, terms);
}

export async function termsOf(tx: Transaction, placementIds: readonly string[]): Promise<PlacementTerm[]> {
  return tx.manager.find(placementTermTable, {
    where: { placementId: In([...placementIds]) },
    order: { fromDate: 'ASC', id: 'ASC' },
  });
}

/** By the person they belong to, under all ids, newest first. */
export async function placementIdsOfCandidates(
  tx: Transaction,
  ids: readonly string[],
): Promise<{ id: string; candidateId: string }[]> {
  return tx.query(
    `with known as (
       select id as known_id, id as candidate_id from unnest($1::uuid[]) as id
       union select alias_id, candidate_id from person_alias where candidate_id = any ($1::uuid[]))
     select id, "candidateId" from (
       select placement.id, known.candidate_id as "candidateId", placement.start_date,
         row_number() over (partition by known.candidate_id order by placement.start_date desc, placement.id desc) as place
       from known join placement on placement.candidate_id = known.known_id) as found
     where place <= 50 order by start_date desc, id desc`,
    [ids],
  );
}
