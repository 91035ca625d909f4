import type { PageText } from '../marks/pageText.ts';
import type { MarkedPage } from './markedPage.ts';
import type { Press } from './writing.ts';

/** A text with all its paragraphs and lists. */
const RICH = '[data-rich-text]';

/** The field whose text was pressed, by its mark; `null` where nothing tells of one field alone. */
export function pressedMark(
  marked: MarkedPage,
  { target, at }: Omit<Press, 'block'>,
): number | null {
  const rich = target.closest(RICH);
  if (rich !== null) return marksIn(marked, rich)[0] ?? null;
  for (let element: Element | null = target; element !== null; element = element.parentElement) {
    const [own] = nearestFirst(marked.textsIn(element), at);
    const [mark, other] = own === undefined ? marksIn(marked, element) : [own.mark];
    if (mark !== undefined) return other === undefined ? mark : null;
  }
  return null;
}

/** The fields that an element and what stands in it show, each once. */
function marksIn(marked: MarkedPage, element: Element): readonly number[] {
  const elements = [element, ...element.querySelectorAll('*')];
  const found = elements.flatMap((each) => [
    ...marked.textsIn(each).map(({ mark }) => mark),
    ...marked.toldBy(each),
  ]);
  return [...new Set(found)];
}

type Texts = ReturnType<MarkedPage['textsIn']>;

/** Of several texts in one line, the one that was pressed comes first. */
function nearestFirst(texts: Texts, { x, y }: Press['at']): Texts {
  if (texts.length < 2) return texts;
  return texts.toSorted((a, b) => distance(a.node, x, y) - distance(b.node, x, y));
}

function distance(node: Text, x: number, y: number): number {
  const range = document.createRange();
  range.selectNode(node);
  const { left, right, top, bottom } = range.getBoundingClientRect();
  return Math.max(left - x, x - right, top - y, y - bottom);
}

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

const addressesOf = (target: Element): readonly string[] => {
  if (target instanceof HTMLImageElement) return [target.src];
  return target instanceof HTMLVideoElement ? [target.poster, target.currentSrc] : [];
};
