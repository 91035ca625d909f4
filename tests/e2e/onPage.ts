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

/** Words that stand out less than 4.5 to 1 from what is behind them: the elements, by scene. */
export function unreadable(): readonly string[] {
  const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const pixel = (colour: string): readonly number[] => {
    if (brush === null) throw new Error('There is no canvas.');
    brush.clearRect(0, 0, 1, 1);
    brush.fillStyle = colour;
    brush.fillRect(0, 0, 1, 1);
    return [...brush.getImageData(0, 0, 1, 1).data];
  };
  const light = (colour: readonly number[]): number => {
    const [red = 0, green = 0, blue = 0] = colour.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const behind = (element: Element | null): readonly number[] => {
    if (element === null) return pixel('Canvas');
    const colour = pixel(getComputedStyle(element).backgroundColor);
    return colour[3] === 255 ? colour : behind(element.parentElement);
  };
  const hasWords = ({ childNodes }: Element) =>
    [...childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== '');
  return [...document.querySelectorAll<HTMLElement>('[data-drawn] *')]
    .filter((element) => hasWords(element) && element.checkVisibility())
    .filter((element) => {
      const words = light(pixel(getComputedStyle(element).color));
      const ground = light(behind(element));
      return (Math.max(words, ground) + 0.05) / (Math.min(words, ground) + 0.05) < 4.5;
    })
    .map((element) => {
      const scene = element.closest<HTMLElement>('[data-scene]')?.dataset;
      return `${scene?.['fixture']}, ${scene?.['scene']}: ${element.tagName} ${element.className}`;
    });
}
