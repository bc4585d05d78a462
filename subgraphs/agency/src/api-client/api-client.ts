import { createHash, randomBytes } from 'node:crypto';
import { badInput } from '@rekindle/shared/errors/errors';
import { type Scope, scopesByRole } from '@rekindle/shared/viewer/roles';
import type { Viewer } from '@rekindle/shared/viewer/viewer';

/** A program of the agency or of a partner. It may have several keys at a time, so that one can take another's place. */
export interface ApiClient {
  id: string;
  name: string;
  scopes: Scope[];
  createdById: string;
  createdAt: Date;
  revokedAt: Date | null;
  version: number;
}

/** What is kept of a key: enough to recognise it in a list, and a hash to recognise it at the door. */
export interface ApiKey {
  id: string;
  agencyId: string;
  clientId: string;
  prefix: string;
  lastFour: string;
  createdById: string;
  createdAt: Date;
  /** Null: until it is revoked. */
  expiresAt: Date | null;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
}

export const keyPrefix = 'rk_';
export const tokenPrefix = 'rkt_';
export const accessTokenMinutes = 15;
export const clientsMax = 100;
export const liveKeysMax = 5;

const grantable: readonly Scope[] = scopesByRole.owner;

/** Shown once, to whoever makes it. */
export function newMachineSecret(prefix: typeof keyPrefix | typeof tokenPrefix): string {
  return prefix + randomBytes(32).toString('base64url');
}

export function hashMachineSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

export function keyStatus(key: ApiKey, now: Date): 'LIVE' | 'EXPIRED' | 'REVOKED' {
  if (key.revokedAt) return 'REVOKED';
  return key.expiresAt && key.expiresAt <= now ? 'EXPIRED' : 'LIVE';
}

/** Nobody hands on more than they have. */
export function requireScopes(viewer: Viewer, asked: readonly string[]): Scope[] {
  const scopes = grantable.filter((scope) => asked.includes(scope));
  if (scopes.length === 0) throw badInput('scopes', 'Choose at least one thing that the client may do.');
  const unknown = asked.find((scope) => !grantable.includes(scope as Scope));
  if (unknown) throw badInput('scopes', `"${unknown}" is not a scope.`);
  const foreign = scopes.find((scope) => !viewer.has(scope));
  if (foreign) throw badInput('scopes', `You can't give ${foreign}: you do not have it yourself.`);
  return scopes;
}

export function requireFuture(date: Date | null | undefined, field: string, now: Date): Date | null {
  if (date && date <= now) throw badInput(field, 'This time is past already.');
  return date ?? null;
}

/** A key that takes another's place lets the old one stand for as long as it takes to put the new one in. */
export function overlapEnd(old: ApiKey, asked: Date, now: Date): Date {
  const from = asked < now ? now : asked;
  return old.expiresAt && old.expiresAt < from ? old.expiresAt : from;
}
