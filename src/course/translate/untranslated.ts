import { walkTexts } from '../../blocks/mapTexts.ts';
import { memoEach } from '../../core/memo.ts';
import { plainPieces } from '../../richtext/plainText.ts';
import type { RichInline, RichText } from '../../richtext/tree.ts';
import type { LoadedCourse } from '../load/loadedCourse.ts';
import type { OriginalTexts } from '../playable.ts';
import { type AuthoredCourse, courseSchema } from '../schema/course.ts';
import { type AuthoredLesson, lessonSchema } from '../schema/lesson.ts';
import type { Locale } from '../schema/locale.ts';
import { parsedText } from '../text/parsedText.ts';
import { translationState } from './translationState.ts';

/** What of a course stays in the author's language beside a translation. */
export interface Untranslated {
  /** Of the course as its cover needs it: without texts where only lessons have some. */
  readonly cover: OriginalTexts | null;
  /** Of the course itself, with the names of its lessons. */
  readonly course: OriginalTexts | null;
  /** By the lesson's id. */
  readonly lessons: ReadonlyMap<string, OriginalTexts>;
}

/** The texts that have no up-to-date translation, as they stand on the page. */
export function untranslated(loaded: LoadedCourse, { texts }: Pick<Locale, 'texts'>): Untranslated {
  const { course, lessons } = loaded;
  const { translations, inCourse, inLesson } = leftOf(texts);
  const original = (found: readonly string[]): OriginalTexts | null =>
    found.length === 0 ? null : { language: course.language, texts: [...new Set(found)] };
  const inLessons = lessons.map((lesson) => {
    const root = `lesson.${lesson.id}`;
    return { lesson, root, texts: inLesson(lesson) };
  });
  const titles = inLessons.flatMap(({ lesson: { title }, root }) =>
    translationState(translations.get(`${root}.title`), title) === 'current' ? [] : [title],
  );
  const own = original([...inCourse(course), ...titles]);
  const ofLessons = inLessons.flatMap(({ lesson: { id }, texts: found }) => {
    const originals = original(found);
    return originals === null ? [] : [[id, originals] as const];
  });
  const cover = ofLessons.length === 0 ? own : { language: course.language, texts: [] };
  return { cover: own ?? cover, course: own, lessons: new Map(ofLessons) };
}

/** What of each part of a course is left by these translations; found once for each part. */
const leftOf = memoEach((texts: Locale['texts']) => {
  const translations = new Map(Object.entries(texts));
  const left = (
    schema: typeof courseSchema | typeof lessonSchema,
    value: unknown,
    root: string,
  ): readonly string[] => {
    const found: string[] = [];
    walkTexts(
      schema,
      value,
      ({ stablePath, value: text, facts }) => {
        if (translationState(translations.get(stablePath), text) === 'current') return;
        found.push(
          ...(facts.kind === 'richText' ? leaves(parsedText(text).value) : lineLeaves(text)),
        );
      },
      root,
    );
    return found;
  };
  return {
    translations,
    inCourse: memoEach((course: AuthoredCourse) => left(courseSchema, course, 'course')),
    inLesson: memoEach((lesson: AuthoredLesson) =>
      left(lessonSchema, lesson, `lesson.${lesson.id}`),
    ),
  };
});

/** The same of a text without formatting: what stands around its formulas, which are read in any language. */
const lineLeaves = (text: string): readonly string[] =>
  plainPieces(text, 'en')?.flatMap((piece) => (piece.type === 'text' ? [piece.text] : [])) ?? [
    text,
  ];

/** The words of a rich text as they stand in elements of their own. */
const leaves = (blocks: RichText): readonly string[] =>
  blocks.flatMap((block) => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return inlineLeaves(block.children);
      case 'list':
        return block.items.flatMap(leaves);
      case 'table':
        return [block.head, ...block.rows].flatMap((row) => row.flatMap(inlineLeaves));
    }
  });

const inlineLeaves = (inlines: readonly RichInline[]): readonly string[] =>
  inlines.flatMap((inline) => {
    if (inline.type === 'text') return aroundMarks(inline.text);
    return 'children' in inline ? inlineLeaves(inline.children) : [];
  });

/** Where words in braces become gaps or phrases, what stands between them stands in pieces of its own. */
const aroundMarks = (text: string): readonly string[] =>
  text.includes('{')
    ? [text, ...text.split(/[{}]/).filter((piece) => /\p{L}/u.test(piece))]
    : [text];
