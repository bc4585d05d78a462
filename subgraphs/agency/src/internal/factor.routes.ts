import { z } from 'zod';
import type { AgencyDeps } from '../context.ts';
import { addPasskey, beginPasskey, removePasskey, renamePasskey } from '../passkey/add-passkey.ts';
import {
  beginSecondFactor,
  confirmSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
} from '../second-factor/enrol-second-factor.ts';
import { freeMember } from '../second-factor/free-member.ts';
import { optional, type Route, text, visit, withToken } from './route.ts';

/** The second factor and the passkeys of whoever is signed in. */
export function factorRoutes(route: Route, deps: AgencyDeps): void {
  const withCode = withToken.extend({ code: optional, visit });
  route('begin-second-factor', withToken, (body) => beginSecondFactor(deps, body.sessionToken));
  route('confirm-second-factor', withCode, (body) =>
    confirmSecondFactor(deps, body.sessionToken, body.code, body.visit),
  );
  route('recovery-codes', withToken.extend({ visit }), (body) =>
    renewRecoveryCodes(deps, body.sessionToken, body.visit),
  );
  route('remove-second-factor', withCode, async (body) => {
    await removeSecondFactor(deps, body.sessionToken, body.code, body.visit);
    return {};
  });
  route('free-member', withToken.extend({ memberId: text, visit }), async (body) => {
    await freeMember(deps, body.sessionToken, body.memberId, body.visit);
    return {};
  });

  route('begin-passkey', withToken, (body) => beginPasskey(deps, body.sessionToken));
  route('add-passkey', withToken.extend({ response: z.looseObject({}), name: optional, visit }), (body) =>
    addPasskey(deps, body.sessionToken, body, body.visit),
  );
  route('rename-passkey', withToken.extend({ id: text, name: optional }), async (body) => {
    await renamePasskey(deps, body.sessionToken, body);
    return {};
  });
  route('remove-passkey', withToken.extend({ id: text, visit }), async (body) => {
    await removePasskey(deps, body.sessionToken, body.id, body.visit);
    return {};
  });
}
