import { setBlockType, toggleMark } from 'prosemirror-commands';
import { liftListItem } from 'prosemirror-schema-list';
import {
  AllSelection,
  type Command,
  type EditorState,
  TextSelection,
  type Transaction,
} from 'prosemirror-state';

import { isFormula } from '../../richtext/dollars.ts';
import { formulaAround } from './formulaAround.ts';
import { sink, toggleList } from './lists.ts';
import { richSchema } from './schema.ts';
import { insertTable, type TableAct, tableCommand } from './tables.ts';

/** What an author can do to a text besides writing. What a line of plain text has not is not done there. */
export type TextAct =
  | { readonly kind: 'bold' | 'italic' | 'bulleted' | 'numbered' }
  /** On where it was off, a paragraph where it was on. */
  | { readonly kind: 'heading' | 'subheading' | 'paragraph' }
  /** An item further in, or out: that of a list in a list. */
  | { readonly kind: 'deeper' | 'higher' }
  /** A new one. */
  | { readonly kind: 'table' }
  | { readonly kind: TableAct }
  /**
   * What is chosen, or the link that the author is in, leads there: to the web, by mail, or within the
   * course (`glossary:carer`, `lesson:welcome`, `block:ladder`). `null`: nowhere any more. Where no words
   * are there to press, `words` are written.
   */
  | { readonly kind: 'link'; readonly address: string | null; readonly words?: string }
  /** What is chosen, or the formula that the author is in, becomes this one, in LaTeX without dollars. */
  | { readonly kind: 'formula'; readonly latex: string }
  /** As if it was typed. */
  | { readonly kind: 'insert'; readonly text: string }
  | { readonly kind: 'chooseAll' };

export function commandOf(act: TextAct): Command {
  switch (act.kind) {
    case 'bold':
      return inRich(toggleMark(marks.strong));
    case 'italic':
      return inRich(toggleMark(marks.emphasis));
    case 'heading':
      return inRich(toggleHeading(3));
    case 'subheading':
      return inRich(toggleHeading(4));
    case 'paragraph':
      return inRich(setBlockType(nodes.paragraph));
    case 'bulleted':
      return inRich(toggleList(false));
    case 'numbered':
      return inRich(toggleList(true));
    case 'deeper':
      return inRich(sink);
    case 'higher':
      return inRich(liftListItem(nodes.item));
    case 'table':
      return inRich(insertTable);
    case 'addRow':
    case 'removeRow':
    case 'addColumn':
    case 'removeColumn':
      return inRich(tableCommand(act.kind));
    case 'link':
      return inRich(linkTo(act.address, act.words ?? ''));
    case 'formula':
      return inRich(putFormula(act.latex));
    case 'insert':
      return insert(act.text);
    case 'chooseAll':
      return chooseAll;
  }
}

const { nodes, marks } = richSchema;

const inRich =
  (command: Command): Command =>
  (state, dispatch, view) =>
    state.schema === richSchema && command(state, dispatch, view);

const insert =
  (text: string): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.insertText(text).scrollIntoView());
    return true;
  };

/** From the first word to the last: what holds words can then be changed with them. */
const chooseAll: Command = ({ doc, tr }, dispatch) => {
  const { $from, $to } = new AllSelection(doc);
  dispatch?.(tr.setSelection(TextSelection.between($from, $to)));
  return true;
};

const toggleHeading =
  (level: HeadingLevel): Command =>
  (state, dispatch) => {
    const { parent } = state.selection.$from;
    const isOn = parent.type === nodes.heading && parent.attrs['level'] === level;
    if (isOn) return setBlockType(nodes.paragraph)(state, dispatch);
    const { $from, $to } = state.selection;
    const tr = headed(state.tr, { from: $from.pos, to: $to.pos }, level);
    if (!tr.docChanged) return false;
    dispatch?.(tr.scrollIntoView());
    return true;
  };

type HeadingLevel = 3 | 4;

/** Makes headings of paragraphs. A heading has one line: its breaks become spaces. */
export function headed(tr: Transaction, { from, to }: Range, level: HeadingLevel): Transaction {
  const { doc } = tr;
  doc.nodesBetween(doc.resolve(from).start(), doc.resolve(to).end(), (node, at) => {
    if (node.type === nodes.break) tr.replaceWith(at, at + 1, richSchema.text(' ', node.marks));
  });
  return tr.setBlockType(from, to, nodes.heading, { level });
}

function linkTo(address: string | null, words: string): Command {
  return (state, dispatch) => {
    const { from, to, empty } = state.selection;
    const around = empty ? linkAround(state) : { from, to };
    const { tr } = state;
    if (around === null) {
      if (address === null || words === '') return false;
      const link = marks.link.create({ href: address });
      tr.replaceSelectionWith(richSchema.text(words, [link]), false);
    } else {
      tr.removeMark(around.from, around.to, marks.link);
      if (address !== null) {
        tr.addMark(around.from, around.to, marks.link.create({ href: address }));
      }
    }
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** Where it would be none, right behind a letter or before a digit, a space parts it from that. */
function putFormula(latex: string): Command {
  return ({ selection, tr, doc }, dispatch) => {
    const { from, to } = (selection.empty ? formulaAround(selection.$from) : null) ?? selection;
    const { parent, parentOffset } = doc.resolve(from);
    const before = parent.textBetween(Math.max(0, parentOffset - 1), parentOffset, '', ' ');
    const end = doc.resolve(to);
    const after = end.parent.textBetween(
      end.parentOffset,
      Math.min(end.parent.content.size, end.parentOffset + 1),
      '',
      ' ',
    );
    const text = `$${latex}$`;
    const start = isFormula(text, before) ? '' : ' ';
    const rest = isFormula(text, '', after) ? '' : ' ';
    tr.replaceWith(from, to, [
      ...(start === '' ? [] : [richSchema.text(start)]),
      richSchema.text(text, [marks.latex.create()]),
      ...(rest === '' ? [] : [richSchema.text(rest)]),
    ]);
    const behind = from + start.length + text.length + rest.length;
    tr.setSelection(TextSelection.create(tr.doc, behind)).removeStoredMark(marks.latex);
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The words of the link that the caret is in. */
function linkAround({ selection: { $from } }: EditorState): Range | null {
  const { parent, parentOffset } = $from;
  const spans: (Range & { readonly href: unknown })[] = [];
  parent.forEach((node, offset) => {
    const href: unknown = marks.link.isInSet(node.marks)?.attrs['href'];
    const last = spans.at(-1);
    const to = offset + node.nodeSize;
    if (last?.href === href && last?.to === offset) spans.splice(-1, 1, { ...last, to });
    else spans.push({ from: offset, to, href });
  });
  const found = spans.find(
    ({ from, to, href }) => href !== undefined && from <= parentOffset && parentOffset <= to,
  );
  const start = $from.start();
  return found === undefined ? null : { from: start + found.from, to: start + found.to };
}
