import { xml, type XmlChild, xmlDocument, type XmlElement } from '../../../core/xml.ts';
import {
  type MarkdownCode,
  type MarkdownPiece,
  markdownPieces,
} from '../../../richtext/markdownPieces.ts';
import type { TranslatableText } from '../translatable.ts';
import type { TranslationState } from '../translationState.ts';
import type { Segment } from '../updateTranslation.ts';
import { withIdsOf } from './pairedIds.ts';

export type XliffVersion = '1.2' | '2.1';

/** What a file for translators begins with. */
export interface XliffHead {
  /** The course's id. */
  readonly course: string;
  /** BCP 47 tags. */
  readonly source: string;
  readonly target: string;
}

export const XLIFF_NAMESPACES = {
  '1.2': 'urn:oasis:names:tc:xliff:document:1.2',
  '2.1': 'urn:oasis:names:tc:xliff:document:2.0',
} as const;

/**
 * A file for a translator's tool, in XLIFF 1.2 or 2.1 (OASIS). What formats a text stands in inline
 * elements, which tools protect; their ids count from 1 in each source.
 */
export function writeXliff(
  version: XliffVersion,
  head: XliffHead,
  segments: readonly Segment[],
): string {
  return xmlDocument(version === '1.2' ? xliff12(head, segments) : xliff21(head, segments));
}

/** The pieces of a text: one, where it is plain. */
export const piecesOf = (text: string, kind: TranslatableText['kind']): readonly MarkdownPiece[] =>
  kind === 'richText' ? markdownPieces(text) : text === '' ? [] : [{ kind: 'text', text }];

function xliff12({ course, source, target }: XliffHead, segments: readonly Segment[]): XmlElement {
  const languages = { 'source-language': source, 'target-language': target };
  const file = { original: course, ...languages, datatype: 'plaintext' };
  const body = xml('body', {}, ...segments.map(unit12));
  const root = { version: '1.2', xmlns: XLIFF_NAMESPACES['1.2'] };
  return xml('xliff', root, xml('file', file, body));
}

const STATES_12: Readonly<Record<TranslationState, string>> = {
  new: 'needs-translation',
  stale: 'needs-review-translation',
  current: 'translated',
};

function unit12(segment: Segment): XmlElement {
  const { source, target } = texts(segment);
  return xml(
    'trans-unit',
    { id: segment.key, 'xml:space': 'preserve' },
    xml('source', {}, '', ...source.map(inline12)),
    xml('target', { state: STATES_12[segment.state] }, '', ...target.map(inline12)),
    ...notes(segment).map((note) => xml('note', { from: 'Waymark' }, note)),
  );
}

function inline12(piece: MarkdownPiece): XmlChild {
  if (piece.kind === 'text') return piece.text;
  const { does, markdown } = piece.code;
  const names = { open: 'bpt', close: 'ept', mark: 'ph' } as const;
  const type = piece.kind === 'close' ? {} : { ctype: TYPES_12[does] };
  return xml(names[piece.kind], { id: String(piece.id), ...type }, markdown);
}

const TYPES_12: Readonly<Record<MarkdownCode['does'], string>> = {
  strong: 'bold',
  emphasis: 'italic',
  link: 'link',
  paragraph: 'x-paragraph',
  lineBreak: 'lb',
  formula: 'x-formula',
  structure: 'x-structure',
};

function xliff21({ course, source, target }: XliffHead, segments: readonly Segment[]): XmlElement {
  const root = { xmlns: XLIFF_NAMESPACES['2.1'], version: '2.1', srcLang: source, trgLang: target };
  return xml('xliff', root, xml('file', { id: course }, ...segments.map(unit21)));
}

function unit21(segment: Segment): XmlElement {
  const { source, target } = texts(segment);
  const data = new OriginalData();
  const state = { state: segment.state === 'current' ? 'translated' : 'initial' };
  // Written first: what they hold of the original stands before them.
  const [sourceXml, targetXml] = [inlines21(source, data), inlines21(target, data)];
  const noted = notes(segment).map((note) => xml('note', {}, note));
  return xml(
    'unit',
    { id: segment.key, canResegment: 'no', 'xml:space': 'preserve' },
    noted.length === 0 ? null : xml('notes', {}, ...noted),
    data.element(),
    xml('segment', state, xml('source', {}, '', ...sourceXml), xml('target', {}, '', ...targetXml)),
  );
}

/** The characters that inline elements stand for, each once. */
class OriginalData {
  readonly #ids = new Map<string, string>();

  reference(markdown: string): string {
    const id = this.#ids.get(markdown) ?? `d${this.#ids.size + 1}`;
    this.#ids.set(markdown, id);
    return id;
  }

  element(): XmlElement | null {
    if (this.#ids.size === 0) return null;
    const data = [...this.#ids].map(([markdown, id]) =>
      xml('data', { id, 'xml:space': 'preserve' }, markdown),
    );
    return xml('originalData', {}, ...data);
  }
}

function inlines21(pieces: readonly MarkdownPiece[], data: OriginalData): readonly XmlChild[] {
  const [children] = inlinesUntil(pieces, 0, data);
  return children;
}

/** The elements from a piece on, up to the one that closes what they stand in; and where that is. */
function inlinesUntil(
  pieces: readonly MarkdownPiece[],
  start: number,
  data: OriginalData,
): readonly [readonly XmlChild[], number] {
  const children: XmlChild[] = [];
  let at = start;
  for (let piece = pieces[at]; piece !== undefined; piece = pieces[at]) {
    if (piece.kind === 'close') return [children, at];
    at += 1;
    if (piece.kind === 'text') children.push(piece.text);
    else if (piece.kind === 'mark') children.push(placeholder(piece, data));
    else {
      const [held, end] = inlinesUntil(pieces, at, data);
      const close = pieces[end];
      children.push(paired(piece, close?.kind === 'close' ? close.code.markdown : '', held, data));
      at = end + 1;
    }
  }
  return [children, at];
}

type CodePiece = Exclude<MarkdownPiece, { kind: 'text' }>;

const placeholder = ({ id, code }: CodePiece, data: OriginalData): XmlElement =>
  xml('ph', { id: String(id), ...TYPES_21[code.does], dataRef: data.reference(code.markdown) });

const paired = (
  { id, code }: CodePiece,
  close: string,
  held: readonly XmlChild[],
  data: OriginalData,
): XmlElement =>
  xml(
    'pc',
    {
      id: String(id),
      ...TYPES_21[code.does],
      dataRefStart: data.reference(code.markdown),
      dataRefEnd: data.reference(close),
    },
    '',
    ...held,
  );

const TYPES_21: Readonly<Record<MarkdownCode['does'], Readonly<Record<string, string>>>> = {
  strong: { type: 'fmt', subType: 'xlf:b' },
  emphasis: { type: 'fmt', subType: 'xlf:i' },
  link: { type: 'link' },
  paragraph: { type: 'fmt', subType: 'xlf:pb' },
  lineBreak: { type: 'fmt', subType: 'xlf:lb' },
  formula: { type: 'other' },
  structure: { type: 'other' },
};

/** Source and translation in pieces; what stands in both has the same id in both. */
function texts({ text, kind, translation }: Segment) {
  const source = piecesOf(text, kind);
  return { source, target: withIdsOf(source, piecesOf(translation.text, kind)) };
}

function notes({ state, translation: { was } }: Segment): readonly string[] {
  if (state !== 'stale') return [];
  return was?.source === undefined
    ? ['The source changed after this was translated.']
    : [`The source changed after this was translated. It was: ${was.source}`];
}
