import { z } from 'zod';
import { issueAccessToken } from '../api-client/issue-access-token.ts';
import { resolveMachine } from '../api-client/resolve-machine.ts';
import type { AgencyDeps } from '../context.ts';
import { type Route, text, visit } from './route.ts';

/** Programs: which one a key or a token is, and tokens for keys. */
export function machineRoutes(route: Route, deps: AgencyDeps): void {
  route('resolve-machine', z.object({ secret: text }), async ({ secret }) => ({
    identity: await resolveMachine(deps, secret),
  }));
  const asking = z.object({ clientId: text, clientSecret: text, scopes: z.array(text).nullable(), visit });
  route('access-token', asking, (body) => issueAccessToken(deps, body, body.visit));
}
