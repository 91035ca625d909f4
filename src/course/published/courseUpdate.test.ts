import { describe, expect, test } from 'vitest';

import { compileCourse } from '../compile/compileCourse.ts';
import { loadCourse } from '../load/loadCourse.ts';
import type { CourseLock } from '../lock/schema.ts';
import { updateLock } from '../lock/updateLock.ts';
import {
  filesOf,
  goodCourse,
  goodCourseJson,
  goodLesson,
  goodQuiz,
} from '../testing/goodCourse.ts';
import { courseUpdate } from './courseUpdate.ts';
import {
  publishedRecord,
  type PublishedRecord,
  readRecord,
  recordText,
} from './publishedRecord.ts';

const bytes = (file: unknown) => new TextEncoder().encode(JSON.stringify(file));

/** A version of the good course, as it is published. */
function version(changes: Readonly<Record<string, unknown>>, before: CourseLock | null = null) {
  const files = { ...goodCourse(), ...changes };
  const { course, issues } = loadCourse(filesOf(files));
  if (course === null) throw new Error(JSON.stringify(issues));
  const { lock, changes: locked } = updateLock(course, before);
  const source = new Map(Object.entries(files).map(([path, file]) => [path, bytes(file)]));
  return {
    locked,
    record: publishedRecord(compileCourse(course, lock, 'en-AU'), lock, source),
  };
}

const first: PublishedRecord | null = readRecord(recordText(version({}).record));

/** What an update says that changes some files. */
function updated(changes: Readonly<Record<string, unknown>>) {
  if (first === null) throw new Error('The record cannot be read.');
  const { locked, record } = version(changes, first.lock);
  return courseUpdate(first, record, locked);
}

const nothing = { toDo: [], added: [], takenOut: [], rules: [], edited: [] };
const POOLS = [{ objective: 'define-peer-work', draw: 1 }];
const quizWith = (rules: object) => {
  const quiz = goodQuiz();
  return { 'lessons/quiz.json': { ...quiz, quiz: { ...quiz.quiz, ...rules } } };
};

test('the same course', () => {
  expect(updated({})).toEqual(nothing);
});

test('a record of a newer Waymark, or of nobody, is none', () => {
  for (const text of ['', '{}', '[]', 'null', '{"format":2}']) expect(readRecord(text)).toBeNull();
});

describe('what was added', () => {
  test('to a lesson: apart, what has to be done and what only stands there', () => {
    const blocks = [
      ...goodLesson().blocks,
      { type: 'text', id: 'to-read', text: 'Words.' },
      { type: 'flipCards', id: 'to-do', cards: [{ id: 'a', front: 'A', back: 'B' }] },
    ];
    expect(updated({ 'lessons/welcome.json': { ...goodLesson(), blocks } })).toEqual({
      ...nothing,
      toDo: [{ what: 'block', change: 'added', id: 'to-do' }],
      added: [{ what: 'block', change: 'added', id: 'to-read' }],
      edited: ['lessons/welcome.json'],
    });
  });

  test('a lesson, without all that it holds', () => {
    const { blocks } = goodLesson();
    const renamed = blocks.slice(0, 1).map((block) => ({ ...block, id: `${block.id}-2` }));
    const course = goodCourseJson();
    const update = updated({
      'course.json': { ...course, lessons: [...course.lessons, 'more'] },
      'lessons/more.json': { ...goodLesson(), id: 'more', blocks: renamed },
    });
    expect([update.toDo, update.added]).toEqual([
      [{ what: 'lesson', change: 'added', id: 'more' }],
      [],
    ]);
  });
});

describe('rules that changed', () => {
  test.each([
    [{ passingScore: 70 }, 'passingScore', '80 %', '70 %'],
    [{ attempts: 2 }, 'attempts', 'as many as they like', '2'],
    [{ retry: 'wrong' }, 'retry', 'everything', 'only what was wrong'],
    [{ feedback: 'atOnce' }, 'feedback', 'at the end', 'at once'],
    [{ draw: 1 }, 'draw', '2 of 2', '1 of 2'],
    [{ pools: POOLS }, 'draw', '2 of 2', '1 of 2 (1 of define-peer-work)'],
    [{ shuffleOptions: true }, 'shuffle', 'nothing', 'options'],
    [{ afterLastAttempt: 'locked' }, 'afterLastAttempt', 'a new round', 'it is over'],
  ])('of a quiz: %j', (rules, rule, before, now) => {
    expect(updated(quizWith(rules)).rules).toEqual([{ part: 'quiz quiz', rule, before, now }]);
  });

  test('the right answer of a question', () => {
    const { questions } = goodQuiz().quiz;
    const other = questions.map((question) =>
      question.type === 'choice'
        ? {
            ...question,
            options: question.options?.map((option, index) => ({
              ...option,
              correct: index === 1,
            })),
          }
        : question,
    );
    const { rules } = updated(quizWith({ questions: other }));
    expect(rules.map(({ part, rule }) => [part, rule])).toEqual([['block q-asked', 'right']]);
  });

  test('words of a question are no rule', () => {
    const { questions } = goodQuiz().quiz;
    const reworded = questions.map((question) => ({
      ...question,
      ...('question' in question ? { question: 'Which one?' } : {}),
    }));
    expect(updated(quizWith({ questions: reworded })).rules).toEqual([]);
  });

  test('of the course: completion, order, minutes, and what has to be done', () => {
    const blocks = goodLesson().blocks.map((block) =>
      block.id === 'principles' ? { ...block, optional: true } : block,
    );
    const { rules } = updated({
      'course.json': {
        ...goodCourseJson(),
        navigation: 'free',
        completion: { passed: 'quiz' },
      },
      'lessons/welcome.json': { ...goodLesson(), minutes: 9, blocks },
    });
    expect(rules).toEqual([
      {
        part: 'course',
        rule: 'completion',
        before: 'all of (lessons done: welcome; quiz passed: quiz)',
        now: 'quiz passed: quiz',
      },
      { part: 'course', rule: 'order', before: 'one after the other', now: 'any' },
      { part: 'lesson welcome', rule: 'minutes', before: '5', now: '9' },
      { part: 'block principles', rule: 'required', before: 'yes', now: 'no' },
    ]);
  });
});

test('a knowledge check that becomes a test before its lesson', () => {
  const check = {
    type: 'knowledgeCheck',
    id: 'known',
    title: 'Do you know this?',
    questions: [{ type: 'trueFalse', id: 'known-1', statement: 'People recover.', answer: true }],
  };
  const lesson = (fields: object) => ({
    'lessons/welcome.json': {
      ...goodLesson(),
      blocks: [{ ...check, ...fields }, ...goodLesson().blocks],
    },
  });
  const before = version(lesson({}));
  const { locked, record } = version(lesson({ testOut: 80 }), before.record.lock);
  expect(courseUpdate(before.record, record, locked).rules).toEqual([
    { part: 'block known', rule: 'required', before: 'yes', now: 'no' },
    { part: 'block known', rule: 'testOut', before: 'no', now: '80 %' },
  ]);
});

test('what has to be done and is of another type now has to be done anew', () => {
  const blocks = goodLesson().blocks.map((block) =>
    block.id === 'principles' ? { type: 'labeledGraphic', id: 'principles', ...LABELED } : block,
  );
  const update = updated({ 'lessons/welcome.json': { ...goodLesson(), blocks } });
  const retyped = { what: 'block', change: 'retyped', id: 'principles' };
  expect([update.toDo, update.takenOut]).toEqual([
    [retyped],
    [{ ...retyped, from: { type: 'flipCards', lesson: 'welcome' } }],
  ]);
});

const LABELED = {
  file: 'ladder.svg',
  alternative: 'A ladder.',
  pins: [{ id: 'one', x: 10, y: 10, title: 'One', text: 'The first.' }],
};

describe('order', () => {
  test('of lessons', () => {
    const course = { ...goodCourseJson(), lessons: ['quiz', 'welcome'] };
    expect(updated({ 'course.json': course }).rules).toEqual([
      { part: 'course', rule: 'sequence', before: 'welcome, quiz', now: 'quiz, welcome' },
    ]);
  });

  test('of blocks', () => {
    const [one, two, ...others] = goodLesson().blocks;
    const blocks = [two, one, ...others];
    expect(updated({ 'lessons/welcome.json': { ...goodLesson(), blocks } }).rules).toEqual([
      expect.objectContaining({ part: 'lesson welcome', rule: 'sequence' }),
    ]);
  });

  test('is the same where something is new, or gone', () => {
    const blocks = [{ type: 'text', id: 'new', text: 'New.' }, ...goodLesson().blocks.slice(1)];
    expect(updated({ 'lessons/welcome.json': { ...goodLesson(), blocks } }).rules).toEqual([]);
  });
});

test('a question that goes from a quiz to a lesson', () => {
  const [moved, staying] = goodQuiz().quiz.questions;
  const { rules } = updated({
    ...quizWith({ questions: [staying] }),
    'lessons/welcome.json': { ...goodLesson(), blocks: [...goodLesson().blocks, moved] },
  });
  expect(rules).toContainEqual({
    part: 'block q-everyone',
    rule: 'place',
    before: 'quiz “quiz”',
    now: 'lesson “welcome”',
  });
});

test('a language that is taken out, or another that is the author’s', () => {
  if (first === null) throw new Error('The record cannot be read.');
  const { record } = version({}, first.lock);
  const course = { ...record.rules['course'], languages: 'en-AU, ar' };
  const before = { ...record, rules: { ...record.rules, course } };
  expect(courseUpdate(before, record, []).rules).toEqual([
    { part: 'course', rule: 'languages', before: 'en-AU, ar', now: 'en-AU' },
  ]);
});

test('of a package of an earlier Waymark nothing is told that it does not say', () => {
  if (first === null) throw new Error('The record cannot be read.');
  const { record } = version({}, first.lock);
  const { completion = '', order = '' } = record.rules['course'] ?? {};
  const before = { ...record, rules: { ...record.rules, course: { completion, order } } };
  expect(courseUpdate(before, record, []).rules).toEqual([]);
});
