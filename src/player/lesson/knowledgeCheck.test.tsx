import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';

import { check, choice, gate, text } from '../../engine/testing/buildBlocks.ts';
import { lesson } from '../../engine/testing/buildCourse.ts';
import { loadPages, openLesson, playCourse } from '../testing/playCourse.tsx';

beforeAll(loadPages);

async function openCheck() {
  const questions = [choice('First?'), choice('Second?', { right: 'b' })];
  const played = playCourse({
    lessons: [lesson('Read', [check('Check', questions), gate('go'), text('after')])],
  });
  await openLesson(played, 1);
  return within(screen.getByRole('region', { name: 'Check' }));
}

type Check = Awaited<ReturnType<typeof openCheck>>;

const press = (shown: Check, name: string | RegExp) =>
  userEvent.click(shown.getByRole('button', { name }));

async function answer(shown: Check, option: string) {
  await userEvent.click(shown.getByRole('radio', { name: option }));
  await press(shown, 'Check my answer');
}

async function finish(shown: Check, first: string, second: string) {
  await answer(shown, first);
  await press(shown, 'Next question');
  await answer(shown, second);
  await press(shown, 'See how you did');
}

test('it says what it is before it starts', async () => {
  const shown = await openCheck();
  const words = ['Knowledge check · not scored', '2 questions, as often as you like.'];
  for (const each of words) expect(shown.getByText(each)).toBeDefined();
});

test('each question takes the focus, and says how far the learner is', async () => {
  const shown = await openCheck();
  await press(shown, 'Start the check');
  expect(document.activeElement?.textContent).toBe('First?');
  expect(shown.getByText('Question 1 of 2')).toBeDefined();
  await answer(shown, 'a');
  await press(shown, 'Next question');
  expect(document.activeElement?.textContent).toBe('Second?');
  expect(shown.getByText('Question 2 of 2')).toBeDefined();
});

test('feedback comes at once: linked, announced, and with the focus where it was', async () => {
  const shown = await openCheck();
  await press(shown, 'Start the check');
  await answer(shown, 'b');
  expect(shown.getByRole('group', { description: /Not quite/ })).toBeDefined();
  expect(screen.getByText('Not quite.', { selector: 'output span' })).toBeDefined();
  expect(document.activeElement?.textContent).toBe('Next question');
});

test('checking without an answer leads to what is missing', async () => {
  const shown = await openCheck();
  await press(shown, 'Start the check');
  await press(shown, 'Check my answer');
  expect(document.activeElement?.textContent).toContain('Choose an answer first');
  await press(shown, 'Go to the answers');
  expect(document.activeElement).toBe(shown.getByRole('radio', { name: 'a' }));
});

test('a double press does not leap over the feedback', async () => {
  const shown = await openCheck();
  await press(shown, 'Start the check');
  await userEvent.click(shown.getByRole('radio', { name: 'a' }));
  await userEvent.dblClick(shown.getByRole('button', { name: 'Check my answer' }));
  expect(shown.getByText('Question 1 of 2')).toBeDefined();
  expect(shown.getByRole('button', { name: 'Next question' })).toBeDefined();
});

test('the results give every verdict, and open each question again', async () => {
  const shown = await openCheck();
  await press(shown, 'Start the check');
  await finish(shown, 'a', 'a');
  expect(document.activeElement).toBe(shown.getByRole('heading', { name: '1 of 2 right' }));
  const second = shown.getByRole('button', { name: 'Second? Not quite.' });
  expect(shown.getByRole('button', { name: 'First? That’s right.' })).toBeDefined();
  await userEvent.click(second);
  expect(second.getAttribute('aria-expanded')).toBe('true');
  expect(shown.getByRole('group', { name: 'Second?' })).toBeDefined();
});

test('trying again starts with the first question, unanswered', async () => {
  const shown = await openCheck();
  await press(shown, 'Start the check');
  await finish(shown, 'b', 'b');
  await press(shown, 'Try again');
  expect(document.activeElement?.textContent).toBe('First?');
  expect(shown.queryByRole('radio', { checked: true })).toBeNull();
});

test('Continue waits for the results, and says so', async () => {
  const shown = await openCheck();
  expect(screen.getByText(/Answer the questions of the knowledge check\./)).toBeDefined();
  await press(shown, 'Start the check');
  await finish(shown, 'b', 'a');
  expect(screen.queryByText(/Answer the questions of/)).toBeNull();
});

async function openTest() {
  const questions = [choice('First?'), choice('Second?')];
  const known = check('Check', questions, { testOut: 1 });
  const played = playCourse({
    lessons: [lesson('Read', [known, gate('go'), text('after')]), lesson('Next', [text('more')])],
  });
  await openLesson(played, 1);
  return { played, shown: within(screen.getByRole('region', { name: 'Check' })) };
}

test('a test says what it means for the lesson, and leads on for who passed it', async () => {
  const { shown, played } = await openTest();
  expect(
    shown.getByText(/^If you know this already: from 100% on, this lesson counts/),
  ).toBeDefined();
  await press(shown, 'I know this: take the test');
  await finish(shown, 'a', 'a');
  expect(shown.getByText(/^You know this\. The lesson counts as done/)).toBeDefined();
  expect(shown.queryByRole('button', { name: 'Try again' })).toBeNull();
  await press(shown, /Next$/);
  expect(played.place()).toMatchObject({ lesson: { number: 2 } });
});

test('a test that was not passed leaves the lesson to be read, and is asked once', async () => {
  const { shown, played } = await openTest();
  await press(shown, 'I know this: take the test');
  await finish(shown, 'a', 'b');
  expect(
    shown.getByText(/^The lesson counts as done from 100% on\. It is here for you/),
  ).toBeDefined();
  expect(shown.queryByRole('button', { name: /Try again|Next$/ })).toBeNull();
  expect(played.place()).toMatchObject({ lesson: { number: 1, status: 'started' } });
});
