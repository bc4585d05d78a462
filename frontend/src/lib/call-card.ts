import { useSyncExternalStore } from 'react';
import { allShortcuts } from './shortcut-registry.ts';

export interface CallCardRequest {
  candidateId: string;
  /** The job the call is about: the card asks for the right to represent for it. */
  jobId?: string | undefined;
  /** After all was saved; `selectNextRow` on a list whose row stays. */
  onSaved?: (() => void) | undefined;
}

let request: CallCardRequest | null = null;
const listeners = new Set<() => void>();

function set(next: CallCardRequest | null): void {
  request = next;
  for (const listener of listeners) listener();
}

/** Opens the call card over the page that is shown. */
export const openCallCard = (next: CallCardRequest): void => set(next);
export const closeCallCard = (): void => set(null);

export function useCallCard(): CallCardRequest | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => request,
  );
}

/** Moves the cursor of the list on the page one down, as J does. */
export function selectNextRow(): void {
  const next = allShortcuts().findLast(({ keys }) => keys === 'j');
  next?.run(new KeyboardEvent('keydown', { key: 'j' }));
}
