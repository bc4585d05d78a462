import { z } from 'zod';
import { changePassword } from '../account/change-password.ts';
import { signInSettings } from '../account/sign-in-settings.ts';
import type { AgencyDeps } from '../context.ts';
import { sendProofAgain } from '../email-proof/mail-email-proof.ts';
import { makeResetLink } from '../password-reset/make-reset-link.ts';
import { confirmSession } from '../session/confirm-session.ts';
import { endOwnSession, endOwnSessions, listOwnSessions } from '../session/own-sessions.ts';
import { optional, type Route, text, visit, withToken } from './route.ts';

/** What somebody who is signed in sees and changes of how they sign in. The session says who they are. */
export function accountRoutes(route: Route, deps: AgencyDeps): void {
  route('sign-in-settings', withToken, (body) => signInSettings(deps, body.sessionToken));
  const changing = withToken.extend({ currentPassword: optional, password: optional, visit });
  route('change-password', changing, (body) => changePassword(deps, body.sessionToken, body, body.visit));
  route('confirm', withToken.extend({ password: optional, visit }), async (body) => {
    await confirmSession(deps, body.sessionToken, body.password, body.visit);
    return {};
  });
  route('send-email-proof', withToken, async (body) => {
    await sendProofAgain(deps, body.sessionToken);
    return {};
  });
  route('sessions', withToken, async (body) => ({ sessions: await listOwnSessions(deps, body.sessionToken) }));
  route('end-session', withToken.extend({ sessionId: text, visit }), async (body) => ({
    ended: await endOwnSession(deps, body.sessionToken, body.sessionId, body.visit),
  }));
  route('end-sessions', withToken.extend({ keepThis: z.boolean(), visit }), async (body) => ({
    ended: await endOwnSessions(deps, body.sessionToken, body.keepThis, body.visit),
  }));
  route('password-reset-link', withToken.extend({ memberId: text, visit }), (body) =>
    makeResetLink(deps, body.sessionToken, body.memberId, body.visit),
  );
}
