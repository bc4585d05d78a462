import { type ReactNode, useEffect, useRef, useSyncExternalStore } from 'react';
import type { IconName } from './icons.ts';

export interface PaletteItem {
  id: string;
  label: string;
  /** Quieter, after the label: employer, client, last contact. */
  detail?: string | undefined;
  icon?: IconName;
  /** At the right end: a temperature chip, an owner. */
  aside?: ReactNode;
  kbd?: string;
  href?: string;
  run?: () => void;
}

export interface PaletteSearch {
  id: string;
  /** The heading over its results, for example "People". */
  title: string;
  search: (text: string, signal: AbortSignal) => Promise<PaletteItem[]>;
}

export interface PaletteAction extends PaletteItem {
  /** More words it is found by. */
  words?: string;
}

const actions = new Set<PaletteAction>();
const searches = new Map<string, PaletteSearch>();
const listeners = new Set<() => void>();
let actionSnapshot: readonly PaletteAction[] = [];

function changed(): void {
  actionSnapshot = [...actions];
  for (const listener of listeners) listener();
}

/** Adds a source of people, jobs or clients to the palette, once, when its feature is loaded. */
export function providePaletteSearch(search: PaletteSearch): void {
  searches.set(search.id, search);
}

export const paletteSearches = (): readonly PaletteSearch[] => [...searches.values()];

/** Offers actions in the palette while the component is on screen. */
export function usePaletteActions(offered: readonly PaletteAction[]): void {
  const latest = useRef(offered);
  latest.current = offered;
  const signature = offered.map((action) => `${action.id}\t${action.label}`).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the signature stands for the actions, which are new objects on each render
  useEffect(() => {
    const added = latest.current.map((action, position) => ({
      ...action,
      run: () => latest.current[position]?.run?.(),
    }));
    for (const action of added) actions.add(action);
    changed();
    return () => {
      for (const action of added) actions.delete(action);
      changed();
    };
  }, [signature]);
}

export function useOfferedActions(): readonly PaletteAction[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => actionSnapshot,
  );
}
