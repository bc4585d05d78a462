import { createHmac, type KeyObject, sign } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { mintToken, requireBody, type SigningKey, type TokenKeys, tokenKeys, verifyToken } from './token.ts';
import { generateTokenKeys, readSigningKey } from './token-keys.ts';
import type { ViewerClaims } from './viewer.ts';

const claims: ViewerClaims = {
  agencyId: '0190a000-0000-7000-8000-000000000001',
  actor: { kind: 'member', id: '0190a000-0000-7000-8000-000000000002' },
  role: 'recruiter',
  scopes: ['candidates:read'],
  teamIds: ['0190a000-0000-7000-8000-000000000003'],
  timeZone: 'Europe/Berlin',
  requestId: 'request-1',
};
const body = '{"query":"{ who }"}';
let key: SigningKey;
let keys: TokenKeys;
let publicJwk: string;

beforeAll(async () => {
  const generated = await generateTokenKeys('key-1');
  key = await readSigningKey('KEY', JSON.stringify(generated.privateKey));
  keys = tokenKeys(generated.publicKeys);
  publicJwk = JSON.stringify(generated.publicKeys.keys[0]);
});

const part = (value: object | string) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const read = (text = '') => JSON.parse(Buffer.from(text, 'base64url').toString());
const check = (token: string, service = 'agency') => verifyToken(keys, service, `Bearer ${token}`);

/** A token like ours with some of its claims or its header changed, signed by our own key. */
function forged(payload: object, header: object = { alg: 'EdDSA', kid: 'key-1' }, by: KeyObject = key.privateKey) {
  const genuine = read(mintToken(key, 'agency', body, claims).split('.')[1]);
  const signed = `${part(header)}.${part({ ...genuine, ...payload })}`;
  return `${signed}.${sign(null, Buffer.from(signed), by).toString('base64url')}`;
}

describe('a token', () => {
  it('carries who asks, and the hash of the body', () => {
    const token = check(mintToken(key, 'agency', body, claims));
    expect({ ...token.viewer }).toEqual(claims);
    expect(() => requireBody(token, body)).not.toThrow();
    expect(() => requireBody(token, `${body} `)).toThrow();
  });

  it('is accepted during a change of keys from the old key and from the new', async () => {
    const next = await generateTokenKeys('key-2');
    const nextKey = await readSigningKey('KEY', JSON.stringify(next.privateKey));
    const both = tokenKeys({ keys: [JSON.parse(publicJwk), ...next.publicKeys.keys] });
    for (const each of [key, nextKey]) {
      expect(verifyToken(both, 'agency', `Bearer ${mintToken(each, 'agency', body, claims)}`).viewer.role).toBe(
        'recruiter',
      );
    }
    expect(() => check(mintToken(nextKey, 'agency', body, claims))).toThrow();
  });

  const now = () => Math.floor(Date.now() / 1000);
  const cases: [string, () => string][] = [
    ['is empty', () => ''],
    ['is no token', () => 'a.b'],
    ['has four parts', () => `${forged({})}.x`],
    ['says that nothing signs it', () => `${part({ alg: 'none', kid: 'key-1' })}.${forged({}).split('.')[1]}.`],
    ['says "none" but is signed', () => forged({}, { alg: 'none', kid: 'key-1' })],
    [
      'is signed with the public key as a secret',
      () => {
        const signed = `${part({ alg: 'HS256', kid: 'key-1' })}.${forged({}).split('.')[1]}`;
        return `${signed}.${createHmac('sha256', publicJwk).update(signed).digest('base64url')}`;
      },
    ],
    ['names no key', () => forged({}, { alg: 'EdDSA' })],
    ['names an unknown key', () => forged({}, { alg: 'EdDSA', kid: '__proto__' })],
    ['asks for an extension that we do not know', () => forged({}, { alg: 'EdDSA', kid: 'key-1', crit: ['b64'] })],
    ['has another payload than was signed', () => forged({}).replace(/\.[^.]+\./, `.${part({ aud: 'agency' })}.`)],
    ['has expired', () => mintToken(key, 'agency', body, claims, Date.now() - 66_000)],
    ['is not valid yet', () => mintToken(key, 'agency', body, claims, Date.now() + 10_000)],
    ['has a time before which it is not valid', () => forged({ nbf: now() + 30 })],
    ['lives longer than a minute', () => forged({ exp: now() + 61 })],
    ['never expires', () => forged({ exp: undefined })],
    ['is of another issuer', () => forged({ iss: 'somebody' })],
    ['is for several services', () => forged({ aud: ['agency', 'candidates'] })],
    ['is for another service', () => mintToken(key, 'candidates', body, claims)],
    ['has a role that does not exist', () => forged({ role: 'constructor' })],
    ['is bound to no body', () => forged({ body: undefined })],
    ['is longer than any of ours', () => forged({ timeZone: 'x'.repeat(9000) })],
  ];

  it.each(cases)('is refused when it %s', (_name, token) => {
    expect(() => check(token())).toThrow(expect.objectContaining({ code: 'UNAUTHENTICATED' }));
  });
});
