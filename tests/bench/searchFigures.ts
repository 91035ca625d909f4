import { compileCourse } from '../../src/course/compile/compileCourse.ts';
import { compiledFiles } from '../../src/course/compile/compiledFiles.ts';
import { updateLock } from '../../src/course/lock/updateLock.ts';
import { searchFile } from '../../src/course/playableFiles.ts';
import type { SearchIndex } from '../../src/course/searchIndex.ts';
import type { LessonView } from '../../src/engine/view.ts';
import { soughtWords } from '../../src/player/search/foundWords.ts';
import { searchCourse } from '../../src/player/search/searchCourse.ts';
import type { BenchCourse } from './compileFigures.ts';
import { type Figure, medianTime, rounded } from './figure.ts';

/** What is looked for, by the language of the course. */
const SOUGHT: Readonly<Record<string, string>> = { en: 'peer worker', ar: 'عامل دعم' };

/**
 * How long it takes to open the search in each language of a course, from the text of its index to the
 * first hits, for which the words are made comparable; and to look for something after that. All of the
 * course is open.
 */
export const searchFigures = ({ name, loaded }: BenchCourse): readonly Figure[] =>
  [loaded.course.language, ...loaded.course.translations].flatMap((language) => {
    const sought = soughtWords(SOUGHT[language.split('-')[0] ?? ''] ?? '');
    const playable = compileCourse(loaded, updateLock(loaded, loaded.lock).lock, language);
    const json = compiledFiles(playable).get(searchFile(language)) ?? '';
    const lessons = playable.outline.lessons.map(openLesson);
    const opened = (): SearchIndex => JSON.parse(json);
    const find = (index: SearchIndex) => searchCourse({ index, lessons, passed: null }, sought);
    const index = opened();
    if (find(index).hits.length === 0) throw new Error(`Nothing is found in ${language}.`);
    return [
      { name: `Open the search (${language}): ${name}`, work: () => find(opened()) },
      { name: `A query once it is open (${language}): ${name}`, work: () => find(index) },
    ].map((each) => ({
      name: each.name,
      value: rounded(medianTime(51, each.work), 2),
      unit: 'ms',
    }));
  });

const openLesson = (lesson: LessonView['lesson'], index: number): LessonView => ({
  lesson,
  number: index + 1,
  status: 'open',
  lock: null,
  share: 0,
  minutesLeft: 0,
  current: index === 0,
  passedBefore: false,
});
