import { useEffect, useState } from 'react';
import { onPresence } from './live.ts';

const beatEveryMs = 20_000;

async function say(record: string, here: boolean): Promise<string[]> {
  const response = await fetch('/live/presence', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ record, here }),
    // Also when the page is being left.
    keepalive: true,
  });
  return response.ok ? ((await response.json()) as { memberIds: string[] }).memberIds : [];
}

/** Who else looks at a record ("candidate:…") now. Saying that one does oneself is part of asking. */
export function useAlsoHere(record: string): readonly string[] {
  const [memberIds, setMemberIds] = useState<readonly string[]>([]);
  useEffect(() => {
    let isOver = false;
    const look = () => {
      if (document.hidden) return;
      // Not to know it is no failure of the page.
      say(record, true).then(
        (ids) => !isOver && setMemberIds(ids),
        () => undefined,
      );
    };
    const leave = () => void say(record, false).catch(() => undefined);
    const turn = () => (document.hidden ? leave() : look());
    look();
    const timer = setInterval(look, beatEveryMs);
    const stop = onPresence((changed) => changed === record && look());
    document.addEventListener('visibilitychange', turn);
    window.addEventListener('pagehide', leave);
    return () => {
      isOver = true;
      clearInterval(timer);
      stop();
      document.removeEventListener('visibilitychange', turn);
      window.removeEventListener('pagehide', leave);
      setMemberIds([]);
      leave();
    };
  }, [record]);
  return memberIds;
}
