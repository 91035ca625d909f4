import type { PagePart } from './pageParts.ts';

/** How much of a part must be in view, in pixels, to be the one that is looked at. */
const ENOUGH = 80;

/** The part at the top of the window. */
export function firstInView(parts: readonly PagePart[]): PagePart | undefined {
  const { scrollPaddingTop } = getComputedStyle(document.documentElement);
  const top = Number.parseFloat(scrollPaddingTop) || 0;
  return parts.find(({ element }) => element.getBoundingClientRect().bottom > top + ENOUGH);
}
