import { afterEach, expect, test } from 'vitest';

import { createEnglish } from '../../i18n/setup.ts';
import { valueStore } from '../../session/valueStore.ts';
import { keepLanguage } from './speak.ts';

const { documentElement } = document;

afterEach(() => {
  documentElement.lang = 'en';
  documentElement.dir = 'ltr';
});

test('the page speaks the language of its course, and is touched only when that is another', () => {
  const cover = valueStore({ language: 'en', languages: ['en', 'ar'] });
  keepLanguage(
    {
      cover,
      course: valueStore(null),
      failed: valueStore(null),
      setLanguage: async () => undefined,
    },
    createEnglish(),
  );
  const observer = new MutationObserver(() => undefined);
  observer.observe(documentElement, { attributes: true });
  cover.set({ language: 'en', languages: ['en'] });
  expect(observer.takeRecords()).toEqual([]);
  cover.set({ language: 'ar', languages: ['ar'] });
  expect(observer.takeRecords().map(({ attributeName }) => attributeName)).toEqual(['lang', 'dir']);
  expect([documentElement.lang, documentElement.dir]).toEqual(['ar', 'rtl']);
});
