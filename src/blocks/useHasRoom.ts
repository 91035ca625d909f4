import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Whether there is room, and the element that the style sheet makes wide where there is. */
export interface Room {
  readonly probe: RefObject<HTMLSpanElement | null>;
  readonly hasRoom: boolean;
}

/**
 * For views whose roles, and not only their looks, depend on the room that they have. The style
 * sheet alone decides how much is enough, so that text size counts: it gives the probe a width.
 */
export function useHasRoom(): Room {
  const probe = useRef<HTMLSpanElement>(null);
  const [hasRoom, setHasRoom] = useState(false);
  useLayoutEffect(() => {
    const element = probe.current;
    if (element === null) return;
    const measure = () => setHasRoom(element.clientWidth > 0);
    const observer = new ResizeObserver(measure);
    measure();
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { probe, hasRoom };
}
