import type { Logger } from '@rekindle/shared/telemetry/logger';
import type { Redis } from 'ioredis';

/** Who does not say so again in this time is gone: a closed laptop says no goodbye. */
const forgottenAfterMs = 45_000;
const recordsMax = 20_000;

export interface Seen {
  /** Who looks at it, whoever asks included. */
  memberIds: string[];
  /** They did not a moment ago. */
  came: boolean;
}

/** Which members of an agency look at which record. */
export interface Presence {
  here(agencyId: string, record: string, memberId: string): Promise<Seen>;
  /** Gives those who still do. */
  gone(agencyId: string, record: string, memberId: string): Promise<string[]>;
}

const keyOf = (agencyId: string, record: string): string => `presence:${agencyId}:${record}`;

export function processPresence(nowMs: () => number = Date.now): Presence {
  const records = new Map<string, Map<string, number>>();
  return {
    async here(agencyId, record, memberId) {
      const key = keyOf(agencyId, record);
      const seen = records.get(key) ?? new Map<string, number>();
      for (const [other, at] of seen) if (nowMs() - at > forgottenAfterMs) seen.delete(other);
      const came = !seen.has(memberId);
      seen.set(memberId, nowMs());
      // Looked at again it is the youngest, so that the oldest gives way.
      records.delete(key);
      if (records.size >= recordsMax) records.delete(records.keys().next().value as string);
      records.set(key, seen);
      return { memberIds: [...seen.keys()], came };
    },
    async gone(agencyId, record, memberId) {
      const key = keyOf(agencyId, record);
      const seen = records.get(key);
      seen?.delete(memberId);
      if (seen?.size === 0) records.delete(key);
      return [...(seen?.keys() ?? [])];
    },
  };
}

/** One list for all replicas of the gateway. While Redis is away each replica knows its own. */
export function sharedPresence(redis: Redis, logger: Logger, alone: Presence = processPresence()): Presence {
  return {
    async here(agencyId, record, memberId) {
      const own = await alone.here(agencyId, record, memberId);
      const key = keyOf(agencyId, record);
      const now = Date.now();
      try {
        const [, [, added] = [], , [, memberIds] = []] =
          (await redis
            .multi()
            .zremrangebyscore(key, 0, now - forgottenAfterMs)
            .zadd(key, now, memberId)
            .pexpire(key, forgottenAfterMs)
            .zrange(key, 0, -1)
            .exec()) ?? [];
        return { memberIds: (memberIds as string[] | undefined) ?? own.memberIds, came: Number(added) > 0 };
      } catch (error) {
        logger.warn({ err: error }, 'Redis does not answer: who looks at a record is known by this process alone');
        return own;
      }
    },
    async gone(agencyId, record, memberId) {
      const own = await alone.gone(agencyId, record, memberId);
      const key = keyOf(agencyId, record);
      try {
        const [, [, left] = []] = (await redis.multi().zrem(key, memberId).zrange(key, 0, -1).exec()) ?? [];
        return (left as string[] | undefined) ?? own;
      } catch {
        return own;
      }
    },
  };
}
