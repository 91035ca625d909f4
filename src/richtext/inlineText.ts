import type { RichInline } from './tree.ts';

/** The words of inline rich text; line breaks become spaces. */
export const inlineText = (inlines: readonly RichInline[]): string =>
  inlines.map(textOfInline).join('').trim();

function textOfInline(inline: RichInline): string {
  if (inline.type === 'text') return inline.text;
  return inline.type === 'break' ? ' ' : inline.children.map(textOfInline).join('');
}
