import { Fragment, type Node, type ResolvedPos, Slice } from 'prosemirror-model';
import { Plugin, Selection, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

import { MAX_LENGTH } from '../../../richtext/parse.ts';
import { commandOf } from '../acts.ts';
import { linkAddress } from '../linkAddress.ts';
import { printBlock } from '../printBlock.ts';
import { richSchema } from '../schema.ts';
import { inOneLine } from './collector.ts';
import { beginsIn, endsIn, goesTo } from './draggedOut.ts';
import { type Pasted, pastedOf } from './pasted.ts';
import { pastedHtml } from './pastedHtml.ts';
import { isTooDeep } from './pastedPage.ts';
import { pastedLine, pastedPlain } from './pastedPlain.ts';

/** What an author has to know of what was typed or pasted, in the words of the editor. */
export type TextNote =
  /** Only the beginning is there, up to these words. */
  | { readonly kind: 'cut'; readonly most: number; readonly last: string }
  | { readonly kind: 'full'; readonly most: number }
  /** Too much to look at how it was written. */
  | { readonly kind: 'plain' }
  /** Its words are there, its pictures are not. */
  | { readonly kind: 'pictures' }
  | { readonly kind: 'files' }
  /** The editor of the text is on its way: so much was typed until now, and is kept. */
  | { readonly kind: 'coming'; readonly typed: string }
  /** It could not be fetched. */
  | { readonly kind: 'missing' };

/** As much as a browser can take apart without a pause that is felt, in UTF-16 code units. */
const MOST_HTML = 1_500_000;

/** As long as a line can be; what is best for a field, `check` says. */
const MOST_LINE = 2_000;

/**
 * Takes what is pasted and dropped: whatever it is, no more comes in than what a text can say and has room
 * for. What was copied from a text of the editor comes as it was.
 */
export const clipboard = (tell: (note: TextNote) => void): Plugin =>
  new Plugin({
    props: {
      handleDOMEvents: {
        paste: (view, event) => {
          const pasted = pastedOf(event.clipboardData);
          const taken = pasted === null || takePasted(view, pasted, tell);
          if (taken) event.preventDefault();
          return taken;
        },
        drop: (view, event) => {
          // A part of the text that is moved within it.
          if (view.dragging !== null) return false;
          const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
          if (at !== null) {
            const selection = Selection.near(view.state.doc.resolve(at.pos));
            view.dispatch(view.state.tr.setSelection(selection));
          }
          const { doc } = view.state;
          takeAll(view, event.dataTransfer, tell);
          // Where nothing of it has a place, it stays where it was.
          if (view.state.doc !== doc) goesTo(view, event);
          event.preventDefault();
          return true;
        },
        dragstart: beginsIn,
        dragend: endsIn,
      },
    },
  });

type Tell = (note: TextNote) => void;

function takeAll(view: EditorView, data: DataTransfer | null, tell: Tell): void {
  const pasted = pastedOf(data);
  if (pasted !== null && !takePasted(view, pasted, tell)) view.pasteHTML(pasted.html);
}

/** Says whether it took it: a part of a text of the editor comes in as it was, by the view itself. */
export function takePasted(
  view: EditorView,
  { html, plain, hasFiles }: Pasted,
  tell: Tell,
): boolean {
  if (html === '' && plain === '') {
    if (hasFiles) tell({ kind: 'files' });
    return true;
  }
  if (view.state.schema !== richSchema) return takeLine(view, html, plain, tell);
  if (linksChosen(view, plain)) return true;
  const isOwn = html.includes('data-pm-slice') && html.length <= MAX_LENGTH;
  return isOwn ? false : takeBlocks(view, html, plain, tell);
}

/** An address that is pasted over words makes a link of them. */
function linksChosen({ state, dispatch }: EditorView, plain: string): boolean {
  if (state.selection.empty || !/^(https?:\/\/|mailto:)\S+$/i.test(plain.trim())) return false;
  const address = linkAddress(plain);
  return address !== null && commandOf({ kind: 'link', address })(state, dispatch);
}

function takeLine({ state, dispatch }: EditorView, html: string, plain: string, tell: Tell): true {
  const words = plain === '' ? wordsOf(pastedHtml(html.slice(0, MOST_HTML), MOST_LINE)) : plain;
  const { text, cut } = pastedLine(words, MOST_LINE);
  dispatch(state.tr.insertText(text).scrollIntoView());
  if (cut) tell({ kind: 'cut', most: MOST_LINE, last: lastWords(text) });
  else tellOfPictures(html, text !== '', tell);
  return true;
}

const wordsOf = (blocks: readonly Node[]): string =>
  blocks.map(({ content }) => content.textBetween(0, content.size, ' ', ' ')).join(' ');

function takeBlocks(view: EditorView, html: string, plain: string, tell: Tell): boolean {
  const { state } = view;
  const { from, to } = state.selection;
  const room = MAX_LENGTH - lengthOf(state.doc) + (to - from);
  if (room <= 0) {
    tell({ kind: 'full', most: MAX_LENGTH });
    return true;
  }
  const isHuge = (html.length > MOST_HTML || isTooDeep(html)) && plain !== '';
  const isHtml = html !== '' && !isHuge;
  const all = isHtml
    ? pastedHtml(html.slice(0, MOST_HTML), room + 1)
    : pastedPlain(plain, room + 1);
  const blocks = fitting(all, room);
  if (blocks.length > 0) view.dispatch(inserted(view, blocks).scrollIntoView());
  const isWhole = isHtml || plain.length <= room;
  const note = noteOn(all, blocks, isWhole) ?? (isHuge ? { kind: 'plain' as const } : null);
  if (note === null) tellOfPictures(html, blocks.length > 0, tell);
  else tell(note);
  return true;
}

/** What programs and pages show pictures by, Word in its own way, too. */
const SHOWS_PICTURE = /<(?:img|picture|svg|v:imagedata)\b/i;

function tellOfPictures(html: string, hasWords: boolean, tell: Tell): void {
  if (SHOWS_PICTURE.test(html)) tell({ kind: hasWords ? 'pictures' : 'files' });
}

function noteOn(all: readonly Node[], taken: readonly Node[], isWhole: boolean): TextNote | null {
  const last = taken.at(-1);
  if (isWhole && taken.length === all.length && last === all.at(-1)) return null;
  return last === undefined
    ? { kind: 'full', most: MAX_LENGTH }
    : { kind: 'cut', most: MAX_LENGTH, last: lastWords(last.textContent) };
}

/** As Markdown, about. */
const lengthOf = (doc: Node): number =>
  doc.children.reduce((sum, block) => sum + lengthOfBlock(block), 0);

const BETWEEN = 2;

const lengthOfBlock = (block: Node): number => printBlock(block, null).length + BETWEEN;

/** As many blocks as there is room for; of a paragraph, as many words. */
function fitting(blocks: readonly Node[], room: number): readonly Node[] {
  const found: Node[] = [];
  let left = room;
  for (const block of blocks) {
    const length = lengthOfBlock(block);
    if (length > left) return [...found, ...beginning(block, left - BETWEEN)];
    left -= length;
    found.push(block);
  }
  return found;
}

function beginning(block: Node, room: number): readonly Node[] {
  if (block.type !== richSchema.nodes.paragraph || room <= 0) return [];
  const length = printBlock(block, null).length;
  const share = Math.floor((block.content.size * room) / length);
  const text = block.textBetween(0, share, ' ', ' ');
  const words = Math.max(0, text.lastIndexOf(' '));
  return words === 0 ? [] : [block.cut(0, words)];
}

const SHOWN = 40;

/** The end of a text, from a word on. */
function lastWords(text: string): string {
  const end = text.trimEnd();
  return end.length <= SHOWN ? end : end.slice(end.indexOf(' ', end.length - SHOWN) + 1);
}

function inserted({ state }: EditorView, blocks: readonly Node[]): Transaction {
  const { paragraph } = richSchema.nodes;
  const { $from, $to } = state.selection;
  if ($from.parent.type !== paragraph && areWhole($from, $to) && !isOneLine(blocks)) {
    return insteadOf(state.tr, $from.before(1), $to.after(1), blocks);
  }
  if ($from.parent.type !== paragraph) return state.tr.replaceSelection(lineSlice(blocks));
  return state.tr.replaceSelection(Slice.maxOpen(Fragment.from(blocks)));
}

/** Whether the parts of the text that are chosen are so from the first word to the last. */
const areWhole = ($from: ResolvedPos, $to: ResolvedPos): boolean =>
  $from.pos - $from.before(1) === $from.depth && $to.after(1) - $to.pos === $to.depth;

/** What takes the place of the words of a heading, which stays one. */
const isOneLine = ([block, more]: readonly Node[]): boolean =>
  more === undefined && block?.type === richSchema.nodes.paragraph;

function insteadOf(tr: Transaction, from: number, to: number, blocks: readonly Node[]) {
  const changed = tr.replaceWith(from, to, blocks);
  const end = changed.mapping.map(to);
  return changed.setSelection(Selection.near(changed.doc.resolve(end), -1));
}

/** A heading and a cell have one line. */
const lineSlice = (blocks: readonly Node[]): Slice =>
  new Slice(Fragment.from(inOneLine(blocks)), 0, 0);
