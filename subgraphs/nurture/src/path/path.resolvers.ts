import { byKind } from '@rekindle/shared/graphql/by-kind';
import { found } from '../found.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { ruleSentence } from './path.ts';
import { savePath } from './save-path.ts';

export const pathResolvers: Resolvers = {
  Query: {
    path: (_, { id }, { paths }) => paths.byId(id),
    paths: (_, __, { paths }) => paths.all(),
  },
  Mutation: { savePath: (_, { input }, { deps, viewer }) => savePath(deps, viewer, input) },
  SavePathResult: { __resolveType: byKind({ accepted: 'SavePathSuccess', changed_meanwhile: 'ChangedMeanwhile' }) },
  SavePathSuccess: { path: async ({ pathId }, _, { paths }) => found(await paths.byId(pathId), 'path') },
  Path: {
    __resolveReference: ({ id }, { paths }) => paths.byId(id),
    steps: ({ id }, _, { paths }) => paths.steps(id),
    ruleSentence,
    activeCount: ({ id }, _, { enrolments }) => enrolments.activeCount(id),
    enrolments: ({ id }, args, { enrolments }) => enrolments.page(id, args),
  },
};
