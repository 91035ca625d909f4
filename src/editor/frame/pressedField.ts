import type { PageText } from '../marks/pageText.ts';
import type { MarkedPage, MarkedText } from './markedPage.ts';
import type { Press } from './writing.ts';

/** A text with all its paragraphs and lists. */
const RICH = '[data-rich-text]';

/** What was pressed: a field, and its text where it stands on the page. */
export interface PressedField {
  readonly mark: number;
  /** `null`: only something that tells of it, such as a picture of its alternative text. */
  readonly node: Text | null;
}

/** The field whose text was pressed; `null` where nothing tells of one field alone. */
export function pressedField(
  marked: MarkedPage,
  { target, at }: Pick<Press, 'target' | 'at'>,
): PressedField | null {
  const rich = target.closest(RICH);
  if (rich !== null) return fieldsIn(marked, rich)[0] ?? null;
  for (let element: Element | null = target; element !== null; element = element.parentElement) {
    const [own] = nearestFirst(marked.textsIn(element), at);
    if (own !== undefined) return own;
    const [field, other] = fieldsIn(marked, element);
    if (field === undefined) continue;
    return other === undefined ? (textBeside(marked, element, field, at) ?? field) : null;
  }
  return null;
}

/**
 * The words that a button is named by and lies over, beside it or under the press: whoever presses it
 * means them.
 */
function textBeside(
  marked: MarkedPage,
  element: Element,
  { mark, node }: PressedField,
  at: Press['at'],
): PressedField | null {
  if (node !== null || element.localName !== 'button') return null;
  const around = element.parentElement === null ? [] : fieldsIn(marked, element.parentElement);
  const beside = around.find((each) => each.mark === mark && each.node !== null);
  if (beside !== undefined) return beside;
  const isUnder = ({ node: text }: MarkedText) =>
    text.parentElement !== null && isWithinBox(text.parentElement.getBoundingClientRect(), at);
  return marked.nodesOf(mark).find(isUnder) ?? null;
}

const isWithinBox = ({ left, right, top, bottom }: DOMRect, { x, y }: Press['at']): boolean =>
  left < x && x < right && top < y && y < bottom;

/** The fields that an element and what stands in it show, each once. */
function fieldsIn(marked: MarkedPage, element: Element): readonly PressedField[] {
  const elements = [element, ...element.querySelectorAll('*')];
  const told = elements.flatMap(marked.toldBy).map((mark) => ({ mark, node: null }));
  const found: readonly PressedField[] = [...told, ...elements.flatMap(marked.textsIn)];
  return [...new Map(found.map((field) => [field.mark, field] as const)).values()];
}

/** Of several texts in one line, the one that was pressed comes first. */
function nearestFirst(texts: readonly MarkedText[], { x, y }: Press['at']): readonly MarkedText[] {
  if (texts.length < 2) return texts;
  return texts.toSorted((a, b) => distance(a.node, x, y) - distance(b.node, x, y));
}

function distance(node: Text, x: number, y: number): number {
  const range = document.createRange();
  range.selectNode(node);
  const { left, right, top, bottom } = range.getBoundingClientRect();
  return Math.max(left - x, x - right, top - y, y - bottom);
}

/** The element that holds all of a text, with its paragraphs and lists. */
export const elementOf = (node: Text): HTMLElement | null =>
  node.parentElement?.closest<HTMLElement>(RICH) ?? node.parentElement;

/** Whether all of it is one text. */
export const isRich = (element: Element): boolean => element.matches(RICH);

/**
 * The field that names the picture or film which was pressed.
 *
 * @param texts Of its block first, for several may show the same file.
 * @param addressOf Where a file of the course is asked for; `null` where it is not there.
 */
export function pressedMedia(
  target: Element,
  texts: readonly PageText[],
  addressOf: (file: string) => string | null,
): PageText | null {
  const shown = addressesOf(target);
  if (shown.length === 0) return null;
  const shows = ({ kind, text }: PageText): boolean => {
    const address = kind === 'media' ? addressOf(text) : null;
    return address !== null && shown.includes(new URL(address, document.baseURI).href);
  };
  return texts.find(shows) ?? null;
}

/**
 * The field of the code, or of the formula in lines of its own, that was pressed: its words are drawn,
 * and tell of no field themselves.
 *
 * @param texts Of its block.
 */
export function pressedCode(target: Element, texts: readonly PageText[]): PageText | null {
  const isDrawn =
    target.closest('figure [data-formula], figure pre') !== null && target.closest(RICH) === null;
  return isDrawn ? (texts.find(({ kind }) => kind === 'code') ?? null) : null;
}

/**
 * The picture that a press means: the one that was pressed, or one that lies under a control which is
 * made to be pressed all over it, as that of an option, or two pictures with a slider.
 */
export function pictureOf({ target, at: { x, y } }: Pick<Press, 'target' | 'at'>): Element {
  if (!target.matches('label, input, button')) return target;
  const around = target.parentElement;
  const isLabelled = (picture: Element) =>
    target.localName === 'label' &&
    around?.contains(picture) === true &&
    around.querySelectorAll('label').length === 1;
  const isUnder = (element: Element) =>
    addressesOf(element).length > 0 && (isLabelled(element) || covers(target, element));
  return target.ownerDocument.elementsFromPoint(x, y).find(isUnder) ?? target;
}

/** Give or take a pixel, for boxes end between them. */
function covers(target: Element, picture: Element): boolean {
  const [over, under] = [target.getBoundingClientRect(), picture.getBoundingClientRect()];
  return over.width + 1 >= under.width && over.height + 1 >= under.height;
}

const addressesOf = (target: Element): readonly string[] => {
  if (target instanceof HTMLImageElement) return [target.src];
  return target instanceof HTMLVideoElement ? [target.poster, target.currentSrc] : [];
};
