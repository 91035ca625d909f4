import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { ok } from '../../core/result.ts';
import { createEditorI18n } from '../../i18n/editor.ts';
import { I18nProvider } from '../../i18n/useTranslation.tsx';
import { oneCourseShelf } from '../editing/testing.ts';
import type { Shelf } from '../shelf/shelf.ts';
import { ShelfPage } from './ShelfPage.tsx';

async function show(shelf: Shelf, isMaking = false) {
  const i18n = await createEditorI18n('en');
  render(
    <I18nProvider i18n={i18n}>
      <ShelfPage
        shelf={shelf}
        isMaking={isMaking}
        editAddress={(course) => `?course=${course}`}
        playAddress={null}
        onMade={() => undefined}
      />
    </I18nProvider>,
  );
}

const empty = (): Shelf => ({ ...oneCourseShelf({}), list: () => Promise.resolve(ok([])) });

test('a shelf that nothing stands on says what to begin with, until that is done', async () => {
  await show(empty());
  expect(await screen.findByText(/^Press “New course”/)).toBeTruthy();
});

test('whoever makes the first course is not told that there is none', async () => {
  await show(empty(), true);
  expect(await screen.findByRole('form', { name: 'New course' })).toBeTruthy();
  expect(screen.queryByText(/^There are no courses/)).toBeNull();
});

test('what can be done with a course is written beside it', async () => {
  await show(oneCourseShelf({}));
  const course = within(await screen.findByRole('listitem'));
  for (const words of ['Edit', 'Download a copy', 'To the bin']) {
    expect(course.getByText(words)).toBeTruthy();
  }
});
