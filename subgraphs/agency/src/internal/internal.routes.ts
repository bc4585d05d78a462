import type { FastifyInstance } from 'fastify';
import type { AgencyDeps } from '../context.ts';
import { accountRoutes } from './account.routes.ts';
import { factorRoutes } from './factor.routes.ts';
import { identityProviderRoutes } from './identity-provider.routes.ts';
import { machineRoutes } from './machine.routes.ts';
import { askedBy } from './route.ts';
import { signInRoutes } from './sign-in.routes.ts';

/** What the gateway alone may ask: who somebody is, and how they sign in. The use cases say what is wrong with a field. */
export function internalRoutes(deps: AgencyDeps) {
  return (app: FastifyInstance): void => {
    const route = askedBy(app, 'gateway');
    signInRoutes(route, deps);
    accountRoutes(route, deps);
    factorRoutes(route, deps);
    identityProviderRoutes(route, deps);
    machineRoutes(route, deps);
  };
}
