import { type Node, parse, parseTree } from 'jsonc-parser';

import { memoLast } from '../../core/memo.ts';

/**
 * What a JSON text holds, as far as it can be read. The browser's own parser, which is many times faster,
 * reads what is right; the other reads on past mistakes.
 */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return parse(text);
  }
}

/**
 * The nodes of a JSON text, as far as it can be read; `undefined` where it holds nothing. A command asks
 * for those of one text several times: they are for looking at only.
 */
export const treeOf: (text: string) => Node | undefined = memoLast((text: string) =>
  parseTree(text),
);
