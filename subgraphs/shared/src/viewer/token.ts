import { createHash } from 'node:crypto';
import {
  type CryptoKey,
  createLocalJWKSet,
  errors,
  type JSONWebKeySet,
  type JWTPayload,
  jwtVerify,
  SignJWT,
} from 'jose';
import { AppError } from '../errors/errors.ts';
import { type Role, type Scope, scopesByRole } from './roles.ts';
import { type Actor, Viewer, type ViewerClaims } from './viewer.ts';

const issuer = 'rekindle-gateway';
const lifetimeSeconds = 60;

export interface SigningKey {
  keyId: string;
  privateKey: CryptoKey;
}

export type TokenKeys = ReturnType<typeof createLocalJWKSet>;

export function tokenKeys(keySet: JSONWebKeySet): TokenKeys {
  return createLocalJWKSet(keySet);
}

/** A token for one service and one request: it is worthless for another service, another body, or a minute later. */
export async function mintToken(
  key: SigningKey,
  service: string,
  body: Uint8Array | string,
  claims: ViewerClaims,
  nowMs: number = Date.now(),
): Promise<string> {
  const issuedAt = Math.floor(nowMs / 1000);
  return new SignJWT({
    body: bodyHash(body),
    agency: claims.agencyId,
    actor: claims.actor,
    role: claims.role,
    scopes: claims.scopes,
    teams: claims.teamIds,
    timeZone: claims.timeZone,
    requestId: claims.requestId,
  })
    .setProtectedHeader({ alg: 'EdDSA', kid: key.keyId })
    .setIssuer(issuer)
    .setAudience(service)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + lifetimeSeconds)
    .sign(key.privateKey);
}

export interface VerifiedToken {
  viewer: Viewer;
  bodyHash: string;
}

/** Checks signature, audience and time. The caller then compares the body with `requireBody`, once it is read. */
export async function verifyToken(
  keys: TokenKeys,
  service: string,
  header: string | undefined,
): Promise<VerifiedToken> {
  const token = header?.startsWith('Bearer ') ? header.slice('Bearer '.length) : '';
  if (!token) throw unauthenticated();
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience: service,
      algorithms: ['EdDSA'],
      clockTolerance: 5,
    });
    if ((payload.exp ?? Infinity) - (payload.iat ?? 0) > lifetimeSeconds) throw unauthenticated();
    return { viewer: new Viewer(readClaims(payload)), bodyHash: String(payload.body) };
  } catch (error) {
    if (error instanceof errors.JOSEError) throw unauthenticated(error);
    throw error;
  }
}

export function requireBody(token: VerifiedToken, body: Uint8Array | string): void {
  if (token.bodyHash !== bodyHash(body)) throw unauthenticated();
}

export function bodyHash(body: Uint8Array | string): string {
  return createHash('sha256').update(body).digest('base64url');
}

function readClaims(payload: JWTPayload): ViewerClaims {
  const role = payload.role as Role;
  if (!(role in scopesByRole)) throw unauthenticated();
  return {
    agencyId: String(payload.agency),
    actor: payload.actor as Actor,
    role,
    scopes: payload.scopes as Scope[],
    teamIds: payload.teams as string[],
    timeZone: String(payload.timeZone),
    requestId: String(payload.requestId),
  };
}

function unauthenticated(cause?: Error): AppError {
  return new AppError('UNAUTHENTICATED', 'This request carries no valid token for this service.', { cause });
}
