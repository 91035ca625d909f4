import { type RefObject, useLayoutEffect, useRef } from 'react';

type Spot = Pick<DOMRect, 'left' | 'top'>;

/**
 * Lets cards glide to where they stand next, so that the eye can follow. Reduced motion has no time
 * for it: there they stand at once.
 *
 * @returns To be called before cards stand elsewhere, while they are still where the eye left them.
 */
export function useGlide(root: RefObject<HTMLElement | null>): () => void {
  const before = useRef<ReadonlyMap<string, Spot>>(new Map());
  useLayoutEffect(() => {
    const { current: board } = root;
    if (board === null) return;
    const now = spotsIn(board);
    for (const card of cardsIn(board)) {
      const from = before.current.get(card.dataset['card'] ?? '');
      const to = now.get(card.dataset['card'] ?? '');
      if (from && to && card.dataset['dragged'] !== 'true') glide(card, from, to);
    }
    before.current = now;
  });
  return () => {
    if (root.current !== null) before.current = spotsIn(root.current);
  };
}

const cardsIn = (board: HTMLElement): readonly HTMLElement[] => [
  ...board.querySelectorAll<HTMLElement>('[data-card]'),
];

/** Where cards stand within their board: the page may scroll meanwhile. */
function spotsIn(board: HTMLElement): ReadonlyMap<string, Spot> {
  const origin = board.getBoundingClientRect();
  return new Map(
    cardsIn(board).map((card) => {
      const { left, top } = card.getBoundingClientRect();
      return [card.dataset['card'] ?? '', { left: left - origin.left, top: top - origin.top }];
    }),
  );
}

function glide(card: HTMLElement, from: Spot, to: Spot): void {
  const [across, down] = [from.left - to.left, from.top - to.top];
  // Asked for its style, the page has to work out what was changed of it.
  if (Math.hypot(across, down) < 1) return;
  const style = card.ownerDocument.defaultView?.getComputedStyle(card);
  const duration = Number.parseFloat(style?.getPropertyValue('--calm') ?? '') || 0;
  if (duration === 0) return;
  card.animate(
    { translate: [`${across}px ${down}px`, '0 0'] },
    { duration, easing: 'cubic-bezier(0.2, 0, 0.1, 1)' },
  );
}
