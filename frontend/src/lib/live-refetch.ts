import { useEffect, useRef } from 'react';
import { useLive } from './live.ts';

const gatherMs = 200;

/** Fetches again after live events of these types, once for a burst of them: an import or a bulk edit sends hundreds. */
export function useLiveRefetch(types: readonly string[], refetch: () => unknown): void {
  const latest = useRef(refetch);
  latest.current = refetch;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useLive(types, () => {
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      void latest.current();
    }, gatherMs);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
}
