import { beforeAll, describe, expect, it } from 'vitest';

import { courseWords } from './later.ts';
import { direction, interfaceLanguage, languageName } from './languages.ts';
import { createEnglish, createI18n, switchLanguage } from './setup.ts';

beforeAll(courseWords.load);

describe('the interface strings', () => {
  it('are there at once in English', () => {
    expect(createEnglish().t('cover.start')).toBe('Start course');
  });

  it('serve a course in Australian English', async () => {
    const { t, language } = await createI18n('en-AU');
    expect([language, t('common.minutes', { count: 12 })]).toEqual(['en-AU', '12 minutes']);
  });

  it('speak English beside a language that they do not know', async () => {
    const { t, language } = await createI18n('fr');
    expect([language, t('common.close')]).toEqual(['en', 'Close']);
  });

  it.each([
    [1, 'بقيت محاولة واحدة'],
    [2, 'بقيت محاولتان'],
    [3, 'بقيت 3 محاولات'],
    [11, 'بقيت 11 محاولة'],
    [100, 'بقيت 100 محاولة'],
  ])('take the Arabic plural form for %i', async (count, words) => {
    const { t } = await createI18n('ar');
    expect(t('quiz.attemptsLeft', { count })).toBe(words);
  });

  it('switch while the course is played, and back', async () => {
    const instance = createEnglish('en-AU');
    await switchLanguage(instance, 'ar');
    expect(instance.t('common.close')).toBe('إغلاق');
    await switchLanguage(instance, 'en-AU');
    expect([instance.language, instance.t('common.close')]).toEqual(['en-AU', 'Close']);
  });

  it.each([
    [0.29, '29%'],
    [0.9999, '99%'],
    [1, '100%'],
  ])('round the share %d down to %s', (share, words) => {
    expect(createEnglish().t('common.percent', { share })).toBe(words);
  });
});

describe('a language tag', () => {
  it.each([
    ['en-AU', 'ltr', 'en', 'English'],
    ['ar', 'rtl', 'ar', 'العربية'],
    ['ar-EG', 'rtl', 'ar', 'العربية'],
    ['vi', 'ltr', 'en', 'Tiếng Việt'],
    ['he', 'rtl', 'en', 'עברית'],
  ])('%s runs %s, is served in %s, and is called so by its speakers', (tag, runs, served, name) => {
    expect([direction(tag), interfaceLanguage(tag), languageName(tag)]).toEqual([
      runs,
      served,
      name,
    ]);
  });
});

it.each([
  ['ar-001', 'rtl'],
  ['he', 'rtl'],
  ['ku-Arab', 'rtl'],
  ['pa-Arab-PK', 'rtl'],
  ['ku', 'ltr'],
  ['ur-Latn', 'ltr'],
  ['arn', 'ltr'],
  ['de', 'ltr'],
])('lines of %s run %s', (tag, way) => {
  expect(direction(tag)).toBe(way);
});
