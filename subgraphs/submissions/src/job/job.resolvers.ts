import { byKind } from '@rekindle/shared/graphql/by-kind';
import { requireId } from '@rekindle/shared/ids/ids';
import { reference } from '../client/client.resolvers.ts';
import type { SubmissionsContext } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { changeJob } from './change-job.ts';
import { closeJob } from './close-job.ts';
import { daysOpen } from './job.ts';
import { limitJob } from './limit-job.ts';
import { openJob } from './open-job.ts';
import { reopenJob } from './reopen-job.ts';

export const jobOf = {
  job: ({ jobId }: { jobId: string }, _: unknown, { readers }: SubmissionsContext) => readers.jobs.required(jobId),
};

export const jobResolvers: Resolvers = {
  Query: {
    job: (_, { id }, { readers }) => readers.jobs.byId(requireId(id, 'id')),
    jobs: (_, { filter, ...page }, { readers }) => readers.jobs.list(filter ?? {}, page),
  },
  Mutation: {
    openJob: (_, { input }, context) => context.write(openJob, input),
    changeJob: (_, { input }, context) => context.write(changeJob, input),
    limitJob: (_, { input }, context) => context.write(limitJob, input),
    closeJob: (_, { input }, context) => context.write(closeJob, input),
    reopenJob: (_, { input }, context) => context.write(reopenJob, input),
  },
  Job: {
    __resolveReference: ({ id }, { readers }) => readers.jobs.byId(id),
    client: ({ clientId }, _, { readers }) => readers.clients.required(clientId),
    owner: ({ ownerId }) => reference(ownerId),
    limitedTo: ({ limitedToTeamId }) => reference(limitedToTeamId),
    daysOpen: (job, _, { now }) => daysOpen(job, now()),
    entries: ({ id }, _, { readers }) => readers.entries.ofJob(id),
    stageCounts: ({ id }, _, { readers }) => readers.jobs.stageCounts(id),
  },
  OpenJobResult: { __resolveType: byKind({ accepted: 'OpenJobSuccess' }) },
  OpenJobSuccess: jobOf,
  ChangeJobResult: {
    __resolveType: byKind({
      accepted: 'ChangeJobSuccess',
      changed_meanwhile: 'ChangedMeanwhile',
      closed_already: 'JobClosedAlready',
    }),
  },
  ChangeJobSuccess: jobOf,
  JobClosedAlready: jobOf,
  CloseJobResult: { __resolveType: byKind({ accepted: 'CloseJobSuccess', closed_already: 'JobClosedAlready' }) },
  CloseJobSuccess: {
    ...jobOf,
    closedEntries: ({ closedEntryIds }, _, { readers }) => readers.entries.many(closedEntryIds),
  },
  LimitJobResult: { __resolveType: byKind({ accepted: 'LimitJobSuccess' }) },
  LimitJobSuccess: jobOf,
  ReopenJobResult: { __resolveType: byKind({ accepted: 'ReopenJobSuccess' }) },
  ReopenJobSuccess: jobOf,
};
