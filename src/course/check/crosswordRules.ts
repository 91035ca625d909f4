import { lintAuthored } from '../../blocks/compileAuthored.ts';
import { walkTexts } from '../../blocks/mapTexts.ts';
import type { JsonPath } from '../load/finding.ts';
import { type LoadedCourse, localePath } from '../load/loadedCourse.ts';
import { type AuthoredLesson, lessonSchema } from '../schema/lesson.ts';
import { localise } from '../translate/localise.ts';
import { type StandingBlock, walkBlocks } from '../walkBlocks.ts';
import { type FileFinding, type Rule, warningIn } from './checked.ts';

/**
 * Crosswords are laid out by the words of each language, and what crosses in one may not in another.
 * Learners can answer all the same: what crosses nothing stands by itself.
 */
export const translatedCrosswords: Rule = ({ whole }) => {
  if (whole === null || whole.locales.size === 0) return [];
  const lessons = whole.lessons.filter((lesson) => walkBlocks(lesson).some(isCrossword));
  if (lessons.length === 0) return [];
  return [...whole.locales].flatMap(([language, locale]) =>
    localise({ ...whole, lessons }, locale).lessons.flatMap((lesson) =>
      walkBlocks(lesson)
        .filter(isCrossword)
        .flatMap((standing) => adviceOn(standing, lesson, localePath(language))),
    ),
  );
};

const isCrossword = ({ block }: StandingBlock): boolean =>
  block.type === 'fillIn' && 'look' in block && block.look === 'crossword';

/** What the words make wrong; all else is told of the author's own language. */
const adviceOn = (
  { block, path }: StandingBlock,
  lesson: LoadedCourse['lessons'][number],
  file: string,
): readonly FileFinding[] =>
  lintAuthored(block)
    .filter(({ rule }) => rule.startsWith('crossword-'))
    .flatMap((advice) => {
      const key = keyAt([...path, ...advice.path], lesson);
      return key === null
        ? []
        : [warningIn(file, ['texts', key, 'text'], advice.rule, advice.message, advice.remedy)];
    });

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
