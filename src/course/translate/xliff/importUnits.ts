import { xmlText } from '../../../core/xml.ts';
import type { MarkdownPiece } from '../../../richtext/markdownPieces.ts';
import { parsedText } from '../../text/parsedText.ts';
import type { Translation } from '../../schema/locale.ts';
import { inOrder, type Segment } from '../updateTranslation.ts';
import { formattingChanges } from './formattingChanges.ts';
import type { InlinePiece } from './inlinePieces.ts';
import type { XliffUnit } from './readXliff.ts';
import { piecesOf } from './writeXliff.ts';

/** Something of the file that was not taken, or that somebody should look at. */
export interface ImportNote {
  readonly line: number;
  readonly key: string;
  readonly message: string;
}

export interface ImportedUnits {
  readonly segments: readonly Segment[];
  /** How many translations are others now, or are up to date now. */
  readonly taken: number;
  readonly notes: readonly ImportNote[];
}

/** Takes translations into a course's, and names all that cannot come along. */
export function importUnits(
  segments: readonly Segment[],
  units: readonly XliffUnit[],
): ImportedUnits {
  const known = new Map(segments.map((segment) => [segment.key, segment]));
  const seen = new Map<string, number>();
  const notes: ImportNote[] = [];
  let taken = 0;
  for (const unit of units) {
    const { key, line } = unit;
    const segment = known.get(key);
    const before = seen.get(key);
    const outcome = before === undefined ? importUnit(segment, unit) : duplicateOf(before);
    if (before === undefined) seen.set(key, line);
    notes.push(...outcome.notes.map((message) => ({ line, key, message })));
    if (segment === undefined || outcome.segment === null) continue;
    taken += 1;
    known.set(key, outcome.segment);
  }
  return { segments: inOrder([...known.values()]), taken, notes };
}

interface Outcome {
  /** `null` where nothing changes. */
  readonly segment: Segment | null;
  readonly notes: readonly string[];
}

const left = (...notes: readonly string[]): Outcome => ({ segment: null, notes });

const duplicateOf = (line: number): Outcome =>
  left(`It stands in line ${line} already. The first was taken, this one left.`);

function importUnit(segment: Segment | undefined, unit: XliffUnit): Outcome {
  if (segment === undefined) return left('The course has no such text any more. It was left out.');
  const current = piecesOf(segment.text, segment.kind);
  const source = textOf(unit.source, [], current);
  const text = textOf(unit.target, unit.source, current);
  if (text.trim() === '') return left(emptyWords(segment));
  const isSame = source === xmlText(segment.text);
  const before = segment.translation.text;
  if (text === before && segment.state === 'current') return left();
  if (text === before && unit.waiting) return left(WAITING);
  if (!isSame && segment.state === 'current') return left(LATE);
  if (segment.kind === 'richText') {
    const [problem] = parsedText(text).issues;
    if (problem !== undefined) return left(`It was left out. ${problem.message} ${problem.remedy}`);
  }
  const changed = text === before ? [] : formattingChanges(segment.kind, source, text);
  return {
    segment: translated(segment, isSame ? null : source, text),
    notes: [...changed, ...(isSame ? [] : [OUTDATED])],
  };
}

const emptyWords = ({ state }: Segment): string =>
  state === 'new'
    ? 'It is not translated.'
    : 'Its translation is empty in this file. The one that is there stays.';

const WAITING =
  'It changed, and its translation is as it was. Whoever looked at it says so by its state.';

const LATE =
  'The course says something else since the file was written, and that is translated already. This one was left out.';

const OUTDATED =
  'The course says something else since the file was written. It was taken, and counts as out of date.';

/** `source`: what it translates, where the course says something else by now. */
function translated(segment: Segment, source: string | null, text: string): Segment {
  const now = { source: segment.text, text };
  const translation: Translation = source === null ? now : { was: { source, text }, ...now };
  return { ...segment, state: source === null ? 'current' : 'stale', translation };
}

/**
 * The text of pieces. What an element stands for says the element itself, else the one of the same
 * id in the file's source, else in the course's.
 */
function textOf(
  pieces: readonly InlinePiece[],
  source: readonly InlinePiece[],
  course: readonly MarkdownPiece[],
): string {
  const signs = ({ kind, id, markdown }: Exclude<InlinePiece, { kind: 'text' }>): string => {
    if (markdown !== null) return markdown;
    const there = source.find((each) => each.kind === kind && each.id === id);
    if (there !== undefined && there.kind !== 'text' && there.markdown !== null) {
      return there.markdown;
    }
    const written = course.find((each) => each.kind === kind && String(each.id) === id);
    return written === undefined || written.kind === 'text' ? '' : written.code.markdown;
  };
  return pieces.map((piece) => (piece.kind === 'text' ? piece.text : signs(piece))).join('');
}
