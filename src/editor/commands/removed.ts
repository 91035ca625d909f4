import { z } from 'zod';

import { type IdHolder, idsInUse } from '../../course/fix/idsInUse.ts';
import { COURSE_FILE } from '../../course/files.ts';
import type { JsonPath } from '../../course/load/finding.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { lessonPath } from '../../course/load/loadedCourse.ts';
import { type Draft, edited } from '../document/draft.ts';
import { pieceAt } from '../document/jsonSplices.ts';
import { reindented } from '../document/manner.ts';
import { insertAround, itemAround, itemAroundBlock, listOfItem } from './aroundRemoved.ts';
import { typesAt } from './blockLists.ts';
import { removeBlock } from './blocks.ts';
import { type DraftFile, fileIn, isLessonFile } from './draftFile.ts';
import type { Command, DraftPlace } from './edit.ts';
import { insertLesson } from './lessons.ts';
import { listIn } from './listSplices.ts';
import { insertPieces } from './pasteBlocks.ts';
import { isWithin } from './within.ts';
import { titleAt } from './titleAt.ts';

const stepSchema = z.union([z.string(), z.number()]);

/** A lesson or a block that was taken out of a course, with what it needs to be brought back. */
export const removedSchema = z.object({
  kind: z.enum(['lesson', 'block']),
  id: z.string(),
  /** Its type as the file has it: `lesson`, `quiz`, `flipCards`. */
  type: z.string(),
  title: z.string().nullable(),
  /** As its author wrote it. */
  text: z.string(),
  /** The lesson in which it stood; its own for a lesson. */
  lesson: z.string(),
  /** The block in which it stood, by its id; `null`: in the lesson itself. */
  within: z.string().nullable(),
  /** The list in which it stood: a path from that block, or from the lesson. */
  list: z.array(stepSchema),
  index: z.number(),
  /** The item of that block in which it stood; `null`: in none, or an earlier bin, which did not say. */
  item: itemAround.nullable().default(null),
});

export type Removed = z.infer<typeof removedSchema>;

/** What stood in a draft and does not stand in another: whole lessons, and blocks of those that are left. */
export function removedBetween(before: Draft, after: Draft): readonly Removed[] {
  const lessons = lessonsIn(before);
  const left = new Set(lessonsIn(after));
  const live = new Set(
    lessonsIn(after).flatMap((id) => blocksIn(after, id).map((each) => each.id)),
  );
  return lessons.flatMap((id, index) => {
    if (!left.has(id)) return lessonRemoved(before, id, index);
    const isSame = before.get(lessonPath(id)) === after.get(lessonPath(id));
    return isSame ? [] : blocksRemoved(before, id, live);
  });
}

/** Whether a course has it again: it was brought back, or its removal was undone. */
export const isThere = (draft: Draft, { kind, id }: Removed): boolean =>
  kind === 'lesson'
    ? lessonsIn(draft).includes(id)
    : lessonsIn(draft).some((lesson) => blocksIn(draft, lesson).some((each) => each.id === id));

/**
 * Brings back what was removed, with its ids, to where it stood, or as near to it as can be. A block in
 * it that the course has elsewhere by now stays there. `null` where no lesson can hold it.
 */
export const bringBack =
  (removed: Removed): Command =>
  (draft) => {
    const { kind, index } = removed;
    const text = withoutWhatIsThere(removed, draft);
    if (text === null) return null;
    const edit =
      kind === 'lesson'
        ? insertLesson(index, text, 'kept')(draft)
        : firstOf(waysBack(draft, removed, text), draft);
    return edit && { ...edit, name: 'bringBack' };
  };

/**
 * What was removed as it is brought back: without the blocks that a course has again; `null` where it has
 * all of them.
 */
function withoutWhatIsThere({ kind, id, text }: Removed, draft: Draft): string | null {
  const start = kind === 'lesson' ? '' : '{"type":"lesson","blocks":[';
  const end = kind === 'lesson' ? '' : ']}';
  const file = lessonPath(id);
  const alone: Draft = new Map([[file, start + text + end]]);
  const live = new Set(
    lessonsIn(draft).flatMap((lesson) => blocksIn(draft, lesson).map((each) => each.id)),
  );
  const there = blocksIn(alone, id).filter((each) => live.has(each.id));
  if (there.length === 0) return text;
  const edit = removeBlock(there.map(({ path }) => ({ file, path })))(alone);
  const left = edit === null ? null : (edited(alone, edit.edits).get(file) ?? null);
  return left && left.slice(start.length, left.length - end.length);
}

function firstOf(commands: readonly Command[], draft: Draft): ReturnType<Command> {
  for (const command of commands) {
    const edit = command(draft);
    if (edit !== null) return edit;
  }
  return null;
}

/** To where it stood, to the end of its lesson, to those of the others, the last first. */
function waysBack(draft: Draft, removed: Removed, text: string): readonly Command[] {
  const { lesson, within, list, index, item } = removed;
  const outer =
    within === null ? [] : blocksIn(draft, lesson).find(({ id }) => id === within)?.path;
  const here = fileIn(draft, lessonPath(lesson));
  if (outer === undefined || here === null) return endsOfLessons(draft, lesson, text);
  const stood: DraftPlace = { file: here.file, path: [...outer, ...list] };
  const path = item === null ? stood.path : listOfItem(here, stood.path, item);
  const back =
    item !== null && path === null
      ? insertAround(stood, item, text)
      : insertPieces({ ...stood, path: path ?? stood.path }, index, text, 'kept');
  const isHeld = valueAt(here.value, (path ?? outer).slice(0, -1)) !== undefined;
  return [...(isHeld ? [back] : []), ...endsOfLessons(draft, lesson, text)];
}

function endsOfLessons(draft: Draft, lesson: string, text: string): readonly Command[] {
  const others = [...lessonsIn(draft), lesson].toReversed();
  const ends = others.flatMap((id) =>
    [['blocks'], ['quiz', 'questions']].map((path) => ({ file: lessonPath(id), path })),
  );
  return ends
    .filter((place) => {
      const here = fileIn(draft, place.file);
      return here !== null && typesAt(here, place.path).length > 0;
    })
    .map((place) => insertPieces(place, Infinity, text, 'kept'));
}

function lessonsIn(draft: Draft): readonly string[] {
  const course = fileIn(draft, COURSE_FILE);
  return course === null ? [] : listIn(course, ['lessons']).map(String);
}

interface FoundBlock extends Pick<IdHolder, 'path' | 'type'> {
  readonly id: string;
}

/** What was found in a text is found again: a hundred lessons are not read for one that changed. */
const known = new WeakMap<Draft, Map<string, readonly FoundBlock[]>>();

function blocksIn(draft: Draft, lesson: string): readonly FoundBlock[] {
  const file = lessonPath(lesson);
  const ofDraft = known.get(draft) ?? new Map<string, readonly FoundBlock[]>();
  known.set(draft, ofDraft);
  const found = ofDraft.get(file) ?? blocksOf(fileIn(draft, file));
  ofDraft.set(file, found);
  return found;
}

const blocksOf = (here: DraftFile | null): readonly FoundBlock[] =>
  here === null || !isLessonFile(here.file)
    ? []
    : idsInUse(here.schema, here.value).holders.flatMap(({ id, path, type, isBlock }) =>
        isBlock && id !== null ? [{ id, path, type }] : [],
      );

function lessonRemoved(draft: Draft, id: string, index: number): readonly Removed[] {
  const here = fileIn(draft, lessonPath(id));
  if (here === null) return [];
  const type = String(valueAt(here.value, ['type']) ?? 'lesson');
  const title = titleAt(here, []);
  const { text } = here;
  return [
    {
      kind: 'lesson',
      id,
      type,
      title,
      text,
      lesson: id,
      within: null,
      list: [],
      index,
      item: null,
    },
  ];
}

/** The outermost that are gone: each brings along what is in it. */
function blocksRemoved(
  draft: Draft,
  lesson: string,
  live: ReadonlySet<string>,
): readonly Removed[] {
  const here = fileIn(draft, lessonPath(lesson));
  const blocks = blocksIn(draft, lesson);
  const gone = blocks.filter(({ id }) => !live.has(id));
  const outermost = gone.filter(
    ({ path }) => !gone.some((each) => each.path !== path && isWithin(path, each.path)),
  );
  return outermost.flatMap(({ id, path, type }): Removed[] => {
    const piece = here === null ? null : pieceAt(here.text, path);
    if (here === null || piece === null) return [];
    const around = blocks
      .filter((each) => each.path !== path && isWithin(path, each.path))
      .toSorted((one, other) => other.path.length - one.path.length)[0];
    return [
      {
        kind: 'block',
        id,
        type: type ?? '',
        title: titleAt(here, path),
        text: reindented(piece.source, piece.indent, ''),
        lesson,
        within: around?.id ?? null,
        list: listPath(path, around?.path ?? []),
        index: Number(path.at(-1)),
        item: around === undefined ? null : itemAroundBlock(here, path),
      },
    ];
  });
}

const listPath = (path: JsonPath, around: JsonPath): (string | number)[] =>
  path.slice(around.length, -1);
