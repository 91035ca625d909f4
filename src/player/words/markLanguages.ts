import { direction, hasInterface, interfaceLanguage } from '../../i18n/languages.ts';
import type { Store } from '../../session/valueStore.ts';
import type { CoursePart } from '../play/sourceFrom.ts';

/** Marks the languages of a page from the moment that there is more than one. */
export function keepMarked(
  body: HTMLElement,
  cover: Store<CoursePart>,
  parts: readonly CoursePart[],
): void {
  const spoken = () => {
    const { language } = cover.get();
    return hasInterface(language) ? language : interfaceLanguage(language);
  };
  const begin = () => {
    const { language, original } = cover.get();
    if (original === undefined && hasInterface(language)) return;
    stop();
    markLanguages(body, { cover: cover.get, parts, spoken });
  };
  const stop = cover.subscribe(begin);
  begin();
}

/** What is known of the languages on a page. */
export interface PageLanguages {
  /** The course as it is shown now. */
  readonly cover: () => CoursePart;
  /** What was read of it until now, in whatever language. */
  readonly parts: readonly CoursePart[];
  /** Of the interface's own words, as a BCP 47 tag. */
  readonly spoken: () => string;
}

/**
 * Gives every text its language and direction, on pages that speak more than one: the interface's
 * words in a course whose language it does not speak, and what of a translation is still in the
 * author's language. By them screen readers and Listen pronounce, and browsers lay out and break
 * lines. Told by the texts themselves, so that no page and no block has to know of it.
 *
 * @returns What ends it.
 */
export function markLanguages(body: HTMLElement, languages: PageLanguages): () => void {
  const marks: Marks = new Map();
  const mark = () => {
    const languageOf = textLanguages(languages);
    for (const element of marks.keys()) if (!element.isConnected) marks.delete(element);
    for (const [element, text] of writtenIn(body)) setLanguage(element, languageOf(text), marks);
  };
  mark();
  const observer = new MutationObserver(mark);
  const attributeFilter = ['alt', 'aria-label'];
  observer.observe(body, { subtree: true, childList: true, characterData: true, attributeFilter });
  return () => {
    observer.disconnect();
    for (const element of marks.keys()) clear(element, marks);
  };
}

/** What each element was given, for an element may have got its language from the page's author. */
type Marks = Map<Element, { readonly direction: boolean }>;

/** Whose language a text is in. */
function textLanguages({ cover, parts, spoken }: PageLanguages): (text: string) => string {
  const { language } = cover();
  const shown = [cover(), ...parts.filter((part) => part.language === language)];
  const originals = shown.flatMap(({ original }) => (original === undefined ? [] : [original]));
  const original = originals[0]?.language ?? language;
  const inOriginal = new Set(originals.flatMap(({ texts }) => texts.map(wordsOf)));
  const inCourse = spoken() === language ? null : new Set(shown.flatMap(textsIn).map(wordsOf));
  return (text) => {
    const words = wordsOf(text);
    if (inOriginal.has(words)) return original;
    return inCourse === null || inCourse.has(words) ? language : spoken();
  };
}

/** A text without what a page may put around it: a number before it, a figure before its unit, quotes. */
const wordsOf = (text: string): string =>
  plain(text).replaceAll(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, '');

/** Every text in a value, however deep. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Elements that hold words themselves, with the longest piece of them; pictures with their words. */
function writtenIn(body: HTMLElement): ReadonlyMap<Element, string> {
  const longest = new Map<Element, string>();
  const add = (element: Element | null, words: string) => {
    const text = plain(words);
    if (element === null || !/\p{L}/u.test(text)) return;
    if (text.length > (longest.get(element)?.length ?? 0)) longest.set(element, text);
  };
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (element?.closest(SILENT) === null) add(element, node.textContent ?? '');
  }
  const inOrder = new Map<Element, string>();
  for (const element of body.querySelectorAll('*')) {
    // A label speaks for an element that shows no words of its own.
    if (element.textContent.trim() === '') {
      add(element, element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? '');
    }
    const text = longest.get(element);
    // What lies within another comes after it, and inherits its language.
    if (text !== undefined) inOrder.set(element, text);
  }
  return inOrder;
}

/** What nobody reads, and what learners write. */
const SILENT = 'script, style, textarea, [contenteditable]';

function setLanguage(element: Element, language: string, marks: Marks): void {
  const own = marks.get(element);
  if (own === undefined && element.hasAttribute('lang')) return;
  const around = element.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
  if (around === language) return clear(element, marks);
  if (element.getAttribute('lang') === language) return;
  const directed = own?.direction ?? !element.hasAttribute('dir');
  element.setAttribute('lang', language);
  if (directed) element.setAttribute('dir', direction(language));
  marks.set(element, { direction: directed });
}

function clear(element: Element, marks: Marks): void {
  const own = marks.get(element);
  if (own === undefined) return;
  element.removeAttribute('lang');
  if (own.direction) element.removeAttribute('dir');
  marks.delete(element);
}
