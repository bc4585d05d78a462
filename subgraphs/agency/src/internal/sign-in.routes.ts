import { z } from 'zod';
import type { AgencyDeps } from '../context.ts';
import { describeProof, proveEmail } from '../email-proof/prove-email.ts';
import { acceptInvitation, describeInvitation } from '../invitation/accept-invitation.ts';
import { beginPasskeySignIn, signInWithPasskey } from '../passkey/sign-in-with-passkey.ts';
import { forgotPassword } from '../password-reset/forgot-password.ts';
import { describeReset, resetPassword } from '../password-reset/reset-password.ts';
import { openSample } from '../sample/open-sample.ts';
import { takeSecondStep } from '../second-factor/half-session.ts';
import { endSession } from '../session/end-session.ts';
import { resolveSession } from '../session/resolve-session.ts';
import { signIn } from '../session/sign-in.ts';
import { signUp } from '../session/sign-up.ts';
import { switchMember } from '../session/switch-member.ts';
import { optional, type Route, text, visit, withToken } from './route.ts';

const founding = z.object({
  agencyName: optional,
  name: optional,
  email: optional,
  password: optional,
  timeZone: optional,
  visit,
});

/** Before it is known who somebody is. */
export function signInRoutes(route: Route, deps: AgencyDeps): void {
  route('sign-up', founding, (body) => signUp(deps, body as Parameters<typeof signUp>[1], body.visit));
  route('sign-in', z.object({ email: optional, password: optional, agencyId: z.uuid().optional(), visit }), (body) =>
    signIn(deps, body, body.visit),
  );
  route('resolve-session', withToken, async (body) => ({ identity: await resolveSession(deps, body.sessionToken) }));
  route('sign-out', withToken.extend({ visit }), async (body) => {
    await endSession(deps, body.sessionToken, body.visit);
    return {};
  });
  route('open-sample', z.object({ timeZone: optional, visit }), (body) => openSample(deps, body.timeZone, body.visit));
  route('switch', withToken.extend({ memberId: text, visit }), (body) =>
    switchMember(deps, body.sessionToken, body.memberId, body.visit),
  );
  route('invitation', z.object({ token: text }), (body) => describeInvitation(deps, body.token));
  route('accept-invitation', z.object({ token: text, name: optional, password: optional, visit }), (body) =>
    acceptInvitation(deps, body as Parameters<typeof acceptInvitation>[1], body.visit),
  );
  route('second-step', z.object({ halfToken: text, code: optional, visit }), (body) =>
    takeSecondStep(deps, body, body.visit),
  );
  route('begin-passkey-sign-in', z.object({}), () => beginPasskeySignIn(deps));
  route('passkey-sign-in', z.object({ response: z.looseObject({}), visit }), (body) =>
    signInWithPasskey(deps, body, body.visit),
  );
  route('email-proof', z.object({ token: text }), (body) => describeProof(deps, body.token));
  route('prove-email', z.object({ token: text }), (body) => proveEmail(deps, body.token));
  route('forgot-password', z.object({ email: optional }), (body) => forgotPassword(deps, body));
  route('password-reset', z.object({ token: text }), (body) => describeReset(deps, body.token));
  route('reset-password', z.object({ token: text, password: optional, visit }), (body) =>
    resetPassword(deps, body, body.visit),
  );
}
