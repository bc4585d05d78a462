import { byKind } from '@rekindle/shared/graphql/by-kind';
import { requireId } from '@rekindle/shared/ids/ids';
import { addContact } from '../contact/add-contact.ts';
import type { SubmissionsContext } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { liftOffLimits } from '../off-limits/lift-off-limits.ts';
import { setOffLimits } from '../off-limits/set-off-limits.ts';
import { addClient } from './add-client.ts';
import { changeClient } from './change-client.ts';
import { limitClient } from './limit-client.ts';

/** The stub of an object that another service owns. */
export function reference(id: string | null): { id: string } | null {
  return id === null ? null : { id };
}

const clientOf = {
  client: ({ clientId }: { clientId: string }, _: unknown, { readers }: SubmissionsContext) =>
    readers.clients.required(clientId),
};

async function ruleOf({ offLimitsId }: { offLimitsId: string }, _: unknown, { readers }: SubmissionsContext) {
  const rule = await readers.clients.rule(offLimitsId);
  if (!rule) throw new Error(`the rule ${offLimitsId} has just been written and must be there`);
  return rule;
}

async function contactOf({ contactId }: { contactId: string }, _: unknown, { readers }: SubmissionsContext) {
  const contact = await readers.clients.contact(contactId);
  if (!contact) throw new Error(`the contact ${contactId} has just been written and must be there`);
  return contact;
}

export const clientResolvers: Resolvers = {
  Query: {
    client: (_, { id }, { readers }) => readers.clients.byId(requireId(id, 'id')),
    clients: (_, args, { readers }) => readers.clients.list(args),
  },
  Mutation: {
    addClient: (_, { input }, context) => context.write(addClient, input),
    changeClient: (_, { input }, context) => context.write(changeClient, input),
    limitClient: (_, { input }, context) => context.write(limitClient, input),
    addContact: (_, { input }, context) => context.write(addContact, input),
    setOffLimits: (_, { input }, context) => context.write(setOffLimits, input),
    liftOffLimits: (_, { input }, context) => context.write(liftOffLimits, input),
  },
  Client: {
    __resolveReference: ({ id }, { readers }) => readers.clients.byId(id),
    // It may be limited to a team that the viewer is not in.
    parent: ({ parentId }, _, { readers }) => (parentId ? readers.clients.byId(parentId) : null),
    limitedTo: ({ limitedToTeamId }) => reference(limitedToTeamId),
    branches: ({ id }, _, { readers }) => readers.clients.branches(id),
    owner: ({ ownerId }) => reference(ownerId),
    contacts: ({ id }, _, { readers }) => readers.clients.contacts(id),
    offLimits: ({ id }, _, { readers }) => readers.clients.rules(id),
    jobs: ({ id }, { statuses, ...page }, { readers }) => readers.jobs.list({ clientId: id, statuses }, page, 20),
    openJobCount: async ({ id }, _, { readers }) => (await readers.clients.counts(id)).openJobs,
    placementCount: async ({ id }, _, { readers }) => (await readers.clients.counts(id)).placements,
    submissions: ({ id }, page, { readers }) => readers.entries.toClient(id, page),
  },
  Contact: { __resolveReference: ({ id }, { readers }) => readers.clients.contact(id) },
  OffLimits: {
    __resolveReference: ({ id }, { readers }) => readers.clients.rule(id),
    ...clientOf,
    candidate: ({ candidateId }) => reference(candidateId),
    liftableBy: ({ liftableById }) => reference(liftableById),
    lifted: ({ liftedAt }) => liftedAt !== null,
  },
  AddClientResult: { __resolveType: byKind({ accepted: 'AddClientSuccess', known: 'ClientKnown' }) },
  AddClientSuccess: clientOf,
  ClientKnown: clientOf,
  ChangeClientResult: {
    __resolveType: byKind({ accepted: 'ChangeClientSuccess', changed_meanwhile: 'ChangedMeanwhile' }),
  },
  ChangeClientSuccess: clientOf,
  LimitClientResult: { __resolveType: byKind({ accepted: 'LimitClientSuccess' }) },
  LimitClientSuccess: clientOf,
  AddContactResult: { __resolveType: byKind({ accepted: 'AddContactSuccess' }) },
  AddContactSuccess: { ...clientOf, contact: contactOf },
  SetOffLimitsResult: { __resolveType: byKind({ accepted: 'SetOffLimitsSuccess' }) },
  SetOffLimitsSuccess: { offLimits: ruleOf },
  LiftOffLimitsResult: { __resolveType: byKind({ accepted: 'LiftOffLimitsSuccess', not_yours: 'NotYoursToLift' }) },
  LiftOffLimitsSuccess: { offLimits: ruleOf },
  NotYoursToLift: { liftableBy: ({ liftableById }) => reference(liftableById) },
};
