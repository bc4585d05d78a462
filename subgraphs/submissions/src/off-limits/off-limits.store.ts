import type { Transaction } from '@rekindle/shared/database/transaction';
import { notFound } from '@rekindle/shared/errors/errors';
import { In } from 'typeorm';
import { clientTable } from '../client/client.entity.ts';
import { namesOf } from '../client/client.ts';
import { offLimitsTable } from './off-limits.entity.ts';
import type { OffLimits, ReachingRule } from './off-limits.ts';

export async function rulesByIds(tx: Transaction, ids: readonly string[]): Promise<OffLimits[]> {
  return tx.manager.find(offLimitsTable, { where: { id: In([...ids]) } });
}

/** Holding or to come. */
export async function rulesOfClients(
  tx: Transaction,
  clientIds: readonly string[],
  today: string,
): Promise<OffLimits[]> {
  const rows = await tx.query<{ id: string }>(
    `select id from off_limits
     where client_id = any ($1::uuid[]) and lifted_at is null and (until_date is null or until_date >= $2)`,
    [clientIds, today],
  );
  if (rows.length === 0) return [];
  return tx.manager.find(offLimitsTable, {
    where: { id: In(rows.map((row) => row.id)) },
    order: { fromDate: 'DESC', id: 'DESC' },
  });
}

export async function lockRule(tx: Transaction, id: string): Promise<OffLimits> {
  await tx.query('select 1 from off_limits where id = $1 for update', [id]);
  const rule = await tx.manager.findOne(offLimitsTable, { where: { id } });
  if (!rule) throw notFound(`off-limits rule ${id}`);
  return rule;
}

/** Not lifted ones. */
export async function lockRulesOfGroup(tx: Transaction, clientGroupId: string): Promise<OffLimits[]> {
  const rows = await tx.query<{ id: string }>(
    `select off_limits.id from off_limits join client on client.id = off_limits.client_id
     where client.group_id = $1 and lifted_at is null order by off_limits.id for update of off_limits`,
    [clientGroupId],
  );
  return rulesByIds(
    tx,
    rows.map((row) => row.id),
  );
}

export async function insertRule(tx: Transaction, rule: OffLimits): Promise<void> {
  await tx.manager.insert(offLimitsTable, rule);
}

export async function updateRule(tx: Transaction, rule: OffLimits): Promise<void> {
  const { id, createdAt: _, ...values } = rule;
  await tx.manager.update(offLimitsTable, { id }, values);
}

/** Every rule that holds today, with what it reaches. An agency has few of them. */
export async function holdingRules(tx: Transaction, today: string): Promise<ReachingRule[]> {
  const ids = await tx.query<{ id: string }>(
    `select id from off_limits where lifted_at is null and from_date <= $1 and (until_date is null or until_date >= $1)`,
    [today],
  );
  if (ids.length === 0) return [];
  return reaching(
    tx,
    await rulesByIds(
      tx,
      ids.map((row) => row.id),
    ),
  );
}

export async function reaching(tx: Transaction, rules: readonly OffLimits[]): Promise<ReachingRule[]> {
  const clients = await tx.manager.find(clientTable, { where: { id: In(rules.map((rule) => rule.clientId)) } });
  const groups = await tx.manager.find(clientTable, {
    where: { groupId: In(clients.map((client) => client.groupId)) },
  });
  return rules.flatMap((rule) => {
    const client = clients.find((each) => each.id === rule.clientId);
    if (!client) return [];
    const reached = rule.scope === 'CLIENT_GROUP' ? groups.filter((each) => each.groupId === client.groupId) : [client];
    return [
      {
        ...rule,
        lifted: rule.liftedAt !== null,
        clientName: client.name,
        clientGroupId: client.groupId,
        clientNames: reached.flatMap(namesOf),
        clientIds: reached.map((each) => each.id),
      },
    ];
  });
}
