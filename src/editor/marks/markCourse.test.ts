import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { blockTypes } from '../../blocks/definitions.ts';
import { examplesOf } from '../../blocks/examples.ts';
import { canonicalJson } from '../../core/canonicalJson.ts';
import { compileCourse } from '../../course/compile/compileCourse.ts';
import type { LoadedCourse } from '../../course/load/loadedCourse.ts';
import { updateLock } from '../../course/lock/updateLock.ts';
import type { PlayableCourse } from '../../course/playable.ts';
import { loadCourse } from '../../course/load/loadCourse.ts';
import { goodLesson } from '../../course/testing/goodCourse.ts';
import { loaded } from '../../course/testing/compiledCourse.ts';
import { readCourseFolder } from '../../node/readCourse.ts';
import { plainPieces, plainWith } from '../../richtext/plainText.ts';
import { readMarks, withoutMarks } from './mark.ts';
import { isWritten } from './pageText.ts';
import { courseMarker, parseMarked } from './markCourse.ts';

const compiledWith = (
  course: LoadedCourse,
  parse?: typeof parseMarked,
  written = course,
): PlayableCourse =>
  compileCourse(course, updateLock(course, course.lock, () => 0.5).lock, course.course.language, {
    written: written.lessons,
    ...(parse && { parse }),
  });

/** Every text of a value, however deep. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What stands behind each mark of a compiled course. */
function behindMarks(course: PlayableCourse): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  for (const text of textsIn(course)) {
    const read = readMarks(text);
    for (const mark of read?.marks ?? []) {
      found.set(mark, [...(found.get(mark) ?? []), read?.text ?? '']);
    }
  }
  return found;
}

/** A lesson with every example of every block type. */
const everyExample = (): LoadedCourse => {
  const blocks = blockTypes.flatMap((type) =>
    Object.values(examplesOf(type)).map((example, index) =>
      withOwnIds(example, `${type.toLowerCase()}-${index}`),
    ),
  );
  return loaded({ 'lessons/welcome.json': { ...goodLesson(), blocks } });
};

/** Blocks within blocks have ids of the same fixtures. */
function withOwnIds(value: unknown, prefix: string): unknown {
  if (Array.isArray(value)) return value.map((each) => withOwnIds(each, prefix));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, each]) => [
    name,
    name === 'id' && 'type' in value ? `${prefix}-${String(each)}` : withOwnIds(each, prefix),
  ]);
  return Object.fromEntries(entries);
}

async function courseIn(folder: string): Promise<LoadedCourse> {
  const { course } = loadCourse(await readCourseFolder(folder));
  if (course === null) throw new Error(`${folder} has errors.`);
  return course;
}

const courses = join(import.meta.dirname, '..', '..', '..', 'courses');
const subjects: readonly (readonly [string, () => LoadedCourse | Promise<LoadedCourse>])[] = [
  ['every example of every block type', everyExample],
  ...readdirSync(courses).map((name) => [name, () => courseIn(join(courses, name))] as const),
];

test.each(subjects)(
  '%s: each mark leads to the field whose text it stands before',
  async (_, course) => {
    const marked = courseMarker()(await course());
    const behind = behindMarks(compiledWith(marked.loaded, parseMarked));
    const fields = [...marked.texts.values()].flat().filter(isWritten);
    expect(fields.length).toBeGreaterThan(20);
    const lost = fields.filter((field) => !behind.has(field.mark));
    expect(lost.map(({ place, text }) => [place.file, place.path.join('.'), text])).toEqual([]);
    for (const field of fields) {
      for (const text of behind.get(field.mark) ?? []) {
        if (field.kind === 'line') expect(standingAs(field.text)).toContain(text);
        else expect(field.plain).toContain(text.trim());
      }
    }
  },
);

/** How a line stands in a course: with words for its formulas, and in pieces beside these. */
function standingAs(line: string): readonly string[] {
  const pieces = plainPieces(line, 'en-AU');
  if (pieces === null) return [line];
  const letters = pieces.flatMap((piece) => (piece.type === 'text' ? piece.text : []));
  return [plainWith(pieces, ({ words }) => words), ...letters];
}

test.each(subjects)(
  '%s: without its marks it is what is compiled without any',
  async (_, course) => {
    const plain = await course();
    const marked = courseMarker()(plain);
    const bare = withoutMarks(JSON.stringify(compiledWith(marked.loaded, parseMarked, plain)));
    expect(JSON.parse(bare, withoutEmptyWords)).toEqual(compiledWith(plain));
  },
);

/** Before a text that begins with a gap its mark stands alone. */
const withoutEmptyWords = (_name: string, value: unknown): unknown =>
  Array.isArray(value) ? value.filter((each) => canonicalJson(each) !== EMPTY_WORDS) : value;

const EMPTY_WORDS = canonicalJson({ kind: 'words', inlines: [{ type: 'text', text: '' }] });
