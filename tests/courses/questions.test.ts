import { expect, test } from 'vitest';

import type { PlayableBlock, PlayableQuestion } from '../../src/blocks/playable.ts';
import { playedCourse, writtenCourse } from './peerWork.ts';
import { questionsOf } from './questionsOf.ts';

const written = await writtenCourse();
const { lessons } = playedCourse(written);
const questions = lessons.flatMap(questionsOf);
const quiz = lessons.find((lesson) => lesson.type === 'quiz')?.quiz;
const bank = quiz?.questions ?? [];
const objectives = written.course.objectives.map(({ id }) => id);

type Choice = PlayableBlock<'choice'>;

const isChoice = (question: PlayableQuestion): question is Choice => question.type === 'choice';
const isStatement = (question: PlayableQuestion) => question.type === 'trueFalse';
const picksOne = (question: PlayableQuestion): question is Choice =>
  isChoice(question) && question.content.select === 'one';

/** How much of a list a condition holds for, 0–1. */
const share = <Member>(members: readonly Member[], holds: (member: Member) => boolean): number =>
  members.filter(holds).length / members.length;

test('the quiz asks twelve of at least 24 questions, three times a round', () => {
  expect(bank.length).toBeGreaterThanOrEqual(24);
  expect(quiz).toMatchObject({
    draw: 12,
    shuffleQuestions: true,
    shuffleOptions: true,
    passingScore: 0.8,
    attempts: 3,
    afterLastAttempt: 'newRound',
  });
});

test('every objective has at least three questions in the quiz, and a lesson that teaches it', () => {
  const asked = objectives.map((id) => [
    id,
    bank.filter(({ content }) => content.objective === id).length >= 3,
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

/** How long the right option of a question is, and the wrong ones, in characters. */
const lengths = ({ id, content }: Choice) => ({
  id,
  right: content.options.find(({ correct }) => correct)?.text.length ?? 0,
  wrong: content.options.flatMap(({ correct, text }) => (correct ? [] : [text.length])),
});

test('the length of an option does not give it away', () => {
  const single = questions.filter(picksOne).map(lengths);
  expect(share(single, ({ right, wrong }) => right > 1.15 * Math.max(...wrong))).toBeLessThan(0.2);
  expect(share(single, ({ right, wrong }) => right * 1.15 < Math.min(...wrong))).toBeLessThan(0.2);
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
