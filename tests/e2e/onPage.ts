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
      return `${scene?.['type']} ${scene?.['fixture']}, ${scene?.['scene']}: ${element.tagName} ${element.className}`;
    });
}

/**
 * What can be reached by the keyboard, and shows no ring when it is: the elements, by scene. Of those
 * that look alike, with the same attributes but for names, and so all that is around them, one is enough.
 */
export function withoutRing(): readonly string[] {
  const reachable = document.querySelectorAll<HTMLElement>(
    'main :is(a[href], button, input, select, textarea, summary, iframe, [tabindex="0"])',
  );
  const names =
    /^(?:alt|aria-(?:controls|describedby|label|labelledby)|for|href|id|name|src|title|value)$/;
  const numbers = new Map<string, number>();
  const looks = new Map<Element, number>();
  const lookOf = (element: Element | null): number => {
    if (element === null || element.matches('[data-drawn]')) return -1;
    const known = looks.get(element);
    if (known !== undefined) return known;
    const attributes = [...element.attributes].filter(({ name }) => !names.test(name));
    const own = attributes.map(({ name, value }) => [name, value]);
    const look = JSON.stringify([lookOf(element.parentElement), element.tagName, own]);
    const number = numbers.get(look) ?? numbers.size;
    numbers.set(look, number);
    looks.set(element, number);
    return number;
  };
  const seen = new Set<number>();
  const isNew = (element: Element) => {
    const look = lookOf(element);
    return !seen.has(look) && seen.add(look).size > 0;
  };
  const hasRing = (element: Element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  };
  return [...reachable]
    .filter((element) => element.checkVisibility() && element.closest('[inert]') === null)
    .filter(isNew)
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
      return `${scene?.['type']} ${scene?.['fixture']}, ${scene?.['scene']}: ${element.tagName} ${element.className}`;
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
      return `${scene?.['type']} ${scene?.['fixture']}, ${scene?.['scene']}: ${element.tagName} ${element.className}`;
    });
}

/** Marks with `data-before` and `data-after` where a filled shape is drawn, such as a chosen dot. */
export function markShapes(): void {
  const isFilled = (element: Element, which: string) =>
    !/^rgba\(.*, 0\)$/.test(getComputedStyle(element, which).backgroundColor);
  for (const element of document.body.querySelectorAll('*')) {
    element.toggleAttribute('data-before', isFilled(element, '::before'));
    element.toggleAttribute('data-after', isFilled(element, '::after'));
  }
}

/** Waits for the pictures that a page of one lesson would load when they come near. */
export async function loadPictures(): Promise<void> {
  const pictures = [...document.images];
  for (const picture of pictures) picture.loading = 'eager';
  await Promise.all(pictures.map((picture) => picture.decode()));
  await document.fonts.ready;
}

/** Hides all scenes but those of the first fixture of each type. */
export function hideOthers(): void {
  const first = new Map<string | undefined, string | undefined>();
  for (const scene of document.querySelectorAll<HTMLElement>('[data-scene]')) {
    const { type, fixture } = scene.dataset;
    if (!first.has(type)) first.set(type, fixture);
    if (first.get(type) !== fixture) scene.style.display = 'none';
  }
}

/** Every scene as it was before any was hidden, marked or measured. */
export function showAsDrawn(): void {
  for (const scene of document.querySelectorAll<HTMLElement>('[data-scene]'))
    scene.removeAttribute('style');
  for (const marked of document.querySelectorAll('[data-before], [data-after]')) {
    marked.removeAttribute('data-before');
    marked.removeAttribute('data-after');
  }
}

/** Where each scene is drawn; each stands on whole pixels, so that what is alike looks alike. */
export function sceneBoxes() {
  const boxOf = (scene: Element) =>
    scene.querySelector('[data-drawn]')?.getBoundingClientRect() ?? new DOMRect();
  const all = [...document.querySelectorAll<HTMLElement>('[data-scene]')];
  const scenes = all.filter((scene) => scene.checkVisibility());
  // Measured together, then changed together: between the two all would be laid out anew, each time.
  const heights = scenes.map((scene) => Math.ceil(scene.getBoundingClientRect().height));
  for (const [index, { style }] of scenes.entries())
    Object.assign(style, {
      blockSize: `${heights[index]}px`,
      position: 'relative',
      insetBlockStart: '0',
    });
  // What is between two scenes is no whole number of pixels.
  const missing = scenes
    .map((scene) => boxOf(scene).y + scrollY)
    .map((top) => Math.ceil(top) - top);
  for (const [index, { style }] of scenes.entries()) style.insetBlockStart = `${missing[index]}px`;
  return scenes.map((scene) => {
    const box = boxOf(scene);
    const { type = '', fixture, scene: name } = scene.dataset;
    const [width, height] = [Math.ceil(box.width), Math.ceil(box.height)];
    const [x, y] = [Math.floor(box.x + scrollX), Math.floor(box.y + scrollY)];
    return { type, name: `${fixture}, ${name}`, clip: { x, y, width, height } };
  });
}

/**
 * Marks with `data-unlike` what has words, of all that has the same look the first: the same
 * elements around it, with the same classes, colours and letters. Contrast is the same for them.
 */
export function markUnlike(): void {
  const numbers = new Map<string, number>();
  const looks = new Map<Element, number>();
  const lookOf = (element: Element | null): number => {
    if (element === null) return -1;
    const known = looks.get(element);
    if (known !== undefined) return known;
    const style = getComputedStyle(element);
    const { backgroundColor, backgroundImage, color, filter, opacity } = style;
    const { fontSize, fontWeight, position, textShadow, visibility } = style;
    const look = JSON.stringify({
      around: lookOf(element.parentElement),
      element: `${element.tagName} ${element.getAttribute('class')}`,
      colours: [color, backgroundColor, backgroundImage, opacity, filter],
      letters: [fontSize, fontWeight, textShadow, position, visibility],
    });
    const number = numbers.get(look) ?? numbers.size;
    numbers.set(look, number);
    looks.set(element, number);
    return number;
  };
  const hasWords = (element: Element) =>
    element.matches('input, select, textarea') ||
    [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim() !== '');
  const seen = new Set<number>();
  for (const element of document.body.querySelectorAll('*')) {
    if (!hasWords(element) || !element.checkVisibility()) continue;
    const look = lookOf(element);
    element.toggleAttribute('data-unlike', !seen.has(look));
    seen.add(look);
  }
}

/**
 * What should be drawn, and has no box: Chrome leaves out what a fieldset holds that is laid out by
 * its own width, once the fieldset gains or loses a child.
 */
export function undrawn(place: Element): readonly string[] {
  const isLeftOut = (element: Element): boolean => {
    for (let each: Element | null = element; each !== null; each = each.parentElement)
      if (getComputedStyle(each).display === 'none') return true;
    return element.closest('details:not([open]), select') !== null;
  };
  return [...place.querySelectorAll('fieldset *')]
    .filter((element) => !element.checkVisibility() && !isLeftOut(element))
    .map(({ outerHTML }) => outerHTML.slice(0, 120));
}
