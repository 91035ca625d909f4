import { fillInSchema } from '../../blocks/fillIn/author.ts';
import type { AuthoredGaps } from '../../blocks/fillIn/lint.ts';
import { type RightElsewhere, rightElsewhere } from '../../blocks/fillIn/rightElsewhere.ts';
import { lintAuthored } from '../../blocks/compileAuthored.ts';
import { walkTexts } from '../../blocks/mapTexts.ts';
import { languageName } from '../languageTag.ts';
import type { JsonPath } from '../load/finding.ts';
import { lessonPath, type LoadedCourse, localePath } from '../load/loadedCourse.ts';
import { type AuthoredLesson, lessonSchema } from '../schema/lesson.ts';
import type { Locale } from '../schema/locale.ts';
import { localise } from '../translate/localise.ts';
import { type StandingBlock, walkBlocks } from '../walkBlocks.ts';
import { type FileFinding, type Rule, warningIn } from './checked.ts';

/**
 * Crosswords are laid out by the words of each language, and what crosses in one may not in another; a
 * wrong answer may be translated like the right one. Learners can answer all the same.
 */
export const translatedGaps: Rule = ({ whole }) => {
  if (whole === null || whole.locales.size === 0) return [];
  const lessons = whole.lessons.filter((lesson) => walkBlocks(lesson).some(hasGaps));
  if (lessons.length === 0) return [];
  return [...whole.locales.values()].flatMap((locale) =>
    localise({ ...whole, lessons }, locale).lessons.flatMap((lesson) =>
      walkBlocks(lesson)
        .filter(hasGaps)
        .flatMap((standing) => adviceOn(standing, lesson, locale)),
    ),
  );
};

const hasGaps = ({ block }: StandingBlock): boolean => block.type === 'fillIn';

/** What the words make wrong; all else is told of the author's own language. */
const adviceOn = (
  { block, path }: StandingBlock,
  lesson: LoadedCourse['lessons'][number],
  locale: Locale,
): readonly FileFinding[] =>
  lintAuthored(block).flatMap(({ rule, path: within, message, remedy }) => {
    const key = keyAt([...path, ...within], lesson);
    if (key === null) return [];
    const file = localePath(locale.language);
    const at = ['texts', key, 'text'];
    if (rule.startsWith('crossword-')) return [warningIn(file, at, rule, message, remedy)];
    // A word that nobody translated is told of where it was written.
    return rule === 'wrong-answer-is-right' && key in locale.texts
      ? [warningIn(file, at, 'right-in-another-language', message, OTHER_WORDS)]
      : [];
  });

const OTHER_WORDS = 'Choose other words here, or there.';

/** The key under which a text of a lesson is translated. */
function keyAt(path: JsonPath, lesson: AuthoredLesson): string | null {
  const keys: string[] = [];
  walkTexts(
    lessonSchema,
    lesson,
    ({ path: here, stablePath }) => here.join() === path.join() && keys.push(stablePath),
    `lesson.${lesson.id}`,
  );
  return keys[0] ?? null;
}

/** A wrong answer of one language that is right in another, where answers are chosen by words. */
export const rightInAnotherLanguage: Rule = ({ whole }) => {
  if (whole === null || whole.locales.size === 0) return [];
  const lessons = whole.lessons.filter((lesson) => walkBlocks(lesson).some(hasGaps));
  if (lessons.length === 0) return [];
  const { language } = whole.course;
  const spoken = [
    { language, lessons, texts: {} },
    ...[...whole.locales.values()].map((locale) => ({
      language: locale.language,
      lessons: localise({ ...whole, lessons }, locale).lessons,
      texts: locale.texts,
    })),
  ];
  return lessons.flatMap((lesson, at) =>
    walkBlocks(lesson).flatMap(({ path }, index) => {
      const said = spoken.flatMap((each) => {
        const own = each.lessons[at];
        const gaps = own === undefined ? null : gapsOf(walkBlocks(own)[index]);
        return gaps === null ? [] : [{ ...each, gaps }];
      });
      return said.flatMap((here) =>
        rightElsewhere(
          here.gaps,
          said.filter((other) => other !== here),
        ).flatMap((found) =>
          here.language === language
            ? [rightThere(lessonPath(lesson.id), [...path, ...found.path], found)]
            : inTranslation(here, keyAt([...path, ...found.path], lesson), found),
        ),
      );
    }),
  );
};

function gapsOf(standing: StandingBlock | undefined): AuthoredGaps | null {
  const read = fillInSchema.safeParse(standing?.block);
  return read.success ? read.data : null;
}

/** A word that nobody translated is told of where it was written. */
const inTranslation = (
  { language, texts }: Pick<Locale, 'language' | 'texts'>,
  key: string | null,
  found: RightElsewhere<string>,
): readonly FileFinding[] =>
  key !== null && key in texts
    ? [rightThere(localePath(language), ['texts', key, 'text'], found)]
    : [];

const rightThere = (
  file: string,
  path: JsonPath,
  { words, language }: RightElsewhere<string>,
): FileFinding =>
  warningIn(
    file,
    path,
    'right-in-another-language',
    `“${words}” is offered as a wrong answer, but is right in ${languageName(language) ?? 'a language'} (${language}): learners may change the language, and what is right in one counts in each.`,
    OTHER_WORDS,
  );
