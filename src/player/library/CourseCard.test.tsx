import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { createEnglish } from '../../i18n/setup.ts';
import { I18nProvider } from '../../i18n/useTranslation.tsx';
import { CourseCard } from './CourseCard.tsx';

const entry = {
  id: 'peer-work',
  audience: 'learners',
  minutes: 30,
  lessonCount: 6,
  texts: [
    { language: 'en-AU', title: 'Peer work', description: 'An introduction.', image: null },
    { language: 'ar', title: 'عمل الأقران', description: 'مقدمة.', image: null },
  ],
} as const;

/** The name of the course on its card, with its language and direction. */
function shownTo(...wishes: readonly (string | null)[]): readonly (string | undefined)[] {
  render(
    <I18nProvider i18n={createEnglish()}>
      <CourseCard entry={entry} wishes={wishes} />
    </I18nProvider>,
  );
  const link = screen.getByRole('link');
  const text = link.closest<HTMLElement>('[lang]');
  return [link.textContent, text?.lang, text?.dir];
}

test.each([
  [
    [null, 'ar-EG', 'en'],
    ['عمل الأقران', 'ar', 'rtl'],
  ],
  [
    ['en', 'ar'],
    ['Peer work', 'en-AU', 'ltr'],
  ],
  [['de'], ['Peer work', 'en-AU', 'ltr']],
])('a course is shown in the language that it would open in: %j', (wishes, shown) => {
  expect(shownTo(...wishes)).toEqual(shown);
});
