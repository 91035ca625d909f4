import { screen } from '@testing-library/react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';

import type { LoadCause } from '../../core/loadCause.ts';
import { text } from '../../engine/testing/buildBlocks.ts';
import { lesson } from '../../engine/testing/buildCourse.ts';
import { follow, loadPages, playCourse, type PlayedCourse } from '../testing/playCourse.tsx';

beforeAll(loadPages);
beforeEach(() => vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch'))));

const spec = { lessons: [lesson('One', [text('a')]), lesson('Two', [text('b')])] };

/** A learner whose first lesson cannot be had. */
async function strand(cause: LoadCause): Promise<PlayedCourse> {
  const played = playCourse({ ...spec, lessons: spec.lessons });
  await played.send({
    type: 'course.replaced',
    outline: { ...played.built.outline },
  });
  await played.send({ type: 'lesson.opened', lesson: 1 });
  await played.send({ type: 'lesson.loadFailed', lesson: 1, cause });
  return played;
}

const fails = (cause: LoadCause) => ({ type: 'lesson.loadFailed', lesson: 1, cause }) as const;

/** What the page's one live region says. */
const said = (): string => screen.getByRole('status').textContent;

test.each([
  ['offline', 'You are offline', 'Try now'],
  ['unreachable', 'The course cannot be reached', 'Try now'],
  ['signedOut', 'Please open the course again', 'Try now'],
  ['replaced', 'The course was updated', 'Load the course again'],
  ['serverFailed', 'The course has a problem just now', 'Try now'],
] as const)('%s: says what happened, and what to do', async (cause, title, action) => {
  await strand(cause);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
  expect(screen.getByRole('button', { name: action })).toBeDefined();
  expect(screen.getByRole('link', { name: 'Back to the cover' })).toBeDefined();
  expect(screen.getAllByRole('button', { name: 'Exit' }).length).toBeGreaterThan(0);
});

test('the heading has the focus, and says all of it', async () => {
  await strand('offline');
  const heading = screen.getByRole('heading', { level: 1 });
  const more = document.getElementById(heading.getAttribute('aria-describedby') ?? '');
  expect(document.activeElement).toBe(heading);
  expect(more?.textContent).toBe(
    'This page opens by itself as soon as the connection is back.' +
      'What you have done is saved, and so is your place.',
  );
  expect(said()).toBe('');
});

test('never promises what is not kept', async () => {
  const { saving } = await strand('offline');
  saving('keptOnDevice');
  expect(screen.getByText(/kept on this device, and so is your place/)).toBeDefined();
  saving('notKept');
  expect(screen.getByText(/if you leave this page/)).toBeDefined();
  saving('browsing');
  expect(screen.queryByText(/your place/)).toBeNull();
});

test('tries in vain that happen by themselves are not announced', async () => {
  const { send } = await strand('offline');
  await send({ type: 'lesson.retried' });
  await send(fails('offline'));
  expect(said()).toBe('');
});

test('a try that was asked for says once that it was in vain, and the focus stays', async () => {
  const { send } = await strand('offline');
  const button = screen.getByRole('button', { name: 'Try now' });
  await follow(button);
  expect(screen.getByText('Trying…')).toBeDefined();
  await send(fails('offline'));
  expect(said()).toBe('That did not work yet. We keep trying.');
  expect(document.activeElement).toBe(button);
});

test('another cause is announced, and the focus stays', async () => {
  const { send } = await strand('offline');
  await send({ type: 'lesson.retried' });
  await send(fails('signedOut'));
  expect(said()).toMatch(/^Please open the course again\. /);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
    'Please open the course again',
  );
});

test('the lesson takes its place as soon as it is there', async () => {
  const { built, send } = await strand('offline');
  const [one] = built.lessons;
  if (one !== undefined) await send({ type: 'lesson.loaded', lesson: one });
  const heading = await screen.findByRole('heading', { level: 1, name: 'One' });
  expect(document.activeElement).toBe(heading);
});

test('a page that cannot be had again is not given up', async () => {
  await strand('replaced');
  await follow(screen.getByRole('button', { name: 'Load the course again' }));
  expect(said()).toBe('The course cannot be loaded at the moment. Please try again in a while.');
});
