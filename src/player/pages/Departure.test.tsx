import { screen } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';

import { text } from '../../engine/testing/buildBlocks.ts';
import { lesson } from '../../engine/testing/buildCourse.ts';
import { loadPages, openLesson, playCourse, topBar } from '../testing/playCourse.tsx';

beforeAll(loadPages);

const spec = { lessons: [lesson('One', [text('a')]), lesson('Two', [text('b')])] };

async function inLessonOne() {
  const played = playCourse(spec);
  await openLesson(played, 1);
  return played;
}

test('the focus leaves a page before that goes', async () => {
  const { send } = await inLessonOne();
  const heading = screen.getByRole('heading', { level: 1, name: 'One' });
  expect(document.activeElement).toBe(heading);
  const stood: boolean[] = [];
  heading.addEventListener('blur', () => stood.push(heading.isConnected));
  await send({ type: 'lesson.finished' });
  const next = await screen.findByRole('heading', { level: 1, name: 'Two' });
  expect(stood).toEqual([true]);
  expect(document.activeElement).toBe(next);
});

test('what has the focus keeps it while the page stays', async () => {
  const { saving } = await inLessonOne();
  const heading = document.activeElement;
  saving('keptOnDevice');
  expect(document.activeElement).toBe(heading);
});

test('the focus around the page is left to the new one', async () => {
  const { send } = await inLessonOne();
  const [exit] = topBar().getAllByRole('button', { name: 'Exit' });
  let left = 0;
  exit?.addEventListener('blur', () => (left += 1));
  exit?.focus();
  await send({ type: 'lesson.finished' });
  expect(document.activeElement).toBe(await screen.findByRole('heading', { name: 'Two' }));
  expect(left).toBe(1);
});
