import type { Resolvers } from '../generated/graphql.ts';

const reference = (id: string | null) => (id ? { id } : null);

export const timelineResolvers: Resolvers = {
  Candidate: {
    timeline: ({ id }, args, { timelines }) => timelines.timeline(id, args),
    ledger: async ({ id }, args, { timelines }) => ({ ...(await timelines.ledger(id, args)), candidateId: id }),
  },
  EpisodeConnection: { totalCount: ({ candidateId }, _, { timelines }) => timelines.episodeCount(candidateId) },
  Episode: {
    owner: ({ ownerId }) => reference(ownerId),
    job: ({ jobId }) => reference(jobId),
  },
  TimelineEntry: {
    actor: ({ actorId }) => reference(actorId),
    subject: ({ subjectKind, subjectId, jobId }) =>
      subjectKind && subjectId ? { kind: subjectKind, id: subjectId, job: reference(jobId) } : null,
  },
};
