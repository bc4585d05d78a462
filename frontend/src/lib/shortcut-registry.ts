import { readSetting, writeSetting } from './storage.ts';

export interface Shortcut {
  /** "j", "g t" (one after the other), "mod+k" (Command on a Mac, else Control), "space", "enter", "escape", "delete", "?". */
  keys: string;
  label: string;
  run: (event: KeyboardEvent) => void;
  /** The heading in the help overlay, for example "List". */
  scope: string;
  /** Works while typing too; only sensible with a modifier. */
  whileTyping?: boolean;
}

interface Registered extends Shortcut {
  layer: number;
}

const sequenceMs = 1200;
const registered: Registered[] = [];
const changeListeners = new Set<() => void>();
let snapshot: readonly Shortcut[] = [];
let pending = '';
let pendingTimer: ReturnType<typeof setTimeout> | undefined;
let singleKeysOn = readSetting('single-keys') !== 'off';

export const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

function changed(): void {
  snapshot = registered.slice();
  for (const listener of changeListeners) listener();
}

export function register(shortcut: Shortcut, layer: number): () => void {
  const entry: Registered = { ...shortcut, layer };
  registered.push(entry);
  changed();
  return () => {
    registered.splice(registered.indexOf(entry), 1);
    changed();
  };
}

export function subscribeShortcuts(listener: () => void): () => void {
  changeListeners.add(listener);
  return () => changeListeners.delete(listener);
}

export const allShortcuts = (): readonly Shortcut[] => snapshot;
export const singleKeysEnabled = (): boolean => singleKeysOn;

export function setSingleKeysEnabled(on: boolean): void {
  singleKeysOn = on;
  writeSetting('single-keys', on ? null : 'off');
  changed();
}

const namedKeys: Record<string, string> = { ' ': 'space', Backspace: 'delete', ArrowDown: 'down', ArrowUp: 'up' };

function pressed(event: KeyboardEvent): string {
  const key = namedKeys[event.key] ?? event.key.toLowerCase();
  const mod = isMac ? event.metaKey : event.ctrlKey;
  return `${mod ? 'mod+' : ''}${event.shiftKey && key.length > 1 ? 'shift+' : ''}${key}`;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.matches('input:not([type=checkbox], [type=radio]), textarea, select, [role=menu] *, [role=listbox] *')
  );
}

/** Space and Enter belong to a focused button or link before they belong to the page. */
function pressesControl(keys: string, target: EventTarget | null): boolean {
  if (keys !== 'space' && keys !== 'enter') return false;
  return (
    target instanceof HTMLElement &&
    target.matches('a, button, input, summary, [role=button], [role=tab], [role=option]')
  );
}

export function handleKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || event.altKey) return;
  const keys = pressed(event);
  const hasModifier = keys.startsWith('mod+');
  const typing = isTyping(event.target);
  if (!hasModifier && (event.metaKey || event.ctrlKey)) return;
  if (!singleKeysOn && !hasModifier && keys !== 'escape') return;
  if (pressesControl(keys, event.target)) return;

  const topLayer = Math.max(0, ...registered.map((entry) => entry.layer));
  const usable = registered.filter(
    (entry) => (entry.layer === topLayer || entry.whileTyping) && (!typing || entry.whileTyping),
  );
  const sequence = pending ? `${pending} ${keys}` : keys;
  const match = usable.findLast((entry) => entry.keys === sequence) ?? usable.findLast((entry) => entry.keys === keys);
  const begins = !match && usable.some((entry) => entry.keys.startsWith(`${keys} `));

  clearTimeout(pendingTimer);
  pending = begins ? keys : '';
  if (begins) pendingTimer = setTimeout(() => (pending = ''), sequenceMs);
  if (!match) return;
  event.preventDefault();
  match.run(event);
}

/** Command-Enter saves although a button has the focus, which would take it as a press. A field sees it first. */
export function handleSave(event: KeyboardEvent): void {
  if (pressed(event) !== 'mod+enter' || isTyping(event.target)) return;
  handleKey(event);
  if (event.defaultPrevented) event.stopPropagation();
}
