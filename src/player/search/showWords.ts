import { flushSync } from 'react-dom';

import { moveFocus } from '../../ui/moveFocus.ts';
import { plain } from '../listen/findPieces.ts';
import { wholeText } from '../listen/shownText.ts';
import { findWords, type SoughtWord } from './foundWords.ts';
import './showWords.css';

/** What keeps words from being seen until it is opened. */
const CLOSED = '[hidden], [inert], details:not([open])';
/** What a learner comes to: the smallest whole that holds the words. */
const LINE = 'p, li, dt, dd, td, th, h2, h3, h4, blockquote, figcaption, pre, button';

/**
 * Shows the words of a block that were found: opens what hides them, as the browser's own search does,
 * marks them, and moves the focus to where they stand. Where the page does not have them in this
 * form, the learner stays at the block.
 */
export function showWords(block: HTMLElement, text: string, sought: readonly SoughtWord[]): void {
  const ranges = rangesOf(block, text, sought);
  const place = ranges[0]?.startContainer.parentElement;
  if (place === null || place === undefined) return;
  openAround(place);
  moveFocus(place.closest<HTMLElement>(LINE) ?? block, 'center');
  markFound(ranges);
}

/** Where the words stand in the page: in the text that was found or, changed by its view, a like one. */
function rangesOf(
  block: HTMLElement,
  text: string,
  sought: readonly SoughtWord[],
): readonly Range[] {
  const whole = wholeText(block);
  let at = 0;
  const lines = whole.text.split('\n').map((line) => {
    const from = at;
    at += line.length + 1;
    return { from, ...findWords(line, sought), isSought: line === plain(text) };
  });
  const found = lines
    .filter(({ spans }) => spans.length > 0)
    .toSorted((a, b) => Number(b.isSought) - Number(a.isSought) || b.words.size - a.words.size)[0];
  return (
    found?.spans.map((span) => whole.rangeOf(found.from + span.from, found.from + span.to)) ?? []
  );
}

/** From the outermost to the innermost: each is drawn open before the next is looked at. */
function openAround(place: Element): void {
  const around: Element[] = [];
  for (let each = place.closest(CLOSED); each !== null;) {
    around.unshift(each);
    each = each.parentElement?.closest(CLOSED) ?? null;
  }
  for (const each of around) {
    if (each instanceof HTMLDetailsElement) each.open = true;
    else flushSync(() => each.dispatchEvent(new Event('beforematch')));
  }
}

/** The name of the highlight in `showWords.css`. */
const NAME = 'waymark-found';

/** Marks the words, without touching what the page is made of, until the learner does something else. */
function markFound(ranges: readonly Range[]): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.set(NAME, new Highlight(...ranges));
  const unmark = () => CSS.highlights.delete(NAME);
  document.addEventListener('pointerdown', unmark, { once: true });
}
