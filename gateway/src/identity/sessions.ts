import { bodyHash } from '@rekindle/shared/viewer/token';
import type { Accounts } from './accounts.ts';
import type { Identity } from './identity.ts';

const cachedForMs = 30_000;
const cachedMax = 20_000;
const strangersMax = 2_000;

interface Known {
  identity: Identity;
  until: number;
}

export interface Sessions {
  /** Null when the session is unknown, over, or revoked. */
  resolve(sessionToken: string, requestId: string, address: string): Promise<Identity | null>;
  remember(sessionToken: string, identity: Identity): void;
  /** From the moment that a SessionRevoked event or a sign-out arrives. */
  drop(sessionId: string): void;
  /** Their rights have changed: they are asked about anew. */
  dropMember(memberId: string): void;
}

/** Answers of agency about sessions, for at most 30 s and never longer than the session; secrets are kept as hashes. */
export function createSessions(accounts: Accounts, nowMs: () => number = Date.now): Sessions {
  const known = new Map<string, Known>();
  /** Secrets that are nobody's, and until when: apart, so that whoever makes them up pushes no member's session out. */
  const strangers = new Map<string, number>();
  const asking = new Map<string, Promise<Identity | null>>();
  const revoked = new Map<string, number>();
  const changed = new Map<string, number>();

  function keep(key: string, identity: Identity): void {
    if (revoked.has(identity.sessionId)) return;
    strangers.delete(key);
    makeRoom(known, cachedMax);
    known.set(key, { identity, until: Math.min(nowMs() + cachedForMs, Date.parse(identity.expiresAt)) });
  }

  function keepStranger(key: string): void {
    known.delete(key);
    makeRoom(strangers, strangersMax);
    strangers.set(key, nowMs() + cachedForMs);
  }

  async function ask(key: string, sessionToken: string, requestId: string, address: string): Promise<Identity | null> {
    const askedAtMs = nowMs();
    const { identity } = await accounts.resolve(sessionToken, requestId, address);
    const current = identity && !revoked.has(identity.sessionId) ? identity : null;
    // An answer that was under way while the rights changed is used once and not kept.
    if (!current) keepStranger(key);
    else if ((changed.get(current.member.id) ?? -1) < askedAtMs) keep(key, current);
    return current;
  }

  /** Long enough for any answer from before to have arrived. */
  function note(times: Map<string, number>, id: string): void {
    for (const [each, at] of times) if (at < nowMs() - cachedForMs * 2) times.delete(each);
    times.set(id, nowMs());
  }

  return {
    async resolve(sessionToken, requestId, address) {
      const key = bodyHash(sessionToken);
      const cached = known.get(key);
      if (cached && cached.until > nowMs()) return cached.identity;
      if ((strangers.get(key) ?? 0) > nowMs()) return null;
      const pending = asking.get(key) ?? ask(key, sessionToken, requestId, address).finally(() => asking.delete(key));
      asking.set(key, pending);
      return pending;
    },
    remember: (sessionToken, identity) => keep(bodyHash(sessionToken), identity),
    drop(sessionId) {
      for (const [key, entry] of known) if (entry.identity.sessionId === sessionId) known.delete(key);
      note(revoked, sessionId);
    },
    dropMember(memberId) {
      for (const [key, entry] of known) if (entry.identity.member.id === memberId) known.delete(key);
      note(changed, memberId);
    },
  };
}

function makeRoom(kept: Map<string, unknown>, max: number): void {
  if (kept.size >= max) kept.delete(kept.keys().next().value as string);
}
