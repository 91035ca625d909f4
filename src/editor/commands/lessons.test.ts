import { expect, test } from 'vitest';

import { checkCourse } from '../../course/check/checkCourse.ts';
import {
  filesOf,
  goodCourse,
  goodCourseJson,
  goodLesson,
} from '../../course/testing/goodCourse.ts';
import type { Draft } from '../document/draft.ts';
import type { Command } from './edit.ts';
import { removeItem } from './items.ts';
import { addLesson, duplicateLesson, moveLesson, removeLesson } from './lessons.ts';
import { after, goodDraft, textAfter, WELCOME } from './testing/drafts.ts';

const COURSE = 'course.json';
const draft = goodDraft();

const course = (changed: Draft | null): ReturnType<typeof goodCourseJson> =>
  JSON.parse(changed?.get(COURSE) ?? 'null');

const errorsIn = (changed: Draft): readonly string[] => {
  const files = filesOf({
    'media/ladder.svg': goodCourse()['media/ladder.svg'],
    ...Object.fromEntries(changed),
  });
  return checkCourse(files)
    .issues.filter(({ severity }) => severity === 'error')
    .map(({ message }) => message);
};

test('a new lesson has a file, a place in the course, and something to write over', () => {
  const command = addLesson('welcome', 'content', 'Hope & recovery');
  expect(command(draft)).toMatchObject({
    name: 'addLesson',
    about: 'Hope & recovery',
    place: { file: 'lessons/hope-recovery.json', path: 'title' },
  });
  const made = after(draft, command) ?? new Map();
  expect(course(made)).toEqual({
    ...goodCourseJson(),
    lessons: ['welcome', 'hope-recovery', 'quiz'],
    completion: { all: [{ lessons: ['welcome', 'hope-recovery'] }, { passed: 'quiz' }] },
  });
  expect(made.get('lessons/hope-recovery.json')).toBe(`{
  "format": 1,
  "type": "lesson",
  "id": "hope-recovery",
  "title": "Hope & recovery",
  "minutes": 5,
  "blocks": [
    {
      "type": "text",
      "id": "text",
      "text": "Write your text here."
    }
  ]
}
`);
  expect(errorsIn(made)).toEqual([]);
});

/** When a course is complete, once a lesson was added to it. */
const completion = (rule: unknown, kind: 'content' | 'quiz') => {
  const whole = goodDraft({ [COURSE]: { ...goodCourseJson(), completion: rule } });
  return course(after(whole, addLesson('welcome', kind, 'More'))).completion;
};

test('where all lessons have to be done, a new one has to be done, too; a quiz with a rule of its own is no lesson', () => {
  const [one, both] = [['welcome'], ['welcome', 'quiz']];
  expect(completion({ lessons: both }, 'content')).toEqual({ lessons: [...both, 'more'] });
  expect(completion({ lessons: both }, 'quiz')).toEqual({ lessons: [...both, 'more'] });
  const passed = { passed: 'quiz' };
  expect(completion({ all: [{ lessons: one }, passed] }, 'content')).toEqual({
    all: [{ lessons: ['welcome', 'more'] }, passed],
  });
  // What only some have to do is their author's wish.
  expect(completion({ all: [{ lessons: one }, passed] }, 'quiz')).toEqual({
    all: [{ lessons: one }, passed],
  });
  expect(completion({ lessons: ['quiz'] }, 'content')).toEqual({ lessons: ['quiz'] });
  expect(completion({ passed: 'quiz' }, 'content')).toEqual({ passed: 'quiz' });
});

test('a new quiz comes first when it is behind none, written as the course is', () => {
  const windows = goodDraft({
    [COURSE]: JSON.stringify(goodCourseJson(), null, '\t').replaceAll('\n', '\r\n'),
  });
  const made = after(windows, addLesson(null, 'quiz', 'اختبار')) ?? new Map();
  expect(course(made).lessons).toEqual(['quiz-2', 'welcome', 'quiz']);
  expect(made.get('lessons/quiz-2.json')).toMatch(/^\{\r\n\t"format": 1,\r\n\t"type": "quiz",\r\n/);
  expect(errorsIn(made)).toEqual([]);
});

test('a lesson names the schema that the one before it names', () => {
  const schema = '../../schema.json';
  const named = goodDraft({ [WELCOME]: { $schema: schema, ...goodLesson() } });
  const made = textAfter(named, 'lessons/more.json', addLesson('welcome', 'content', 'More'));
  expect(made).toContain(`{\n  "$schema": "${schema}",\n  "format"`);
});

test('the name of a lesson that learners had is not given to another', () => {
  const locale = { texts: { 'lesson.old-2.title': { text: 'x' } } };
  const lock = { lessons: { welcome: 1 }, retired: { lessons: { old: 2 } } };
  const known = goodDraft({ 'course.lock.json': lock, 'locales/ar.json': locale });
  expect(addLesson('quiz', 'content', 'Old')(known)?.place.file).toBe('lessons/old-3.json');
});

test('a lesson is moved in the list of the course', () => {
  expect(course(after(draft, moveLesson('quiz', 0))).lessons).toEqual(['quiz', 'welcome']);
  expect(moveLesson('quiz', 0)(draft)).toMatchObject({
    name: 'moveLesson',
    about: 'Quiz',
    place: { file: 'lessons/quiz.json', path: '' },
  });
});

test('a copy of a lesson stands behind it, with ids of its own', () => {
  const made = after(draft, duplicateLesson('welcome')) ?? new Map();
  expect(course(made).lessons).toEqual(['welcome', 'welcome-2', 'quiz']);
  const text = draft.get(WELCOME) ?? '';
  expect(made.get('lessons/welcome-2.json')).toBe(
    text.replaceAll(
      /"id": "(welcome|peers|principles|go-on|ladder|closer|more-names)"/g,
      '"id": "$1-2"',
    ),
  );
  expect(errorsIn(made)).toEqual([]);
});

test('with a lesson goes what named it, and rules that say nothing without it', () => {
  const made = after(draft, removeLesson('quiz')) ?? new Map();
  expect([...made.keys()]).toEqual([COURSE, WELCOME]);
  expect(course(made)).toEqual({
    ...goodCourseJson(),
    lessons: ['welcome'],
    completion: { all: [{ lessons: ['welcome'] }] },
  });
  expect(removeLesson('quiz')(draft)).toMatchObject({
    name: 'removeLesson',
    about: 'Quiz',
    place: { file: WELCOME, path: '' },
  });
  expect(errorsIn(made)).toEqual([]);
});

test('without any rule left a course is complete once all its lessons are done', () => {
  const ruled = goodDraft({
    [COURSE]: { ...goodCourseJson(), completion: { any: [{ all: [{ passed: 'quiz' }] }] } },
  });
  expect(course(after(ruled, removeLesson('quiz'))).completion).toEqual({ lessons: ['welcome'] });
});

test('with an objective go the places that name it', () => {
  const two = goodDraft({
    [COURSE]: {
      ...goodCourseJson(),
      objectives: [...goodCourseJson().objectives, { id: 'more', text: 'Say more' }],
    },
  });
  const made = after(two, removeItem({ file: COURSE, path: ['objectives', 0] })) ?? new Map();
  expect([...made.values()].join('')).not.toContain('define-peer-work');
  expect(errorsIn(made)).toEqual([]);
});

test('nothing is done to a lesson that is not there, nor to the last one', () => {
  const alone = after(draft, removeLesson('quiz')) ?? new Map();
  const commands: readonly Command[] = [
    removeLesson('welcome'),
    removeLesson('none'),
    moveLesson('none', 0),
    moveLesson('welcome', 0),
    duplicateLesson('none'),
    addLesson('none', 'content', 'Words'),
    addLesson('welcome', 'content', '  '),
  ];
  expect(commands.map((command) => command(alone))).toEqual(commands.map(() => null));
});
