import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signInSettings } from '@rekindle/agency/account/sign-in-settings';
import { addPasskey, beginPasskey, removePasskey, renamePasskey } from '@rekindle/agency/passkey/add-passkey';
import { beginPasskeySignIn, signInWithPasskey } from '@rekindle/agency/passkey/sign-in-with-passkey';
import { listOwnSessions } from '@rekindle/agency/session/own-sessions';
import { softwareAuthenticator } from '../../testkit/authenticator.ts';
import { type AgencyUnderTest, agencyUnderTest, visit } from './agency-under-test.ts';

const origin = 'https://rekindle.example';
let agency: AgencyUnderTest;
let deps: AgencyUnderTest['deps'];
let people = 0;

beforeAll(async () => {
  agency = await agencyUnderTest();
  deps = agency.deps;
});
afterAll(() => agency?.close());

async function withPasskey() {
  const email = `ada${++people}@halden.example`;
  const { sessionToken, identity } = await agency.found(email);
  const key = softwareAuthenticator('rekindle.example', origin);
  const response = key.register(await beginPasskey(deps, sessionToken));
  const { id } = await addPasskey(deps, sessionToken, { response, name: 'Laptop' });
  return { sessionToken, memberId: identity.member.id, key, id };
}

const enter = (response: object) => signInWithPasskey(deps, { response }, visit);
const refused = { code: 'UNAUTHENTICATED' };

describe('a passkey', () => {
  it('signs its owner in without a name or a password, and says so in the list of sessions', async () => {
    const { key, memberId } = await withPasskey();
    const options = await beginPasskeySignIn(deps);
    expect(options).toMatchObject({ rpId: 'rekindle.example', userVerification: 'required' });
    expect(options.allowCredentials ?? []).toEqual([]);
    const entered = await enter(key.authenticate(options));
    expect(entered.identity.member.id).toBe(memberId);
    const sessions = await listOwnSessions(deps, entered.sessionToken);
    expect(sessions.find(({ current }) => current)?.method).toBe('passkey');
  });

  it('is asked for one that the person unlocks and that knows them by itself', async () => {
    const { sessionToken } = await withPasskey();
    const options = await beginPasskey(deps, sessionToken);
    expect(options.authenticatorSelection).toMatchObject({ residentKey: 'required', userVerification: 'required' });
    expect(options.excludeCredentials).toHaveLength(1);
  });

  it('answers a question once', async () => {
    const { key } = await withPasskey();
    const options = await beginPasskeySignIn(deps);
    await enter(key.authenticate(options));
    await expect(enter(key.authenticate(options))).rejects.toMatchObject(refused);
  });

  it('answers no question that was not asked, is stale, or was asked for something else', async () => {
    const { key, sessionToken } = await withPasskey();
    await expect(enter(key.authenticate({ challenge: 'bm90IGFza2Vk' }))).rejects.toMatchObject(refused);
    await expect(enter(key.authenticate(await beginPasskey(deps, sessionToken)))).rejects.toMatchObject(refused);
    const stale = await beginPasskeySignIn(deps);
    agency.advance(6 * 60_000);
    await expect(enter(key.authenticate(stale))).rejects.toMatchObject(refused);
  });

  it('is refused from another site, without its owner, and when a copy of it was used', async () => {
    const { key } = await withPasskey();
    const ask = () => beginPasskeySignIn(deps);
    await expect(enter(key.authenticate(await ask(), { origin: 'https://evil.example' }))).rejects.toMatchObject(
      refused,
    );
    await expect(enter(key.authenticate(await ask(), { verified: false }))).rejects.toMatchObject(refused);
    await enter(key.authenticate(await ask(), { counter: 40 }));
    await expect(enter(key.authenticate(await ask(), { counter: 40 }))).rejects.toMatchObject(refused);
    await expect(enter(key.authenticate(await ask(), { counter: 12 }))).rejects.toMatchObject(refused);
    await enter(key.authenticate(await ask(), { counter: 41 }));
  });

  it('of somebody else can be neither renamed nor removed; one’s own can, and then opens nothing', async () => {
    const mine = await withPasskey();
    const other = await withPasskey();
    const missing = { code: 'NOT_FOUND' };
    await expect(removePasskey(deps, other.sessionToken, mine.id)).rejects.toMatchObject(missing);
    const rename = (token: string) => renamePasskey(deps, token, { id: mine.id, name: 'Phone' });
    await expect(rename(other.sessionToken)).rejects.toMatchObject(missing);
    await rename(mine.sessionToken);
    expect((await signInSettings(deps, mine.sessionToken)).passkeys.map(({ name }) => name)).toEqual(['Phone']);
    await removePasskey(deps, mine.sessionToken, mine.id);
    await expect(enter(mine.key.authenticate(await beginPasskeySignIn(deps)))).rejects.toMatchObject(refused);
  });

  it('is not added by another site, nor by a session that has not shown lately who it is', async () => {
    const { sessionToken } = await agency.found('late@halden.example');
    const key = softwareAuthenticator('rekindle.example', origin);
    const begun = await beginPasskey(deps, sessionToken);
    const foreign = key.register(begun, { origin: 'https://evil.example' });
    await expect(addPasskey(deps, sessionToken, { response: foreign, name: 'x' })).rejects.toMatchObject({
      code: 'BAD_INPUT',
    });
    agency.advance(11 * 60_000);
    await expect(beginPasskey(deps, sessionToken)).rejects.toMatchObject({ field: 'confirmation' });
  });

  it.each([{}, { id: 5 }, { id: 'x', response: null }, { id: 'x'.repeat(1000), response: { clientDataJSON: 'e30' } }])(
    'that is no passkey at all, such as %j, is refused like any other',
    async (response) => {
      await expect(enter(response)).rejects.toMatchObject(refused);
    },
  );
});
