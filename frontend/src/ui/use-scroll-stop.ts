import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

const focusable = 'a[href], button, input, select, textarea, [tabindex="0"]';

/** A box that scrolls but holds nothing to focus becomes a tab stop itself, so that the keyboard can scroll it. */
export function useScrollStop<Element extends HTMLElement>(): { ref: RefObject<Element | null>; tabIndex?: 0 } {
  const ref = useRef<Element>(null);
  const [needed, setNeeded] = useState(false);
  useLayoutEffect(() => {
    const box = ref.current;
    if (box) setNeeded(box.scrollHeight > box.clientHeight && box.querySelector(focusable) === null);
  });
  return { ref, ...(needed && { tabIndex: 0 as const }) };
}
