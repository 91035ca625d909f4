import { expect, test } from 'vitest';

import { updateLock } from '../lock/updateLock.ts';
import { goodCourseJson, goodLesson, goodQuiz } from '../testing/goodCourse.ts';
import { compiled, loaded } from '../testing/compiledCourse.ts';
import { lockText } from '../lock/lockText.ts';
import { compileCourse } from './compileCourse.ts';

const words = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

test('the outline carries the rules, by the numbers of the lock', () => {
  expect(compiled().outline).toEqual({
    format: 1,
    id: 'peer-work',
    language: 'en-AU',
    numbering: null,
    navigation: 'restricted',
    searchable: true,
    completion: {
      kind: 'all',
      rules: [
        { kind: 'lessons', lessons: [1] },
        { kind: 'passed', quiz: 1 },
      ],
    },
    lessons: [
      {
        type: 'lesson',
        key: 1,
        id: 'welcome',
        title: 'What is peer work?',
        minutes: 5,
        blocks: [2, 3, 4, 5, 6, 7],
        required: [3, 6],
      },
      {
        type: 'quiz',
        key: 2,
        id: 'quiz',
        title: 'Quiz',
        minutes: 5,
        quiz: 1,
        questions: 2,
        attempts: null,
        afterLastAttempt: 'newRound',
        passingScore: 0.8,
      },
    ],
    objectives: [
      { id: 'define-peer-work', text: 'Say what peer work is', lessons: [1], places: [] },
    ],
    glossary: [],
    references: [],
    credits: null,
    certificate: null,
  });
});

test('the outline carries the mark of the numbering once it stands in the written lock', () => {
  const course = loaded();
  const { lock } = updateLock(course, null, () => 0.5);
  expect([lock.mark, compileCourse(course, lock, 'en-AU').outline.numbering]).toEqual([
    2 ** 31,
    null,
  ]);
  const written = { 'course.lock.json': lockText(lock) };
  expect(compiled(written).outline.numbering).toBe(2 ** 31);
});

test('the outline says where the certificate stands, so that the cover can lead to it', () => {
  const certificate = { title: 'Certificate', text: 'has completed the course' };
  const course = { ...goodCourseJson(), certificate };
  expect(compiled({ 'course.json': course }).outline.certificate).toEqual({
    ...certificate,
    issuer: null,
    logo: null,
    signature: null,
    place: null,
  });
  const earned = { type: 'certificate', id: 'earned' };
  const panels = [{ id: 'open-me', title: 'Open me', blocks: [earned] }];
  const lesson = { ...goodLesson(), blocks: [{ type: 'accordion', id: 'around', panels }] };
  const { outline } = compiled({ 'course.json': course, 'lessons/welcome.json': lesson });
  expect(outline.certificate?.place).toEqual({ lesson: 1, block: expect.any(Number) });
});

test('a certificate has its logo, and the hand of whoever signs, as pictures with words', () => {
  const certificate = {
    title: 'Certificate',
    text: 'has completed the course',
    logo: { image: 'our logo.svg', alternative: 'Harbour Health' },
    signature: { name: 'Robin Marsh', role: 'Head of learning', image: 'hand.svg' },
  };
  const course = { ...goodCourseJson(), certificate };
  const { logo, signature } = compiled({ 'course.json': course }).outline.certificate ?? {};
  expect({ logo, signature }).toEqual({
    logo: { source: 'media/our%20logo.svg', size: null, alternative: 'Harbour Health' },
    signature: {
      name: 'Robin Marsh',
      role: 'Head of learning',
      picture: { source: 'media/hand.svg', size: null, alternative: '' },
    },
  });
});

test('the cover has all that the first page needs', () => {
  expect(compiled().cover).toEqual({
    format: 1,
    id: 'peer-work',
    version: '1.0.0',
    language: 'en-AU',
    languages: ['en-AU'],
    unreviewedTranslation: false,
    title: 'Working with peer workers',
    shortTitle: 'Working with peer workers',
    description: 'What peer workers do.',
    about: null,
    eyebrow: null,
    image: null,
    minutes: 10,
    lessonCount: 2,
    updatedOn: '1 November 2026',
    contact: null,
    objectives: ['Say what peer work is'],
    lessons: [
      { title: 'What is peer work?', minutes: 5 },
      { title: 'Quiz', minutes: 5 },
    ],
    contentNote: null,
    support: null,
  });
});

test('a lesson holds its blocks, and they hold theirs', () => {
  const [lesson] = compiled().lessons;
  expect(
    lesson?.type === 'lesson' && lesson.blocks.map(({ key, type, id }) => [key, type, id]),
  ).toEqual([
    [2, 'text', 'peers'],
    [3, 'flipCards', 'principles'],
    [4, 'continue', 'go-on'],
    [5, 'image', 'ladder'],
    [6, 'accordion', 'closer'],
  ]);
  expect(lesson?.type === 'lesson' && lesson.blocks.at(-1)).toMatchObject({
    state: { kind: 'items', items: [1] },
    slots: [
      {
        item: 1,
        blocks: [
          { type: 'text', key: 7, id: 'more-names', content: { text: words('Consumer worker.') } },
        ],
      },
    ],
  });
});

test('an optional block is not counted, nor what it holds', () => {
  const blocks = goodLesson().blocks.map((block) =>
    block.type === 'accordion' ? { ...block, optional: true } : block,
  );
  const [lesson] = compiled({ 'lessons/welcome.json': { ...goodLesson(), blocks } }).outline
    .lessons;
  expect(lesson?.type === 'lesson' && lesson.blocks).toEqual([2, 3, 4, 5]);
});

test('a quiz draws all unless told otherwise, and its passing score beats that of the course', () => {
  const quiz = { ...goodQuiz().quiz, passingScore: 50, attempts: 3, draw: 1 };
  const [, lesson] = compiled({ 'lessons/quiz.json': { ...goodQuiz(), quiz } }).lessons;
  expect(lesson?.type === 'quiz' && { ...lesson.quiz, questions: [] }).toEqual({
    key: 1,
    id: 'quiz',
    scored: true,
    intro: null,
    questions: [],
    draw: 1,
    shuffleQuestions: false,
    shuffleOptions: false,
    passingScore: 0.5,
    attempts: 3,
    afterLastAttempt: 'newRound',
    retry: 'everything',
    feedback: 'atEnd',
  });
  const [, all] = compiled().lessons;
  expect(all?.type === 'quiz' && [all.quiz.draw, all.quiz.passingScore]).toEqual([2, 0.8]);
});

test('a quiz with pools draws what they draw together, and never more than there is', () => {
  const pools = [{ objective: 'define-peer-work', draw: 3 }];
  const quiz = { ...goodQuiz().quiz, pools };
  const { outline, lessons } = compiled({ 'lessons/quiz.json': { ...goodQuiz(), quiz } });
  const [, lesson] = lessons;
  expect(lesson?.type === 'quiz' && [lesson.quiz.draw, lesson.quiz.pools]).toEqual([
    2,
    [{ objective: 'define-peer-work', draw: 2 }],
  ]);
  expect(outline.lessons[1]).toMatchObject({ type: 'quiz', questions: 2 });
});

test('media are addressed relative to the data of the course', () => {
  const cover = { image: 'a picture/über 100%.svg' };
  expect(compiled({ 'course.json': { ...goodCourseJson(), cover } }).cover.image).toEqual({
    source: 'media/a%20picture/%C3%BCber%20100%25.svg',
    size: null,
    alternative: '',
  });
});

test('a lock that does not know the course is a mistake of the caller', () => {
  const { lock } = updateLock(loaded(), null);
  const course = loaded({
    'lessons/welcome.json': {
      ...goodLesson(),
      blocks: [{ type: 'text', id: 'new', text: 'New.' }],
    },
  });
  expect(() => compileCourse(course, lock, 'en-AU')).toThrow(
    'The lock does not know the block new.',
  );
});
