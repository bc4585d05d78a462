import { defineMessages } from './i18n.ts';
import { notices, notifyError } from './notice.ts';

const t = defineMessages({
  'undo.action': 'Undo',
  'undo.failed': 'That could not be undone. Nothing was changed.',
});

interface Undoable {
  run: () => Promise<unknown>;
  until: number;
  toastKey: string;
}

const keptMs = 10 * 60_000;
const shownMs = 10_000;
const undoables: Undoable[] = [];

/** Tells what was done and keeps it undoable for ten minutes: by the button now, by Z later. */
export function offerUndo(text: string, run: () => Promise<unknown>): void {
  const entry: Undoable = { run, until: Date.now() + keptMs, toastKey: '' };
  entry.toastKey = notices.add(
    { text, tone: 'plain', action: { label: t('undo.action'), run: () => void undo(entry) } },
    { timeout: shownMs },
  );
  undoables.push(entry);
}

/** Undoes the latest undoable thing of this page; answers false when there is none. */
export function undoLast(): boolean {
  const latest = undoables.at(-1);
  if (!latest || latest.until < Date.now()) return false;
  void undo(latest);
  return true;
}

async function undo(entry: Undoable): Promise<void> {
  const position = undoables.indexOf(entry);
  if (position < 0) return;
  undoables.splice(position, 1);
  notices.close(entry.toastKey);
  try {
    await entry.run();
  } catch {
    notifyError(t('undo.failed'));
  }
}
