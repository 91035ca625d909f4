import { InputRule, inputRules, wrappingInputRule } from 'prosemirror-inputrules';
import type { MarkType, Node } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';

import { isFormula } from '../../richtext/dollars.ts';
import { headed } from './acts.ts';
import { linkAddress } from './linkAddress.ts';
import { richSchema } from './schema.ts';

const { nodes, marks } = richSchema;

/**
 * A rule for signs around words.
 * @param form Makes of the signs, which stand from `start` on as they were typed, what they mean; `null`
 *   where they mean nothing.
 */
const around = (
  signs: RegExp,
  form: (typed: Transaction, match: RegExpMatchArray, start: number) => Transaction | null,
): InputRule =>
  new InputRule(signs, (state, match, start, end, text) => {
    const from = start + match[0].length - text.length;
    return form(state.tr.insertText(text, from, end), match, start);
  });

/** The second dollar makes a formula of what stands between. */
const formula = around(
  /(?<![\p{Script=Latin}\p{Nd}$\\])\$(?!\s)[^$]+\$$/u,
  (typed, [whole], start) => {
    if (!isFormula(whole)) return null;
    const latex = marks.latex.create();
    return typed.addMark(start, start + whole.length, latex).removeStoredMark(latex);
  },
);

/** The last star makes what stands between bold, italic or both. */
const starred = (signs: RegExp, ...types: readonly MarkType[]): InputRule =>
  around(signs, (typed, [whole, words = ''], start) => {
    const stars = (whole.length - words.length) / 2;
    const last = start + stars + words.length;
    const { doc } = typed;
    if ([start, last].some((at) => isInFormula(doc, { at, length: stars }))) return null;
    const before = doc.resolve(start).marks();
    typed.delete(last, last + stars).delete(start, start + stars);
    for (const type of types) typed.addMark(start, start + words.length, type.create());
    // What follows is as what stands before the first star.
    return typed.setStoredMarks(before);
  });

/** `[words](address)`, where the address is one that a link may have. */
const link = around(
  /\[([^[\]\uFFFC]*[^[\]\uFFFC\s])\]\(([^()\s\uFFFC]+)\)$/u,
  (typed, [whole, words = '', written = ''], start) => {
    const href = COURSE_ADDRESS.test(written) ? written : linkAddress(written);
    if (href === null || isInFormula(typed.doc, { at: start, length: whole.length })) return null;
    const before = typed.doc.resolve(start).marks();
    return typed
      .delete(start + 1 + words.length, start + whole.length)
      .delete(start, start + 1)
      .addMark(start, start + words.length, marks.link.create({ href }))
      .setStoredMarks(before);
  },
);

/** Something in the course, by its id. */
const COURSE_ADDRESS = /^(glossary|lesson|block):[\w-]+$/;

/** `# ` to `#### `, of which the first three are one level, as in the files of a course. */
const heading = new InputRule(/^(#{1,4})\s$/u, ({ tr }, [, signs = ''], start, end) => {
  if (tr.doc.resolve(start).parent.type !== nodes.paragraph) return null;
  return headed(tr.delete(start, end), { from: start, to: start }, signs.length === 4 ? 4 : 3);
});

/** `- ` and `1. ` at the start of a paragraph begin a list. */
const lists = [
  wrappingInputRule(/^\s*[-*•]\s$/, nodes.list, { ordered: false, marker: '-' }),
  wrappingInputRule(
    /^(\d{1,3})[.)]\s$/,
    nodes.list,
    ([, number]) => ({ ordered: true, marker: '.', start: Number(number) }),
    ([, number], list) =>
      list.attrs['ordered'] === true &&
      list.childCount + Number(list.attrs['start']) === Number(number),
  ),
];

/**
 * Whether signs are in a formula, or in what may become one: behind a dollar that has no second one yet,
 * and stands neither before a price nor before words.
 */
function isInFormula(
  doc: Node,
  { at, length }: { readonly at: number; readonly length: number },
): boolean {
  if (doc.rangeHasMark(at, at + length, marks.latex)) return true;
  const { parent, parentOffset } = doc.resolve(at);
  const before: string[] = [];
  parent.nodesBetween(0, parentOffset, ({ text = ' ', marks: on }, offset) => {
    const isFormulas = marks.latex.isInSet(on) !== undefined;
    before.push(isFormulas ? ' ' : text.slice(0, parentOffset - offset));
  });
  return OPEN_FORMULA.test(before.join(''));
}

const OPEN_FORMULA =
  /(?<![\p{Script=Latin}\p{Nd}$\\])\$(?!\s|\p{Nd}+([.,]\p{Nd}+)*[\s.,;:!?])(?:(?!\s\p{L}{3})[^$])*$/u;

/** What the signs of Markdown become as they are typed. Backspace takes that back, and so does Undo. */
export const writtenSigns = inputRules({
  rules: [
    formula,
    starred(/(?<![*\\])\*{3}(?![\s*])([^*]*[^\s*])\*{3}$/u, marks.strong, marks.emphasis),
    starred(/(?<![*\\\p{Nd}])\*{2}(?![\s*])([^*]*[^\s*])\*{2}$/u, marks.strong),
    starred(/(?<![*\\\p{L}\p{Nd}])\*(?![\s*])([^*]*[^\s*])\*$/u, marks.emphasis),
    link,
    heading,
    ...lists,
  ],
});

/**
 * The text with its signs as they were typed, where a change made of them what they mean; `null` for any
 * other change.
 */
export function asTyped(before: EditorState, change: Transaction): Node | null {
  const ruled: { from: number; to: number; text: string } | undefined =
    change.getMeta(writtenSigns);
  return ruled === undefined ? null : before.tr.insertText(ruled.text, ruled.from, ruled.to).doc;
}
