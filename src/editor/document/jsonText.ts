import { type Node, parseTree } from 'jsonc-parser';

import type { FileLimits } from '../../course/files.ts';
import { beyondBounds } from '../../course/load/bounds.ts';
import { jsonIn } from '../../course/load/jsonIn.ts';
import { jsonValue } from '../../course/load/jsonValue.ts';
import { type ReadText, writtenOn } from './writtenOn.ts';

/** What was read last: a command asks for one text several times, and the next letter for nearly the same. */
let last: ReadText = { text: '', value: undefined, root: null, within: null };

/** What a text holds, as far as it can be read: read on, where it was written on. */
export function writtenJson(text: string): unknown {
  if (text !== last.text) last = writtenOn(last, text) ?? last;
  return text === last.text ? last.value : jsonIn(text);
}

/** Whether a text is within the limits of its file: what is nested too deep would overflow its parser. */
export function isWithin(text: string, limits: FileLimits): boolean {
  if (text !== last.text) last = writtenOn(last, text) ?? last;
  if (text === last.text && last.within === limits) return true;
  if (beyondBounds(text, limits) !== null) return false;
  last = { ...read(text), within: limits };
  return true;
}

/** What a text within its limits holds; of two fields with the same name the last one. */
export const fieldsIn = (text: string): unknown => read(text).value;

/**
 * The nodes of a text within its limits, as far as it can be read; `undefined` where it holds nothing.
 * They are for looking at, and at once: the next letter moves them.
 */
export function treeOf(text: string): Node | undefined {
  const known = read(text);
  if (known.root !== null) return known.root;
  const root = parseTree(text);
  last = { ...known, root };
  return root;
}

function read(text: string): ReadText {
  if (text === last.text) return last;
  last = writtenOn(last, text) ?? readAnew(text);
  return last;
}

function readAnew(text: string): ReadText {
  try {
    return { text, value: JSON.parse(text), root: null, within: null };
  } catch {
    const root = parseTree(text);
    return { text, value: root && jsonValue(root).value, root, within: null };
  }
}
