import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';

import type { PlayableQuiz } from '../../course/playable.ts';
import { choice, text } from '../../engine/testing/buildBlocks.ts';
import { type CourseSpec, lesson, quiz } from '../../engine/testing/buildCourse.ts';
import { testCourse } from '../../engine/testing/testCourse.ts';
import { parseRichText } from '../../richtext/parse.ts';
import { loadPages, openLesson, playCourse } from '../testing/playCourse.tsx';

beforeAll(loadPages);

async function openQuiz(rules: Partial<PlayableQuiz> = {}) {
  const played = playCourse({
    navigation: 'free',
    lessons: [
      lesson('Taught', [text('a')]),
      quiz('Quiz', [choice('First?', { objective: 'know-it' }), choice('Second?')], rules),
    ],
    objectives: { 'know-it': ['Taught'] },
  });
  await openLesson(played, 2);
  return played;
}

const press = (name: RegExp | string) => userEvent.click(screen.getByRole('button', { name }));
const heading = () => screen.getByRole('heading', { level: 1 });

async function answer(option: string): Promise<void> {
  await userEvent.click(await screen.findByRole('radio', { name: option }));
}

async function finish(first: string, second: string): Promise<void> {
  await press('Start the quiz');
  await answer(first);
  await press('Next question');
  await screen.findByRole('group', { name: 'Second?' });
  await answer(second);
  await press('Finish and see my result');
}

test('the intro says how long it is and what it takes', async () => {
  await openQuiz({ attempts: 3 });
  const facts = ['2 questions', '80%', '3 attempts left'];
  for (const fact of facts) expect(screen.getByText(fact)).toBeDefined();
});

test('each question gets the focus on its heading, and the steps say what is answered', async () => {
  await openQuiz();
  await press('Start the quiz');
  expect(heading().textContent).toContain('Question 1 of 2');
  expect(document.activeElement).toBe(heading());
  await answer('a');
  await press('Next question');
  expect(heading().textContent).toContain('Question 2 of 2');
  expect(document.activeElement).toBe(heading());
  const steps = within(screen.getByRole('navigation', { name: 'All questions' }));
  expect(steps.getByRole('button', { name: 'Question 1 of 2, answered' })).toBeDefined();
  expect(steps.getByRole('button', { current: 'step' }).textContent).toContain(
    'Question 2 of 2, not answered',
  );
});

test('an answer is still there after going on and back', async () => {
  await openQuiz();
  await press('Start the quiz');
  await answer('b');
  await press('Next question');
  await press('Previous question');
  expect(await screen.findByRole('radio', { name: 'b' })).toHaveProperty('checked', true);
});

test('where an author writes, the rules say how many questions learners get', async () => {
  await openQuiz({ saysDraw: 1 });
  expect(screen.getByText('1 question')).toBeDefined();
});

test('finishing with unanswered questions names them first', async () => {
  await openQuiz();
  await press('Start the quiz');
  await press('Next question');
  await answer('a');
  await press('Finish and see my result');
  const missing = screen.getByRole('region', { name: 'One question has no answer yet.' });
  expect(document.activeElement).toBe(missing);
  await userEvent.click(within(missing).getByRole('button', { name: 'Question 1 of 2' }));
  expect(heading().textContent).toContain('Question 1 of 2');
});

test('results give the score, and say it once', async () => {
  await openQuiz();
  await finish('a', 'a');
  expect(heading().textContent).toContain('You passed');
  expect(document.activeElement).toBe(heading());
  expect(screen.getByRole('status').textContent).toBe('2 of 2 points');
});

test('the author says what a result means, by the highest score that it reached', async () => {
  const overallFeedback = [said(1, 'All of it.'), said(0.5, 'Half way.'), said(0, 'A start.')];
  await openQuiz({ overallFeedback });
  await finish('b', 'a');
  expect(screen.getByText('Half way.')).toBeDefined();
  expect(screen.queryByText('A start.')).toBeNull();
});

const said = (from: number, words: string) => ({ from, text: parseRichText(words).value });

test('what was missed leads back to the lesson that teaches it', async () => {
  await openQuiz();
  await finish('b', 'a');
  expect(heading().textContent).toContain('Not yet');
  expect(screen.getByText(/That is 50%; the passing score is 80%/)).toBeDefined();
  const again = screen.getByRole('link', { name: 'Look again in Lesson 1' });
  expect(again.getAttribute('href')).toBe('#/lesson/Taught');
});

test('after the last attempt, a new round opens by going back to what was missed', async () => {
  await openQuiz({ attempts: 1 });
  await finish('b', 'a');
  expect(screen.getByText('A new round opens when you have been back to:')).toBeDefined();
  expect(screen.getByRole('link', { name: 'Lesson 1: Taught' })).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
});

test('the review shows every answer with what was right', async () => {
  await openQuiz();
  await finish('b', 'a');
  await press('Review my answers');
  expect(document.activeElement).toBe(heading());
  expect(screen.getAllByRole('group')).toHaveLength(2);
  expect(screen.getByText('Not quite.')).toBeDefined();
  await press('Back to my result');
  expect(heading().textContent).toContain('Not yet');
});

test('rows, total and review tell the same of answers that are right in part', async () => {
  const partial = { several: true, partial: true, right: 'abc', options: 5 };
  const third = (id: string, more: { readonly objective?: string } = {}) =>
    choice(id, { ...partial, ...more });
  const played = playCourse({
    navigation: 'free',
    lessons: [
      lesson('Taught', [text('a')]),
      quiz('Quiz', [
        third('First?', { objective: 'know-it' }),
        third('Second?', { objective: 'know-it' }),
        third('Third?'),
      ]),
    ],
    objectives: { 'know-it': ['Taught'] },
  });
  await openLesson(played, 2);
  await press('Start the quiz');
  for (const question of ['First?', 'Second?', 'Third?']) {
    await userEvent.click(
      within(await screen.findByRole('group', { name: question })).getByRole('checkbox', {
        name: 'b',
      }),
    );
    await press(question === 'Third?' ? 'Finish and see my result' : 'Next question');
  }
  expect(screen.getByRole('status').textContent).toBe('1 of 3 points');
  expect(
    screen.getByText('An answer that is partly right earns a part of its points.'),
  ).toBeDefined();
  const rows = screen.getByRole('region', { name: 'By objective' });
  expect(
    within(rows)
      .getAllByText(/point/)
      .map((row) => row.textContent?.trim()),
  ).toEqual(['0.67 of 2 points', '0.33 of 1 point']);
  await press('Review my answers');
  expect(screen.getAllByText(/of 1 point/).map((each) => each.textContent)).toEqual([
    '0.34 of 1 point',
    '0.33 of 1 point',
    '0.33 of 1 point',
  ]);
  expect(screen.getAllByText('Partly right.')).toHaveLength(3);
});

test('what is worth more counts for more, in rows, total and review', async () => {
  const played = playCourse({
    navigation: 'free',
    lessons: [
      lesson('Taught', [text('a')]),
      quiz('Quiz', [choice('First?', { worth: 3, objective: 'know-it' }), choice('Second?')]),
    ],
    objectives: { 'know-it': ['Taught'] },
  });
  await openLesson(played, 2);
  await press('Start the quiz');
  await answer('a');
  await press('Next question');
  await answer('b');
  await press('Finish and see my result');
  expect(screen.getByRole('status').textContent).toBe('3 of 4 points');
  expect(screen.getByText(/That is 75%/)).toBeDefined();
  expect(
    within(screen.getByRole('region', { name: 'By objective' }))
      .getAllByText(/points?$/)
      .map((row) => row.textContent?.trim()),
  ).toEqual(['3 of 3 points', '0 of 1 point']);
  await press('Review my answers');
  expect(
    within(screen.getByRole('main'))
      .getAllByText(/^\d of \d points?$/)
      .map((each) => each.textContent),
  ).toEqual(['3 of 4 points', '3 of 3 points', '0 of 1 point']);
});

test('with feedback at once an answer is checked and then final', async () => {
  await openQuiz({ feedback: 'atOnce' });
  await press('Start the quiz');
  const check = screen.getByRole('button', { name: 'Check my answer' });
  expect(check.getAttribute('aria-disabled')).toBe('true');
  await answer('a');
  await press('Check my answer');
  expect(screen.getAllByText('That’s right.')).not.toEqual([]);
  expect(screen.queryByRole('button', { name: 'Check my answer' })).toBeNull();
  expect(document.activeElement?.textContent).toBe('Next question');
});

test('what was missed is practised on the results, and leaves them as they are', async () => {
  const played = await openQuiz();
  await finish('a', 'b');
  const before = played.record();
  await press('Practise the one I missed');
  expect(heading().textContent).toBe('Question 1 of 1');
  await answer('a');
  await press('Check my answer');
  expect(await screen.findByRole('button', { name: 'Go on' })).toBe(document.activeElement);
  await press('Go on');
  expect(heading().textContent).toBe('1 of 1 right in practice');
  await press('Back to my result');
  expect(heading().textContent).toBe('Not yet');
  expect(played.place()).toMatchObject({ lesson: { status: 'started' } });
  // The very same: nothing is saved of it, and so nothing reported.
  expect(played.record()).toBe(before);
});

test('there is no other try, and nothing to practise, where nothing is to be gained', async () => {
  await openQuiz();
  await finish('a', 'a');
  expect(heading().textContent).toBe('You passed');
  expect(screen.queryByRole('button', { name: /Try again|Practise/ })).toBeNull();
});

const rightIs = (right: string): CourseSpec => ({
  navigation: 'free',
  lessons: [
    lesson('Taught', [text('a')]),
    quiz('Quiz', [choice('First?', { objective: 'know-it' }), choice('Second?', { right })]),
  ],
  objectives: { 'know-it': ['Taught'] },
});

test('a result stays what it was when an update judges its answers otherwise, and says so', async () => {
  const before = testCourse(rightIs('a')).open('Quiz').startQuiz();
  before.answerQuestion('First?', 'a').answerQuestion('Second?', 'b').submitQuiz();
  const played = playCourse(rightIs('b'));
  await played.send({ type: 'record.merged', record: before.record });
  await played.send({ type: 'lesson.opened', lesson: before.lesson('Quiz').key });
  await screen.findByText(/That is 50%/);
  const main = within(screen.getByRole('main'));
  expect(main.getByText('1 of 2 points')).toBeDefined();
  expect(main.queryByRole('region', { name: 'By objective' })).toBeNull();
  const note = /^The questions of this quiz were changed after you answered/;
  expect(main.getByText(note)).toBeDefined();
  await press('Review my answers');
  expect(main.getByText(note)).toBeDefined();
  expect(main.getAllByText(/points?$/).map((each) => each.textContent)).toEqual(['1 of 2 points']);
});
