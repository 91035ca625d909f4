import { screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import { setPreference } from '../preferences/preferences.ts';
import { showUnplayable } from './showUnplayable.tsx';

afterEach(() => setPreference({ language: null }));

test('a page without a course speaks the language that the learner chose, in its direction', async () => {
  setPreference({ language: 'ar' });
  const root = document.body.appendChild(document.createElement('div'));
  await showUnplayable(root, false);
  expect(await screen.findByRole('button', { name: 'أعِد التحميل' })).toBeDefined();
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['ar', 'rtl']);
});
