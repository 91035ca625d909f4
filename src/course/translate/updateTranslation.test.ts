import { expect, test } from 'vitest';

import { textHash } from '../../core/hash.ts';
import { loadCourse } from '../load/loadCourse.ts';
import type { LoadedCourse } from '../load/loadedCourse.ts';
import type { Locale } from '../schema/locale.ts';
import { filesOf, goodCourse, goodCourseJson } from '../testing/goodCourse.ts';
import { confirmed, updateTranslation } from './updateTranslation.ts';

function course(changes: object = {}): LoadedCourse {
  const files = { ...goodCourse(), 'course.json': { ...goodCourseJson(), ...changes } };
  const loaded = loadCourse(filesOf(files)).course;
  if (loaded === null) throw new Error('The good course has errors.');
  return loaded;
}

const updated = (texts: Locale['texts'], unused: Locale['unused'] = {}, changes: object = {}) =>
  updateTranslation(course(changes), { texts, unused });

const begun = (result: ReturnType<typeof updateTranslation>, count: number) =>
  result.segments.slice(0, count).map(({ key, translation }) => [key, translation]);

test('every text stands beside its source, in the order of the course', () => {
  const { segments, unused, moved, gone } = updated({});
  expect(
    segments.slice(0, 2).map(({ key, state, translation }) => [key, state, translation]),
  ).toEqual([
    ['course.title', 'new', { source: 'Working with peer workers', text: '' }],
    ['course.description', 'new', { source: 'What peer workers do.', text: '' }],
  ]);
  expect([segments.length, unused, moved, gone]).toEqual([23, {}, [], []]);
});

test('what changed comes first with what it was, then what is new', () => {
  const result = updated({
    'course.title': { hash: textHash('Working with peer workers'), text: 'العنوان' },
    'course.description': { source: 'What peers do.', text: 'الوصف' },
    'block.peers.text': { hash: '00000000', text: 'الأقران' },
  });
  expect(begun(result, 3)).toEqual([
    [
      'course.description',
      {
        was: { source: 'What peers do.', text: 'الوصف' },
        source: 'What peer workers do.',
        text: 'الوصف',
      },
    ],
    [
      'block.peers.text',
      {
        was: { hash: '00000000', text: 'الأقران' },
        source: 'Peers have something in common.',
        text: 'الأقران',
      },
    ],
    ['course.objectives.define-peer-work.text', { source: 'Say what peer work is', text: '' }],
  ]);
  expect(result.segments.at(-1)).toMatchObject({
    key: 'course.title',
    translation: { source: 'Working with peer workers', text: 'العنوان' },
  });
});

test('a source that changes twice keeps what was translated', () => {
  const was = { source: 'What peers do.', text: 'الوصف' };
  const entry = { was, source: 'What some peers do.', text: 'الوصف' };
  expect(begun(updated({ 'course.description': entry }), 1)).toEqual([
    ['course.description', { was, source: 'What peer workers do.', text: 'الوصف' }],
  ]);
});

test('a translation that was changed is up to date, as is one declared good', () => {
  const was = { source: 'What peers do.', text: 'الوصف' };
  const source = 'What peer workers do.';
  const changed = updated({ 'course.description': { was, source, text: 'وصف جديد' } });
  const last = { source, text: 'وصف جديد' };
  expect(changed.segments.at(-1)?.translation).toEqual(last);
  const { segments } = updated({ 'course.description': { was, source, text: 'الوصف' } });
  for (const keys of ['all', new Set(['course.description'])] as const) {
    expect(confirmed(segments, keys).at(-1)?.translation).toEqual({ source, text: 'الوصف' });
  }
  expect(confirmed(segments, new Set(['course.title']))).toEqual(segments);
});

test('a translation whose text is gone is kept, and comes back with it', () => {
  const closing = { source: 'Goodbye.', text: 'مع السلامة' };
  const { unused, gone } = updated({ 'course.about': closing });
  expect([unused, gone]).toEqual([{ 'course.about': closing }, ['course.about']]);
  const back = updated({}, unused, { about: 'Goodbye.' });
  expect(back.unused).toEqual({});
  expect(back.segments.at(-1)).toMatchObject({ key: 'course.about', translation: closing });
});

test('a text that got another id takes its translation along', () => {
  const hope = { hash: textHash('Hope'), text: 'أمل' };
  const { moved, unused, segments } = updated({ 'block.old.cards.hope.front': hope });
  expect([moved, unused]).toEqual([
    [{ from: 'block.old.cards.hope.front', to: 'block.principles.cards.hope.front' }],
    {},
  ]);
  expect(segments.at(-1)?.translation).toEqual({ source: 'Hope', text: 'أمل' });
});
