import { type RefObject, useLayoutEffect, useState } from 'react';

const HEIGHT = '--listen-height';

/** Tells the page how much of the window the bar takes, in pixels, so that it never covers the focus. */
export function useBarHeight(bar: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const measure = () => {
      const measured = bar.current?.offsetHeight ?? 0;
      style.setProperty(HEIGHT, `${measured}px`);
      setHeight(measured);
    };
    measure();
    const observer = new ResizeObserver(measure);
    if (bar.current !== null) observer.observe(bar.current);
    return () => {
      observer.disconnect();
      style.removeProperty(HEIGHT);
    };
  }, [bar]);
  return height;
}
