import { expect, test } from 'vitest';

import { textHash } from '../../core/hash.ts';
import { loadCourse } from '../load/loadCourse.ts';
import type { LoadedCourse } from '../load/loadedCourse.ts';
import type { Locale } from '../schema/locale.ts';
import { filesOf, goodCourse } from '../testing/goodCourse.ts';
import { localise } from '../compile/compileCourse.ts';
import { staleTexts } from './staleTexts.ts';
import { translatableTexts } from './translatable.ts';

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

test('a translation out of date is still shown, and known to be out of date', () => {
  const texts = {
    'course.title': translation('An older title', 'عنوان'),
    'block.gone.text': translation('Gone', 'ذهب'),
    'block.peers.text': translation('Peers have something in common.', 'الأقران'),
  };
  const { missing, stale, extra } = staleTexts(course(), locale(texts));
  expect(localise(course(), locale(texts)).course.title).toBe('عنوان');
  expect(stale.map(({ key, text }) => [key, text])).toEqual([
    ['course.title', 'Working with peer workers'],
  ]);
  expect(extra).toEqual(['block.gone.text']);
  expect(missing).toHaveLength(21);
});
