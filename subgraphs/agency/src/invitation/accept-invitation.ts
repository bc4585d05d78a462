import { unauthenticated } from '@rekindle/shared/errors/errors';
import { newId } from '@rekindle/shared/ids/ids';
import * as accountStore from '../account/account.store.ts';
import { requireText } from '../account/input.ts';
import { hashPassword, passwordFits, requirePassword } from '../account/password.ts';
import * as agencyStore from '../agency/agency.store.ts';
import { agencyViewer } from '../agency/agency.ts';
import { type AgencyDeps, nobody } from '../context.ts';
import { askForProof } from '../email-proof/mail-email-proof.ts';
import * as memberStore from '../member/member.store.ts';
import { askSecondStep, type SecondStepAsked } from '../second-factor/half-session.ts';
import { noteFailedSignIn } from '../session/failed-sign-in.ts';
import { hashSecret, type SessionStarted, type Visit } from '../session/session.ts';
import { startSession } from '../session/start-session.ts';
import * as invitationStore from './invitation.store.ts';
import { type Invitation, statusOf } from './invitation.ts';
import { invitationNotValid, joinByInvitation } from './join-by-invitation.ts';

async function openInvitation(deps: AgencyDeps, token: unknown): Promise<Invitation> {
  const invitation = await deps.database.read(nobody, (tx) => invitationStore.bySecret(tx, hashSecret(String(token))));
  if (!invitation || statusOf(invitation, deps.clock.now()) !== 'OPEN') throw invitationNotValid();
  return invitation;
}

/** What the page behind the link shows. */
export async function describeInvitation(deps: AgencyDeps, token: unknown) {
  const { agencyId, email, role, expiresAt, invitedById } = await openInvitation(deps, token);
  return deps.database.read(agencyViewer(agencyId), async (tx) => {
    const [inviter] = await memberStore.byIds(tx, [invitedById]);
    const agency = await agencyStore.find(tx);
    return {
      agencyName: agency?.name ?? '',
      email,
      role,
      invitedBy: inviter?.name ?? '',
      expiresAt: expiresAt.toISOString(),
    };
  });
}

/** An address that has an account joins with that account, whose password it must give. */
export async function acceptInvitation(
  deps: AgencyDeps,
  input: Record<'token' | 'name' | 'password', unknown>,
  visit: Visit,
): Promise<SessionStarted | SecondStepAsked> {
  const invitation = await openInvitation(deps, input.token);
  const known = await deps.database.read(nobody, (tx) => accountStore.findByEmail(tx, invitation.email));
  if (known && !(await passwordFits(String(input.password ?? ''), known.passwordHash))) {
    await noteFailedSignIn(deps, { email: known.email, step: 'password', visit });
    throw unauthenticated('There is an account with this address already: give its password.');
  }
  const name = known?.name ?? requireText(input.name, 'name', 'Your name');
  const passwordHash = known
    ? known.passwordHash
    : await hashPassword(requirePassword(input.password, [name, invitation.email]));
  return deps.database.transact(agencyViewer(invitation.agencyId), async (tx) => {
    // Who knows the password alone joins nothing: with a second factor, the step that takes the code does.
    const asked =
      known && (await askSecondStep(tx, { accountId: known.id, memberId: null, invitationId: invitation.id }));
    if (asked) return asked;
    const account =
      known ?? (await accountStore.insert(tx, { id: newId(), email: invitation.email, name, passwordHash }));
    if (!account) throw invitationNotValid();
    if (!known) await askForProof(deps, tx, account.id);
    const member = await joinByInvitation(tx, invitation.id, account, visit);
    return startSession(tx, { accountId: account.id, memberId: member.id, method: 'password', visit });
  });
}
