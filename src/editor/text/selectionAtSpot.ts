import type { Node } from 'prosemirror-model';
import { Selection, TextSelection } from 'prosemirror-state';

import { richSchema } from './schema.ts';
import type { TextSpot, WordSpot } from './textSpot.ts';

/** What an author had chosen in a still text, in its editor. Apart from the spot, which needs no editor. */
export const selectionAtSpot = (doc: Node, { anchor, head }: TextSpot): Selection =>
  TextSelection.between(doc.resolve(positionAt(doc, anchor)), doc.resolve(positionAt(doc, head)));

function positionAt(doc: Node, { letters, spaces, begins }: WordSpot): number {
  const behind = behindLetters(doc, letters);
  if (begins && letters > 0) {
    const $behind = doc.resolve(behind);
    return Selection.findFrom(doc.resolve($behind.after()), 1, true)?.from ?? behind;
  }
  return behindSpaces(doc, behind, spaces);
}

function behindLetters(doc: Node, letters: number): number {
  let left = letters;
  let found = Selection.atStart(doc).from;
  doc.descendants((node, at) => {
    if (left <= 0 || node.text === undefined) return left > 0;
    if (richSchema.marks.latex.isInSet(node.marks)) {
      left -= 1;
      found = at + node.nodeSize;
      return false;
    }
    for (let index = 0; index < node.text.length && left > 0; index += 1) {
      if (isSpace(node.text.charAt(index))) continue;
      left -= 1;
      found = at + index + 1;
    }
    return false;
  });
  return found;
}

function behindSpaces(doc: Node, from: number, spaces: number): number {
  let at = from;
  while (at < from + spaces) {
    const next = doc.resolve(at).nodeAfter;
    const isBreak = next?.type === richSchema.nodes.break;
    if (!isBreak && !isSpace(next?.text?.charAt(0) ?? '')) break;
    at += 1;
  }
  return at;
}

const isSpace = (letter: string): boolean => /\s/u.test(letter);
