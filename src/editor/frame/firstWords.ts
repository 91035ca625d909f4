import { shortened } from '../../core/shortened.ts';

const LONGEST = 40;

/** Stands on the page for its author alone. */
const FOR_AUTHORS = '[data-in-place], [data-hidden-texts]';

/**
 * The first words of a block on the page, or those that stand for its picture, by which its author knows
 * it; empty where it has none. Read no further than they go: stories are long.
 */
export function firstWords(block: Element): string {
  const walker = block.ownerDocument.createTreeWalker(
    block,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node instanceof Element && node.matches(FOR_AUTHORS)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  let words = '';
  while (words.length <= LONGEST && walker.nextNode() !== null) {
    words = `${words} ${wordsOf(walker.currentNode)}`.trim();
  }
  return shortened(words, LONGEST);
}

function wordsOf(node: Node): string {
  const words = node instanceof Element ? node.getAttribute('alt') : node.nodeValue;
  return (words ?? '').replaceAll(/\s+/g, ' ').trim();
}
