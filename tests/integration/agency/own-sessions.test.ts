import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { changePassword } from '@rekindle/agency/account/change-password';
import { openSample } from '@rekindle/agency/sample/open-sample';
import { confirmSession } from '@rekindle/agency/session/confirm-session';
import { requireConfirmed } from '@rekindle/agency/session/own-session';
import { endOwnSession, endOwnSessions, listOwnSessions } from '@rekindle/agency/session/own-sessions';
import { resolveSession } from '@rekindle/agency/session/resolve-session';
import { type AgencyUnderTest, agencyUnderTest, password, visit } from './agency-under-test.ts';

const minuteMs = 60_000;
let agency: AgencyUnderTest;
let deps: AgencyUnderTest['deps'];

beforeAll(async () => {
  agency = await agencyUnderTest();
  deps = agency.deps;
  const ada = await agency.found('ada@halden.example');
  await agency.join(ada, 'bo@halden.example');
});
afterAll(() => agency?.close());

const live = async (token: string) => (await resolveSession(deps, token)) !== null;

describe("one's own sessions", () => {
  it('are listed with device and method, the own one marked, and nobody else’s among them', async () => {
    const bo = await agency.enter('bo@halden.example');
    const ids = (await listOwnSessions(deps, bo.sessionToken)).map(({ id }) => id);
    const ada = await agency.enter('ada@halden.example');
    const own = await listOwnSessions(deps, ada.sessionToken);
    expect(own.find(({ current }) => current)).toMatchObject({
      id: ada.identity.sessionId,
      method: 'password',
      browser: 'Chrome',
      system: 'Linux',
    });
    expect(own.filter(({ id }) => ids.includes(id))).toEqual([]);
  });

  it('tell their last use, which is noted at most once a minute', async () => {
    const ada = await agency.enter('ada@halden.example');
    const lastUse = async () => {
      const sessions = await listOwnSessions(deps, ada.sessionToken);
      return sessions.find(({ current }) => current)?.lastUsedAt;
    };
    const first = await lastUse();
    agency.advance(59_000);
    await resolveSession(deps, ada.sessionToken);
    expect(await lastUse()).toBe(first);
    agency.advance(2_000);
    await resolveSession(deps, ada.sessionToken);
    expect(Date.parse((await lastUse()) ?? '') - Date.parse(first ?? '')).toBeGreaterThanOrEqual(61_000);
  });

  it('are ended one by one, and never those of somebody else', async () => {
    const [here, there] = [await agency.enter('ada@halden.example'), await agency.enter('ada@halden.example')];
    const before = await agency.revocations();
    await endOwnSession(deps, here.sessionToken, there.identity.sessionId);
    expect([await live(here.sessionToken), await live(there.sessionToken)]).toEqual([true, false]);
    expect(await agency.revocations()).toBe(before + 1);
    const bo = await agency.enter('bo@halden.example');
    await expect(endOwnSession(deps, here.sessionToken, bo.identity.sessionId)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await live(bo.sessionToken)).toBe(true);
  });

  it('end everywhere else, or everywhere', async () => {
    const [here, there] = [await agency.enter('ada@halden.example'), await agency.enter('ada@halden.example')];
    const bo = await agency.enter('bo@halden.example');
    await endOwnSessions(deps, here.sessionToken, true);
    expect([await live(here.sessionToken), await live(there.sessionToken)]).toEqual([true, false]);
    await endOwnSessions(deps, here.sessionToken, false);
    expect([await live(here.sessionToken), await live(bo.sessionToken)]).toEqual([false, true]);
  });

  it('of the sample agency know nothing of each other', async () => {
    const [one, two] = [await openSample(deps, 'UTC', visit), await openSample(deps, 'UTC', visit)];
    expect(await listOwnSessions(deps, one.sessionToken)).toHaveLength(1);
    await endOwnSessions(deps, one.sessionToken, false);
    expect(await live(two.sessionToken)).toBe(true);
  });
});

describe('a new password', () => {
  it('needs the old one, is judged like the first, and ends every session but a new one', async () => {
    const [here, there] = [await agency.enter('bo@halden.example'), await agency.enter('bo@halden.example')];
    const change = (currentPassword: string, next: string) =>
      changePassword(deps, here.sessionToken, { currentPassword, password: next }, visit);
    await expect(change('not the sentence', 'another sentence entirely')).rejects.toMatchObject({
      code: 'FORBIDDEN',
      field: 'currentPassword',
    });
    await expect(change(password, 'Bo Lind 2026')).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'password' });
    const changed = await change(password, 'another sentence entirely');
    expect([await live(here.sessionToken), await live(there.sessionToken)]).toEqual([false, false]);
    expect(await live(changed.sessionToken)).toBe(true);
    await expect(agency.enter('bo@halden.example')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await agency.enter('bo@halden.example', 'another sentence entirely');
  });
});

describe('a session that is ten minutes old', () => {
  it('must give the password again before it changes how one signs in', async () => {
    const { sessionToken } = await agency.enter('ada@halden.example');
    await requireConfirmed(deps, sessionToken);
    agency.advance(11 * minuteMs);
    await expect(requireConfirmed(deps, sessionToken)).rejects.toMatchObject({ field: 'confirmation' });
    await expect(confirmSession(deps, sessionToken, 'not the sentence')).rejects.toMatchObject({ field: 'password' });
    await expect(requireConfirmed(deps, sessionToken)).rejects.toMatchObject({ field: 'confirmation' });
    await confirmSession(deps, sessionToken, password);
    await requireConfirmed(deps, sessionToken);
  });

  it('of the sample agency can never', async () => {
    const { sessionToken } = await openSample(deps, 'UTC', visit);
    await expect(requireConfirmed(deps, sessionToken)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
