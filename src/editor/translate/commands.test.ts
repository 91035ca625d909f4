import { expect, test } from 'vitest';

import { COURSE_FILE } from '../../course/files.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { after, goodDraft, textAfter, WELCOME } from '../commands/testing/drafts.ts';
import type { Draft } from '../document/draft.ts';
import { draftTexts } from '../texts/draftTexts.ts';
import { addLanguage, confirmTranslation, translateText } from './commands.ts';
import { rememberedSegments } from './segments.ts';

const GERMAN = 'locales/de.json';
const KEY = 'lesson.welcome.title';
const source = (text: string) => ({ key: KEY, text });

const entry = (draft: Draft | null): unknown =>
  valueAt(JSON.parse(draft?.get(GERMAN) ?? ''), ['texts', KEY]);

const stateOf = (draft: Draft | null) =>
  rememberedSegments()(
    draftTexts(draft ?? new Map(), WELCOME),
    JSON.parse(draft?.get(GERMAN) ?? ''),
  ).find(({ key }) => key === KEY);

const german = (texts: object = {}) =>
  goodDraft({ [GERMAN]: { format: 1, language: 'de', reviewed: false, texts } });

const title = stateOf(german())?.text ?? '';

test('a language that is added is listed, and has a file of its own', () => {
  const draft = after(goodDraft(), addLanguage('de'));
  expect(valueAt(JSON.parse(draft?.get(COURSE_FILE) ?? ''), ['translations'])).toContain('de');
  expect(JSON.parse(draft?.get(GERMAN) ?? '')).toMatchObject({ language: 'de', texts: {} });
});

test('a translation that is there already is taken up again', () => {
  expect(textAfter(german(), GERMAN, addLanguage('de'))).toBe(german().get(GERMAN));
});

test('neither is the language of the course added, nor one twice', () => {
  const draft = after(goodDraft(), addLanguage('de'));
  if (draft === null) throw new Error('It was added.');
  expect(after(draft, addLanguage('de'))).toBeNull();
  const own: unknown = valueAt(JSON.parse(draft.get(COURSE_FILE) ?? ''), ['language']);
  expect(after(draft, addLanguage(String(own)))).toBeNull();
});

test('a translation says what it translates', () => {
  const draft = after(german(), translateText('de', source(title), 'Willkommen'));
  expect(entry(draft)).toEqual({ source: title, text: 'Willkommen' });
  expect(stateOf(draft)).toMatchObject({ state: 'current', translation: 'Willkommen' });
});

test('what was translated before a text changed stays beside what is written now', () => {
  const stale = german({ [KEY]: { source: 'Before', text: 'Zuvor' } });
  expect(stateOf(stale)).toMatchObject({ state: 'stale', before: 'Before' });
  const begun = after(stale, translateText('de', source(title), 'W'));
  const done = begun && after(begun, translateText('de', source(title), 'Willkommen'));
  expect(entry(done)).toEqual({
    was: { source: 'Before', text: 'Zuvor' },
    source: title,
    text: 'Willkommen',
  });
  expect(stateOf(done)?.state).toBe('current');
});

test('a translation that still fits is of the text that is there now', () => {
  const stale = german({ [KEY]: { source: 'Before', text: 'Zuvor' } });
  const draft = after(stale, confirmTranslation('de', source(title)));
  expect(entry(draft)).toEqual({ source: title, text: 'Zuvor' });
  expect(stateOf(draft)?.state).toBe('current');
});

test('a file that is wrong is read as far as it goes', () => {
  const odd = german({ [KEY]: { text: 7 }, other: 'x' });
  expect(stateOf(odd)).toMatchObject({ state: 'new', translation: '', before: null });
  expect(entry(after(odd, translateText('de', source(title), 'Willkommen')))).toEqual({
    source: title,
    text: 'Willkommen',
  });
});
