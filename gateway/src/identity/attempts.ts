import { AppError } from '@rekindle/shared/errors/errors';

const windowMs = 5 * 60_000;
const keysMax = 50_000;

/** Counts attempts per key in a window of five minutes; a key over its limit waits for the window to end. */
export function attemptLimit(limit: number, nowMs: () => number = Date.now) {
  const windows = new Map<string, { count: number; endsAt: number }>();
  return {
    take(key: string): void {
      const current = windows.get(key);
      if (current && current.endsAt > nowMs()) {
        current.count += 1;
        if (current.count > limit)
          throw new AppError('FORBIDDEN', 'Too many attempts. Wait five minutes and try again.');
        return;
      }
      if (windows.size >= keysMax) windows.delete(windows.keys().next().value as string);
      windows.set(key, { count: 1, endsAt: nowMs() + windowMs });
    },
  };
}
