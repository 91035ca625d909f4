import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { I18nProvider } from '../../i18n/useTranslation.tsx';
import type { BrokenCourse, BrokenCourses, LibraryEntry } from '../../course/library.ts';
import { BROKEN_COURSES } from '../../course/pageData.ts';
import { createI18n } from '../../i18n/setup.ts';
import { AuthorLibrary } from './AuthorLibrary.tsx';
import { authorWords } from './authorWords.ts';

beforeEach(() => authorWords.load());
afterEach(() => document.getElementById(BROKEN_COURSES)?.remove());

const playable: LibraryEntry = {
  id: 'tea',
  audience: 'learners',
  minutes: 5,
  lessonCount: 1,
  texts: [{ language: 'en', title: 'Tea', description: 'How to make it.', image: null }],
};
const broken: BrokenCourse = { folder: 'cake', title: 'Cake', plays: false, issues: [] };

/** The library of a dev server, which lists the courses with errors in the page. */
async function show(...courses: readonly BrokenCourse[]) {
  await showAll([playable], courses);
}

async function showAll(
  entries: readonly LibraryEntry[],
  courses: readonly BrokenCourse[],
): Promise<void> {
  const list: BrokenCourses = { saves: 0, courses };
  const data = document.createElement('script');
  data.type = 'application/json';
  data.id = BROKEN_COURSES;
  data.textContent = JSON.stringify(list);
  document.body.append(data);
  render(
    <I18nProvider i18n={await createI18n('en')}>
      <AuthorLibrary entries={entries} wishes={[]} />
    </I18nProvider>,
  );
}

const edited = () =>
  screen.getAllByRole('link', { name: /^Edit/ }).map(({ textContent }) => textContent);

test('leads to the editor of each course, whether it can be played or not', async () => {
  await show(broken);
  expect(edited()).toEqual(['Edit “Tea”', 'Edit “Cake”']);
});

test('leads once to a course that has errors, but still plays as it last worked', async () => {
  await show({ ...broken, folder: 'tea', title: 'Tea', plays: true });
  expect(edited()).toEqual(['Edit “Tea”']);
});

test('says nothing of errors where no course has any', async () => {
  await show();
  expect(screen.queryByRole('region', { name: 'Courses with errors' })).toBeNull();
});

test('without a course leads to the first one in the editor, and names no command', async () => {
  await showAll([], []);
  const ways = screen.getAllByRole('link').map(({ textContent }) => textContent);
  expect(ways).toEqual(['New course']);
  expect(document.querySelector('code')).toBeNull();
});
