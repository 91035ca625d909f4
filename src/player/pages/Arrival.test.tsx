import { screen } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';

import { text } from '../../engine/testing/buildBlocks.ts';
import { lesson } from '../../engine/testing/buildCourse.ts';
import { viewsFor } from '../lesson/viewsFor.ts';
import { loadPages, playCourse, topBar } from '../testing/playCourse.tsx';

beforeAll(loadPages);

const heading = () => screen.getByRole('heading', { level: 1, name: 'One' });

/** A learner who has opened a lesson that is still on its way. */
async function waiting() {
  const played = playCourse({ lessons: [lesson('One', [text('a')])] });
  const [content] = played.built.lessons;
  if (content === undefined) throw new Error('There is no lesson.');
  await viewsFor(content);
  await played.send({ type: 'course.replaced', outline: { ...played.built.outline } });
  await played.send({ type: 'lesson.opened', lesson: content.key });
  expect(document.activeElement).toBe(heading());
  expect(screen.getByText('Loading…')).toBeDefined();
  const come = async () => {
    await played.send({ type: 'lesson.loaded', lesson: content });
    expect(screen.queryByText('Loading…')).toBeNull();
  };
  return { come };
}

test('a lesson that has come has the focus on its heading', async () => {
  const { come } = await waiting();
  await come();
  expect(document.activeElement).toBe(heading());
});

test('a lesson that comes takes the focus from nobody who has gone on to something else', async () => {
  const { come } = await waiting();
  const [support] = topBar().getAllByRole('button', { name: 'Support' });
  support?.focus();
  await come();
  expect(document.activeElement).toBe(support);
});
