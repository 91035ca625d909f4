import { render, screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';

import type { LibraryEntry } from '../../course/library.ts';
import { createI18n } from '../../i18n/setup.ts';
import { I18nProvider } from '../../i18n/useTranslation.tsx';
import { LibraryPage } from './LibraryPage.tsx';
import { libraryWords } from './showLibrary.tsx';

beforeEach(() => libraryWords.load());

const entry = (id: string, audience: LibraryEntry['audience']): LibraryEntry => ({
  id,
  audience,
  minutes: 5,
  lessonCount: 1,
  texts: [{ language: 'en', title: id, description: 'A course.', image: null }],
});

async function show(...entries: readonly LibraryEntry[]) {
  render(
    <I18nProvider i18n={await createI18n('en')}>
      <LibraryPage entries={entries} wishes={[]} />
    </I18nProvider>,
  );
}

test('what is for authors stands apart, below a heading of its own', async () => {
  await show(entry('Tea', 'learners'), entry('Every block', 'authors'));
  const apart = screen.getByRole('region', { name: 'For people who write courses' });
  within(apart).getByRole('heading', { level: 3, name: 'Every block' });
  expect(within(apart).queryByText('Tea')).toBeNull();
  screen.getByRole('heading', { level: 2, name: 'Tea' });
});

test('a shelf that holds only courses for authors needs no such heading', async () => {
  await show(entry('Every block', 'authors'));
  screen.getByRole('heading', { level: 2, name: 'Every block' });
  expect(screen.queryByRole('region')).toBeNull();
});
