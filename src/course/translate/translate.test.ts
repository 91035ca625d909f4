import { expect, test } from 'vitest';

import { textHash } from '../../core/hash.ts';
import { loadCourse } from '../load/loadCourse.ts';
import type { LoadedCourse } from '../load/loadedCourse.ts';
import type { Locale, Translation } from '../schema/locale.ts';
import { filesOf, goodCourse } from '../testing/goodCourse.ts';
import { localise } from './localise.ts';
import { staleTexts } from './staleTexts.ts';
import { translatableTexts } from './translatable.ts';
import { type TranslationState, translationState } from './translationState.ts';

function course(): LoadedCourse {
  const loaded = loadCourse(filesOf(goodCourse())).course;
  if (loaded === null) throw new Error('The good course has errors.');
  return loaded;
}

const locale = (texts: Locale['texts']): Locale => ({
  format: 1,
  language: 'ar',
  reviewed: false,
  media: [],
  texts,
  unused: {},
});
const translation = (of: string, text: string) => ({ hash: textHash(of), text });

test('texts go by keys that survive editing', () => {
  expect(translatableTexts(course()).map(({ key }) => key)).toEqual([
    'course.title',
    'course.description',
    'course.objectives.define-peer-work.text',
    'lesson.welcome.title',
    'block.peers.text',
    'block.principles.cards.hope.front',
    'block.principles.cards.hope.back',
    'block.principles.cards.respect.front',
    'block.principles.cards.respect.back',
    'block.ladder.alternative',
    'block.closer.panels.names.title',
    'block.more-names.text',
    'lesson.quiz.title',
    'block.q-everyone.statement',
    'block.q-everyone.feedback.correct',
    'block.q-everyone.feedback.incorrect',
    'block.q-asked.question',
    'block.q-asked.options.for.text',
    'block.q-asked.options.for.feedback',
    'block.q-asked.options.with.text',
    'block.q-asked.options.with.feedback',
    'block.q-asked.feedback.correct',
    'block.q-asked.feedback.incorrect',
  ]);
});

test('what is translated is replaced, all else stays in the language of the author', () => {
  const before = course();
  const { course: translated, lessons } = localise(
    before,
    locale({
      'course.title': translation('Working with peer workers', 'العمل مع الأقران'),
      'block.more-names.text': translation('Consumer worker.', 'عامل مستهلك.'),
    }),
  );
  expect([translated.title, translated.description]).toEqual([
    'العمل مع الأقران',
    'What peer workers do.',
  ]);
  expect(JSON.stringify(lessons)).toBe(
    JSON.stringify(before.lessons).replace('Consumer worker.', 'عامل مستهلك.'),
  );
});

test('a translation out of date is not shown, for it may say what is not true any more', () => {
  const texts = {
    'course.title': translation('An older title', 'عنوان'),
    'block.gone.text': translation('Gone', 'ذهب'),
    'block.peers.text': translation('Peers have something in common.', 'الأقران'),
  };
  const { missing, stale, extra } = staleTexts(course(), locale(texts));
  expect(localise(course(), locale(texts)).course.title).toBe('Working with peer workers');
  expect(stale.map(({ key, text }) => [key, text])).toEqual([
    ['course.title', 'Working with peer workers'],
  ]);
  expect(extra).toEqual(['block.gone.text']);
  expect(missing).toHaveLength(21);
});

test.each<[string, Translation | undefined, TranslationState]>([
  ['nothing', undefined, 'new'],
  ['an empty text', { source: 'Hope', text: ' ' }, 'new'],
  ['of this text', { source: 'Hope', text: 'أمل' }, 'current'],
  ['of another text', { source: 'Hopes', text: 'أمل' }, 'stale'],
  ['as they wrote it of another text', { hash: '00000000', text: 'أمل' }, 'stale'],
  ['written by hand, without a source', { text: 'أمل' }, 'current'],
  [
    'not touched since',
    { was: { source: 'Hopes', text: 'آمال' }, source: 'Hope', text: 'آمال' },
    'stale',
  ],
  [
    'changed since',
    { was: { source: 'Hopes', text: 'آمال' }, source: 'Hope', text: 'أمل' },
    'current',
  ],
  [
    'the source is back',
    { was: { source: 'Hope', text: 'أمل' }, source: 'Hopes', text: 'أمل' },
    'current',
  ],
  [
    'changed since, and the source again',
    { was: { source: 'Hops', text: 'آمال' }, source: 'Hopes', text: 'أمل' },
    'stale',
  ],
])('a translation: %s', (_, translated, state) => {
  expect(translationState(translated, 'Hope')).toBe(state);
});

test('a translation as version 0.1 wrote it, with a fingerprint of what it translates', () => {
  const translated = { hash: '112c7812', text: 'العمل مع عاملي دعم الأقران' };
  expect(translationState(translated, 'Working with peer workers')).toBe('current');
  expect(translationState(translated, 'Working with peers')).toBe('stale');
});
