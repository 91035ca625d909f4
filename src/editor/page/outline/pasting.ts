import {
  type Copied,
  type Origin,
  readClipboard,
  wordsAsBlocks,
} from '../../commands/clipboard.ts';
import type { Command } from '../../commands/edit.ts';
import { insertLesson } from '../../commands/lessons.ts';
import { inOneStep } from '../../commands/oneStep.ts';
import { insertPieces } from '../../commands/pasteBlocks.ts';
import { behind } from './arranging.ts';
import type { OutlineRow } from './outlineRows.ts';

/** What comes of a text that is pasted at a row, or why nothing does: each has words of its own. */
export type Pasting =
  | { readonly kind: 'done'; readonly command: Command; readonly copied: Copied }
  | { readonly kind: 'tooMuch' | 'nothing' | 'nowhere' };

/**
 * What was cut in this course keeps its ids; all else gets new ones.
 *
 * @param row What it comes behind, or into; `null` where nothing is chosen.
 * @param lessons How many lessons there are.
 */
export function pasting(
  text: string,
  row: OutlineRow | null,
  lessons: number,
  here: Pick<Origin, 'shelf' | 'course'>,
): Pasting {
  const copied = readClipboard(text);
  if (copied.kind === 'tooMuch' || copied.kind === 'nothing') return { kind: copied.kind };
  if (copied.kind === 'lessons') {
    const index = row?.kind === 'lesson' ? row.number : lessons;
    return { kind: 'done', command: pastingLessons(copied, index, here), copied };
  }
  if (row === null) return { kind: 'nowhere' };
  const { list, index } = behind(row);
  const command =
    copied.kind === 'words'
      ? insertPieces(list, index, wordsAsBlocks(copied.text))
      : insertPieces(list, index, copied.text, wasCutHere(copied.origin, here) ? 'kept' : 'new');
  return { kind: 'done', command, copied };
}

const wasCutHere = (
  origin: Origin | null,
  { shelf, course }: Pick<Origin, 'shelf' | 'course'>,
): boolean => origin !== null && origin.cut && origin.shelf === shelf && origin.course === course;

function pastingLessons(
  { lessons, origin }: Extract<Copied, { kind: 'lessons' }>,
  index: number,
  here: Pick<Origin, 'shelf' | 'course'>,
): Command {
  const ids = wasCutHere(origin, here) ? 'kept' : 'new';
  const each = lessons.map((text, at) => insertLesson(index + at, text, ids));
  return inOneStep('pasteLessons', lessons.length, each);
}

/** Where the files may lie that something copied names: another course of the same shelf. */
export function sourceOf(copied: Copied, here: Pick<Origin, 'shelf' | 'course'>): string | null {
  const origin = originOf(copied);
  return origin?.shelf === here.shelf && origin.course !== here.course ? origin.course : null;
}

/** Whether what it names of its course is not that of this one. */
export function isFromElsewhere(copied: Copied, here: Pick<Origin, 'shelf' | 'course'>): boolean {
  const origin = originOf(copied);
  return origin !== null && (origin.shelf !== here.shelf || origin.course !== here.course);
}

const originOf = (copied: Copied): Origin | null =>
  copied.kind === 'blocks' || copied.kind === 'lessons' ? copied.origin : null;
