import { type Edit, findNodeAtLocation, type Node } from 'jsonc-parser';

import type { JsonPath } from '../load/finding.ts';

/** The edit that gives an object an id, or another one, in the manner in which its file is written. */
export function editForId(text: string, root: Node, path: JsonPath, id: string): Edit | null {
  const object = findNodeAtLocation(root, [...path]);
  if (object?.type !== 'object') return null;
  const present = property(object, 'id')?.children?.[1];
  const content = JSON.stringify(id);
  if (present !== undefined) return { offset: present.offset, length: present.length, content };
  return insertion(text, object, `"id": ${content}`);
}

/** The edit that writes another id where an item is named. */
export function editForMention(root: Node, path: JsonPath, id: string): Edit | null {
  const node = findNodeAtLocation(root, [...path]);
  if (node === undefined) return null;
  return { offset: node.offset, length: node.length, content: JSON.stringify(id) };
}

function insertion(text: string, object: Node, member: string): Edit {
  const type = property(object, 'type');
  if (type !== undefined) {
    const gap = gapBefore(text, type) ?? ' ';
    return { offset: type.offset + type.length, length: 0, content: `,${gap}${member}` };
  }
  const first = object.children?.[0];
  if (first === undefined) return { offset: object.offset + 1, length: 0, content: ` ${member} ` };
  const gap = gapBefore(text, first) ?? ' ';
  return { offset: first.offset, length: 0, content: `${member},${gap}` };
}

/** The line break and indent before a field; `null` when it stands on the line of another. */
function gapBefore(text: string, { offset }: Node): string | null {
  return /\r?\n[ \t]*$/.exec(text.slice(Math.max(0, offset - 1_000), offset))?.[0] ?? null;
}

const property = (object: Node, name: string): Node | undefined =>
  object.children?.find((child) => child.children?.[0]?.value === name);
