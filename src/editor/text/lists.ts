import type { Node, NodeRange, ResolvedPos } from 'prosemirror-model';
import { liftListItem, sinkListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState, Transaction } from 'prosemirror-state';

import { MAX_LISTS } from './readText.ts';
import { type ListManner, listManner, richSchema } from './schema.ts';

const { nodes } = richSchema;

/** Begins a list, turns one into the other kind, or ends one of this kind. */
export const toggleList =
  (ordered: boolean): Command =>
  (state, dispatch) => {
    const depth = listDepth(state.selection.$from);
    if (depth === null) return wrapInList(nodes.list, newManner(ordered))(state, dispatch);
    const list = state.selection.$from.node(depth);
    if (listManner(list).ordered === ordered) return liftListItem(nodes.item)(state, dispatch);
    const at = state.selection.$from.before(depth);
    dispatch?.(state.tr.setNodeMarkup(at, null, { ...list.attrs, ...newManner(ordered) }));
    return true;
  };

const newManner = (ordered: boolean): Partial<ListManner> => ({
  ordered,
  marker: ordered ? '.' : '-',
});

/** An item further in, in a list of the same kind; no deeper than the course format reads. */
export const sink: Command = (state, dispatch) => {
  const { $from } = state.selection;
  const depth = listDepth($from);
  if (depth === null || listsAround($from) + deepestIn(state) >= MAX_LISTS) return false;
  const manner = listManner($from.node(depth));
  return sinkListItem(nodes.item)(
    state,
    dispatch === undefined ? undefined : (tr) => dispatch(inManner(tr, manner)),
  );
};

/** The list in which an item has just come to stand is of the kind that it came from. */
function inManner(tr: Transaction, { ordered, marker }: ListManner): Transaction {
  const { $from } = tr.selection;
  const depth = listDepth($from);
  if (depth === null || $from.index(depth) > 0) return tr;
  return tr.setNodeMarkup($from.before(depth), null, {
    ...$from.node(depth).attrs,
    ordered,
    marker,
  });
}

/** How deep the innermost list around a place stands; `null` where there is none. */
function listDepth($at: ResolvedPos): number | null {
  for (let { depth } = $at; depth > 0; depth -= 1) {
    if ($at.node(depth).type === nodes.list) return depth;
  }
  return null;
}

function listsAround($at: ResolvedPos): number {
  let count = 0;
  for (let { depth } = $at; depth > 0; depth -= 1) {
    if ($at.node(depth).type === nodes.list) count += 1;
  }
  return count;
}

/** How many lists stand in one another within the items that are chosen. */
function deepestIn({ doc, selection: { $from, $to } }: EditorState): number {
  const range: NodeRange | null = $from.blockRange($to, ({ type }) => type === nodes.list);
  if (range === null) return 0;
  const around = listsAround($from);
  let deepest = 0;
  doc.nodesBetween(range.start, range.end, (node, at) => {
    if (node.isTextblock) {
      deepest = Math.max(deepest, listsAround(doc.resolve(at + 1)) - around);
    }
  });
  return deepest;
}

/** Lists of the same kind that came to stand side by side are one, as they are in Markdown. */
export function joinedLists({ doc, tr }: EditorState): Transaction | null {
  const seams: number[] = [];
  doc.descendants((node, at, parent, index) => {
    const before = parent?.maybeChild(index - 1) ?? null;
    if (before !== null && isSameKind(before, node)) seams.push(at);
    return !node.isTextblock && node.type !== nodes.table;
  });
  for (const seam of seams.toReversed()) tr.join(seam);
  return tr.docChanged ? tr : null;
}

function isSameKind(one: Node, other: Node): boolean {
  if (one.type !== nodes.list || other.type !== nodes.list) return false;
  const [a, b] = [listManner(one), listManner(other)];
  return a.ordered === b.ordered && a.marker === b.marker;
}
