import { type Clock, today } from '@rekindle/shared/clock/clock';
import { batching, batchingLists, type Loader } from '@rekindle/shared/graphql/loader';
import { type PageArgs, readPage } from '@rekindle/shared/graphql/paging';
import { isId, requireId } from '@rekindle/shared/ids/ids';
import { contactsByIds, contactsOfClients } from '../contact/contact.store.ts';
import type { Contact } from '../contact/contact.ts';
import { type Counted, counted } from '../database/counted.ts';
import type { Reads } from '../database/reads.ts';
import { rulesByIds, rulesOfClients } from '../off-limits/off-limits.store.ts';
import type { OffLimits } from '../off-limits/off-limits.ts';
import { branchIds, type ClientCounts, clientsByIds, countsOfClients, listClients } from './client.store.ts';
import type { Client } from './client.ts';

export interface ClientReader {
  byId(id: string): Promise<Client | null>;
  required(id: string): Promise<Client>;
  list(args: PageArgs & { text?: string | null }): Promise<Counted<Client>>;
  branches(clientId: string): Promise<Client[]>;
  counts(clientId: string): Promise<ClientCounts>;
  contacts(clientId: string): Promise<Contact[]>;
  contact(id: string): Promise<Contact | null>;
  rules(clientId: string): Promise<OffLimits[]>;
  rule(id: string): Promise<OffLimits | null>;
}

/** What is not an id belongs to nobody. */
export async function loadIfId<T>(loader: Loader<T>, id: string): Promise<T | null> {
  return isId(id) ? loader.load(id.toLowerCase()) : null;
}

const byName = 'clients:name';

export function createClientReader(reads: Reads, clock: Clock): ClientReader {
  const clients = batching<Client>(
    (ids) => reads.run((tx) => clientsByIds(tx, ids)),
    (client) => client.id,
  );
  const branches = batchingLists<{ id: string; parentId: string }>(
    (ids) => reads.run((tx) => branchIds(tx, ids)),
    (row) => row.parentId,
  );
  const counts = batching<ClientCounts>(
    (ids) => reads.run((tx) => countsOfClients(tx, ids)),
    (row) => row.id,
  );
  const contactLists = batchingLists<Contact>(
    (ids) => reads.run((tx) => contactsOfClients(tx, ids)),
    (row) => row.clientId,
  );
  const contacts = batching<Contact>(
    (ids) => reads.run((tx) => contactsByIds(tx, ids)),
    (row) => row.id,
  );
  const ruleLists = batchingLists<OffLimits>(
    (ids) => reads.run((tx) => rulesOfClients(tx, ids, today(clock, reads.viewer.timeZone))),
    (row) => row.clientId,
  );
  const rules = batching<OffLimits>(
    (ids) => reads.run((tx) => rulesByIds(tx, ids)),
    (row) => row.id,
  );
  const many = async (ids: readonly string[]) => (await clients.loadMany(ids)).filter((client) => client !== null);

  return {
    byId: (id) => loadIfId(clients, id),
    async required(id) {
      const client = await clients.load(id);
      if (!client) throw new Error(`the client ${id} is referred to and must be there`);
      return client;
    },
    async list(args) {
      const page = readPage(byName, ['text', 'id'], args);
      const text = args.text?.trim() || null;
      const { places, total } = await reads.run((tx) =>
        listClients(tx, { text, after: page.after, limit: page.limit }),
      );
      const found = await many(places.map((place) => place.id));
      return counted(byName, found, page, (client) => [client.name, client.id], total);
    },
    branches: async (id) => many((await branches.load(id)).map((row) => row.id)),
    counts: async (id) => (await counts.load(id)) ?? { id, openJobs: 0, placements: 0 },
    contacts: (id) => contactLists.load(id),
    contact: (id) => loadIfId(contacts, id),
    rules: (id) => ruleLists.load(id),
    rule: (id) => loadIfId(rules, id),
  };
}

export function requireIds(ids: readonly string[] | null | undefined, field: string): string[] | null {
  return ids ? ids.map((id) => requireId(id, field)) : null;
}
