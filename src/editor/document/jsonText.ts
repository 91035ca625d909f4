import { type Node, parseTree } from 'jsonc-parser';

import { memoLast } from '../../core/memo.ts';

/**
 * The nodes of a JSON text, as far as it can be read; `undefined` where it holds nothing. A command asks
 * for those of one text several times: they are for looking at only.
 */
export const treeOf: (text: string) => Node | undefined = memoLast((text: string) =>
  parseTree(text),
);
