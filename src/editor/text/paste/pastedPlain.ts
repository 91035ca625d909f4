import type { Node } from 'prosemirror-model';

import { richSchema } from '../schema.ts';

const { nodes } = richSchema;

/**
 * Plain text as paragraphs: an empty line parts them, a line stays a line. Signs of Markdown are signs
 * like others.
 */
export function pastedPlain(plain: string, room: number): readonly Node[] {
  return plain
    .slice(0, room)
    .replaceAll(LINE_END, '\n')
    .replaceAll('\u2029', '\n\n')
    .split(/\n[ \t]*\n\s*/)
    .map(paragraphOf)
    .filter(({ content }) => content.size > 0);
}

/** As Windows, old Macs, terminals and some programs of design write it. */
const LINE_END = /\r\n?|[\v\u2028]/g;

function paragraphOf(text: string): Node {
  const lines = text.trim().split('\n');
  return nodes.paragraph.create(
    null,
    lines.flatMap((line, index) => [
      ...(index === 0 ? [] : [nodes.break.create()]),
      ...(line.trim() === '' ? [] : [richSchema.text(line.trim())]),
    ]),
  );
}

/** Anything as one line, as far as there is room for it. */
export function pastedLine(
  plain: string,
  room: number,
): { readonly text: string; readonly cut: boolean } {
  // Of 5 MB no more is looked at than what could be in it.
  const line = plain
    .slice(0, room * 2)
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (line.length <= room) return { text: line, cut: plain.length > room * 2 };
  return { text: line.slice(0, line.lastIndexOf(' ', room)), cut: true };
}
