import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { openWorkspace } from '../page/testing/openWorkspace.tsx';
import { ReadingPage } from './ReadingPage.tsx';

const course = { title: 'Hope', language: 'en-AU', lessons: ['hope'] };
const lesson = {
  format: 1,
  type: 'lesson',
  id: 'hope',
  title: 'What hope is',
  minutes: 5,
  blocks: [{ type: 'text', id: 'long', text: 'A peer worker has been there. '.repeat(100) }],
};
const files = {
  'course.json': JSON.stringify(course),
  'lessons/hope.json': JSON.stringify(lesson),
};

test('each lesson says how long it is, and leads to where it is written', async () => {
  const { user, editing, closed } = await openWorkspace(
    { name: 'reading', View: ReadingPage },
    files,
  );
  const row = screen.getByRole('row', { name: /What hope is/ });
  const figures = within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
  // Words, questions, minutes as estimated and as learners are told, and the grade.
  expect(figures).toEqual(['603', '0', '3', '5', '1']);
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));

  await user.click(within(row).getByRole('button', { name: 'What hope is' }));
  expect(editing.place.get()).toEqual({ file: 'lessons/hope.json', path: [] });
  expect(closed()).toBe(1);
});
