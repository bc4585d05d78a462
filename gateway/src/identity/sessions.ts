import { bodyHash } from '@rekindle/shared/viewer/token';
import type { Accounts } from './accounts.ts';
import type { Identity } from './identity.ts';

const cachedForMs = 30_000;
const cachedMax = 20_000;

interface Known {
  identity: Identity | null;
  until: number;
}

export interface Sessions {
  /** Null when the session is unknown, over, or revoked. */
  resolve(sessionToken: string, requestId: string): Promise<Identity | null>;
  remember(sessionToken: string, identity: Identity): void;
  /** From the moment that a SessionRevoked event or a sign-out arrives. */
  drop(sessionId: string): void;
}

/** Answers of agency about sessions, for at most 30 s and never longer than the session; secrets are kept as hashes. */
export function createSessions(accounts: Accounts, nowMs: () => number = Date.now): Sessions {
  const known = new Map<string, Known>();
  const asking = new Map<string, Promise<Identity | null>>();
  const revoked = new Map<string, number>();

  function keep(key: string, identity: Identity | null): void {
    if (identity && revoked.has(identity.sessionId)) return;
    if (known.size >= cachedMax) known.delete(known.keys().next().value as string);
    const expires = identity ? Date.parse(identity.expiresAt) : Number.POSITIVE_INFINITY;
    known.set(key, { identity, until: Math.min(nowMs() + cachedForMs, expires) });
  }

  async function ask(key: string, sessionToken: string, requestId: string): Promise<Identity | null> {
    const { identity } = await accounts.resolve(sessionToken, requestId);
    const current = identity && !revoked.has(identity.sessionId) ? identity : null;
    keep(key, current);
    return current;
  }

  return {
    async resolve(sessionToken, requestId) {
      const key = bodyHash(sessionToken);
      const cached = known.get(key);
      if (cached && cached.until > nowMs()) return cached.identity;
      const pending = asking.get(key) ?? ask(key, sessionToken, requestId).finally(() => asking.delete(key));
      asking.set(key, pending);
      return pending;
    },
    remember: (sessionToken, identity) => keep(bodyHash(sessionToken), identity),
    drop(sessionId) {
      for (const [key, entry] of known) if (entry.identity?.sessionId === sessionId) known.delete(key);
      for (const [id, at] of revoked) if (at < nowMs() - cachedForMs * 2) revoked.delete(id);
      revoked.set(sessionId, nowMs());
    },
  };
}
