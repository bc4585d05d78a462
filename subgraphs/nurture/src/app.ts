import { forgetIn } from '@rekindle/shared/erasure/erasure';
import { readTypeDefs } from '@rekindle/shared/graphql/type-defs';
import type { ServiceDeps, ServiceParts } from '@rekindle/shared/lifecycle/service';
import { createReactions } from './consumers.ts';
import { createContext } from './context.ts';
import { stepTimer } from './enrolment/enrolment.ts';
import { onStepDue } from './enrolment/on-step-due.ts';
import { resolvers } from './schema.ts';

/** The composition root: everything of this service is made here and handed down. */
export function build({ database, clock }: Pick<ServiceDeps, 'database' | 'clock'>): ServiceParts {
  const deps = { database, clock };
  return {
    typeDefs: readTypeDefs(import.meta.dirname),
    resolvers,
    context: (viewer) => createContext(deps, viewer),
    reactions: createReactions(),
    forget: forgetIn({ person: ['id'] }),
    timers: { [stepTimer]: onStepDue },
  };
}
