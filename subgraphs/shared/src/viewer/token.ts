import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import type { JSONWebKeySet } from 'jose';
import { AppError } from '../errors/errors.ts';
import { type Role, type Scope, scopesByRole } from './roles.ts';
import { type Actor, Viewer, type ViewerClaims, type Visit } from './viewer.ts';

const issuer = 'rekindle-gateway';
const lifetimeSeconds = 60;
const clockToleranceSeconds = 5;
const tokenMaxLength = 8_192;

export interface SigningKey {
  keyId: string;
  privateKey: KeyObject;
  /** The first part of every token of this key, encoded once. */
  header: string;
}

/** The public keys of the gateway by their id: the current one, and during a change of keys the next. */
export type TokenKeys = ReadonlyMap<string, KeyObject>;

export function tokenKeys(keySet: JSONWebKeySet): TokenKeys {
  const usable = keySet.keys.filter((key) => key.kty === 'OKP' && key.crv === 'Ed25519' && key.kid);
  return new Map(usable.map((key) => [key.kid as string, createPublicKey({ key: { ...key }, format: 'jwk' })]));
}

export function signingKey(keyId: string, privateKey: KeyObject): SigningKey {
  return { keyId, privateKey, header: encode(JSON.stringify({ alg: 'EdDSA', kid: keyId })) };
}

/**
 * A token for one service and one request: it is worthless for another service, another body, or a minute later. Signed
 * by OpenSSL directly: a gateway mints one for each fetch, and through WebCrypto that is its greatest cost.
 */
export function mintToken(
  key: SigningKey,
  service: string,
  body: Uint8Array | string,
  claims: ViewerClaims,
  nowMs: number = Date.now(),
): string {
  const issuedAt = Math.floor(nowMs / 1000);
  const payload = JSON.stringify({
    iss: issuer,
    aud: service,
    iat: issuedAt,
    exp: issuedAt + lifetimeSeconds,
    body: bodyHash(body),
    agency: claims.agencyId,
    actor: claims.actor,
    role: claims.role,
    scopes: claims.scopes,
    teams: claims.teamIds,
    timeZone: claims.timeZone,
    requestId: claims.requestId,
    visit: claims.visit,
  });
  const signed = `${key.header}.${encode(payload)}`;
  return `${signed}.${sign(null, Buffer.from(signed), key.privateKey).toString('base64url')}`;
}

export interface VerifiedToken {
  viewer: Viewer;
  bodyHash: string;
}

/** Checks signature, issuer, audience and time. The caller then compares the body with `requireBody`, once it is read. */
export function verifyToken(keys: TokenKeys, service: string, header: string | undefined): VerifiedToken {
  const token = header?.startsWith('Bearer ') ? header.slice('Bearer '.length) : '';
  const [head, body, signature, ...more] = token.length <= tokenMaxLength ? token.split('.') : [];
  if (!head || !body || !signature || more.length > 0) throw unauthenticated();
  // What signs is fixed here and by the key; the token only says which key.
  const { alg, kid, crit } = readPart(head);
  const key = typeof kid === 'string' ? keys.get(kid) : undefined;
  if (alg !== 'EdDSA' || crit !== undefined || !key) throw unauthenticated();
  const bytes = Buffer.from(signature, 'base64url');
  if (!verify(null, Buffer.from(`${head}.${body}`), key, bytes)) throw unauthenticated();
  const payload = readPart(body);
  requireTimely(payload);
  if (payload.iss !== issuer || payload.aud !== service || typeof payload.body !== 'string') throw unauthenticated();
  return { viewer: new Viewer(readClaims(payload)), bodyHash: payload.body };
}

function requireTimely({ iat, exp, nbf }: Record<string, unknown>): void {
  const now = Math.floor(Date.now() / 1000);
  if (typeof iat !== 'number' || typeof exp !== 'number' || exp - iat > lifetimeSeconds) throw unauthenticated();
  if (exp <= now - clockToleranceSeconds || iat > now + clockToleranceSeconds) throw unauthenticated();
  if (nbf !== undefined && !(Number(nbf) <= now + clockToleranceSeconds)) throw unauthenticated();
}

export function requireBody(token: VerifiedToken, body: Uint8Array | string): void {
  if (token.bodyHash !== bodyHash(body)) throw unauthenticated();
}

export function bodyHash(body: Uint8Array | string): string {
  return createHash('sha256').update(body).digest('base64url');
}

function encode(text: string): string {
  return Buffer.from(text).toString('base64url');
}

function readPart(part: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {}
  throw unauthenticated();
}

function readClaims(payload: Record<string, unknown>): ViewerClaims {
  const role = payload.role as Role;
  if (!Object.hasOwn(scopesByRole, role)) throw unauthenticated();
  return {
    agencyId: String(payload.agency),
    actor: payload.actor as Actor,
    role,
    scopes: payload.scopes as Scope[],
    teamIds: payload.teams as string[],
    timeZone: String(payload.timeZone),
    requestId: String(payload.requestId),
    ...(payload.visit ? { visit: payload.visit as Visit } : {}),
  };
}

function unauthenticated(): AppError {
  return new AppError('UNAUTHENTICATED', 'This request carries no valid token for this service.');
}
