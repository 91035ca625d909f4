import { expect, test } from 'vitest';

import { textHash } from '../../core/hash.ts';
import { goodCourseJson, goodLesson } from '../testing/goodCourse.ts';
import { compiled } from '../testing/compiledCourse.ts';

test('another language changes texts only', () => {
  const quiz = { hash: textHash('Quiz'), text: 'اختبار' };
  const files = {
    'course.json': { ...goodCourseJson(), translations: ['ar'] },
    'locales/ar.json': { format: 1, language: 'ar', texts: { 'lesson.quiz.title': quiz } },
  };
  const arabic = compiled(files, 'ar');
  expect(arabic.cover.languages).toEqual(['en-AU', 'ar']);
  expect(JSON.stringify(arabic, (name, value) => (name === 'original' ? undefined : value))).toBe(
    JSON.stringify(compiled(files))
      .replaceAll('"language":"en-AU"', '"language":"ar"')
      .replaceAll('"Quiz"', '"اختبار"')
      .replace('"1 November 2026"', '"1 نوفمبر 2026"')
      .replace('"unreviewedTranslation":false', '"unreviewedTranslation":true'),
  );
});

const text = (source: string) => ({ source, text: 'كلمة' });

test('what is not translated is told with its language, each part its own', () => {
  const texts = {
    'course.title': text('Working with peer workers'),
    'course.description': text('What peer workers do.'),
    'course.objectives.define-peer-work.text': text('Say what peer work was'),
    'lesson.welcome.title': text('What is peer work?'),
  };
  const course = { ...goodCourseJson(), translations: ['ar'] };
  const lesson = {
    ...goodLesson(),
    blocks: [{ type: 'text', id: 'peers', text: 'Peers have **something**.\n\n- In common' }],
  };
  const { cover, outline, lessons } = compiled(
    {
      'course.json': course,
      'lessons/welcome.json': lesson,
      'locales/ar.json': { format: 1, language: 'ar', texts },
    },
    'ar',
  );
  const original = { language: 'en-AU', texts: ['Say what peer work is', 'Quiz'] };
  expect([cover.original, outline.original]).toEqual([original, original]);
  expect(lessons[0]?.original).toEqual({
    language: 'en-AU',
    texts: ['Peers have ', 'something', '.', 'In common'],
  });
  expect(compiled().cover).not.toHaveProperty('original');
});

test('what stands around the gaps of a text is told in the pieces in which it is drawn', () => {
  const gaps = [{ id: 'hope', answer: 'hope' }];
  const asked = { type: 'fillIn', id: 'gaps', question: 'What?', text: 'They give {hope}.', gaps };
  const { lessons } = compiled(
    {
      'course.json': { ...goodCourseJson(), translations: ['ar'] },
      'lessons/welcome.json': { ...goodLesson(), title: 'In', blocks: [asked] },
      'locales/ar.json': { format: 1, language: 'ar', texts: {} },
    },
    'ar',
  );
  expect(lessons[0]?.original?.texts).toEqual([
    'In',
    'What?',
    'They give {hope}.',
    'They give ',
    'hope',
  ]);
});

test.each([true, false])(
  'the cover says whether a native speaker has reviewed its translation: %s',
  (reviewed) => {
    const files = {
      'course.json': { ...goodCourseJson(), translations: ['ar'] },
      'locales/ar.json': { format: 1, language: 'ar', reviewed, texts: {} },
    };
    const covers = ['en-AU', 'ar'].map((tag) => compiled(files, tag).cover);
    expect(covers.map((cover) => cover.unreviewedTranslation)).toEqual([false, !reviewed]);
  },
);

test('a picture with words on it can be another one in another language', () => {
  const files = {
    'course.json': { ...goodCourseJson(), translations: ['ar'], cover: { image: 'ladder.svg' } },
    'locales/ar.json': {
      format: 1,
      language: 'ar',
      media: [{ file: 'ladder.svg', instead: 'ladder.ar.svg' }],
      texts: {},
    },
  };
  const shown = ['en-AU', 'ar'].map((tag) => compiled(files, tag).cover.image?.source);
  expect(shown).toEqual(['media/ladder.svg', 'media/ladder.ar.svg']);
});
