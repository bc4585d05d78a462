import { useSyncExternalStore } from 'react';
import { readSetting, writeSetting } from './storage.ts';

const name = 'walkthrough';
const closed = 'closed';
const listeners = new Set<() => void>();

function set(value: string): void {
  writeSetting(name, value);
  current = value;
  for (const listener of listeners) listener();
}

let current = readSetting(name) ?? '0';

/** The point of the walkthrough that is shown, 0 first; null once it was closed. Kept over pages and over a change of member. */
export function useWalkthroughPoint(): number | null {
  const value = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
  return value === closed ? null : Number(value) || 0;
}

export const goToWalkthroughPoint = (point: number): void => set(String(point));
export const startWalkthrough = (): void => set('0');
export const closeWalkthrough = (): void => set(closed);
