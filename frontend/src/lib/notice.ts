import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components/Toast';

export interface Notice {
  text: string;
  tone: 'plain' | 'error';
  action?: { label: string; run: () => void };
}

export const notices = new ToastQueue<Notice>({ maxVisibleToasts: 3 });

const plainMs = 6000;

/** Says what just happened, for a moment. */
export function notify(text: string): void {
  notices.add({ text, tone: 'plain' }, { timeout: plainMs });
}

/** Says what failed and stays until read; `retry` tries the same thing again. */
export function notifyError(text: string, retry?: { label: string; run: () => void }): void {
  notices.add({ text, tone: 'error', ...(retry && { action: retry }) });
}
