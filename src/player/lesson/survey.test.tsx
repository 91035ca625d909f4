import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';

import { openText, poll, survey, text } from '../../engine/testing/buildBlocks.ts';
import { lesson } from '../../engine/testing/buildCourse.ts';
import { loadPages, openLesson, playCourse } from '../testing/playCourse.tsx';

beforeAll(loadPages);

const questions = [poll('Which part?'), openText('What else?')];

async function open() {
  const played = playCourse({
    lessons: [lesson('One', [survey('survey', questions)]), lesson('Two', [text('a')])],
  });
  await openLesson(played, 1);
}

const option = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('the questions of a survey are numbered, and have one button together', async () => {
  await open();
  expect(screen.getByText('Question 2 of 2')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Save my answer' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Send my answers' })).toBeDefined();
});

test('a survey says how many questions are answered, and thanks for any number of them', async () => {
  await open();
  await userEvent.type(screen.getByRole('textbox', { name: 'What else?' }), 'More stories.');
  expect(screen.getByText('1 of 2 questions answered')).toBeDefined();
  await press('Send my answers');
  expect(document.activeElement?.textContent).toBe('Thank you for your answers.');
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').readOnly).toBe(true);
});

test('sent answers stand until the learner wants to change them', async () => {
  await open();
  await userEvent.click(option('b'));
  await press('Send my answers');
  await userEvent.click(option('c'));
  expect(option('b').checked).toBe(true);
  await press('Change my answers');
  expect(document.activeElement).toBe(option('a'));
  await userEvent.click(option('c'));
  await press('Send my answers');
  expect(option('c').checked).toBe(true);
  expect(document.activeElement?.textContent).toBe('Thank you for your answers.');
});

test('a choice can be taken back before it is sent', async () => {
  await open();
  await userEvent.click(option('b'));
  expect(screen.getByText('1 of 2 questions answered')).toBeDefined();
  await press('Clear my answer');
  expect(option('b').checked).toBe(false);
  expect(screen.getByText('0 of 2 questions answered')).toBeDefined();
  expect(document.activeElement).toBe(option('a'));
});

test('a survey without any answer leads to its first question', async () => {
  await open();
  await press('Send my answers');
  expect(document.activeElement?.textContent).toContain('Nothing is answered yet');
  await press('Go to the first question');
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'a' }));
});
