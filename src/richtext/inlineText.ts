import type { RichInline } from './tree.ts';

/** The words of inline rich text, a formula as it is said; line breaks become spaces. */
export const inlineText = (inlines: readonly RichInline[]): string =>
  inlines.map(textOfInline).join('').trim();

function textOfInline(inline: RichInline): string {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'break':
      return ' ';
    case 'formula':
      return inline.words;
    case 'latex':
      // A formula is one word, whatever it is made of.
      return `$${inline.latex.replaceAll(/\s+/g, '')}$`;
    default:
      return inline.children.map(textOfInline).join('');
  }
}
