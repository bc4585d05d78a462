import { hiddenAmong, pastTeamLimits } from '@rekindle/shared/database/team-limits';
import type { Transaction } from '@rekindle/shared/database/transaction';
import { badInput, notFound } from '@rekindle/shared/errors/errors';
import { In } from 'typeorm';
import { insertMany } from '../database/insert-many.ts';
import { clientTable } from './client.entity.ts';
import type { Client } from './client.ts';

export async function clientsByIds(tx: Transaction, ids: readonly string[]): Promise<Client[]> {
  return ids.length === 0 ? [] : tx.manager.find(clientTable, { where: { id: In([...new Set(ids)]) } });
}

export async function clientsByNameKeys(tx: Transaction, keys: readonly string[]): Promise<Client[]> {
  return keys.length === 0 ? [] : tx.manager.find(clientTable, { where: { nameKey: In([...new Set(keys)]) } });
}

export async function requireClient(tx: Transaction, id: string): Promise<Client> {
  const client = await tx.manager.findOne(clientTable, { where: { id } });
  if (!client) throw notFound(`client ${id}`);
  return client;
}

/** Two who give the same name at once: the second finds the first's. Taken before any row. */
export async function lockNames(tx: Transaction): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`clients:${tx.viewer.agencyId}`]);
}

export async function lockClient(tx: Transaction, id: string): Promise<Client> {
  await tx.query('select 1 from client where id = $1 for update', [id]);
  return requireClient(tx, id);
}

/** Nobody limits or changes them before the transaction ends: what is said of them stays true until it is told. */
export async function holdClients(tx: Transaction, ids: readonly string[]): Promise<Client[]> {
  await tx.query('select 1 from client where id = any ($1::uuid[]) order by id for share', [ids]);
  return clientsByIds(tx, ids);
}

export async function holdClient(tx: Transaction, id: string): Promise<Client> {
  await holdClients(tx, [id]);
  return requireClient(tx, id);
}

/** The client with one of these names or domains. */
export async function findKnownClient(
  tx: Transaction,
  nameKey: string,
  domains: readonly string[],
): Promise<Client | null> {
  const [row] = await tx.query<{ id: string }>(
    'select id from client where name_key = $1 or domains && $2::text[] order by (name_key = $1) desc, id limit 1',
    [nameKey, domains],
  );
  return row ? requireClient(tx, row.id) : null;
}

/** A name is taken by a client that the viewer may not know of as well: that it can't be had is all that is said. */
export async function refuseHiddenName(tx: Transaction, nameKey: string): Promise<void> {
  const taken = await pastTeamLimits(tx, (all) => findKnownClient(all, nameKey, []));
  if ((await hiddenAmong(tx, taken ? [taken.id] : [])).size > 0)
    throw badInput('name', 'A client of this name can not be entered. Ask an owner or admin of your agency.');
}

export async function insertClients(tx: Transaction, clients: readonly Client[]): Promise<void> {
  await insertMany(tx, clientTable, clients);
}

export async function updateClient(tx: Transaction, client: Client): Promise<void> {
  const { id, createdAt: _, ...values } = client;
  await tx.manager.update(clientTable, { id }, values);
}

export async function branchIds(
  tx: Transaction,
  parentIds: readonly string[],
): Promise<{ id: string; parentId: string }[]> {
  return tx.query(
    `select id, parent_id as "parentId" from (
       select id, parent_id, name, row_number() over (partition by parent_id order by name, id) as place
       from client where parent_id = any ($1::uuid[])) as branch
     where place <= 100 order by name, id`,
    [parentIds],
  );
}

export interface ClientCounts {
  id: string;
  openJobs: number;
  placements: number;
}

export async function countsOfClients(tx: Transaction, ids: readonly string[]): Promise<ClientCounts[]> {
  return tx.query(
    `select id,
       (select count(*)::int from job where job.client_id = wanted.id and status in ('OPEN', 'COVERED', 'OFFER_OUT')) as "openJobs",
       (select count(*)::int from placement where placement.client_id = wanted.id) as placements
     from unnest($1::uuid[]) as wanted (id)`,
    [ids],
  );
}

export interface ClientPlace {
  id: string;
  name: string;
}

function like(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}

const matches = `(
  $1::text is null or name ilike $1 or exists (select 1 from unnest(former_names || domains) as other where other ilike $1))`;

/** Ids by name; `after` is the name and id of the row before. */
export async function listClients(
  tx: Transaction,
  filter: { text: string | null; after: readonly unknown[] | null; limit: number },
): Promise<{ places: ClientPlace[]; total: number }> {
  const text = filter.text ? like(filter.text) : null;
  const places = await tx.query<ClientPlace>(
    `select id, name from client
     where not archived and ${matches} and ($2::text is null or (name, id) > ($2::text, $3::uuid))
     order by name, id limit $4`,
    [text, filter.after?.[0] ?? null, filter.after?.[1] ?? null, filter.limit],
  );
  const [count] = await tx.query<{ total: number }>(
    `select count(*)::int as total from client where not archived and ${matches}`,
    [text],
  );
  return { places, total: count?.total ?? 0 };
}
