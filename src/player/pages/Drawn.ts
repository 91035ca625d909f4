import { createContext, use, useLayoutEffect } from 'react';

/** Hears that the first page is on the screen and answers to presses. */
export const DrawnContext = createContext<() => void>(() => undefined);

/** Stands beside the first page, and says so as soon as that is drawn. */
export function Drawn() {
  const onDrawn = use(DrawnContext);
  useLayoutEffect(onDrawn, [onDrawn]);
  return null;
}
