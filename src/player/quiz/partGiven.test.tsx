import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';

import * as questionViews from '../../blocks/questionViews.ts';
import type { QuestionOfAnyViewProps } from '../../blocks/questionViews.ts';
import type { PlayableQuiz } from '../../course/playable.ts';
import type { Answer, StateShape } from '../../core/blockState.ts';
import { check, choice, type QuestionSpec, text } from '../../engine/testing/buildBlocks.ts';
import { lesson, quiz } from '../../engine/testing/buildCourse.ts';
import { loadPages, openLesson, playCourse } from '../testing/playCourse.tsx';

/** Three things to place. */
const shape: StateShape = { kind: 'pairs', items: [1, 2, 3], places: [4, 5], most: null };

const placedOne = (answer: Answer | null): Answer => {
  const pairs = answer?.kind === 'pairs' ? answer.pairs : [];
  return { kind: 'pairs', pairs: [...pairs, [pairs.length + 1, 4]] };
};

/** Each press places one more, as no question does yet. */
const placeOneMore = ({ answer, grade, onAnswer }: QuestionOfAnyViewProps) => (
  <>
    <button type="button" onClick={() => onAnswer(placedOne(answer))}>
      Place
    </button>
    {grade !== null && <p>Told</p>}
  </>
);

const placing =
  (id: string): QuestionSpec =>
  (nextKey) => ({ ...choice(id)(nextKey), state: shape });

beforeAll(loadPages);
beforeEach(() => void vi.spyOn(questionViews, 'QuestionView').mockImplementation(placeOneMore));
afterEach(() => void vi.restoreAllMocks());

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const place = async (count: number) => {
  for (let placed = 0; placed < count; placed += 1) await press('Place');
};
const told = () => screen.queryByText('Told') !== null;

const inLesson = async () => {
  await openLesson(
    playCourse({ lessons: [lesson('Lesson', [check('Check', [placing('Which?')])])] }),
    1,
  );
};

async function inQuiz(rules: Partial<PlayableQuiz> = {}): Promise<void> {
  const questions = [placing('First?'), placing('Second?')];
  await openLesson(
    playCourse({
      navigation: 'free',
      lessons: [lesson('Taught', [text('a')]), quiz('Quiz', questions, rules)],
    }),
    2,
  );
  await press('Start the quiz');
}

test('a knowledge check asks about a part of an answer, and tells once the learner insists', async () => {
  await inLesson();
  await press('Start the check');
  await place(1);
  await press('Check my answer');
  const missing = screen.getByText('2 parts of 3 have no answer yet');
  expect(missing.closest('[tabindex]')).toBe(document.activeElement);
  expect(told()).toBe(false);
  await press('Check my answer');
  expect(told()).toBe(true);
});

test('a knowledge check asks again about another part, and never about the whole', async () => {
  await inLesson();
  await press('Start the check');
  await place(1);
  await press('Check my answer');
  await place(1);
  await press('Check my answer');
  expect(screen.getByText('One part of 3 has no answer yet')).toBeDefined();
  expect(told()).toBe(false);
  await place(1);
  expect(screen.queryByText(/no answer yet/)).toBeNull();
  await press('Check my answer');
  expect(told()).toBe(true);
});

test('a quiz names the questions that have a part of an answer before it ends', async () => {
  await inQuiz();
  await place(2);
  await press('Next question');
  await place(3);
  const steps = within(screen.getByRole('navigation', { name: 'All questions' }));
  expect(steps.getByRole('button', { name: 'Question 1 of 2, 2 of 3 answered' })).toBeDefined();
  await press('Finish and see my result');
  const missing = within(screen.getByRole('region', { name: 'One question is answered in part.' }));
  const first = 'Question 1 of 2, One part of 3 has no answer yet';
  await userEvent.click(missing.getByRole('button', { name: first }));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Question 1 of 2');
  await place(1);
  await press('Finish and see my result');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Not yet');
});

test('a quiz tells apart what has no answer and what has a part of one', async () => {
  await inQuiz();
  await place(1);
  await press('Next question');
  await press('Finish and see my result');
  const name = 'One question has no answer yet. One question is answered in part.';
  const missing = within(screen.getByRole('region', { name }));
  expect(missing.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Question 1 of 2, 2 parts of 3 have no answer yet',
    'Question 2 of 2',
  ]);
});

test('a quiz that tells at once asks about a part, and checks it once the learner insists', async () => {
  await inQuiz({ feedback: 'atOnce' });
  await place(1);
  await press('Check my answer');
  const asked = /^2 parts of 3 have no answer yet\. Go on, or press the button again/;
  expect(screen.getAllByText(asked)).not.toEqual([]);
  expect(told()).toBe(false);
  await place(1);
  await press('Check my answer');
  expect(told()).toBe(false);
  await press('Check my answer');
  expect(told()).toBe(true);
});

test('practice asks about a part of an answer, too', async () => {
  await inQuiz();
  await press('Next question');
  await press('Finish and see my result');
  await press('Finish all the same');
  await press('Practise the ones I missed');
  await place(1);
  await press('Check my answer');
  expect(screen.getAllByText(/^2 parts of 3 have no answer yet/)).not.toEqual([]);
  expect(told()).toBe(false);
  await press('Check my answer');
  expect(told()).toBe(true);
});
