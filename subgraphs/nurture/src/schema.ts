import { enrolmentResolvers } from './enrolment/enrolment.resolvers.ts';
import type { Resolvers } from './generated/graphql.ts';
import { pathResolvers } from './path/path.resolvers.ts';
import { poolResolvers } from './pool/pool.resolvers.ts';

export const resolvers: Resolvers[] = [poolResolvers, pathResolvers, enrolmentResolvers];
