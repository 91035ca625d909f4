import { applyEdits, type Edit } from 'jsonc-parser';

import type { AnySchema } from '../../blocks/schemaNode.ts';
import { COURSE_FILE, type CourseFiles, limitsOf, LOCK_FILE } from '../files.ts';
import { kebab } from '../kebab.ts';
import { beyondBounds } from '../load/bounds.ts';
import type { JsonPath } from '../load/finding.ts';
import { JsonDocument } from '../load/jsonDocument.ts';
import { formatPath, valueAt } from '../load/jsonPath.ts';
import { jsonValue } from '../load/jsonValue.ts';
import { lessonPath } from '../load/loadedCourse.ts';
import { loadFile } from '../load/loadFile.ts';
import { readFileText } from '../load/readText.ts';
import { type CourseLock, lockSchema } from '../lock/schema.ts';
import { courseSchema } from '../schema/course.ts';
import { lessonSchema } from '../schema/lesson.ts';
import { type IdHolder, type IdsInUse, idsInUse } from './idsInUse.ts';
import { type Claimant, IdGiver, type NewId, newMentions } from './newIds.ts';
import { CLAIMS, claimTo } from './older.ts';
import { editForId, editForMention } from './withId.ts';

/** An id that stood there twice. */
export interface RenamedId {
  readonly file: string;
  /** Of what got another id, and now stands under `to`. */
  readonly path: string;
  readonly from: string;
  readonly to: string;
  /** Of what is older, and keeps its id. */
  readonly kept: { readonly file: string; readonly path: string };
}

export interface FixedFiles {
  /** The new text of each file that changes. */
  readonly texts: ReadonlyMap<string, string>;
  /** Which of two with the same id got another one. */
  readonly renamed: readonly RenamedId[];
}

/**
 * Mends what can be mended without asking: adds ids that are missing, and makes those unique that
 * stand there twice, where they are named, too. The older one keeps its id, which learners' progress
 * hangs on: the lock knows it by its words. How a file is written stays as it is. A file with mistakes
 * in its JSON is left alone.
 */
export function fixFiles(files: CourseFiles): FixedFiles {
  const lock = lockOf(files);
  const readable = inOrder(files).flatMap((path) => read(files, path, lock) ?? []);
  const giver = new IdGiver();
  for (const { ids } of readable) giver.reserve(ids.holders);
  const mended = readable.map((file) => ({ file, ...mendedIds(file, giver) }));
  return {
    texts: new Map(
      mended
        .filter(({ edits }) => edits.length > 0)
        .map(({ file, edits }) => [file.document.file, edited(file, edits)]),
    ),
    renamed: mended.flatMap(({ file, given }) =>
      given.flatMap((each) => renamedId(file, each) ?? []),
    ),
  };
}

function renamedId({ document: { file } }: ReadableFile, given: NewId): RenamedId | null {
  const { keeper, path, id: to } = given;
  if (keeper === null) return null;
  const kept = { file: keeper.file, path: formatPath(keeper.path) };
  return { file, path: formatPath(path), from: keeper.id ?? '', to, kept };
}

interface ReadableFile {
  readonly document: JsonDocument;
  readonly byteOrderMark: boolean;
  readonly ids: { readonly holders: readonly Claimant[]; readonly mentions: IdsInUse['mentions'] };
  /** The id that a copied lesson gets: the name of its file. */
  readonly ownId: string | null;
}

function lockOf(files: CourseFiles): CourseLock | null {
  const file = files.get(LOCK_FILE);
  return file === undefined ? null : loadFile(LOCK_FILE, file, lockSchema).value;
}

/** The course, then its lessons in its order, so that of two ids the later one changes. */
function inOrder(files: CourseFiles): readonly string[] {
  const document = documentOf(files, COURSE_FILE);
  const lessons = valueAt(valueOf(document), ['lessons']);
  const listed = Array.isArray(lessons) ? lessons.map((id) => lessonPath(String(id))) : [];
  const others = [...files.keys()].filter((path) => /^lessons\/[^/]+\.json$/.test(path)).toSorted();
  return [...new Set([COURSE_FILE, ...listed, ...others])];
}

function read(files: CourseFiles, path: string, lock: CourseLock | null): ReadableFile | null {
  const document = documentOf(files, path);
  if (document === null) return null;
  const schema: AnySchema = path === COURSE_FILE ? courseSchema : lessonSchema;
  const value = valueOf(document);
  const { holders, mentions } = idsInUse(schema, value);
  const name = /^lessons\/([^/]+)\.json$/.exec(path)?.[1] ?? null;
  const id = valueAt(value, ['id']);
  const lessonKnown =
    name !== null && id === name && lock !== null && Object.hasOwn(lock.lessons, name);
  const holderAt = (place: JsonPath | null) =>
    holders.find((each) => place !== null && formatPath(each.path) === formatPath(place));
  const claimOf = (holder: IdHolder): number => {
    const block = holderAt(holder.block)?.id ?? null;
    const around = holders.findLast((each) => each.isBlock && isWithin(holder.path, each.path));
    // What stands in a block goes with it, where nothing of its own tells the two apart.
    return claimTo(holder, { lock, lessonKnown, block }) + (around ? claimOf(around) / CLAIMS : 0);
  };
  const claimants = holders
    // The id of a whole file is its name, which `check` compares.
    .filter((holder) => holder.path.length > 0)
    .map((holder) => ({ ...holder, file: path, claim: claimOf(holder) }));
  const isCopy = name !== null && id !== name && files.has(lessonPath(String(id)));
  return {
    document,
    byteOrderMark: hasByteOrderMark(files, path),
    ids: { holders: claimants, mentions },
    ownId: isCopy && kebab(name) === name ? name : null,
  };
}

const isWithin = (path: JsonPath, around: JsonPath): boolean =>
  path.length > around.length && around.every((step, index) => step === path[index]);

function documentOf(files: CourseFiles, path: string): JsonDocument | null {
  const file = files.get(path);
  const text = file === undefined ? null : readFileText(file, limitsOf(path));
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

/** The ids that are given in a file, and the edits that write them, where items are named, too. */
export function mendedIds(
  {
    document: { root, text },
    ids,
    ownId = null,
  }: Pick<ReadableFile, 'document' | 'ids'> & Partial<Pick<ReadableFile, 'ownId'>>,
  giver: IdGiver,
): { readonly given: readonly NewId[]; readonly edits: readonly Edit[] } {
  if (root === null) return { given: [], edits: [] };
  const given = giver.newIds(ids.holders);
  const named = newMentions(ids.mentions, ids.holders, given);
  const own = ownId === null ? [] : [{ path: [], id: ownId }];
  const edits = [
    ...[...own, ...given].flatMap(({ path, id }) => editForId(text, root, path, id) ?? []),
    ...named.flatMap(({ path, id }) => editForMention(root, path, id) ?? []),
  ];
  return { given, edits };
}

const edited = ({ document, byteOrderMark }: ReadableFile, edits: readonly Edit[]): string =>
  (byteOrderMark ? '\uFEFF' : '') + applyEdits(document.text, [...edits]);
