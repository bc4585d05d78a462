import { z } from 'zod';
import type { AgencyDeps } from '../context.ts';
import { agencyOfLink, beginOidc, providerForEmail } from '../identity-provider/begin-oidc.ts';
import { finishOidc } from '../identity-provider/finish-oidc.ts';
import {
  checkDomain,
  removeIdentityProvider,
  saveIdentityProvider,
} from '../identity-provider/save-identity-provider.ts';
import { showIdentityProvider } from '../identity-provider/show-identity-provider.ts';
import { optional, type Route, text, visit, withToken } from './route.ts';

const longText = z.string().max(8000);
const saving = withToken.extend({
  issuer: optional,
  clientId: optional,
  clientSecret: z.string().max(2000).nullish(),
  groupsClaim: optional,
  roleByGroup: z.array(z.object({ group: text, role: text })).optional(),
  defaultRole: text.nullish(),
  domains: z.array(text).optional(),
  visit,
});

/** Sign-in with an agency's own identity provider, and its settings. */
export function identityProviderRoutes(route: Route, deps: AgencyDeps): void {
  route('oidc-provider', z.object({ email: optional }), (body) => providerForEmail(deps, body));
  route('oidc-agency', z.object({ agencyId: text }), (body) => agencyOfLink(deps, body.agencyId));
  route('begin-oidc', z.object({ agencyId: text, returnTo: longText.optional(), email: optional }), (body) =>
    beginOidc(deps, body),
  );
  route('finish-oidc', z.object({ query: longText, browserSecret: text, visit }), (body) =>
    finishOidc(deps, body, body.visit),
  );

  route('identity-provider', withToken, (body) => showIdentityProvider(deps, body.sessionToken));
  route('save-identity-provider', saving, async (body) => {
    await saveIdentityProvider(deps, body.sessionToken, body, body.visit);
    return {};
  });
  route('remove-identity-provider', withToken.extend({ visit }), async (body) => {
    await removeIdentityProvider(deps, body.sessionToken, body.visit);
    return {};
  });
  route('check-domain', withToken.extend({ domain: text, visit }), async (body) => {
    await checkDomain(deps, body.sessionToken, body.domain, body.visit);
    return {};
  });
}
