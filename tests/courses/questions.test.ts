import { describe, expect, test } from 'vitest';

import type { PlayableBlock, PlayableQuestion } from '../../src/blocks/playable.ts';
import type { LoadedCourse } from '../../src/course/load/loadedCourse.ts';
import { playedCourse, sourcedCourses } from './courses.ts';
import { questionsOf } from './questionsOf.ts';

type Choice = PlayableBlock<'choice'>;

const isChoice = (question: PlayableQuestion): question is Choice => question.type === 'choice';
const isStatement = (question: PlayableQuestion) => question.type === 'trueFalse';
const picksOne = (question: PlayableQuestion): question is Choice =>
  isChoice(question) && question.content.select === 'one';

/** How much of a list a condition holds for, 0–1. */
const share = <Member>(members: readonly Member[], holds: (member: Member) => boolean): number =>
  members.filter(holds).length / members.length;

/** How long the right option of a question is, and the wrong ones, in characters. */
const lengths = ({ id, content }: Choice) => ({
  id,
  right: content.options.find(({ correct }) => correct)?.text.length ?? 0,
  wrong: content.options.flatMap(({ correct, text }) => (correct ? [] : [text.length])),
});

type Completion = LoadedCourse['course']['completion'];

/** The lessons without which nobody completes a course. */
function neededLessons(rule: Completion): ReadonlySet<string> {
  if ('lessons' in rule) return new Set(rule.lessons);
  if ('all' in rule) return new Set(rule.all.flatMap((inner) => [...neededLessons(inner)]));
  return new Set();
}

describe.each(sourcedCourses)('%s', (_, written) => {
  const { lessons } = playedCourse(written);
  const questions = lessons.flatMap(questionsOf);
  const quiz = lessons.find((lesson) => lesson.type === 'quiz')?.quiz;
  const bank = quiz?.questions ?? [];
  const objectives = written.course.objectives.map(({ id }) => id);
  const needed = neededLessons(written.course.completion);
  /** What only some learners are led through is asked about in its own lesson. */
  const forEverybody = (objective: string): boolean =>
    written.lessons.some(({ id, objectives: own }) => needed.has(id) && own.includes(objective));

  test('the quiz asks about half of its questions, three times a round', () => {
    expect(bank.length).toBeGreaterThanOrEqual(1.8 * (quiz?.draw ?? 0));
    expect(quiz).toMatchObject({
      shuffleQuestions: true,
      shuffleOptions: true,
      passingScore: 0.8,
      attempts: 3,
      afterLastAttempt: 'newRound',
    });
  });

  test('every objective has a lesson that teaches it, and at least three questions in the quiz', () => {
    const asked = objectives.map((id) => [
      id,
      (forEverybody(id) ? bank : questions).filter(({ content }) => content.objective === id)
        .length >= 3,
      written.lessons.some((lesson) => lesson.objectives.includes(id)),
    ]);
    expect(asked).toEqual(objectives.map((id) => [id, true, true]));
  });

  test('every answer is explained, right or wrong', () => {
    const silent = questions.filter(({ content, type }) =>
      type === 'choice'
        ? content.options.some(({ feedback }) => feedback === null)
        : content.feedback.correct === null || content.feedback.incorrect === null,
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('the length of an option does not give it away', () => {
    const single = questions.filter(picksOne).map(lengths);
    expect(share(single, ({ right, wrong }) => right > 1.15 * Math.max(...wrong))).toBeLessThan(
      0.2,
    );
    expect(share(single, ({ right, wrong }) => right * 1.15 < Math.min(...wrong))).toBeLessThan(
      0.2,
    );
    const uneven = single.filter(({ right, wrong }) =>
      wrong.some((length) => Math.abs(length - right) > 15),
    );
    expect(uneven).toEqual([]);
  });

  test('right options stand in every place about as often', () => {
    const places = questions
      .filter(picksOne)
      .map(({ content }) => content.options.findIndex(({ correct }) => correct));
    const often = [0, 1, 2].map((place) => share(places, (each) => each === place));
    expect(Math.min(...often)).toBeGreaterThan(0.2);
    expect(Math.max(...often)).toBeLessThan(0.5);
  });

  test('statements are true about as often as false', () => {
    const answers = questions.filter(isStatement).map(({ content }) => content);
    const often = share(answers, (content) => 'answer' in content && content.answer);
    expect(often).toBeGreaterThan(0.3);
    expect(often).toBeLessThan(0.7);
  });
});
