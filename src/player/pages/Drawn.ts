import { createContext, use, useLayoutEffect } from 'react';

/** Hears how far the first page is. */
export interface PageProgress {
  /** It is on the screen and answers to presses. */
  readonly onDrawn: () => void;
  /**
   * All that stands around it does, too. What was drawn by the build is the same until then, and may
   * change only now.
   */
  readonly onSettled: () => void;
}

export const PageProgressContext = createContext<PageProgress | null>(null);

/** Stands beside the first page, and says so as soon as that is drawn. */
export function Drawn() {
  const progress = use(PageProgressContext);
  useLayoutEffect(() => progress?.onDrawn(), [progress]);
  return null;
}

/** Stands in the last Suspense of the first page: React hydrates them in their order. */
export function Settled() {
  const progress = use(PageProgressContext);
  useLayoutEffect(() => progress?.onSettled(), [progress]);
  return null;
}
