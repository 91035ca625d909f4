import { afterEach, expect, test } from 'vitest';

import { valueStore } from '../../session/valueStore.ts';
import type { CoursePart } from '../play/sourceFrom.ts';
import { keepMarked, markLanguages, type PageLanguages } from './markLanguages.ts';

let stop = () => {};

afterEach(() => {
  stop();
  document.documentElement.lang = '';
  document.body.replaceChildren();
});

const part = (language: string, texts: object) => ({ format: 1 as const, language, ...texts });

/** Shows a page, and gives the language of each of its texts, with the direction where one is set. */
async function languagesOn(page: string, known: Partial<PageLanguages> & { language: string }) {
  const { language, parts = [], spoken = () => 'en' } = known;
  document.documentElement.lang = language;
  document.body.innerHTML = page;
  const cover = () => part(language, { title: 'Tee' });
  stop = markLanguages(document.body, { cover, parts, spoken });
  return marks();
}

const marks = () =>
  [...document.body.querySelectorAll('*')].map((element) => {
    const { textContent, tagName } = element;
    const words = element.getAttribute('alt') ?? textContent;
    const direction = element.getAttribute('dir') ?? '';
    return [
      tagName.toLowerCase(),
      words,
      element.closest('[lang]')?.getAttribute('lang'),
      direction,
    ];
  });

test('the interface in a course whose language it does not speak', async () => {
  const parts = [
    part('de', { blocks: [{ text: 'Kaltes  Wasser' }, { alternative: 'Eine Kanne' }] }),
  ];
  const page =
    '<button>Start</button><h1>Tee</h1><p>Kaltes Wasser</p><img alt="Eine Kanne"><button aria-label="Menu"><svg></svg></button><p>12 %</p>';
  expect(await languagesOn(page, { language: 'de', parts })).toEqual([
    ['button', 'Start', 'en', 'ltr'],
    ['h1', 'Tee', 'de', ''],
    ['p', 'Kaltes Wasser', 'de', ''],
    ['img', 'Eine Kanne', 'de', ''],
    ['button', '', 'en', 'ltr'],
    ['svg', '', 'en', ''],
    ['p', '12 %', 'de', ''],
  ]);
});

test('what of a translation is still in the language of the author', async () => {
  const original = { language: 'en', texts: ['Cold water', 'Tea'] };
  const parts = [part('ar', { original })];
  const page = '<p>ماء <em>Cold water</em></p><h2>Tea</h2><p>شاي</p>';
  expect(await languagesOn(page, { language: 'ar', parts, spoken: () => 'ar' })).toEqual([
    ['p', 'ماء Cold water', 'ar', ''],
    ['em', 'Cold water', 'en', 'ltr'],
    ['h2', 'Tea', 'en', 'ltr'],
    ['p', 'شاي', 'ar', ''],
  ]);
});

test('what a page puts around a text of the course changes nothing about its language', async () => {
  const original = { language: 'en', texts: ['Cold water.', 'minutes', 'Tea?'] };
  const parts = [part('ar', { original })];
  const page = '<li>1. Cold water.</li><b>٦٠ minutes</b><q>“Tea?”</q><p>Iced tea?</p>';
  const found = await languagesOn(page, { language: 'ar', parts, spoken: () => 'ar' });
  expect(found.map(([, , language, direction]) => [language, direction])).toEqual([
    ['en', 'ltr'],
    ['en', 'ltr'],
    ['en', 'ltr'],
    ['ar', ''],
  ]);
});

test('words of the course within words of the interface', async () => {
  const page = '<p><b>Tee</b> is what this lesson is about</p>';
  expect(await languagesOn(page, { language: 'de' })).toEqual([
    ['p', 'Tee is what this lesson is about', 'en', 'ltr'],
    ['b', 'Tee', 'de', 'ltr'],
  ]);
});

test('what has its language from the page keeps it', async () => {
  const page = '<label lang="ar">العربية</label><input placeholder="x"><textarea>Mine</textarea>';
  expect((await languagesOn(page, { language: 'de' })).map(([tag, , lang]) => [tag, lang])).toEqual(
    [
      ['label', 'ar'],
      ['input', 'de'],
      ['textarea', 'de'],
    ],
  );
});

test('what comes later is told, too, and what changes is told anew', async () => {
  await languagesOn('<p>Start</p>', { language: 'de' });
  document.body.insertAdjacentHTML('beforeend', '<p>Go on</p>');
  const [first] = document.body.children;
  if (first?.firstChild) first.firstChild.textContent = 'Tee';
  await Promise.resolve();
  expect(marks()).toEqual([
    ['p', 'Tee', 'de', ''],
    ['p', 'Go on', 'en', 'ltr'],
  ]);
  stop();
  expect(document.body.innerHTML).toBe('<p>Tee</p><p>Go on</p>');
});

test('a page in one language is left alone until another comes', () => {
  const english = { ...part('en', {}), title: 'Tea' };
  const cover = valueStore<CoursePart>(english);
  document.documentElement.lang = 'en';
  // A body of its own: it is marked as long as it lives, and other tests share the document's.
  const body = document.createElement('body');
  body.innerHTML = '<p>Start</p>';
  keepMarked(body, cover, []);
  expect(body.innerHTML).toBe('<p>Start</p>');
  document.documentElement.lang = 'de';
  cover.set({ ...english, language: 'de' });
  expect(body.innerHTML).toBe('<p lang="en" dir="ltr">Start</p>');
});
