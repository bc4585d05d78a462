import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { changePassword } from '@rekindle/agency/account/change-password';
import { auditReader } from '@rekindle/agency/audit/audit.reader';
import { exportAudit } from '@rekindle/agency/audit/export-audit';
import type { AuditFilter } from '@rekindle/agency/generated/graphql';
import { acceptInvitation } from '@rekindle/agency/invitation/accept-invitation';
import { inviteMember } from '@rekindle/agency/invitation/invite-member';
import { revokeInvitation } from '@rekindle/agency/invitation/revoke-invitation';
import { saveTeam } from '@rekindle/agency/member/save-team';
import { endSession } from '@rekindle/agency/session/end-session';
import { auditFailedSignIn, failedSignInTimer } from '@rekindle/agency/session/failed-sign-in';
import { endOwnSessions } from '@rekindle/agency/session/own-sessions';
import type { SessionStarted } from '@rekindle/agency/session/session';
import { signIn } from '@rekindle/agency/session/sign-in';
import { newId } from '@rekindle/shared/ids/ids';
import { startTimers } from '@rekindle/shared/timers/timers';
import { parse } from 'csv-parse/sync';
import { eventually } from '../../testkit/eventually.ts';
import { type AgencyUnderTest, agencyUnderTest, password, viewerOf, visit } from './agency-under-test.ts';

let agency: AgencyUnderTest;
let deps: AgencyUnderTest['deps'];
let ada: SessionStarted;
let bo: SessionStarted;

beforeAll(async () => {
  agency = await agencyUnderTest();
  deps = agency.deps;
  ada = await agency.found('ada@halden.example');
  bo = await agency.join(ada, 'bo@halden.example');
});
afterAll(() => agency?.close());

const entries = async (filter: AuditFilter = {}, viewer = viewerOf(ada)) =>
  (await auditReader(deps.database, viewer).list({ filter })).nodes;
const newest = async (filter?: AuditFilter) => (await entries(filter))[0];

describe('what is recorded', () => {
  it('of a sign-in says who, by which way, from where and in which request', async () => {
    const here = { ...visit, requestId: newId() };
    const started = await signIn(deps, { email: 'bo@halden.example', password }, here);
    expect(await newest({ actions: ['SIGNED_IN'] })).toMatchObject({
      actorKind: 'MEMBER',
      actorId: bo.identity.member.id,
      subjectId: (started as SessionStarted).identity.sessionId,
      codes: '{"method":"password"}',
      requestId: here.requestId,
      address: visit.address,
      userAgent: visit.userAgent,
    });
  });

  it('of a failed sign-in, by an invitation as well, names the member whose account it was, and nobody as the actor', async () => {
    const timers = await startTimers({
      service: 'agency',
      database: deps.database,
      clock: deps.clock,
      handlers: { [failedSignInTimer]: (tx, timer) => auditFailedSignIn(deps, tx, timer) },
      pollMs: 20,
    });
    try {
      const other = await agency.found('other@elsewhere.example', 'Elsewhere');
      const token = await agency.invite(other, 'bo@halden.example');
      const guess = { token, name: 'Bo', password: 'not the sentence' };
      await expect(acceptInvitation(deps, guess, visit)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
      for (const email of ['nobody@halden.example', 'bo@halden.example']) {
        await expect(signIn(deps, { email, password: 'not the sentence' }, visit)).rejects.toMatchObject({
          code: 'UNAUTHENTICATED',
        });
      }
      const failed = await eventually(async () => {
        const [entry] = await entries({ actions: ['SIGN_IN_FAILED'] });
        expect(entry).toBeDefined();
        return entry;
      });
      expect(failed).toMatchObject({
        actorKind: 'NOBODY',
        actorId: '',
        subjectId: bo.identity.member.id,
        address: visit.address,
      });
      await eventually(async () => expect(await agency.base.sql('select 1 from timer')).toEqual([]));
      expect(await entries({ actions: ['SIGN_IN_FAILED'] })).toHaveLength(2);
    } finally {
      await timers.stop();
    }
  });

  it('covers signing out, here and elsewhere, and a new password', async () => {
    const [one, two] = [await agency.enter('bo@halden.example'), await agency.enter('bo@halden.example')];
    await endSession(deps, one.sessionToken, visit);
    expect(await newest()).toMatchObject({ action: 'SIGNED_OUT', subjectId: one.identity.sessionId });
    await endOwnSessions(deps, two.sessionToken, false, visit);
    expect(await newest()).toMatchObject({ action: 'SESSION_ENDED', actorId: bo.identity.member.id });
    const three = await agency.enter('bo@halden.example');
    await changePassword(
      deps,
      three.sessionToken,
      { currentPassword: password, password: 'another sentence entirely' },
      visit,
    );
    expect((await entries()).slice(0, 2).map(({ action }) => action)).toEqual(['SIGNED_IN', 'PASSWORD_CHANGED']);
  });

  it('covers who was invited with which role, and the invitation taken back', async () => {
    const input = { idempotencyKey: newId(), email: 'cy@halden.example', role: 'ADMIN' as const, teamIds: [] };
    const invited = await inviteMember(deps, viewerOf(ada), input);
    const id = invited.kind === 'accepted' ? invited.invitationId : '';
    expect(await newest()).toMatchObject({
      action: 'MEMBER_INVITED',
      subjectId: id,
      codes: '{"role":"admin","teams":[]}',
    });
    await revokeInvitation(deps, viewerOf(ada), { idempotencyKey: newId(), id });
    expect(await newest()).toMatchObject({ action: 'INVITATION_REVOKED', actorId: ada.identity.member.id });
  });

  it('covers who came into a team and who left it', async () => {
    const memberIds = [bo.identity.member.id];
    const saved = await saveTeam(deps, viewerOf(ada), { idempotencyKey: newId(), name: 'North', memberIds });
    expect(await newest()).toMatchObject({
      action: 'TEAM_SAVED',
      codes: JSON.stringify({ added: memberIds, removed: [] }),
    });
    await saveTeam(deps, viewerOf(ada), { idempotencyKey: newId(), id: saved.teamId, name: 'North', memberIds: [] });
    expect(await newest()).toMatchObject({ codes: JSON.stringify({ added: [], removed: memberIds }) });
  });

  it('repeats no entry for a repeated request', async () => {
    const input = { idempotencyKey: newId(), name: 'South', memberIds: [] };
    await saveTeam(deps, viewerOf(ada), input);
    const before = (await newest())?.sequence;
    await saveTeam(deps, viewerOf(ada), input);
    expect((await newest())?.sequence).toBe(before);
  });
});

describe('reading the audit', () => {
  it('is for owners and admins', async () => {
    await expect(entries({}, viewerOf(bo))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(exportAudit(deps, viewerOf(bo), {})).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('shows one agency its own chain alone', async () => {
    const other = await agency.found('other@halden.example');
    const own = await entries({}, viewerOf(other));
    expect(own.map(({ sequence, action }) => `${sequence} ${action}`)).toEqual([
      '3 SIGNED_IN',
      '2 MEMBER_JOINED',
      '1 AGENCY_FOUNDED',
    ]);
  });

  it('goes on page by page without a gap or a repetition', async () => {
    const reader = auditReader(deps.database, viewerOf(ada));
    const seen: number[] = [];
    let after: string | null = null;
    do {
      const page = await reader.list({ first: 4, after });
      seen.push(...page.nodes.map(({ sequence }) => sequence));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(Array.from({ length: seen.length }, (_, index) => seen.length - index));
  });

  it('narrows by actor, by what it was done to and by day', async () => {
    const day = agency.now().toISOString().slice(0, 10);
    const before = new Date(agency.now().getTime() - 3 * 86_400_000).toISOString().slice(0, 10);
    const byBo = await entries({ actorId: bo.identity.member.id });
    expect(new Set(byBo.map(({ actorId }) => actorId))).toEqual(new Set([bo.identity.member.id]));
    expect(await entries({ subjectId: ada.identity.agency.id, actions: ['AGENCY_FOUNDED'] })).toHaveLength(1);
    expect(await entries({ to: before })).toEqual([]);
    expect((await entries({ from: before, to: '2999-01-01' })).length).toBeGreaterThan(5);
    await expect(entries({ from: day, to: before })).rejects.toMatchObject({ field: 'to' });
  });
});

describe('the export', () => {
  it('holds what the filter shows, is recorded itself, and no cell of it is a formula', async () => {
    const formula = { ...visit, userAgent: '=HYPERLINK("https://evil.example")' };
    await signIn(deps, { email: 'ada@halden.example', password }, formula);
    const rows: string[][] = parse(await exportAudit(deps, viewerOf(ada), { actorId: ada.identity.member.id }));
    const [header, ...body] = rows;
    expect(header?.slice(0, 5)).toEqual(['sequence', 'occurred_at', 'actor_kind', 'actor_id', 'actor_name']);
    expect(new Set(body.map((row) => row[4]))).toEqual(new Set(['Ada Novak']));
    expect(body.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
    expect(body.flat()).toContain(`'${formula.userAgent}`);
    const codes = JSON.stringify({ actorId: ada.identity.member.id, rows: body.length });
    expect(await newest()).toMatchObject({ action: 'AUDIT_EXPORTED', actorId: ada.identity.member.id, codes });
  });
});
