import { applyEdits, type Edit } from 'jsonc-parser';

import type { AnySchema } from '../../blocks/schemaNode.ts';
import { COURSE_FILE, type CourseFiles, limitsOf } from '../files.ts';
import { beyondBounds } from '../load/bounds.ts';
import { JsonDocument } from '../load/jsonDocument.ts';
import { valueAt } from '../load/jsonPath.ts';
import { jsonValue } from '../load/jsonValue.ts';
import { lessonPath } from '../load/loadedCourse.ts';
import { readText } from '../load/readText.ts';
import { courseSchema } from '../schema/course.ts';
import { lessonSchema } from '../schema/lesson.ts';
import { type IdsInUse, idsInUse } from './idsInUse.ts';
import { IdGiver, newMentions } from './newIds.ts';
import { editForId, editForMention } from './withId.ts';

/**
 * Mends what can be mended without asking: adds ids that are missing, and makes those unique that
 * stand there twice (the later one), where they are named, too. Gives the new text of each file that changes; how it is
 * written stays as it is. A file with mistakes in its JSON is left alone.
 */
export function fixFiles(files: CourseFiles): ReadonlyMap<string, string> {
  const readable = inOrder(files).flatMap((path) => read(files, path) ?? []);
  const giver = new IdGiver();
  for (const { ids } of readable) giver.reserve(ids.holders);
  return new Map(
    readable.flatMap((file): [string, string][] => {
      const edits = editsFor(file, giver);
      return edits.length === 0 ? [] : [[file.document.file, edited(file, edits)]];
    }),
  );
}

interface ReadableFile {
  readonly document: JsonDocument;
  readonly byteOrderMark: boolean;
  readonly ids: IdsInUse;
}

/** The course, then its lessons in its order, so that of two ids the later one changes. */
function inOrder(files: CourseFiles): readonly string[] {
  const document = documentOf(files, COURSE_FILE);
  const lessons = valueAt(valueOf(document), ['lessons']);
  const listed = Array.isArray(lessons) ? lessons.map((id) => lessonPath(String(id))) : [];
  const others = [...files.keys()].filter((path) => /^lessons\/[^/]+\.json$/.test(path)).toSorted();
  return [...new Set([COURSE_FILE, ...listed, ...others])];
}

function read(files: CourseFiles, path: string): ReadableFile | null {
  const document = documentOf(files, path);
  if (document === null) return null;
  const schema: AnySchema = path === COURSE_FILE ? courseSchema : lessonSchema;
  // The id of a whole file is its name, which `check` compares.
  const { holders, mentions } = idsInUse(schema, valueOf(document));
  const ids = { holders: holders.filter((holder) => holder.path.length > 0), mentions };
  return { document, byteOrderMark: hasByteOrderMark(files, path), ids };
}

function documentOf(files: CourseFiles, path: string): JsonDocument | null {
  const file = files.get(path);
  const text = file === undefined ? null : readText(file, limitsOf(path));
  if (text === null || !text.ok || beyondBounds(text.value, limitsOf(path)) !== null) return null;
  const document = new JsonDocument(path, text.value);
  return document.problems.length === 0 ? document : null;
}

const valueOf = (document: JsonDocument | null): unknown =>
  document === null || document.root === null ? undefined : jsonValue(document.root).value;

function hasByteOrderMark(files: CourseFiles, path: string): boolean {
  const file = files.get(path);
  if (file === undefined || !('bytes' in file)) return false;
  return file.bytes[0] === 0xef && file.bytes[1] === 0xbb && file.bytes[2] === 0xbf;
}

/** The edits that give a file's ids, and write them where items are named. */
export function editsFor(
  { document: { root, text }, ids }: Pick<ReadableFile, 'document' | 'ids'>,
  giver: IdGiver,
): readonly Edit[] {
  if (root === null) return [];
  const given = giver.newIds(ids.holders);
  const named = newMentions(ids.mentions, ids.holders, given);
  return [
    ...given.flatMap(({ path, id }) => editForId(text, root, path, id) ?? []),
    ...named.flatMap(({ path, id }) => editForMention(root, path, id) ?? []),
  ];
}

const edited = ({ document, byteOrderMark }: ReadableFile, edits: readonly Edit[]): string =>
  (byteOrderMark ? '\uFEFF' : '') + applyEdits(document.text, [...edits]);
