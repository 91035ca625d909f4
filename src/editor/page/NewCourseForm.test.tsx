import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { fail, ok } from '../../core/result.ts';
import { createEditorI18n } from '../../i18n/editor.ts';
import { I18nProvider } from '../../i18n/useTranslation.tsx';
import { oneCourseShelf } from '../editing/testing.ts';
import type { NewFiles } from '../shelf/shelf.ts';
import { NewCourseForm } from './NewCourseForm.tsx';

/** The form over a shelf that has a course of some names already. */
async function making(
  taken: readonly string[] = [],
  language = 'en',
  binned: readonly string[] = [],
) {
  const i18n = await createEditorI18n(language);
  const created: (readonly [string, NewFiles])[] = [];
  const made: string[] = [];
  const shelf = {
    ...oneCourseShelf({}),
    bin: async () => ok(binned.map((name) => ({ name, title: null, key: name }))),
    create: async (name: string, files: NewFiles) => {
      if (taken.includes(name)) return fail({ kind: 'taken' } as const);
      created.push([name, files]);
      return ok(null);
    },
  };
  render(
    <I18nProvider i18n={i18n}>
      <NewCourseForm
        shelf={shelf}
        onMade={(course) => made.push(course)}
        onCancel={() => undefined}
      />
    </I18nProvider>,
  );
  return { user: userEvent.setup(), created, made };
}

test('a course begins with what was chosen, in a folder named by its title', async () => {
  const { user, created, made } = await making(['safe-lifting']);
  await user.keyboard('Safe lifting');
  await user.click(screen.getByRole('radio', { name: /^A policy in a few minutes/ }));
  await user.click(screen.getByRole('button', { name: 'Make the course' }));
  await waitFor(() => expect(made).toEqual(['safe-lifting-2']));
  const [name, files] = created[0] ?? [];
  expect(name).toBe('safe-lifting-2');
  expect(files?.get('course.json')).toContain('"title": "Safe lifting"');
  expect([...(files?.keys() ?? [])]).toContain('lessons/what-to-do.json');
});

test('a new course has not the name of a removed one, nor that of one whose folder is gone by hand', async () => {
  const kept = 'waymark-editor/standing/desk/safe-lifting-2';
  localStorage.setItem(kept, '{}');
  const { user, made } = await making([], 'en', ['Safe-lifting']);
  await user.keyboard('Safe lifting');
  await user.click(screen.getByRole('button', { name: 'Make the course' }));
  await waitFor(() => expect(made).toEqual(['safe-lifting-3']));
  localStorage.removeItem(kept);
});

test('in Arabic, the course and its folder are', async () => {
  const { user, created, made } = await making([], 'ar');
  await user.keyboard('الرفع الآمن');
  await user.click(screen.getByRole('button', { name: 'أنشئ الدورة' }));
  await waitFor(() => expect(made).toEqual(['alrfa-alamn']));
  expect(created[0]?.[1].get('course.json')).toContain('"language": "ar"');
});
