/** The words that an element shows, and where in the page they stand. */
export interface ShownText {
  /** A paragraph, heading or item a line, one space between words. */
  readonly text: string;
  /** The place of a part of the text, which moves along when the page changes. */
  readonly rangeOf: (from: number, to: number) => Range;
}

interface Place {
  readonly node: Node;
  /** `null`: the node itself, a picture or formula that stands for its alternative. */
  readonly offset: number | null;
}

const INLINE =
  'a, abbr, b, bdi, bdo, button, cite, code, em, i, mark, q, s, small, span, strong, sub, sup, u';
const CLOSED = '[hidden], [inert], details:not([open]) > :not(summary)';
/** Said otherwise, or said already. */
const UNSPOKEN =
  '[aria-hidden="true"], .visually-hidden, script, style, input, select, textarea, video, iframe';

/**
 * Reads what an element shows.
 *
 * @param leave A selector of what is left out, with all that it holds.
 */
export const shownText = (element: Element, leave = ':not(*)'): ShownText =>
  collect(element, (each) => each.matches(`${CLOSED}, ${UNSPOKEN}, ${leave}`) || isUnseen(each));

/** The same with what is closed: to know whether there is more, or where it is. */
export const wholeText = (element: Element): ShownText =>
  collect(element, (each) => each.matches(UNSPOKEN));

/** Not drawn, or words for screen readers only. */
function isUnseen(element: Element): boolean {
  if (element.checkVisibility?.() === false) return true;
  const { clipPath, visibility } = getComputedStyle(element);
  return clipPath === 'inset(50%)' || visibility === 'hidden';
}

function collect(element: Element, isLeft: (element: Element) => boolean): ShownText {
  const letters: string[] = [];
  const places: Place[] = [];
  const add = (letter: string, place: Place) => {
    const last = letters.at(-1);
    if (/\s/u.test(letter) && (last === undefined || last === ' ' || last === '\n')) return;
    letters.push(/\s/u.test(letter) ? ' ' : letter);
    places.push(place);
  };
  const endLine = (node: Node) => {
    if (letters.at(-1) === ' ') {
      letters.pop();
      places.pop();
    }
    if (letters.length === 0 || letters.at(-1) === '\n') return;
    letters.push('\n');
    places.push({ node, offset: null });
  };
  const walk = (node: Node): void => {
    if (node instanceof Text) {
      // By code units, as ranges count.
      node.data.split('').forEach((letter, offset) => add(letter, { node, offset }));
    } else if (node instanceof Element && !isLeft(node)) walkElement(node);
  };
  const walkElement = (inner: Element): void => {
    if (inner.matches('br')) return add(' ', { node: inner, offset: null });
    const alternative = alternativeOf(inner);
    const isLine = !inner.matches(INLINE);
    if (isLine) endLine(inner);
    if (alternative === null) inner.childNodes.forEach(walk);
    else for (const letter of alternative.split('')) add(letter, { node: inner, offset: null });
    if (isLine) endLine(inner);
  };
  walk(element);
  return { text: letters.join('').trim(), rangeOf: (from, to) => rangeOf(places, from, to) };
}

/** What stands for a picture or a formula; `null` for all that is neither. */
function alternativeOf(element: Element): string | null {
  if (element.matches('[data-formula]')) {
    return element.querySelector('math')?.getAttribute('aria-label') ?? element.textContent;
  }
  if (element instanceof HTMLImageElement) return element.alt;
  return element instanceof SVGElement ? (element.getAttribute('aria-label') ?? '') : null;
}

function rangeOf(places: readonly Place[], from: number, to: number): Range {
  const range = document.createRange();
  const first = places[from];
  const last = places[to - 1];
  if (first !== undefined) {
    if (first.offset === null) range.setStartBefore(first.node);
    else range.setStart(first.node, first.offset);
  }
  if (last !== undefined) {
    if (last.offset === null) range.setEndAfter(last.node);
    else range.setEnd(last.node, last.offset + 1);
  }
  return range;
}
