// Functions that run in the page: each stands alone, with its helpers inside.
// oxlint-disable unicorn/consistent-function-scoping

/** Parts of the page that reach beyond the window to the side, or hide a part of their own words. */
export function spilled(): readonly string[] {
  const root = document.querySelector('dialog:modal') ?? document.body;
  const name = (element: Element) =>
    `${element.tagName} ${element.getAttribute('class')} “${element.textContent.trim().slice(0, 30)}”`;
  // A wide table scrolls in a region of its own, or is told in cards and only read by machines.
  const isApart = (element: Element) => {
    for (let around = element.parentElement; around !== null; around = around.parentElement) {
      if (around === root) return false;
      const { overflowX, clipPath } = getComputedStyle(around);
      if (overflowX === 'auto' || overflowX === 'scroll' || clipPath === 'inset(50%)') return true;
    }
    return false;
  };
  const isShown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    element.closest('.visually-hidden, [inert], svg') === null &&
    !isApart(element);
  const isAside = (element: Element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && (left < -1 || right > window.innerWidth + 1);
  };
  const hidesWords = (element: Element) => {
    const { overflowX, overflowY, clipPath, textOverflow } = getComputedStyle(element);
    const hides = [overflowX, overflowY].some((way) => way === 'hidden' || way === 'clip');
    // A name that ends in dots is given whole to assistive technology, and on the cover.
    if (!hides || clipPath !== 'none' || textOverflow === 'ellipsis') return false;
    // A select is drawn by the system, and a picture has no words.
    if (element.matches('select') || element.textContent.trim() === '') return false;
    return (
      element.scrollHeight > element.clientHeight + 1 ||
      element.scrollWidth > element.clientWidth + 1
    );
  };
  // Whether it is shown is asked of the few that are amiss: it takes longest.
  const all = [...root.querySelectorAll('*')];
  const amiss = (is: (element: Element) => boolean) => all.filter(is).filter(isShown);
  return [
    ...amiss(isAside).map((element) => `${name(element)} reaches beyond the window`),
    ...amiss(hidesWords).map((element) => `${name(element)} hides its words`),
    ...(document.documentElement.scrollWidth > window.innerWidth ? ['The page scrolls aside'] : []),
  ];
}

/**
 * What is pressed and is smaller than 24 px, or, for buttons and what looks like them, than 44 px,
 * and is no link within running text (WCAG 2.5.8).
 */
export function smallTargets(): readonly string[] {
  const root = document.querySelector('dialog:modal') ?? document.body;
  const targets = root.querySelectorAll<HTMLElement>('a[href], button, input, summary, textarea');
  const sizeOf = (element: HTMLElement) => {
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
    const boxes = [element, ...(label === undefined ? [] : [label])].map((part) =>
      part.getBoundingClientRect(),
    );
    return {
      width: Math.max(...boxes.map(({ width }) => width)),
      height: Math.max(...boxes.map(({ height }) => height)),
    };
  };
  const isInText = (element: HTMLElement) =>
    element.matches('a') && getComputedStyle(element).display === 'inline';
  const least = (element: HTMLElement) => (element.matches('button') ? 44 : 24);
  return [...targets]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => element.closest('.visually-hidden, [inert]') === null)
    .filter((element) => !isInText(element))
    .flatMap((element) => {
      const { width, height } = sizeOf(element);
      if (Math.min(width, height) >= least(element) - 0.5) return [];
      const words = (element.getAttribute('aria-label') ?? element.textContent).slice(0, 40);
      return [`${element.tagName} “${words}” ${Math.round(width)} × ${Math.round(height)}`];
    });
}

/** What the top bar covers of the page at its top: the first words of a page never lie under it. */
export function underBar(): readonly string[] {
  window.scrollTo(0, 0);
  const bar = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
  return [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, p, a, button)')]
    .filter((element) => element.checkVisibility() && element.closest('.visually-hidden') === null)
    .filter((element) => element.getBoundingClientRect().top < bar - 1)
    .map((element) => `${element.tagName} “${element.textContent.slice(0, 40)}”`);
}

/** Bars that stay in sight and take more than a third of the window's height from what is read. */
export function tallBars(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position))
    .filter((element) => element.checkVisibility() && !element.matches('dialog'))
    .filter((element) => element.offsetWidth > window.innerWidth * 0.6)
    .filter((element) => element.offsetHeight > window.innerHeight / 3)
    .map((element) => `${element.tagName} ${element.className} ${element.offsetHeight}`);
}

/** What moves for longer than a moment. */
export function motions(): readonly string[] {
  return document
    .getAnimations()
    .filter(({ effect }) => Number(effect?.getComputedTiming().activeDuration ?? 0) > 1)
    .map(({ effect }) =>
      effect instanceof KeyframeEffect
        ? `${effect.target?.tagName} ${effect.target?.getAttribute('class')}`
        : 'something',
    );
}

/** What can be reached by the keyboard and shows no ring in colours that are forced. */
export function withoutForcedRing(): readonly string[] {
  const root = document.querySelector('dialog:modal') ?? document.body;
  const reachable = root.querySelectorAll<HTMLElement>('a[href], button, input, summary, textarea');
  const hasRing = (element: HTMLElement) => {
    for (let around: Element | null = element; around !== null; around = around.parentElement) {
      const styles = [getComputedStyle(around), getComputedStyle(around, '::after')];
      if (
        styles.some((style) => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2)
      )
        return true;
    }
    return false;
  };
  return [...reachable]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => {
      element.focus({ preventScroll: true });
      return element === document.activeElement && !hasRing(element);
    })
    .map(({ tagName, textContent }) => `${tagName} “${textContent.slice(0, 40)}”`);
}
