// Functions that run in the page: each stands alone, with its helpers inside.

export const NOWHERE = 'The focus is on nothing.';

/**
 * What is wrong with where the focus is, a line each: on nothing, out of sight, under a bar that
 * stays, or without a ring. Headings and parts that are focused to be read aloud need no ring.
 */
export function focusFaults(): readonly string[] {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return ['The focus is on nothing.'];
  const name = `${focused.tagName} “${(focused.getAttribute('aria-label') ?? focused.textContent).slice(0, 60)}”`;
  const { left, right, top, bottom } = focused.getBoundingClientRect();
  /** The bar itself is what one meets where it and the focused part share their room. */
  const isOver = (bar: Element) => {
    const edge = bar.getBoundingClientRect();
    const x = (Math.max(left, edge.left) + Math.min(right, edge.right)) / 2;
    const y = (Math.max(top, edge.top) + Math.min(bottom, edge.bottom)) / 2;
    const shared = left < edge.right && right > edge.left && top < edge.bottom && bottom > edge.top;
    return shared && bar.contains(document.elementFromPoint(x, y));
  };

  /** Words that run over two lines have a piece on each. */
  const shows = () => [...focused.getClientRects()].some(isMet);
  const isMet = (piece: DOMRect) => {
    const [from, to] = [Math.max(piece.left, 0), Math.min(piece.right, window.innerWidth)];
    const [above, below] = [Math.max(piece.top, 0), Math.min(piece.bottom, window.innerHeight)];
    const corners = [
      [(from + to) / 2, (above + below) / 2],
      [from + 2, above + 2],
      [to - 2, below - 2],
    ] as const;
    return corners.some(([at, down]) => {
      const there = document.elementFromPoint(at, down);
      return there !== null && (focused.contains(there) || there.contains(focused));
    });
  };
  const underBar = () =>
    [...document.querySelectorAll('header')].some((bar) => !bar.contains(focused) && isOver(bar));
  const hasRing = () => {
    for (let around: Element | null = focused; around !== null; around = around.parentElement) {
      const { outlineStyle, outlineWidth } = getComputedStyle(around);
      if (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) return true;
    }
    return false;
  };
  const isOperable = focused.getAttribute('tabindex') !== '-1' || focused.matches('button, a');
  return [
    ...(focused.checkVisibility() && shows() ? [] : [`${name} is out of sight.`]),
    ...(underBar() ? [`${name} is under a bar.`] : []),
    ...(isOperable && !hasRing() ? [`${name} has no ring.`] : []),
  ];
}
