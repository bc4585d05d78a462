import type { Transaction } from '@rekindle/shared/database/database';
import { assert } from '@rekindle/shared/errors/errors';
import { In } from 'typeorm';
import { pathEntity } from './path.entity.ts';
import type { EntryRule, Path, Step } from './path.ts';

export async function findPaths(tx: Transaction, ids: readonly string[]): Promise<Path[]> {
  return await tx.manager.findBy(pathEntity, { id: In([...ids]) });
}

export async function findPath(tx: Transaction, id: string): Promise<Path | null> {
  return await tx.manager.findOneBy(pathEntity, { id });
}

export async function allPaths(tx: Transaction): Promise<Path[]> {
  return await tx.manager.find(pathEntity, { order: { name: 'ASC', id: 'ASC' }, take: 200 });
}

export async function lockPath(tx: Transaction, id: string): Promise<Path | null> {
  return await tx.manager.findOne(pathEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

/** Active paths with this rule, the oldest first. */
export async function pathsByRule(tx: Transaction, entryRule: EntryRule): Promise<Path[]> {
  return await tx.manager.find(pathEntity, { where: { entryRule, active: true }, order: { id: 'ASC' } });
}

/** False when the agency has its path of that default key already. */
export async function insertPath(tx: Transaction, path: Path, steps: Step[]): Promise<boolean> {
  const rows = await tx.query(
    `insert into path (agency_id, id, name, entry_rule, entry_mode, active, default_key, steps_version, version)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (agency_id, default_key) do nothing returning 1`,
    [
      ...[path.agencyId, path.id, path.name, path.entryRule, path.entryMode, path.active],
      ...[path.defaultKey, path.stepsVersion, path.version],
    ],
  );
  if (rows.length === 0) return false;
  await insertSteps(tx, path.id, path.stepsVersion, steps);
  return true;
}

/** Gives the path as stored, one version on. */
export async function savePathRow(tx: Transaction, path: Path): Promise<Path> {
  const next = { ...path, version: path.version + 1 };
  await tx.manager.update(pathEntity, { id: next.id }, next);
  return next;
}

export async function insertSteps(tx: Transaction, pathId: string, version: number, steps: Step[]): Promise<void> {
  await tx.query('insert into path_steps (agency_id, path_id, version, steps) values ($1, $2, $3, $4)', [
    tx.viewer.agencyId,
    pathId,
    version,
    JSON.stringify(steps),
  ]);
}

export async function stepsOf(tx: Transaction, pathId: string, version: number): Promise<Step[]> {
  const [row] = await tx.query<{ steps: Step[] }>('select steps from path_steps where path_id = $1 and version = $2', [
    pathId,
    version,
  ]);
  assert(row, `path ${pathId} must have steps of version ${version}`);
  return row.steps;
}

export async function presentSteps(
  tx: Transaction,
  pathIds: readonly string[],
): Promise<{ pathId: string; steps: Step[] }[]> {
  return await tx.query(
    `select p.id as "pathId", s.steps from path p
     join path_steps s on s.agency_id = p.agency_id and s.path_id = p.id and s.version = p.steps_version
     where p.id = any ($1::uuid[])`,
    [pathIds],
  );
}
