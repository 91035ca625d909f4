import { describe, expect, test } from 'vitest';

import { parseRichText } from '../../src/richtext/parse.ts';
import { linearizeRichText } from '../../src/richtext/linear.ts';
import { translatableTexts } from '../../src/course/translate/translatable.ts';
import { readingGrade, wordsOf } from './readingGrade.ts';
import { writtenCourses } from './courses.ts';

interface Passage {
  readonly key: string;
  readonly text: string;
}

/** Every paragraph, list item, heading and label that learners can read, with the key of its text. */
const passages = (part: Parameters<typeof translatableTexts>[0]): readonly Passage[] =>
  translatableTexts(part).flatMap(({ key, text, kind }) => {
    if (kind === 'plainText') return [{ key, text }];
    const pieces = linearizeRichText(parseRichText(text).value);
    return pieces.map((piece) => ({ key, text: piece.text }));
  });

/** What leads to questions: the player says beside it how many there are, and what it takes to pass. */
const leadsToQuestions = ({ key }: Passage): boolean =>
  /^lesson\.(quiz|certificate)\.summary$|\.quiz\.intro$|^block\.(feedback|[\w-]*check[\w-]*)\.intro$/.test(
    key,
  );

const NUMBER =
  /\d|\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)\b|(?<!\p{L})(ثلاث|أربع|خمس|ست|سبع|ثماني|تسع|عشر)ة?(?![\p{L}\p{M}])/iu;

/** Headings and options are no sentences, and would make every lesson look plain. */
const isSentence = ({ text }: Passage): boolean => /[.?!:]$/.test(text);

describe.each(writtenCourses)('%s', (_, written) => {
  const { course, lessons } = written;
  const terms = course.glossary.map(({ term }) => term);
  const inLesson = (lesson: (typeof lessons)[number]): readonly Passage[] =>
    passages({ course, lessons: [lesson] }).filter(({ key }) => !key.startsWith('course.'));

  test('no paragraph has more than 60 words', () => {
    const long = passages(written).filter(({ text }) => wordsOf(text).length > 60);
    expect(long).toEqual([]);
  });

  /** What learners can read, in both languages. */
  const everywhere: readonly Passage[] = [
    ...passages(written),
    ...Object.entries(written.locales.get('ar')?.texts ?? {}).map(([key, { text }]) => ({
      key,
      text,
    })),
  ];

  test('apostrophes are curly', () => {
    expect(everywhere.filter(({ text }) => text.includes("'"))).toEqual([]);
  });

  test('a text that has no formatting shows no signs of it', () => {
    const marked = translatableTexts(written).filter(
      ({ kind, text }) => kind === 'plainText' && /[*_]\S|\]\(/.test(text),
    );
    expect(marked).toEqual([]);
  });

  test('what the player counts is left to it, so that it stays true', () => {
    const counted = everywhere.filter(leadsToQuestions).filter(({ text }) => NUMBER.test(text));
    expect(counted).toEqual([]);
  });

  test.each(lessons.map((lesson) => [lesson.title, lesson] as const))(
    '%s: is plain to read, at most grade 8 without the words of the glossary',
    (__, lesson) => {
      const read = inLesson(lesson).filter(isSentence);
      const grade = readingGrade(
        read.map(({ text }) => text),
        terms,
      );
      expect(grade).toBeGreaterThan(0);
      expect(grade).toBeLessThanOrEqual(8);
    },
  );
});
