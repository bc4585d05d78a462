import type { AgencyDeps } from '@rekindle/agency/context';
import { migrations } from '@rekindle/agency/database/migrations';
import { acceptInvitation } from '@rekindle/agency/invitation/accept-invitation';
import { inviteMember } from '@rekindle/agency/invitation/invite-member';
import type { SecondStepAsked } from '@rekindle/agency/second-factor/half-session';
import type { SessionStarted, Visit } from '@rekindle/agency/session/session';
import { signIn } from '@rekindle/agency/session/sign-in';
import { signUp } from '@rekindle/agency/session/sign-up';
import { newId } from '@rekindle/shared/ids/ids';
import { createSealer, newSealingKey } from '@rekindle/shared/secrets/seal';
import { createLogger } from '@rekindle/shared/telemetry/logger';
import { scopesByRole } from '@rekindle/shared/viewer/roles';
import { Viewer } from '@rekindle/shared/viewer/viewer';
import { type TestDatabase, testDatabase } from '../../testkit/postgres.ts';

export const password = 'a short sentence is easy';
export const visit: Visit = {
  address: '203.0.113.9',
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36',
};

export interface AgencyUnderTest {
  base: TestDatabase;
  deps: AgencyDeps;
  /** Moves the service's clock, on top of what it was moved before. */
  advance(ms: number): void;
  now(): Date;
  /** A new agency of a new owner. */
  found(email: string, agencyName?: string): Promise<SessionStarted>;
  /** The secret of a new invitation. */
  invite(owner: SessionStarted, email: string, role?: 'RECRUITER' | 'ADMIN' | 'OWNER'): Promise<string>;
  /** Somebody who joins the agency of who invites. */
  join(owner: SessionStarted, email: string, role?: 'RECRUITER' | 'ADMIN' | 'OWNER'): Promise<SessionStarted>;
  enter(email: string, withPassword?: string): Promise<SessionStarted>;
  /** How many gateways were told to forget a session. */
  revocations(): Promise<number>;
  close(): Promise<void>;
}

/**
 * The use cases of agency on a real database, with a clock that can be moved. People have shown that their addresses are
 * theirs, unless they are to be asked.
 */
export async function agencyUnderTest(
  parts: Partial<AgencyDeps> = {},
  { asksForProof = false } = {},
): Promise<AgencyUnderTest> {
  let offsetMs = 0;
  const clock = { now: () => new Date(Date.now() + offsetMs) };
  const base = await testDatabase({ service: 'agency', migrations, clock });
  const deps: AgencyDeps = {
    database: base.database,
    clock,
    logger: createLogger('agency', 'silent'),
    publicUrl: 'https://rekindle.example',
    sealer: createSealer([Buffer.from(newSealingKey(), 'base64')]),
    mailer: null,
    oidc: { allowHttp: false, mayReach: () => false, lookup: async () => [], textRecords: async () => [] },
    sampleFounded: () => {},
    ...parts,
  };
  const joining = asksForProof ? deps : { ...deps, mailer: null };
  const invite: AgencyUnderTest['invite'] = async (owner, email, role = 'RECRUITER') => {
    const input = { idempotencyKey: newId(), email, role, teamIds: [] };
    const invited = await inviteMember(deps, viewerOf(owner), input);
    if (invited.kind !== 'accepted') throw new Error(invited.kind);
    return invited.link.split('/').at(-1) ?? '';
  };
  return {
    base,
    deps,
    advance: (ms) => {
      offsetMs += ms;
    },
    now: clock.now,
    async found(email, agencyName = 'Halden Search') {
      const input = { agencyName, name: 'Ada Novak', email, password, timeZone: 'Europe/Vienna' };
      const started = await signUp(joining, input, visit);
      if (!asksForProof) await base.sql('update account set email_proven_at = now() where email = $1', [email]);
      return started;
    },
    invite,
    async join(owner, email, role) {
      const token = await invite(owner, email, role);
      return whole(await acceptInvitation(joining, { token, name: 'Bo Lind', password }, visit));
    },
    enter: async (email, withPassword = password) =>
      whole(await signIn(deps, { email, password: withPassword }, visit)),
    revocations: async () => (await base.sql("select 1 from outbox where type like '%SessionRevoked'")).length,
    close: () => base.close(),
  };
}

/** Of somebody without a second factor. */
export function whole(answer: SessionStarted | SecondStepAsked): SessionStarted {
  if ('halfToken' in answer) throw new Error('a code is asked for');
  return answer;
}

export function viewerOf({ identity }: SessionStarted): Viewer {
  return new Viewer({
    agencyId: identity.agency.id,
    actor: { kind: 'member', id: identity.member.id },
    role: identity.member.role,
    scopes: scopesByRole[identity.member.role],
    teamIds: identity.teamIds,
    timeZone: identity.timeZone,
    requestId: newId(),
  });
}
