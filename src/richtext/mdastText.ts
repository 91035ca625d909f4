import type { Nodes } from 'mdast';

/** The words of a Markdown node without their formatting. Not recursive, so that any depth is safe. */
export function mdastText(node: Nodes): string {
  const words: string[] = [];
  const open: Nodes[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if ('children' in next) open.push(...next.children.toReversed());
    else words.push(ownText(next));
  }
  return words.join('').trim();
}

/** HTML without its tags. */
export const htmlText = (html: string): string =>
  html.replace(/<!--[\s\S]*?-->|<[^>]*>/g, '').trim();

function ownText(node: Nodes): string {
  if (node.type === 'html') return htmlText(node.value);
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  if ('alt' in node) return node.alt ?? '';
  return '';
}
