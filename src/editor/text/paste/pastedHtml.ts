import type { Mark, Node } from 'prosemirror-model';

import { richSchema } from '../schema.ts';
import { Collector } from './collector.ts';
import { styleByClass, type StyleByClass } from './pastedClasses.ts';
import { pastedPage, styleOf } from './pastedPage.ts';
import { pastedTable } from './pastedTable.ts';
import { raisedWords } from './raisedWords.ts';
import { isWordList, wordLine } from './wordLists.ts';

const { marks } = richSchema;

/**
 * What Word, Google Docs or a web page put on the clipboard, as blocks of a text. Headings, lists, tables,
 * bold, italic and links stay; of everything else the words. Nothing of the page is run, fetched or kept.
 * @param room How much a text can still take, in UTF-16 code units.
 */
export function pastedHtml(html: string, room: number): readonly Node[] {
  const page = pastedPage(html);
  const levels = [...page.querySelectorAll('h1,h2,h3,h4,h5,h6,.MsoTitle')].map(
    (each) => levelOf(each) ?? Infinity,
  );
  const reading = new Reading(new Collector(room), Math.min(...levels), styleByClass(page));
  return reading.children(page.body, []).finished();
}

/** The level of a heading, as which Word writes the title of a document, too; `null` for what is none. */
function levelOf({ localName, classList }: Element): number | null {
  if (classList.contains('MsoTitle')) return 1;
  return /^h[1-6]$/.test(localName) ? Number(localName.slice(1)) : null;
}

/** What holds no words for a reader. */
const LEFT_OUT = new Set(
  'script style head title meta link template noscript svg math img picture video audio canvas object embed iframe input select textarea button xml del'.split(
    ' ',
  ),
);

/** What begins and ends a paragraph. */
const BLOCKS = new Set(
  'p div section article aside header footer main nav blockquote pre address dl dt dd figure figcaption details summary fieldset form center li tr td th body hr'.split(
    ' ',
  ),
);

class Reading {
  readonly #into: Collector;
  readonly #highest: number;
  readonly #byClass: StyleByClass;
  /** Whether lines are lines, as in code. */
  #keepsLines = false;

  /** @param highest The level of the highest heading in the page, which becomes the higher of two. */
  constructor(into: Collector, highest: number, byClass: StyleByClass) {
    this.#into = into;
    this.#highest = highest;
    this.#byClass = byClass;
  }

  children(parent: ParentNode & globalThis.Node, on: readonly Mark[]): Collector {
    for (const child of parent.childNodes) {
      if (this.#into.room <= 0) break;
      if (child.nodeType === child.TEXT_NODE) this.#words(child.nodeValue ?? '', on);
      else if (isElement(child)) this.#element(child, on);
    }
    return this.#into;
  }

  #words(value: string, on: readonly Mark[]): void {
    const lines = this.#keepsLines ? value.split('\n') : [value];
    for (const [index, line] of lines.entries()) {
      if (index > 0) this.#into.lineBreak();
      this.#into.words(line, on);
    }
  }

  #element(element: Element, on: readonly Mark[]): void {
    const { localName: name } = element;
    const style = styleOf(element);
    if (LEFT_OUT.has(name) || HIDDEN.test(style)) return;
    if (name === 'br') return this.#into.lineBreak();
    if (name === 'table') return this.#table(element);
    if (name === 'ul' || name === 'ol') return this.#list(element, 0);
    if (isWordList(element)) return this.#wordList(element);
    const raised = raisedWords(element, style);
    if (raised !== null) return this.#into.words(raised, on);
    const within = marksOf(element, this.#byClass(element), style, on);
    const level = levelOf(element);
    if (level !== null) {
      this.#into.paragraph();
      // A heading is bold anyway.
      this.children(
        element,
        within.filter(({ type }) => type !== marks.strong),
      );
      return this.#into.heading(level <= this.#highest ? 3 : 4);
    }
    const isBlock = BLOCKS.has(name);
    if (isBlock) this.#into.paragraph();
    const keptLines = this.#keepsLines;
    this.#keepsLines ||= name === 'pre';
    this.children(element, within);
    this.#keepsLines = keptLines;
    if (isBlock) this.#into.paragraph();
  }

  /** The same reading of a part that stands for itself. */
  #apart(element: ParentNode & globalThis.Node, on: readonly Mark[] = []): readonly Node[] {
    const part = new Collector(this.#into.room);
    const reading = new Reading(part, this.#highest, this.#byClass);
    const blocks = reading.children(element, on).finished();
    this.#into.take(this.#into.room - part.room);
    return blocks;
  }

  #table(table: Element): void {
    // The heads of columns stand out anyway.
    const head = table.querySelector('tr');
    const on = (cell: Element) =>
      cell.parentElement === head ? [] : marksOf(cell, this.#byClass(cell), styleOf(cell), []);
    for (const block of pastedTable(table, (cell) => this.#apart(cell, on(cell)))) {
      this.#into.block(block);
    }
  }

  /** Lists stand in items, and, from Google, beside them. */
  #list(list: Element, level: number): void {
    let number = Number(list.getAttribute('start') ?? 1);
    for (const child of list.children) {
      if (isList(child)) this.#list(child, level + 1);
      else if (child.localName === 'li') {
        this.#item(child, list.localName === 'ol' ? number : null, level);
        number += 1;
      }
    }
  }

  #item(item: Element, number: number | null, level: number): void {
    const inner = [...item.children].filter(isList);
    const own = item.cloneNode(true);
    if (isElement(own)) [...own.children].filter(isList).forEach((list) => list.remove());
    // Word on the web puts every item into a list of its own, and says how far in it stands.
    const said = Number(item.getAttribute('aria-level') ?? item.getAttribute('data-aria-level'));
    const at = said > 0 ? said - 1 : level;
    const content = isElement(own) ? this.#apart(own) : [];
    if (content.length > 0 || inner.length > 0) {
      this.#into.listLine({ level: at, ordered: number !== null, number, content });
    }
    for (const list of inner) this.#list(list, at + 1);
  }

  #wordList(paragraph: Element): void {
    const { sign, ...line } = wordLine(paragraph);
    sign?.remove();
    const content = this.#apart(paragraph);
    if (content.length > 0) this.#into.listLine({ ...line, content });
  }
}

const isList = ({ localName }: Element): boolean => localName === 'ul' || localName === 'ol';

/** By what it is, not by its class: the page may be one of another window. */
const isElement = (node: globalThis.Node): node is Element => node.nodeType === node.ELEMENT_NODE;

const HIDDEN = /display:\s*none|mso-hide:\s*all/i;
const BOLD = /(?<![-\w])font-weight:\s*(bold|bolder|[6-9]00)/i;
const NOT_BOLD = /(?<![-\w])font-weight:\s*(normal|lighter|[1-5]00)/i;
const ITALIC = /(?<![-\w])font-style:\s*(italic|oblique)/i;
const NOT_ITALIC = /(?<![-\w])font-style:\s*normal/i;
const ADDRESS = /^(https?:\/\/|mailto:)\S+$/i;

const WEIGHT = /(?<![-\w])font-weight:[^;]*/gi;
const SLANT = /(?<![-\w])font-style:[^;]*/gi;

/** What a style says last of something; empty where it says nothing. */
const lastOf = (said: RegExp, style: string): string => style.match(said)?.at(-1) ?? '';

/**
 * @param byClass What the style sheet says: it counts where the element itself says nothing of it.
 */
function marksOf(
  element: Element,
  byClass: string,
  own: string,
  on: readonly Mark[],
): readonly Mark[] {
  const { localName: name } = element;
  const style = [WEIGHT, SLANT].map((said) => lastOf(said, own) || lastOf(said, byClass)).join(';');
  const { strong, emphasis, link } = marks;
  let now = on;
  if (name === 'b' || name === 'strong' || BOLD.test(style)) now = strong.create().addToSet(now);
  if (name === 'i' || name === 'em' || ITALIC.test(style)) now = emphasis.create().addToSet(now);
  // Google Docs wraps a whole copy into a <b> that is none.
  if (NOT_BOLD.test(style)) now = strong.removeFromSet(now);
  if (NOT_ITALIC.test(style)) now = emphasis.removeFromSet(now);
  const href = name === 'a' ? (element.getAttribute('href') ?? '').trim() : '';
  return ADDRESS.test(href) ? link.create({ href }).addToSet(now) : now;
}
