import type { Node, ResolvedPos } from 'prosemirror-model';
import {
  type Command,
  type EditorState,
  Plugin,
  TextSelection,
  type Transaction,
} from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';

import { richSchema } from './schema.ts';

const { nodes } = richSchema;

/** What can be done to the row and the column of the cell that is written in. */
export type TableAct = 'addRow' | 'removeRow' | 'addColumn' | 'removeColumn';

/** A table row by row, and the cell in it that is written in. */
interface AtCell {
  readonly table: Node;
  /** Where the table begins. */
  readonly from: number;
  readonly cells: readonly (readonly Node[])[];
  readonly row: number;
  readonly column: number;
}

/**
 * Adds a row below, or a column behind, and goes on writing there; or takes the row or the column away,
 * the table with the last of them. What then stands first is the head. Other cells keep their words.
 */
export const tableCommand =
  (act: TableAct): Command =>
  (state, dispatch) => {
    const at = cellAround(state.selection.$from);
    if (at === null) return false;
    dispatch?.(changed(state, at, act).scrollIntoView());
    return true;
  };

/** Puts a table of two rows and two columns behind the paragraph or heading that is written in, or in the place of an empty one. */
export const insertTable: Command = ({ selection, tr }, dispatch) => {
  const { $from } = selection;
  // Lists and tables have no tables in them.
  if ($from.depth !== 1) return false;
  const row = (head: boolean) =>
    nodes.row.create(null, [nodes.cell.create({ head }), nodes.cell.create({ head })]);
  const isEmpty = $from.parent.content.size === 0;
  const to = $from.after();
  const from = isEmpty ? $from.before() : to;
  const table = nodes.table.create(null, [row(true), row(false)]);
  const next = tr.replaceWith(from, to, table);
  const first = TextSelection.create(next.doc, cellEnd(table, from, 0, 0));
  dispatch?.(next.setSelection(first).scrollIntoView());
  return true;
};

/** A cell of a head in which nothing is written yet heads nothing for whoever hears the table. */
export const emptyHeads = new Plugin({
  props: {
    decorations: ({ doc }) => {
      const found: Decoration[] = [];
      doc.forEach((table, at) => {
        if (table.type !== nodes.table) return;
        table.descendants(({ type, attrs, content, nodeSize }, pos) => {
          if (type !== nodes.cell || attrs['head'] !== true || content.size > 0) return;
          const from = at + 1 + pos;
          found.push(Decoration.node(from, from + nodeSize, { role: 'cell' }));
        });
      });
      return DecorationSet.create(doc, found);
    },
  },
});

function changed(state: EditorState, at: AtCell, act: TableAct): Transaction {
  const { cells, row, column } = at;
  switch (act) {
    case 'addRow': {
      const empty = (cells[row] ?? []).map(emptyLike);
      return drawn(state, at, cells.toSpliced(row + 1, 0, empty), { row: row + 1, column: 0 });
    }
    case 'removeRow':
      return drawn(state, at, cells.toSpliced(row, 1), { row, column });
    case 'addColumn': {
      const wider = cells.map((each) => each.toSpliced(column + 1, 0, nodes.cell.create()));
      return drawn(state, at, wider, { row, column: column + 1 });
    }
    case 'removeColumn': {
      const narrower = cells.map((each) => each.toSpliced(column, 1));
      return drawn(state, at, narrower, { row, column });
    }
  }
}

const emptyLike = ({ attrs }: Node): Node => nodes.cell.create({ align: attrs['align'] });

/** The table of these cells in the place of the one that was there. */
function drawn(
  { tr }: EditorState,
  { table, from }: AtCell,
  cells: AtCell['cells'],
  wish: { readonly row: number; readonly column: number },
): Transaction {
  const to = from + table.nodeSize;
  if (cells.length === 0 || cells.some((row) => row.length === 0)) {
    const left = tr.replaceWith(from, to, nodes.paragraph.create());
    return left.setSelection(TextSelection.create(left.doc, from + 1));
  }
  const rows = cells.map((row, index) =>
    nodes.row.create(
      null,
      row.map((cell) => withHead(cell, index === 0)),
    ),
  );
  const made = nodes.table.create(table.attrs, rows);
  const row = Math.min(wish.row, rows.length - 1);
  const column = Math.min(wish.column, (cells[row]?.length ?? 1) - 1);
  const next = tr.replaceWith(from, to, made);
  return next.setSelection(TextSelection.create(next.doc, cellEnd(made, from, row, column)));
}

const withHead = (cell: Node, head: boolean): Node =>
  nodes.cell.create({ ...cell.attrs, head }, cell.content);

/** Behind the last letter of a cell of a table that begins at `from`. */
function cellEnd(table: Node, from: number, row: number, column: number): number {
  let at = from + 1;
  for (let index = 0; index < row; index += 1) at += table.child(index).nodeSize;
  at += 1;
  for (let index = 0; index <= column; index += 1) at += table.child(row).child(index).nodeSize;
  return at - 1;
}

function cellAround($at: ResolvedPos): AtCell | null {
  const { depth } = $at;
  if ($at.parent.type !== nodes.cell) return null;
  const table = $at.node(depth - 2);
  const cells = table.children.map(({ children }) => children);
  return {
    table,
    from: $at.before(depth - 2),
    cells,
    row: $at.index(depth - 2),
    column: $at.index(depth - 1),
  };
}
