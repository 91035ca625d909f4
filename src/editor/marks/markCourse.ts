import { definitions } from '../../blocks/definitions.ts';
import { setAt } from '../../blocks/mapTexts.ts';
import type { AnySchema } from '../../blocks/schemaNode.ts';
import type { BlockType } from '../../blocks/types.ts';
import { type FieldVisit, walkFields } from '../../blocks/walkFields.ts';
import { memoEach } from '../../core/memo.ts';
import { COURSE_FILE } from '../../course/files.ts';
import { formatPath, valueAt } from '../../course/load/jsonPath.ts';
import { type LoadedCourse, lessonPath } from '../../course/load/loadedCourse.ts';
import { type AuthoredCourse, courseSchema } from '../../course/schema/course.ts';
import { type AuthoredLesson, lessonSchema } from '../../course/schema/lesson.ts';
import { parsedText } from '../../course/text/parsedText.ts';
import { richTextToPlainText } from '../../richtext/linear.ts';
import type { RichText } from '../../richtext/tree.ts';
import type { DraftPlace } from '../commands/edit.ts';
import { markOf, readMarks } from './mark.ts';
import { markRichText } from './markRichText.ts';
import { type BlockAround, isWritten, type PageText, type PageTexts } from './pageText.ts';

/** A course whose texts say which field they are of, and what stands in those fields. */
export interface MarkedCourse {
  readonly loaded: LoadedCourse;
  readonly texts: PageTexts;
}

/**
 * Marks a course again and again while it is written. A field keeps its number, and what did not change
 * stays the same object, so that only what changed is compiled and drawn anew.
 */
export function courseMarker(): (loaded: LoadedCourse) => MarkedCourse {
  const numberOf = numbering();
  const markCourse = memoEach((course: AuthoredCourse) =>
    markFile(COURSE_FILE, courseSchema, course, numberOf),
  );
  const markLesson = memoEach((lesson: AuthoredLesson) =>
    markFile(lessonPath(lesson.id), lessonSchema, lesson, numberOf),
  );
  return (loaded) => {
    const course = markCourse(loaded.course);
    const lessons = loaded.lessons.map(markLesson);
    return {
      loaded: { ...loaded, course: course.value, lessons: lessons.map(({ value }) => value) },
      texts: new Map([course, ...lessons].map(({ file, texts }) => [file, texts])),
    };
  };
}

/** Reads a text in Markdown that may begin with a mark, which then stands before its first words. */
export function parseMarked(markdown: string): RichText {
  const [mark] = readMarks(markdown)?.marks ?? [];
  if (mark === undefined) return parsedText(markdown).value;
  const sign = markOf(mark);
  return markRichText(parsedText(markdown.slice(sign.length)).value, sign);
}

type NumberOf = (place: DraftPlace) => number;

/** A number for each place, for as long as the course is written. */
function numbering(): NumberOf {
  const numbers = new Map<string, number>();
  return ({ file, path }) => {
    const address = `${file} ${formatPath(path)}`;
    const number = numbers.get(address) ?? numbers.size;
    numbers.set(address, number);
    return number;
  };
}

function markFile<Value>(file: string, schema: AnySchema, value: Value, numberOf: NumberOf) {
  const texts: PageText[] = [];
  const marked = structuredClone(value);
  // A field comes before those that it holds.
  const lists: FieldVisit[] = [];
  // In one walk: it is the longest part of opening a course.
  walkFields(schema, value, (field) => {
    while (
      lists.length > 0 &&
      lists.at(-1)?.path.every((step, at) => step === field.path[at]) !== true
    ) {
      lists.pop();
    }
    if (Array.isArray(field.value)) lists.push(field);
    const within = lists.map(({ words }) => words.title);
    const text = pageText(field, value, { file, path: field.path }, within, numberOf);
    if (text === null) return;
    texts.push(text);
    if (isWritten(text)) setAt(marked, field.path, markOf(text.mark) + text.text);
  });
  return { file, texts, value: marked };
}

const KINDS: Readonly<Record<string, PageText['kind']>> = {
  plainText: 'line',
  richText: 'rich',
  media: 'media',
};

function pageText(
  { facts, words, value }: FieldVisit,
  root: unknown,
  place: DraftPlace,
  within: readonly string[],
  numberOf: NumberOf,
): PageText | null {
  const kind = facts.means === 'code' ? 'code' : KINDS[facts.kind];
  if (kind === undefined || typeof value !== 'string') return null;
  const plain = kind === 'rich' ? richTextToPlainText(parsedText(value).value) : value;
  const called = { label: words.title, name: words.title, within, block: blockAround(root, place) };
  return { mark: numberOf(place), place, kind, ...called, text: value, plain };
}

function blockAround(root: unknown, { path }: DraftPlace): BlockAround | null {
  let block: BlockAround | null = null;
  let [value, level] = [root, 0];
  for (const step of path) {
    value = valueAt(value, [step]);
    if (typeof step === 'number') level += 1;
    const type = valueAt(value, ['type']);
    if (isBlockType(type)) block = { type, level };
  }
  return block;
}

const isBlockType = (type: unknown): type is BlockType =>
  typeof type === 'string' && Object.hasOwn(definitions, type);
