import { expect, test, vi } from 'vitest';

import type { WordTree } from './words.ts';

type Fetch = () => Promise<WordTree>;

const english: Fetch = async () => ({ library: { title: 'Courses' } });
const arabic: Fetch = async () => ({ library: { title: 'الدورات' } });
const unreachable: Fetch = () => Promise.reject(new Error('offline'));

/** A page that speaks English, and words that it did without so far. */
async function openPage(en: Fetch = english, ar: Fetch = arabic) {
  vi.resetModules();
  const { laterWords } = await import('./words.ts');
  const { createEnglish, switchLanguage } = await import('./setup.ts');
  const i18n = createEnglish('en-AU');
  return {
    library: laterWords({ en, ar }),
    title: () => i18n.t('library.title'),
    close: () => i18n.t('common.close'),
    language: () => i18n.language,
    speak: (language: string) => switchLanguage(i18n, language),
  };
}

test('words that came later stand beside those that were there', async () => {
  const page = await openPage();
  expect(page.title()).toBe('library.title');
  await page.library.load();
  expect([page.title(), page.close()]).toEqual(['Courses', 'Close']);
});

test('what was asked for once comes along with every switch of language', async () => {
  const page = await openPage();
  await page.library.load();
  expect(await page.speak('ar')).toBe(true);
  expect([page.title(), page.close()]).toEqual(['الدورات', 'إغلاق']);
});

test('what is asked for after a switch comes in the language that is spoken', async () => {
  const page = await openPage();
  await page.speak('ar');
  await page.library.load();
  expect(page.title()).toBe('الدورات');
});

test('what is asked for while a switch is on its way is waited for', async () => {
  const page = await openPage();
  const switched = page.speak('ar');
  await page.library.load();
  expect(await switched).toBe(true);
  expect(page.title()).toBe('الدورات');
});

test('what is asked for at any moment of a switch comes in the language that is spoken then', async () => {
  for (let moments = 0; moments < 12; moments += 1) {
    const page = await openPage();
    // As a page does that opens its course right after it has chosen a language.
    await page.speak('ar');
    await page.speak('en-AU');
    const switched = page.speak('ar');
    for (let moment = 0; moment < moments; moment += 1) await Promise.resolve();
    const loaded = page.library.load();
    await Promise.all([switched, loaded]);
    expect([moments, page.language(), page.title()]).toEqual([moments, 'ar', 'الدورات']);
  }
});

test('where words cannot be had the language stays, and the next try asks again', async () => {
  const ar = vi.fn(arabic).mockImplementationOnce(unreachable);
  const page = await openPage(english, ar);
  await page.library.load();
  expect(await page.speak('ar')).toBe(false);
  expect([page.language(), page.title(), page.close()]).toEqual(['en-AU', 'Courses', 'Close']);
  expect(await page.speak('ar')).toBe(true);
  expect([page.language(), page.title()]).toEqual(['ar', 'الدورات']);
});

test('words are fetched once', async () => {
  const en = vi.fn(english);
  const page = await openPage(en);
  await Promise.all([page.library.load(), page.library.load()]);
  await page.library.load();
  expect(en).toHaveBeenCalledTimes(1);
});
