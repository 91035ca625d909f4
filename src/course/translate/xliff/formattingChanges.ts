import type { MarkdownPiece } from '../../../richtext/markdownPieces.ts';
import type { TranslatableText } from '../translatable.ts';
import { piecesOf } from './writeXliff.ts';

/** What formatting a translation has lost against its source, or has beyond it; in words. */
export function formattingChanges(
  kind: TranslatableText['kind'],
  source: string,
  translation: string,
): readonly string[] {
  const [before, after] = [source, translation].map((text) =>
    piecesOf(text, kind).flatMap(inWords),
  );
  if (before === undefined || after === undefined) return [];
  const lost = without(before, after);
  const added = without(after, before);
  return [
    ...(lost.length === 0 ? [] : [`Its translation has lost ${lost.join(', ')}.`]),
    ...(added.length === 0
      ? []
      : [`Its translation has more than its source: ${added.join(', ')}.`]),
  ];
}

function inWords(piece: MarkdownPiece): readonly string[] {
  if (piece.kind === 'text' || piece.kind === 'open') return [];
  const { does, markdown } = piece.code;
  switch (does) {
    case 'strong':
      return ['strong words (**…**)'];
    case 'emphasis':
      return ['emphasis (*…*)'];
    case 'link':
      return [`a link ([…${markdown})`];
    case 'paragraph':
      return ['an empty line between paragraphs'];
    case 'lineBreak':
      return ['a line break'];
    case 'formula':
      return [`a formula (${markdown})`];
    case 'structure': {
      const signs = markdown.trim().replaceAll(/\s+/g, ' ');
      return signs === '' ? [] : [`“${signs}” of a list, heading or table`];
    }
  }
}

function without(all: readonly string[], some: readonly string[]): readonly string[] {
  const left = [...some];
  return all.filter((each) => {
    const at = left.indexOf(each);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}
