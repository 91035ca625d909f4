import type { EditorState } from 'prosemirror-state';

import { formulaAround } from './formulaAround.ts';
import { addressOf, listManner, richSchema } from './schema.ts';

/** What is on where the author writes. */
export interface ActiveMarks {
  readonly bold: boolean;
  readonly italic: boolean;
  /** Where the link leads that the author is in. */
  readonly link: string | null;
  /** The LaTeX of the formula that the author is in. */
  readonly formula: string | null;
  readonly block: 'paragraph' | 'heading' | 'subheading' | 'line';
  readonly list: 'bulleted' | 'numbered' | null;
  readonly isInTable: boolean;
  /** The words that are chosen; empty where none are. */
  readonly chosen: string;
}

export function activeMarks(state: EditorState): ActiveMarks {
  const { selection, doc } = state;
  const { $from, from, to } = selection;
  const chosen = doc.textBetween(from, to, ' ', ' ');
  const { strong, emphasis, link } = richSchema.marks;
  const marks = state.storedMarks ?? (selection.empty ? $from.marks() : marksIn(state));
  const href = link.isInSet(selection.empty ? marksBeside(state) : marks);
  return {
    bold: strong.isInSet(marks) !== undefined,
    italic: emphasis.isInSet(marks) !== undefined,
    link: href === undefined ? null : addressOf(href),
    formula: formulaAround($from)?.latex ?? null,
    block: blockAt(state),
    list: listAt(state),
    isInTable: $from.parent.type === richSchema.nodes.cell,
    chosen,
  };
}

/** The marks that stand on all that is chosen. */
function marksIn({ doc, selection: { from, to } }: EditorState) {
  let common: ReturnType<typeof marksBeside> | null = null;
  doc.nodesBetween(from, to, (node) => {
    if (!node.isInline) return;
    common = (common ?? node.marks).filter((mark) => mark.isInSet(node.marks));
  });
  return common ?? [];
}

/** A link is left by writing at its end, but a caret there is still in it. */
const marksBeside = ({ selection: { $from } }: EditorState) =>
  $from.nodeBefore?.marks ?? $from.nodeAfter?.marks ?? [];

function blockAt({ selection: { $from } }: EditorState): ActiveMarks['block'] {
  const { type, attrs } = $from.parent;
  if (type === richSchema.nodes.heading) return attrs['level'] === 4 ? 'subheading' : 'heading';
  return type.name === 'line' ? 'line' : 'paragraph';
}

function listAt({ selection: { $from } }: EditorState): ActiveMarks['list'] {
  for (let { depth } = $from; depth > 0; depth -= 1) {
    const node = $from.node(depth);
    if (node.type === richSchema.nodes.list) {
      return listManner(node).ordered ? 'numbered' : 'bulleted';
    }
  }
  return null;
}
