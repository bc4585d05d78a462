import { forgetIn } from '@rekindle/shared/erasure/erasure';
import type { ServiceDeps, ServiceParts } from '@rekindle/shared/lifecycle/service';
import { reactions } from './consumers.ts';
import { createContext } from './context.ts';
import { placementDay, turnPlacement } from './placement/placement-day.ts';
import { expireRight } from './right/expire-right.ts';
import { rightExpires } from './right/hear-right.ts';
import { resolvers, typeDefs } from './schema.ts';

/** The composition root: everything is made here and handed down. */
export function build({ database, clock, bus }: Pick<ServiceDeps, 'database' | 'clock' | 'bus'>): ServiceParts {
  const deps = { database, clock, bus };
  return {
    typeDefs,
    resolvers,
    context: (viewer) => createContext(deps, viewer),
    reactions,
    forget: forgetIn({ person: ['id'], person_alias: ['alias_id', 'candidate_id'] }),
    timers: { [placementDay]: turnPlacement, [rightExpires]: expireRight },
  };
}
