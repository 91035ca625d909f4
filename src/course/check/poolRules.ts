import { lessonPath } from '../load/loadedCourse.ts';
import type { AuthoredQuizLesson } from '../schema/lesson.ts';
import { questionsAbout } from '../schema/quiz.ts';
import { errorIn, type FileFinding, type Rule, warningIn } from './checked.ts';

/**
 * What can be wrong with the pools of a quiz. That there is such an objective is looked for with all
 * names: a pool whose objective is misspelled is told of once, and not for each of its questions.
 */
export const questionPools: Rule = ({ sources }) => {
  const objectives = new Set(sources.course?.objectives.map(({ id }) => id));
  return sources.lessons.flatMap((lesson) => {
    if (lesson.type !== 'quiz' || lesson.quiz.pools === undefined) return [];
    const { pools } = lesson.quiz;
    const areKnown = pools.every(({ objective }) => objectives.has(objective));
    const looks = areKnown ? [smallPools, repeatedPools, unpooled] : [repeatedPools];
    return [...looks, idleDraw].flatMap((look) => look(lesson, pools));
  });
};

type Pools = NonNullable<AuthoredQuizLesson['quiz']['pools']>;
type Look = (lesson: AuthoredQuizLesson, pools: Pools) => readonly FileFinding[];

const inPool = (index: number, field: keyof Pools[number]) => ['quiz', 'pools', index, field];

/** An attempt cannot ask more questions of a pool than it has. */
const smallPools: Look = ({ id, quiz }, pools) =>
  pools.flatMap(({ objective, draw }, index) => {
    const count = questionsAbout(objective, quiz.questions).length;
    if (draw <= count) return [];
    const has = count === 0 ? 'there is none' : `there ${count === 1 ? 'is' : 'are'} only ${count}`;
    return [
      errorIn(
        lessonPath(id),
        inPool(index, 'draw'),
        'pool-too-small',
        `Each attempt is to draw ${draw} questions about “${objective}”, but ${has} in this quiz.`,
        count === 0
          ? 'Give questions of this quiz that “objective”, or take the pool out.'
          : `Write ${count} or less, or give more questions that “objective”.`,
        count === 0 ? undefined : { value: count },
      ),
    ];
  });

const repeatedPools: Look = ({ id }, pools) =>
  pools.flatMap(({ objective }, index) => {
    const first = pools.findIndex((pool) => pool.objective === objective);
    if (first === index) return [];
    return [
      errorIn(
        lessonPath(id),
        ['quiz', 'pools', index],
        'duplicate-entry',
        `“${objective}” has a pool already: the list has it as number ${first + 1}.`,
        'Remove one of the two.',
      ),
    ];
  });

const idleDraw: Look = ({ id, quiz }) =>
  quiz.draw === undefined
    ? []
    : [
        warningIn(
          lessonPath(id),
          ['quiz', 'draw'],
          'draw-beside-pools',
          'This has no effect: the pools say how many questions are drawn.',
          'Leave “draw” out.',
        ),
      ];

/** A question that no attempt can ever ask. */
const unpooled: Look = ({ id, quiz }, pools) =>
  quiz.questions.flatMap(({ objective }, index) => {
    if (pools.some((pool) => pool.objective === objective)) return [];
    return [
      warningIn(
        lessonPath(id),
        ['quiz', 'questions', index],
        'question-in-no-pool',
        objective === undefined
          ? 'This question is never asked: it names no objective, so that it is in none of the pools.'
          : `This question is never asked: there is no pool for “${objective}”.`,
        objective === undefined
          ? 'Give it the “objective” of a pool.'
          : `Add a pool for “${objective}”, or give the question the objective of a pool.`,
      ),
    ];
  });
