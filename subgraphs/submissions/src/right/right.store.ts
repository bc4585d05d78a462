import type { Transaction } from '@rekindle/shared/database/transaction';
import { In, type QueryDeepPartialEntity } from 'typeorm';
import { rightTable } from './right.entity.ts';
import type { Right } from './right.ts';

export async function rightsByIds(tx: Transaction, ids: readonly string[]): Promise<Right[]> {
  return ids.length === 0 ? [] : tx.manager.find(rightTable, { where: { id: In([...ids]) } });
}

/** Of a person under all ids. */
export async function rightsOf(tx: Transaction, candidateIds: readonly string[]): Promise<Right[]> {
  return tx.manager.find(rightTable, {
    where: { candidateId: In([...candidateIds]) },
    order: { asOf: 'DESC', id: 'DESC' },
  });
}

/** For each id asked for, the rights of that person under all ids. */
export async function rightsOfCandidates(
  tx: Transaction,
  ids: readonly string[],
): Promise<{ askedFor: string; right: Right }[]> {
  const pairs = await tx.query<{ askedFor: string; id: string }>(
    `with survivor as (
       select asked.id as asked_for, coalesce(alias.candidate_id, asked.id) as id
       from unnest($1::uuid[]) as asked (id) left join person_alias alias on alias.alias_id = asked.id),
     known as (
       select asked_for, id from survivor
       union select asked_for, alias_id from survivor join person_alias on person_alias.candidate_id = survivor.id)
     select known.asked_for as "askedFor", given.id
     from known join right_to_represent given on given.candidate_id = known.id order by given.as_of desc, given.id desc`,
    [ids],
  );
  const rights = new Map(
    (
      await rightsByIds(
        tx,
        pairs.map((pair) => pair.id),
      )
    ).map((right) => [right.id, right]),
  );
  return pairs.flatMap(({ askedFor, id }) => {
    const right = rights.get(id);
    return right ? [{ askedFor, right }] : [];
  });
}

export async function lockRight(tx: Transaction, id: string): Promise<Right | null> {
  await tx.query('select 1 from right_to_represent where id = $1 for update', [id]);
  return tx.manager.findOne(rightTable, { where: { id } });
}

export async function findRight(
  tx: Transaction,
  scope: Pick<Right, 'candidateId' | 'jobId' | 'clientGroupId'>,
): Promise<Right | null> {
  const [row] = await tx.query<{ id: string }>(
    `select id from right_to_represent
     where candidate_id = $1 and job_id is not distinct from $2 and client_group_id is not distinct from $3 for update`,
    [scope.candidateId, scope.jobId, scope.clientGroupId],
  );
  return row ? tx.manager.findOne(rightTable, { where: { id: row.id } }) : null;
}

export async function findRightHeardIn(tx: Transaction, interactionId: string): Promise<Right | null> {
  const [row] = await tx.query<{ id: string }>(
    'select id from right_to_represent where interaction_id = $1 for update',
    [interactionId],
  );
  return row ? tx.manager.findOne(rightTable, { where: { id: row.id } }) : null;
}

export async function saveRight(tx: Transaction, right: Right): Promise<void> {
  const { id, ...values } = right;
  if (right.version === 1) await tx.manager.insert(rightTable, right as QueryDeepPartialEntity<Right>);
  else await tx.manager.update(rightTable, { id }, values as QueryDeepPartialEntity<Right>);
}
