import { useSyncExternalStore } from 'react';

/** A form that opens over whichever page is shown; the shell mounts it. */
export type FormRequest =
  | { kind: 'open-job'; client?: { id: string; name: string } }
  | { kind: 'edit-needs'; jobId: string }
  | { kind: 'log-message'; person: { id: string; name: string } };

let request: FormRequest | null = null;
const listeners = new Set<() => void>();

function set(next: FormRequest | null): void {
  request = next;
  for (const listener of listeners) listener();
}

export const openForm = (next: FormRequest): void => set(next);
export const closeForm = (): void => set(null);

export function useFormRequest(): FormRequest | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => request,
  );
}
