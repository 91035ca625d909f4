import { beyondLimits } from '../../richtext/parse.ts';
import { linkTo } from '../../richtext/parseInlines.ts';
import type { RichBlock, RichInline, RichText } from '../../richtext/tree.ts';

// Each pattern stays well within what Markdown can only read in one way. A property holds that the
// parser agrees with all that is read here.

/** Words: a letter first, then nothing that could be markup. */
const WORDS = /^[\p{L}“‘„«¿¡][^*_`[\]<>&\\|~$\r\n\t]*$/u;
/** What marks may stand around: begins with a letter or number, and ends with no space. */
const INNER = /[\p{L}\p{N}](?:[^*_`[\]<>&\\|~$\r\n\t]*[^*_`[\]<>&\\|~$\s])?/u.source;
/** The same mark again, behind a letter, or before a space or punctuation. */
const CLOSED = '(?:(?<=[\\p{L}\\p{N}\\p{M}])\\1(?!\\*)|\\1(?=$|[ .,;:!?)”،؛؟]))';
const EMPHASIS = `(?<!\\*)(\\*\\*?)(${INNER})${CLOSED}`;
const LINK = `(?<!!)\\[(${INNER})\\]\\((https://[\\w./#-]+|(?:glossary|lesson|block):[\\w-]+)\\)`;
const MARKED = new RegExp(`${EMPHASIS}|${LINK}`, 'gu');
const ITEM = /^- (?! )/;
/** In characters: a paragraph, or a list. */
const LONGEST = 5_000;

/**
 * Paragraphs and single lists of words, emphasis and plain links, as nearly all texts are, read many
 * times faster than by the parser; `null` when a text may hold more than that.
 */
export function simpleMarkdown(markdown: string): RichText | null {
  if (markdown.length > LONGEST && beyondLimits(markdown) !== null) return null;
  const blocks: RichBlock[] = [];
  for (const text of markdown.split(/\n\n+/)) {
    const block = text.length > LONGEST ? null : (paragraph(text) ?? list(text));
    // Two lists in a row would be one.
    if (block === null || (block.type === 'list' && blocks.at(-1)?.type === 'list')) return null;
    blocks.push(block);
  }
  return blocks;
}

function paragraph(text: string): RichBlock | null {
  const children = inlines(text);
  return children === null ? null : { type: 'paragraph', children };
}

function list(text: string): RichBlock | null {
  const items = text.split('\n').map((line) => (ITEM.test(line) ? paragraph(line.slice(2)) : null));
  const read = items.flatMap((item) => (item === null ? [] : [[item]]));
  if (read.length < items.length) return null;
  return { type: 'list', ordered: false, start: 1, items: read };
}

function inlines(text: string): readonly RichInline[] | null {
  // What is left once marked words are taken as words, of which the first may be a number, must be
  // words only.
  if (text !== text.trim() || !WORDS.test(text.replace(MARKED, 'a$2$3'))) return null;
  const found: RichInline[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKED)) {
    pushText(found, text.slice(end, match.index));
    found.push(marked(match));
    end = match.index + match[0].length;
  }
  pushText(found, text.slice(end));
  return found;
}

function marked([, mark, words, label, url]: RegExpExecArray): RichInline {
  const children: readonly RichInline[] = [{ type: 'text', text: words ?? label ?? '' }];
  if (url !== undefined) return linkTo(url, children);
  return { type: mark === '**' ? 'strong' : 'emphasis', children };
}

function pushText(inlined: RichInline[], text: string): void {
  if (text !== '') inlined.push({ type: 'text', text });
}
