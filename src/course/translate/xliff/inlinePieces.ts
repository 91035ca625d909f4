import { type ReadElement, wordsOf } from './xmlReader.ts';

/** A part of a source or a translation in an XLIFF file. */
export type InlinePiece =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'open' | 'close' | 'mark';
      readonly id: string;
      /** The characters that it stands for; `null` where the file does not say them. */
      readonly markdown: string | null;
    };

/** What inline elements of XLIFF 2 stand for, by the ids that they refer to. */
export type OriginalTexts = ReadonlyMap<string, string>;

/** The pieces of a source or target, of XLIFF 1.2 or 2. An element that is not known is its words. */
export const inlinePieces = (
  element: ReadElement,
  originals: OriginalTexts,
): readonly InlinePiece[] =>
  joined(element.children.flatMap((child) => piecesIn(child, originals)));

function piecesIn(child: ReadElement | string, originals: OriginalTexts): readonly InlinePiece[] {
  if (typeof child === 'string') return [{ kind: 'text', text: child }];
  const { attributes } = child;
  const id = attributes.get('id') ?? '';
  const original = (name: string) => originals.get(attributes.get(name) ?? '') ?? null;
  switch (child.name) {
    // XLIFF 1.2: what an element stands for is its own content.
    case 'bpt':
      return [{ kind: 'open', id, markdown: contentOf(child) }];
    case 'ept':
      return [{ kind: 'close', id, markdown: contentOf(child) }];
    case 'it': {
      const kind = attributes.get('pos') === 'close' ? 'close' : 'open';
      return [{ kind, id, markdown: contentOf(child) }];
    }
    case 'x':
      return [{ kind: 'mark', id, markdown: null }];
    case 'bx':
      return [{ kind: 'open', id: attributes.get('rid') ?? id, markdown: null }];
    case 'ex':
      return [{ kind: 'close', id: attributes.get('rid') ?? id, markdown: null }];
    case 'g':
      return around(child, id, [null, null], originals);
    // In both: of 1.2 with content, of 2 with a reference.
    case 'ph':
      return [{ kind: 'mark', id, markdown: contentOf(child) ?? original('dataRef') }];
    // XLIFF 2.
    case 'pc':
      return around(child, id, [original('dataRefStart'), original('dataRefEnd')], originals);
    case 'sc':
      return [{ kind: 'open', id, markdown: original('dataRef') }];
    case 'ec':
      return [
        { kind: 'close', id: attributes.get('startRef') ?? id, markdown: original('dataRef') },
      ];
    case 'cp':
      return [{ kind: 'text', text: character(attributes.get('hex')) }];
    default:
      return inlinePieces(child, originals);
  }
}

/** Tools that forget what an element stood for leave it empty. */
const contentOf = (element: ReadElement): string | null => wordsOf(element) || null;

const around = (
  element: ReadElement,
  id: string,
  [opens, closes]: readonly [string | null, string | null],
  originals: OriginalTexts,
): readonly InlinePiece[] => [
  { kind: 'open', id, markdown: opens },
  ...inlinePieces(element, originals),
  { kind: 'close', id, markdown: closes },
];

/** A character that XML cannot hold, as XLIFF 2 writes it. */
function character(hex: string | undefined): string {
  const code = Number.parseInt(hex ?? '', 16);
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

function joined(pieces: readonly InlinePiece[]): readonly InlinePiece[] {
  const all: InlinePiece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last?.kind === 'text' && piece.kind === 'text') {
      all.splice(-1, 1, { kind: 'text', text: last.text + piece.text });
    } else if (piece.kind !== 'text' || piece.text !== '') all.push(piece);
  }
  return all;
}
