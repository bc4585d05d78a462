import { byKind } from '@rekindle/shared/graphql/by-kind';
import { found } from '../found.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { changeEnrolment } from './change-enrolment.ts';
import { enrol } from './enrol.ts';

export const enrolmentResolvers: Resolvers = {
  Query: { proposedEnrolments: (_, __, { enrolments }) => enrolments.proposed() },
  Mutation: {
    enrol: (_, { input }, { deps, viewer }) => enrol(deps, viewer, input),
    changeEnrolment: (_, { input }, { deps, viewer }) => changeEnrolment(deps, viewer, input),
  },
  EnrolResult: {
    __resolveType: byKind({
      accepted: 'EnrolSuccess',
      already_enrolled: 'AlreadyEnrolled',
      nurture_forbidden: 'NurtureForbidden',
    }),
  },
  EnrolSuccess: {
    enrolment: async ({ enrolmentId }, _, { enrolments }) => found(await enrolments.byId(enrolmentId), 'enrolment'),
  },
  AlreadyEnrolled: {
    enrolment: async ({ enrolmentId }, _, { enrolments }) => found(await enrolments.byId(enrolmentId), 'enrolment'),
  },
  ChangeEnrolmentResult: { __resolveType: () => 'ChangeEnrolmentSuccess' },
  ChangeEnrolmentSuccess: {
    enrolment: async ({ enrolmentId }, _, { enrolments }) => found(await enrolments.byId(enrolmentId), 'enrolment'),
  },
  Enrolment: {
    __resolveReference: ({ id }, { enrolments }) => enrolments.byId(id),
    path: async ({ pathId }, _, { paths }) => found(await paths.byId(pathId), 'path'),
    candidate: ({ candidateId }) => ({ id: candidateId }),
  },
  Candidate: { enrolments: ({ id }, _, { enrolments }) => enrolments.of(id) },
};
