import { createContext, type ReactNode, useContext, useEffect, useRef, useSyncExternalStore } from 'react';
import {
  allShortcuts,
  handleKey,
  handleSave,
  register,
  type Shortcut,
  singleKeysEnabled,
  subscribeShortcuts,
} from './shortcut-registry.ts';

const LayerContext = createContext(0);

/** Put once around the app: listens to the keyboard. */
export function KeyboardProvider({ children }: { children: ReactNode }) {
  useEffect(() => {
    window.addEventListener('keydown', handleSave, true);
    window.addEventListener('keydown', handleKey);
    return () => {
      window.removeEventListener('keydown', handleSave, true);
      window.removeEventListener('keydown', handleKey);
    };
  }, []);
  return children;
}

/** While this is on screen only shortcuts inside it work (and those with a modifier): dialogs use it. */
export function ShortcutLayer({ children }: { children: ReactNode }) {
  const layer = useContext(LayerContext) + 1;
  useEffect(() => register({ keys: '', label: '', scope: '', run: () => undefined }, layer), [layer]);
  return <LayerContext.Provider value={layer}>{children}</LayerContext.Provider>;
}

/** Shortcuts that live as long as the component; the latest registered wins. Leave one out by passing `false`. */
export function useShortcuts(scope: string, shortcuts: readonly (Omit<Shortcut, 'scope'> | false)[]): void {
  const layer = useContext(LayerContext);
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  const signature = shortcuts.map((entry) => (entry ? `${entry.keys}\t${entry.label}` : '')).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the signature stands for the shortcuts, which are new objects on each render
  useEffect(() => {
    const removals = latest.current.map((entry, position) => {
      if (!entry) return undefined;
      const run = (event: KeyboardEvent) => {
        const current = latest.current[position];
        if (current) current.run(event);
      };
      return register({ ...entry, run, scope }, layer);
    });
    return () => {
      for (const remove of removals) remove?.();
    };
  }, [signature, scope, layer]);
}

export function useShortcut(scope: string, keys: string, label: string, run: (event: KeyboardEvent) => void): void {
  useShortcuts(scope, [{ keys, label, run }]);
}

export function useAllShortcuts(): readonly Shortcut[] {
  return useSyncExternalStore(subscribeShortcuts, allShortcuts);
}

export function useSingleKeys(): boolean {
  return useSyncExternalStore(subscribeShortcuts, singleKeysEnabled);
}
