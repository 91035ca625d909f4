import type { Node } from 'prosemirror-model';

import { MAX_LISTS } from '../readText.ts';
import { richSchema } from '../schema.ts';

/** An item of a pasted list, wherever it stood: Word and the web tell of levels, not of lists in lists. */
export interface ListLine {
  /** From 0. */
  readonly level: number;
  readonly ordered: boolean;
  /** Its number, where it says one. */
  readonly number: number | null;
  readonly content: readonly Node[];
}

const { nodes } = richSchema;

/** Items as lists in lists, no deeper than the course format reads. */
export function listsOf(lines: readonly ListLine[], level = 0): readonly Node[] {
  const lists: { first: ListLine; items: ListLine[][] }[] = [];
  for (const line of lines) {
    const last = lists.at(-1);
    const isInner = line.level > level && level < MAX_LISTS - 1;
    if (isInner && last !== undefined) last.items.at(-1)?.push(line);
    else if (last !== undefined && last.first.ordered === line.ordered) last.items.push([line]);
    else lists.push({ first: line, items: [[line]] });
  }
  return lists.map(({ first, items }) =>
    nodes.list.create(
      {
        ordered: first.ordered,
        start: first.ordered ? (first.number ?? 1) : 1,
        marker: first.ordered ? '.' : '-',
      },
      items.map((item) => itemOf(item, level)),
    ),
  );
}

function itemOf([line, ...inner]: readonly ListLine[], level: number): Node {
  const own = line?.content ?? [];
  const content = [
    ...(own.length === 0 ? [nodes.paragraph.create()] : own),
    ...listsOf(inner, level + 1),
  ];
  return nodes.item.create(null, content);
}
