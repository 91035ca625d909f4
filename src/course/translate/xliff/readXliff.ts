import { type Result, fail, ok } from '../../../core/result.ts';
import { type InlinePiece, inlinePieces, type OriginalTexts } from './inlinePieces.ts';
import { type XliffHead, XLIFF_NAMESPACES } from './writeXliff.ts';
import { elementsOf, type ReadElement, readXml, wordsOf, type XmlTrouble } from './xmlReader.ts';

/** A text that came back from a translator. */
export interface XliffUnit {
  readonly key: string;
  /** In the file, from 1. */
  readonly line: number;
  readonly source: readonly InlinePiece[];
  /** Without a piece where nothing was translated. */
  readonly target: readonly InlinePiece[];
  /** Whether the file says that somebody still has to translate it, or to look at it. */
  readonly waiting: boolean;
}

/** What was read of an XLIFF file. */
export interface XliffFile {
  readonly units: readonly XliffUnit[];
}

/**
 * Reads XLIFF 1.2, 2.0 or 2.1. Refuses what is not for this course and these languages. Never
 * throws, whatever the text is.
 */
export function readXliff(text: string, expected: XliffHead): Result<XliffFile, XmlTrouble> {
  const read = readXml(text);
  if (!read.ok) return read;
  const root = read.value;
  const refuse = (message: string, { line }: ReadElement = root) => fail({ line, message });
  if (root.name !== 'xliff') return refuse(`it is not XLIFF, but begins with <${root.name}>`);
  const version = root.attributes.get('version') ?? '';
  const is12 = version === '1.2' && root.namespace === XLIFF_NAMESPACES['1.2'];
  const is2 = /^2\.[01]$/.test(version) && root.namespace === XLIFF_NAMESPACES['2.1'];
  if (!is12 && !is2) {
    return refuse(
      `it is XLIFF “${version}” in the namespace “${root.namespace}”; 1.2, 2.0 and 2.1 are read`,
    );
  }
  const files = elementsOf(root, 'file');
  if (files.length === 0) return refuse('it holds no <file>');
  for (const file of files) {
    const wrong = mismatch(is12 ? head12(file) : head2(root, file), expected);
    if (wrong !== null) return refuse(wrong, file);
  }
  return ok({ units: files.flatMap(is12 ? units12 : units2) });
}

type FoundHead = { readonly [Part in keyof XliffHead]: string | undefined };

const head12 = ({ attributes }: ReadElement): FoundHead => ({
  course: attributes.get('original'),
  source: attributes.get('source-language'),
  target: attributes.get('target-language'),
});

const head2 = (root: ReadElement, file: ReadElement): FoundHead => ({
  course: file.attributes.get('id'),
  source: root.attributes.get('srcLang'),
  target: root.attributes.get('trgLang'),
});

function mismatch(found: FoundHead, expected: XliffHead): string | null {
  if (found.course !== expected.course) {
    return `it is of the course “${found.course ?? ''}”, and this one is “${expected.course}”`;
  }
  if (!isSameTag(found.source, expected.source)) {
    return `it translates from “${found.source ?? ''}”, and the course is written in “${expected.source}”`;
  }
  return isSameTag(found.target, expected.target)
    ? null
    : `it translates into “${found.target ?? ''}”, not into “${expected.target}”`;
}

const isSameTag = (one: string | undefined, other: string): boolean =>
  one?.replaceAll('_', '-').toLowerCase() === other.toLowerCase();

/** Every unit below an element, in whatever groups. */
function unitsBelow(element: ReadElement, name: string): readonly ReadElement[] {
  return elementsOf(element, name, 'group', 'body').flatMap((child) =>
    child.name === name ? [child] : unitsBelow(child, name),
  );
}

const units12 = (file: ReadElement): readonly XliffUnit[] =>
  unitsBelow(file, 'trans-unit').map((unit) => {
    const [source] = elementsOf(unit, 'source');
    const [target] = elementsOf(unit, 'target');
    const state = target?.attributes.get('state') ?? '';
    return {
      key: unit.attributes.get('id') ?? '',
      line: unit.line,
      source: source === undefined ? [] : inlinePieces(source, NO_ORIGINALS),
      target: target === undefined ? [] : inlinePieces(target, NO_ORIGINALS),
      waiting: state.startsWith('needs-') || state === 'new',
    };
  });

const NO_ORIGINALS: OriginalTexts = new Map();

function units2(file: ReadElement): readonly XliffUnit[] {
  return unitsBelow(file, 'unit').map((unit) => {
    const originals = originalTexts(unit);
    const parts = elementsOf(unit, 'segment', 'ignorable');
    const pieces = (name: 'source' | 'target', part: ReadElement) =>
      elementsOf(part, name).flatMap((element) => inlinePieces(element, originals));
    const segments = parts.filter(({ name }) => name === 'segment');
    // Of a text in several sentences all have to be translated.
    const isWhole = segments.every((part) => pieces('target', part).length > 0);
    const translated = parts.flatMap((part) =>
      part.name === 'segment' || elementsOf(part, 'target').length > 0
        ? pieces('target', part)
        : pieces('source', part),
    );
    return {
      key: unit.attributes.get('id') ?? '',
      line: unit.line,
      source: parts.flatMap((part) => pieces('source', part)),
      target: isWhole ? translated : [],
      waiting: segments.some(
        ({ attributes }) => (attributes.get('state') ?? 'initial') === 'initial',
      ),
    };
  });
}

function originalTexts(unit: ReadElement): OriginalTexts {
  const data = elementsOf(unit, 'originalData').flatMap((each) => elementsOf(each, 'data'));
  return new Map(data.map((each) => [each.attributes.get('id') ?? '', wordsOf(each)]));
}
