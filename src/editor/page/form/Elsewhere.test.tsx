import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import { COURSE_FILE } from '../../../course/files.ts';
import { blockPanel, LESSON, panelOf } from './testing.tsx';

const lesson = { format: 1, type: 'lesson', id: 'hope', title: 'Hope', minutes: 5, blocks: [] };
const LESSON_PLACE = { file: LESSON, path: [] };

test('a certificate says where its words, logo and signature are set, and leads there; its own fields are seen', async () => {
  const choose = vi.fn();
  const { user } = await blockPanel({ type: 'certificate', id: 'award' }, { choose });
  expect(screen.getByText(/the logo and who signs it/)).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Set the certificate' }));
  await user.click(screen.getByRole('button', { name: 'Set when the course is complete' }));
  expect(choose.mock.calls).toEqual([
    [{ file: COURSE_FILE, path: ['certificate'] }],
    [{ file: COURSE_FILE, path: ['completion'] }],
  ]);
  expect(screen.getByRole('textbox', { name: /^Note/ }).closest('details')).toBeNull();
});

test('a line between two parts shows its words and number, not only a fold', async () => {
  await blockPanel({ type: 'divider', id: 'pause' });
  expect(screen.getByRole('textbox', { name: /^Label/ }).closest('details')).toBeNull();
});

test('a quiz leads to the score that passes it', async () => {
  const choose = vi.fn();
  const quiz = { ...lesson, type: 'quiz', quiz: { questions: [] } };
  const { user } = await panelOf({ [LESSON]: quiz }, LESSON_PLACE, { choose });
  await user.click(screen.getByRole('button', { name: 'Set the passing score of the course' }));
  expect(choose).toHaveBeenCalledWith({ file: COURSE_FILE, path: ['passingScore'] });
});

test('a new lesson asks for its objectives in sight, and leads to those of the course where it has none', async () => {
  const choose = vi.fn();
  const named = { lesson: [], quiz: [], objective: [] };
  const { user } = await panelOf({ [LESSON]: lesson }, LESSON_PLACE, { choose, named });
  const lead = screen.getByRole('button', { name: 'Write the objectives of the course' });
  expect(lead.closest('details')).toBeNull();
  await user.click(lead);
  expect(choose).toHaveBeenCalledWith({ file: COURSE_FILE, path: ['objectives'] });
});

test('a lesson without objectives shows what can be chosen', async () => {
  await panelOf({ [LESSON]: lesson }, LESSON_PLACE);
  const know = screen.getByRole('checkbox', { name: 'Know hope' });
  expect(know.closest('details')).toBeNull();
});
