import { useEffect, useRef, useState } from 'react';

const pauseMs = 150;

/**
 * A text that is typed here and kept elsewhere, in the address for example, once typing pauses: what keeps it may answer
 * later than the next key.
 */
export function useTyped(kept: string, keep: (text: string) => void): [text: string, type: (text: string) => void] {
  const [text, setText] = useState(kept);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(keep);
  latest.current = keep;
  const told = useRef(kept);
  useEffect(() => {
    if (kept !== told.current) setText(kept);
    told.current = kept;
  }, [kept]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const type = (next: string) => {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      told.current = next;
      latest.current(next);
    }, pauseMs);
  };
  return [text, type];
}
