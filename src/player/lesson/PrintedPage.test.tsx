import { act } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';

import { text } from '../../engine/testing/buildBlocks.ts';
import { lesson } from '../../engine/testing/buildCourse.ts';
import { loadPages, openLesson, playCourse } from '../testing/playCourse.tsx';

beforeAll(loadPages);

const spec = {
  navigation: 'free',
  lessons: [lesson('One', [text('a')]), lesson('Two', [text('b')])],
} as const;

const sheets = () =>
  [...document.querySelectorAll('[data-paper]')].map(({ textContent }) => textContent);
const printing = () => document.documentElement.dataset['printing'];
const browser = (event: 'beforeprint' | 'afterprint') =>
  act(() => window.dispatchEvent(new Event(event)));

test("the browser's own command prints the lesson as the print panel does", async () => {
  await openLesson(playCourse(spec), 2);
  await act(() => import('../paper/PageOnPaper.tsx'));
  browser('beforeprint');
  expect({ part: printing(), sheets: sheets() }).toEqual({
    part: 'page',
    sheets: [expect.stringMatching(/Lesson 2Two/)],
  });
  browser('afterprint');
  expect({ part: printing(), sheets: sheets() }).toEqual({ part: undefined, sheets: [] });
});

test('what a button prints comes before the page', async () => {
  await openLesson(playCourse(spec), 1);
  document.documentElement.dataset['printing'] = 'certificate';
  browser('beforeprint');
  expect({ part: printing(), sheets: sheets() }).toEqual({ part: 'certificate', sheets: [] });
  delete document.documentElement.dataset['printing'];
  browser('afterprint');
});
