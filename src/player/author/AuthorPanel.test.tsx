import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { I18nProvider } from '../../i18n/useTranslation.tsx';
import type { Issue } from '../../core/issue.ts';
import type { CourseEdit } from '../../course/library.ts';
import { createI18n } from '../../i18n/setup.ts';
import { valueStore } from '../../session/valueStore.ts';
import { AuthorPanel } from './AuthorPanel.tsx';
import { authorWords } from './authorWords.ts';

beforeEach(() => authorWords.load());
afterEach(() => localStorage.clear());

const issue = (severity: Issue['severity'], line: number, message: string): Issue => ({
  severity,
  rule: 'long-text',
  place: { file: 'lessons/one.json', line, column: 1, path: '' },
  message,
  remedy: 'Mend it.',
});

const good: CourseEdit = { course: 'mine', outcome: 'opened', issues: [] };
const warned: CourseEdit = {
  course: 'mine',
  outcome: 'changed',
  issues: [issue('warning', 3, 'Could be better.')],
};
const broken: CourseEdit = {
  course: 'mine',
  outcome: 'broken',
  issues: [issue('warning', 3, 'Could be better.'), issue('error', 9, 'It is wrong.')],
};

/** The panel of a course that was opened, and then saved as `edits` say. */
async function show(...edits: readonly CourseEdit[]) {
  const store = valueStore<CourseEdit>(good);
  render(
    <I18nProvider i18n={await createI18n('en')}>
      <AuthorPanel player={{ course: valueStore(null) }} edits={store} />
    </I18nProvider>,
  );
  for (const edit of edits) act(() => store.set(edit));
  return store;
}

const fold = () => screen.getByRole('button', { name: /^Author’s mode/ });
const corner = () => screen.getByRole('complementary').dataset['corner'];
const isOpen = () => fold().getAttribute('aria-expanded') === 'true';

test('a warning is counted, and does not unfold the panel', async () => {
  await show(warned);
  expect([fold().textContent, isOpen()]).toEqual(['Author’s modeOne warning', false]);
});

test('what breaks the course unfolds the panel, errors first; what mends it folds it again', async () => {
  const store = await show(broken);
  expect(isOpen()).toBe(true);
  const messages = within(screen.getByRole('complementary')).getAllByText(
    /^(It is wrong|Could be)/,
  );
  expect(messages.map(({ textContent }) => textContent)).toEqual([
    'It is wrong.',
    'Could be better.',
  ]);
  expect(screen.getByRole('group').hasAttribute('open')).toBe(false);
  act(() => store.set(warned));
  expect(isOpen()).toBe(false);
});

test('a panel that its author folds stays folded while the course is broken', async () => {
  const store = await show(broken);
  await userEvent.click(fold());
  act(() => store.set({ ...broken }));
  expect(isOpen()).toBe(false);
});

test('the corner is remembered, and the arrow keys lead to it', async () => {
  await show();
  screen.getByRole('button', { name: 'Move' }).focus();
  const seen = [corner()];
  for (const key of ['{ArrowLeft}', '{ArrowUp}', '{ArrowUp}', '{ArrowRight}', '{Enter}']) {
    await userEvent.keyboard(key);
    seen.push(corner());
  }
  expect(seen).toEqual([
    'bottom-end',
    'bottom-start',
    'top-start',
    'top-start',
    'top-end',
    'bottom-end',
  ]);
});

test('its words say in which language they are', async () => {
  await show(broken);
  expect(screen.getByText('It is wrong.').lang).toBe('en');
});
