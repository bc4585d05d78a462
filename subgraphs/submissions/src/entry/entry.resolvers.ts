import { requireId } from '@rekindle/shared/ids/ids';
import { reference } from '../client/client.resolvers.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { isSilverMedalist, type Submission } from './entry.ts';

export interface SubmissionOfEntry extends Submission {
  workingDaysWithoutFeedback: number | null;
}

export const entryResolvers: Resolvers = {
  Query: {
    entry: (_, { id }, { readers }) => readers.entries.byId(requireId(id, 'id')),
    submissionHistory: (_, { ownerIds, ...page }, { readers }) => readers.submissionHistory.list(ownerIds, page),
    submissionHistoryCounts: (_, { ownerIds }, { readers }) => readers.submissionHistory.counts(ownerIds),
  },
  Entry: {
    __resolveReference: ({ id }, { readers }) => readers.entries.byId(id),
    candidate: ({ candidateId }) => ({ id: candidateId }),
    job: ({ jobId }, _, { readers }) => readers.jobs.required(jobId),
    silverMedalist: (entry) => isSilverMedalist(entry),
    submission: (entry, _, { readers }) =>
      entry.submission && {
        ...entry.submission,
        workingDaysWithoutFeedback: readers.entries.daysWithoutFeedback(entry),
      },
    placement: ({ placementId }, _, { readers }) => (placementId ? readers.placements.required(placementId) : null),
    owner: ({ ownerId }) => reference(ownerId),
    history: ({ id }, _, { readers }) => readers.entries.changes(id),
    priorSubmission: (entry, _, { readers }) => readers.entries.prior(entry),
    rightToRepresent: (entry, _, { readers }) => readers.rights.forEntry(entry),
  },
  Submission: {
    sentBy: ({ sentById }) => reference(sentById),
    contact: ({ contactId }, _, { readers }) => (contactId ? readers.clients.contact(contactId) : null),
    rightToRepresent: ({ rightId }, _, { readers }) => (rightId ? readers.rights.byId(rightId) : null),
  },
  EntryChange: { actor: ({ actorId }) => reference(actorId) },
  PriorSubmission: { entry: ({ entryId }, _, { readers }) => readers.entries.required(entryId) },
  RightToRepresent: {
    job: ({ jobId }, _, { readers }) => (jobId ? readers.jobs.required(jobId) : null),
    client: ({ clientGroupId }, _, { readers }) => (clientGroupId ? readers.clients.required(clientGroupId) : null),
  },
};
