import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { fillInFixtures } from '../../src/blocks/fillIn/fixtures.ts';
import type { PlayableQuestion } from '../../src/blocks/playable.ts';
import { gradeQuestion, interactionParts, rightAnswer } from '../../src/blocks/questions.ts';
import type { Answer } from '../../src/core/blockState.ts';
import { compileCourse } from '../../src/course/compile/compileCourse.ts';
import type { LoadedCourse } from '../../src/course/load/loadedCourse.ts';
import { updateLock } from '../../src/course/lock/updateLock.ts';
import type { PlayableCourse } from '../../src/course/playable.ts';
import { loaded } from '../../src/course/testing/compiledCourse.ts';
import { goodCourseJson, goodLesson, goodQuiz } from '../../src/course/testing/goodCourse.ts';
import { translatableTexts } from '../../src/course/translate/translatable.ts';
import { TestCourse } from '../../src/engine/testing/testCourse.ts';
import { runs } from '../effort.ts';
import { writtenCourses } from './courses.ts';
import { questionsOf } from './questionsOf.ts';

/** A course as it is played, in each of its languages. */
function inEachLanguage(course: LoadedCourse): readonly PlayableCourse[] {
  const { lock } = updateLock(course, course.lock);
  return [course.course.language, ...course.course.translations].map((language) =>
    compileCourse(course, lock, language),
  );
}

const questionsIn = ({ lessons }: PlayableCourse): ReadonlyMap<number, PlayableQuestion> =>
  new Map(lessons.flatMap(questionsOf).map((question) => [question.key, question]));

/** Answers as learners may give them: what is right in a language, and each of its words in each gap. */
function answersTo(question: PlayableQuestion): readonly Answer[] {
  const right = rightAnswer(question);
  if (question.type !== 'fillIn') return [right];
  const { gaps } = question.content;
  const words = gaps.flatMap(({ answers, wrong }) => [...answers, ...wrong]);
  return [
    right,
    ...gaps.flatMap(({ item }) =>
      words.map((text) => ({ kind: 'gaps', texts: [[item, text]] }) as const),
    ),
  ];
}

test.each(writtenCourses)('%s judges every answer alike in all its languages', (_, course) => {
  const languages = inEachLanguage(course).map(questionsIn);
  for (const asked of languages) {
    for (const [key, question] of asked) {
      for (const answer of answersTo(question)) {
        const grades = languages.flatMap((each) => {
          const same = each.get(key);
          return same === undefined ? [] : [gradeQuestion(same, answer)];
        });
        expect(grades).toEqual(languages.map(() => gradeQuestion(question, answer)));
      }
    }
  }
});

/** Words of the examples, in two more languages; a word that is in none of them stays as it is. */
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: {
    experience: 'Erfahrung',
    hope: 'Hoffnung',
    mutual: 'gegenseitig',
    safe: 'sicher',
    risks: 'Wagnisse',
    strict: 'streng',
    peer: 'Peer',
    choice: 'Wahl',
    recovery: 'Genesung',
    trust: 'Vertrauen',
    with: 'mit',
    without: 'ohne',
  },
  ar: { hope: 'أمل', peer: 'نظير', choice: 'خيار', mutual: 'متبادلة', with: 'مع', for: 'من أجل' },
};

const translated = (text: string, language: string): string =>
  text.replaceAll(/\p{L}+/gu, (word) => WORDS[language]?.[word] ?? word);

/** A course that asks with gaps of every look, in three languages. */
function threeLanguages(): readonly PlayableCourse[] {
  const { typed, chosen, bank, crossword } = fillInFixtures;
  const written = {
    'course.json': { ...goodCourseJson(), language: 'en' },
    'lessons/welcome.json': { ...goodLesson(), blocks: [{ ...typed, mustBeCorrect: true }] },
    'lessons/quiz.json': {
      ...goodQuiz(),
      quiz: { questions: [chosen, bank, crossword, { ...typed, id: 'typed-again' }] },
    },
  };
  const locales = Object.keys(WORDS).map((language) => {
    const texts = translatableTexts(loaded(written)).map(
      ({ key, text }) => [key, { text: translated(text, language) }] as const,
    );
    return [
      `locales/${language}.json`,
      { format: 1, language, texts: Object.fromEntries(texts) },
    ] as const;
  });
  const course = { ...written['course.json'], translations: Object.keys(WORDS) };
  return inEachLanguage(
    loaded({ ...written, 'course.json': course, ...Object.fromEntries(locales) }),
  );
}

const courses = threeLanguages();
const language = fc.nat({ max: courses.length - 1 });

/** The course in one of its languages, with what the learner has done. */
const shownIn = (index: number, record?: TestCourse['record']): TestCourse => {
  const [first] = courses;
  const built = courses[index] ?? first;
  if (built === undefined) throw new Error('There is no course.');
  return new TestCourse(built, record === undefined ? {} : { record });
};

test('what was right in one language is right in whichever the course is shown afterwards', () => {
  fc.assert(
    fc.property(
      fc.tuple(language, language),
      fc.array(language, { minLength: 4, maxLength: 4 }),
      fc.tuple(language, language),
      ([first, second], answered, [handedIn, last]) => {
        const begun = shownIn(first).open('welcome');
        const typed = begun.block('what-peers-bring');
        if (typed.type !== 'fillIn') throw new Error('It is no text with gaps.');
        begun.send({ type: 'answer.changed', block: typed.key, answer: rightAnswer(typed) });
        const read = shownIn(second, begun.record).open('welcome').submit('what-peers-bring');
        let played = read.expectDone('what-peers-bring').finish().open('quiz').startQuiz();
        answered.forEach((each, place) => {
          played = shownIn(each, played.record).open('quiz');
          const { quiz } = played;
          const view = quiz.step === 'asking' ? quiz.questions[place] : undefined;
          if (view === undefined) throw new Error('Nothing is asked.');
          const { question } = view;
          const answer = rightAnswer(question);
          played.send({ type: 'quiz.answerChanged', question: question.key, answer });
        });
        played = shownIn(handedIn, played.record).open('quiz').submitQuiz();
        const { quiz } = shownIn(last, played.record).open('quiz');
        expect(quiz).toMatchObject({
          step: 'results',
          missed: [],
          results: { points: 4, of: 4, score: 1, passed: true, judgedAnew: false },
        });
      },
    ),
    { numRuns: runs(40) },
  );
});

test('an LMS is told of every text that is right, those of the language that is shown first', () => {
  const parts = courses.map(
    (course) =>
      [...questionsIn(course).values()]
        .filter(({ id }) => id === 'what-peers-bring')
        .flatMap((question) => interactionParts(question, null))
        .find(({ part }) => part === 'hope')?.answer,
  );
  expect(parts).toMatchObject([
    { right: ['hope', 'confidence', 'Hoffnung', 'أمل'] },
    { right: ['Hoffnung', 'confidence', 'hope', 'أمل'] },
    { right: ['أمل', 'confidence', 'hope', 'Hoffnung'] },
  ]);
});
