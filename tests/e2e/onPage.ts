// Functions that run in the page: each stands alone, with its helpers inside.
// oxlint-disable unicorn/consistent-function-scoping

/** What hides a part of its own words: the elements, by scene. */
export function clipped(): readonly string[] {
  const hides = ({ overflowX, overflowY, clipPath }: CSSStyleDeclaration) =>
    clipPath === 'none' && [overflowX, overflowY].some((way) => way === 'hidden' || way === 'clip');
  return [...document.querySelectorAll<HTMLElement>('main *')]
    .filter((element) => element.textContent.trim() !== '' && hides(getComputedStyle(element)))
    .filter(
      ({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
        scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1,
    )
    .map((element) => {
      const scene = element.closest<HTMLElement>('[data-scene]')?.dataset;
      return `${scene?.['fixture']}, ${scene?.['scene']}: ${element.tagName} ${element.className}`;
    });
}

/** What can be reached by the keyboard, and shows no ring when it is: the elements, by scene. */
export function withoutRing(): readonly string[] {
  const reachable = document.querySelectorAll<HTMLElement>(
    'main :is(a[href], button, input, select, textarea, summary, video, iframe, [tabindex="0"])',
  );
  const hasRing = (element: Element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  };
  return [...reachable]
    .filter((element) => element.checkVisibility() && element.closest('[inert]') === null)
    .filter((element) => {
      element.focus({ preventScroll: true });
      // Some rings are drawn around more than what has the focus: a card, a label, an option.
      let around: Element | null = element;
      while (around !== null && !around.matches('[data-drawn]')) {
        if (hasRing(around)) return false;
        around = around.parentElement;
      }
      return true;
    })
    .map((element) => {
      const scene = element.closest<HTMLElement>('[data-scene]')?.dataset;
      return `${scene?.['fixture']}, ${scene?.['scene']}: ${element.tagName} ${element.className}`;
    });
}
