import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiClientReader } from '@rekindle/agency/api-client/api-client.reader';
import { createApiClient } from '@rekindle/agency/api-client/create-api-client';
import { issueAccessToken } from '@rekindle/agency/api-client/issue-access-token';
import { resolveMachine } from '@rekindle/agency/api-client/resolve-machine';
import { revokeApiClient, revokeApiKey } from '@rekindle/agency/api-client/revoke-api-key';
import { rotateApiKey } from '@rekindle/agency/api-client/rotate-api-key';
import { auditReader } from '@rekindle/agency/audit/audit.reader';
import { inviteMember } from '@rekindle/agency/invitation/invite-member';
import { newId } from '@rekindle/shared/ids/ids';
import { Viewer } from '@rekindle/shared/viewer/viewer';
import { type AgencyUnderTest, agencyUnderTest, viewerOf, visit } from './agency-under-test.ts';

const minuteMs = 60_000;
const scopes = ['candidates:read', 'submissions:read'];
let agency: AgencyUnderTest;
let deps: AgencyUnderTest['deps'];
let ada: Viewer;
let bo: Viewer;

beforeAll(async () => {
  agency = await agencyUnderTest();
  deps = agency.deps;
  const owner = await agency.found('ada@halden.example');
  ada = viewerOf(owner);
  bo = viewerOf(await agency.join(owner, 'bo@halden.example'));
});
afterAll(() => agency?.close());

const later = (minutes: number) => new Date(agency.now().getTime() + minutes * minuteMs);

async function made(input: { scopes?: string[]; expiresAt?: Date } = {}) {
  const { clientId, keyId, secret } = await createApiClient(deps, ada, {
    idempotencyKey: newId(),
    name: 'Warehouse',
    scopes,
    ...input,
  });
  return { clientId, keyId, secret: secret ?? '' };
}

const token = (clientId: string, clientSecret: string, asked: string[] | null = null) =>
  issueAccessToken(deps, { clientId, clientSecret, scopes: asked }, visit);

describe('a key', () => {
  it('is shown once, and kept as a hash, its beginning and its end', async () => {
    const input = { idempotencyKey: newId(), name: 'Warehouse', scopes };
    const first = await createApiClient(deps, ada, input);
    expect(first.secret).toMatch(/^rk_[A-Za-z0-9_-]{43}$/);
    const again = await createApiClient(deps, ada, input);
    expect(again).toEqual({ kind: 'accepted', clientId: first.clientId, keyId: first.keyId });
    const [row] = await agency.base.sql(
      'select to_jsonb(k)::text as kept, prefix, last_four from api_key k where id = $1',
      [first.keyId],
    );
    expect([row?.prefix, row?.last_four]).toEqual([first.secret?.slice(0, 7), first.secret?.slice(-4)]);
    expect(row?.kept).not.toContain(first.secret?.slice(8, -4));
    const answers = await agency.base.sql('select answer::text as answer from idempotency_key');
    expect(JSON.stringify(answers)).not.toContain('rk_');
  });

  it('is its client, with its scopes and its agency', async () => {
    const { clientId, keyId, secret } = await made();
    expect(await resolveMachine(deps, secret)).toEqual({
      clientId,
      keyId,
      agency: { id: ada.agencyId, timeZone: 'Europe/Vienna' },
      scopes,
      expiresAt: null,
    });
    expect(await resolveMachine(deps, `${secret.slice(0, -1)}_`)).toBeNull();
  });

  it('has no more scopes than who makes it', async () => {
    const admin = new Viewer({ ...ada, scopes: ['agency:admin', 'candidates:read'] });
    const input = { idempotencyKey: newId(), name: 'Too much', scopes: ['candidates:write'] };
    await expect(createApiClient(deps, admin, input)).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'scopes' });
    for (const asked of [['candidates:all'], []]) {
      await expect(made({ scopes: asked })).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'scopes' });
    }
  });

  it('works until its time is over', async () => {
    const { secret } = await made({ expiresAt: later(10) });
    expect(await resolveMachine(deps, secret)).not.toBeNull();
    agency.advance(10 * minuteMs);
    expect(await resolveMachine(deps, secret)).toBeNull();
    await expect(made({ expiresAt: later(-1) })).rejects.toMatchObject({ field: 'expiresAt' });
  });

  it('tells its last use, noted at most once a minute', async () => {
    const { clientId, secret } = await made();
    const lastUse = async () => (await apiClientReader(deps.database, ada).keysOf(clientId))[0]?.lastUsedAt?.getTime();
    expect(await lastUse()).toBeUndefined();
    await resolveMachine(deps, secret);
    const first = await lastUse();
    agency.advance(59_000);
    await resolveMachine(deps, secret);
    expect(await lastUse()).toBe(first);
    agency.advance(2_000);
    await resolveMachine(deps, secret);
    expect(await lastUse()).toBeGreaterThan(first ?? 0);
  });

  it('that takes the place of another lets it stand until the chosen time', async () => {
    const old = await made();
    const next = await rotateApiKey(deps, ada, { idempotencyKey: newId(), keyId: old.keyId, oldValidUntil: later(60) });
    const works = async () => [
      (await resolveMachine(deps, old.secret)) !== null,
      (await resolveMachine(deps, next.secret ?? '')) !== null,
    ];
    expect(await works()).toEqual([true, true]);
    agency.advance(61 * minuteMs);
    expect(await works()).toEqual([false, true]);
    const third = rotateApiKey(deps, ada, { idempotencyKey: newId(), keyId: old.keyId, oldValidUntil: later(1) });
    await expect(third).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('never lives longer for being replaced', async () => {
    const old = await made({ expiresAt: later(5) });
    await rotateApiKey(deps, ada, { idempotencyKey: newId(), keyId: old.keyId, oldValidUntil: later(60) });
    agency.advance(6 * minuteMs);
    expect(await resolveMachine(deps, old.secret)).toBeNull();
  });

  it('that is revoked is refused, with the tokens given for it, and gateways are told', async () => {
    const { clientId, keyId, secret } = await made();
    const { accessToken } = await token(clientId, secret);
    const news = async () => (await agency.base.sql(`select 1 from outbox where type like '%ApiClientChanged'`)).length;
    const before = await news();
    await revokeApiKey(deps, ada, { idempotencyKey: newId(), keyId });
    expect([await resolveMachine(deps, secret), await resolveMachine(deps, accessToken)]).toEqual([null, null]);
    expect(await news()).toBe(before + 1);
  });

  it('of another agency can be neither replaced nor revoked', async () => {
    const other = viewerOf(await agency.found(`${newId()}@halden.example`));
    const { clientId, keyId, secret } = await made();
    const base = { idempotencyKey: newId(), keyId };
    await expect(revokeApiKey(deps, other, base)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(rotateApiKey(deps, other, { ...base, oldValidUntil: later(0) })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const revoking = revokeApiClient(deps, other, { idempotencyKey: newId(), id: clientId });
    await expect(revoking).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await resolveMachine(deps, secret)).not.toBeNull();
    expect(await apiClientReader(deps.database, other).list()).toEqual([]);
  });
});

describe('an API client', () => {
  it('that is revoked ends with all its keys and tokens', async () => {
    const old = await made();
    const next = await rotateApiKey(deps, ada, { idempotencyKey: newId(), keyId: old.keyId, oldValidUntil: later(60) });
    const { accessToken } = await token(old.clientId, old.secret);
    await revokeApiClient(deps, ada, { idempotencyKey: newId(), id: old.clientId });
    for (const secret of [old.secret, next.secret ?? '', accessToken])
      expect(await resolveMachine(deps, secret)).toBeNull();
    await expect(token(old.clientId, old.secret)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('is made, listed and ended by who administers the agency, never by a program', async () => {
    const input = { idempotencyKey: newId(), name: 'Mine', scopes: ['candidates:read'] };
    await expect(createApiClient(deps, bo, input)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(apiClientReader(deps.database, bo).list()).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const program = new Viewer({ ...ada, role: 'api_client', actor: { kind: 'api_client', id: newId() } });
    const { keyId, clientId } = await made();
    for (const attempt of [
      () => createApiClient(deps, program, { ...input, idempotencyKey: newId() }),
      () => rotateApiKey(deps, program, { idempotencyKey: newId(), keyId, oldValidUntil: later(1) }),
      () => revokeApiKey(deps, program, { idempotencyKey: newId(), keyId }),
      () => revokeApiClient(deps, program, { idempotencyKey: newId(), id: clientId }),
      () =>
        inviteMember(deps, program, {
          idempotencyKey: newId(),
          email: 'dee@halden.example',
          role: 'ADMIN',
          teamIds: [],
        }),
    ]) {
      await expect(attempt()).rejects.toMatchObject({
        code: 'FORBIDDEN',
        publicMessage: expect.stringContaining('API client'),
      });
    }
  });
});

describe('an access token', () => {
  it('has the scopes that were asked for, works for a quarter of an hour, and is kept as a hash', async () => {
    const { clientId, secret } = await made();
    const issued = await token(clientId, secret, ['candidates:read']);
    expect(issued).toMatchObject({ expiresInSeconds: 900, scopes: ['candidates:read'] });
    expect(await resolveMachine(deps, issued.accessToken)).toMatchObject({ clientId, scopes: ['candidates:read'] });
    const kept = await agency.base.sql('select to_jsonb(t)::text as kept from access_token t');
    expect(JSON.stringify(kept)).not.toContain(issued.accessToken.slice(4));
    agency.advance(15 * minuteMs);
    expect(await resolveMachine(deps, issued.accessToken)).toBeNull();
  });

  it('is refused for a scope that the client lacks, for another secret and for another client', async () => {
    const [one, two] = [await made(), await made()];
    await expect(token(one.clientId, one.secret, ['agency:admin'])).rejects.toMatchObject({ field: 'scope' });
    await expect(token(one.clientId, two.secret)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(token(newId(), one.secret)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(token('no id', one.secret)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    const { accessToken } = await token(one.clientId, one.secret);
    await expect(token(one.clientId, accessToken)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('ends with the key it was given for', async () => {
    const old = await made();
    const { accessToken } = await token(old.clientId, old.secret);
    await rotateApiKey(deps, ada, { idempotencyKey: newId(), keyId: old.keyId, oldValidUntil: later(0) });
    expect(await resolveMachine(deps, accessToken)).toBeNull();
  });
});

describe('the audit', () => {
  it('tells who made and ended which key, and which client asked for a token', async () => {
    const { clientId, keyId, secret } = await made();
    await token(clientId, secret);
    await revokeApiKey(deps, ada, { idempotencyKey: newId(), keyId });
    const { nodes } = await auditReader(deps.database, ada).list({ first: 4 });
    const told = nodes.map(({ action, actorKind, actorId, subjectId }) => [action, actorKind, actorId, subjectId]);
    expect(told).toEqual([
      ['API_KEY_REVOKED', 'MEMBER', ada.actor.id, keyId],
      ['ACCESS_TOKEN_ISSUED', 'API_CLIENT', clientId, keyId],
      ['API_KEY_CREATED', 'MEMBER', ada.actor.id, keyId],
      ['API_CLIENT_CREATED', 'MEMBER', ada.actor.id, clientId],
    ]);
    expect(JSON.stringify(nodes)).not.toContain(secret.slice(8));
  });
});
