import { expect, test } from 'vitest';

import { courseRules } from '../../../course/published/courseRules.ts';
import { compileCourse } from '../../../course/compile/compileCourse.ts';
import { loadCourse } from '../../../course/load/loadCourse.ts';
import { updateLock } from '../../../course/lock/updateLock.ts';
import type { CourseUpdate } from '../../../course/published/courseUpdate.ts';
import { filesOf, goodCourse, goodLesson } from '../../../course/testing/goodCourse.ts';
import { createEditorI18n } from '../../../i18n/editor.ts';
import type { Draft } from '../../document/draft.ts';
import { partNames } from './partNames.ts';
import { updateInWords } from './updateInWords.ts';
import { valueInWords } from './valueInWords.ts';

const nothing: CourseUpdate = { toDo: [], added: [], takenOut: [], rules: [], edited: [] };

const draftOf = (files: Readonly<Record<string, unknown>>): Draft =>
  new Map(Object.entries(files).map(([path, value]) => [path, JSON.stringify(value)]));

const steps = { type: 'timeline', id: 'principles', events: [] };
const [peers, , ...others] = goodLesson().blocks;
const before = draftOf(goodCourse());
const now = draftOf({
  ...goodCourse(),
  'lessons/welcome.json': { ...goodLesson(), title: 'Peer work', blocks: [steps, ...others] },
  'lessons/more.json': { id: 'more', title: 'More of it', blocks: [] },
});

async function sayingIn(language: 'en' | 'ar', drafts: readonly Draft[] = [now, before]) {
  const i18n = await createEditorI18n(language);
  const t = i18n.getFixedT(language, 'editor');
  return { t, language, names: partNames(drafts, language) } as const;
}

const update: CourseUpdate = {
  edited: ['course.json', 'lessons/more.json', 'lessons/welcome.json', 'locales/ar.json'],
  toDo: [{ what: 'lesson', change: 'added', id: 'more' }],
  added: [{ what: 'item', change: 'added', id: 'with', block: 'q-asked' }],
  takenOut: [
    { what: 'block', change: 'removed', id: 'peers', from: { type: 'text', lesson: 'welcome' } },
    {
      what: 'block',
      change: 'retyped',
      id: 'principles',
      from: { type: 'flipCards', lesson: 'welcome' },
    },
    { what: 'lesson', change: 'removed', id: 'gone' },
  ],
  rules: [
    { part: 'quiz quiz', rule: 'passingScore', before: '80 %', now: '72.5 %' },
    { part: 'block q-asked', rule: 'right', before: '0a', now: '0b' },
    { part: 'course', rule: 'sequence', before: 'welcome, quiz', now: 'quiz, welcome' },
  ],
};

test('by the names of the outline, what was taken out by those that it had', async () => {
  const groups = updateInWords(update, await sayingIn('en'));
  const parts = groups.map((group) =>
    group.parts.map(({ names, how }) => [...names, ...(how === null ? [] : [how])]),
  );
  expect(peers?.id).toBe('peers');
  expect(parts).toEqual([
    [['More of it']],
    [
      ['What is peer work?', 'Text: Peers have something in common.'],
      ['Peer work', 'Timeline', 'now: Timeline'],
      ['A lesson that is there no more'],
    ],
    [['Quiz', 'Choice question: What is it when people are asked, and others decide?']],
    [['Quiz', 'before: 80%; now: 72%']],
    [['The course']],
    [
      [
        'Quiz',
        'Choice question: What is it when people are asked, and others decide?',
        'Part of it: Doing with',
      ],
    ],
    [['The course'], ['Peer work'], ['Translation: \u2068العربية\u2069']],
  ]);
});

test('what only reads otherwise is told of in the order of the course', async () => {
  const edited = ['locales/ar.json', 'lessons/quiz.json', 'lessons/welcome.json', 'course.json'];
  const [group] = updateInWords({ ...nothing, edited }, await sayingIn('en'));
  expect(group?.parts.map(({ names: [name] }) => name)).toEqual([
    'The course',
    'Peer work',
    'Quiz',
    'Translation: \u2068العربية\u2069',
  ]);
});

test('what no draft has is known by its kind and its lesson', async () => {
  const [group] = updateInWords(
    { ...nothing, takenOut: update.takenOut.slice(0, 1) },
    await sayingIn('en', [now]),
  );
  expect(group?.parts).toEqual([{ names: ['Peer work', 'Text'], how: null }]);
});

test('no id, no name of a file and no English word in the editor that speaks Arabic', async () => {
  const all = updateInWords(update, await sayingIn('ar', [new Map()]));
  const said = all.flatMap(({ means, parts }) => [
    means,
    ...parts.flatMap(({ names, how }) => [...names, how ?? '']),
  ]);
  expect(said.length).toBeGreaterThan(20);
  expect(said.filter((words) => /[a-z]/i.test(words))).toEqual([]);
});

test('every rule of a course has words of its own, and says what it was and is', async () => {
  const { course } = loadCourse(filesOf(goodCourse()));
  if (course === null) throw new Error('The course is good.');
  const rules = courseRules(compileCourse(course, updateLock(course, null).lock, 'en-AU'));
  const saying = await sayingIn('en');
  const other = saying.t('update.rules.other.name');
  const each = Object.values(rules).flatMap((of) => Object.entries(of));
  for (const [rule, value] of each) {
    const changed = { part: 'course', rule, before: value, now: value };
    const [group] = updateInWords({ ...nothing, rules: [changed] }, saying);
    expect([rule, group?.means.includes(other)]).toEqual([rule, false]);
    // An order is one of ids, and what is right is not told.
    const isSaid = valueInWords(rule, value, saying) !== null;
    expect([rule, isSaid]).toEqual([rule, !['sequence', 'completion', 'right'].includes(rule)]);
  }
});

test.each([
  ['attempts', 'as many as they like', 'as many as they like'],
  ['attempts', '3', '3'],
  ['afterLastAttempt', 'it is over', 'it is over'],
  ['afterLastAttempt', 'a new round', 'a new round'],
  ['retry', 'only what was wrong', 'only what was wrong'],
  ['retry', 'everything', 'everything'],
  ['feedback', 'at once', 'at once'],
  ['feedback', 'at the end', 'at the end'],
  ['shuffle', 'questions and options', 'questions and options'],
  ['shuffle', 'questions', 'questions'],
  ['shuffle', 'options', 'options'],
  ['shuffle', 'nothing', 'nothing'],
  ['draw', '1 of 2 (1 of define-peer-work)', '1 of 2'],
  ['order', 'any', 'in any order'],
  ['order', 'one after the other', 'one after the other'],
  ['testOut', 'no', 'no'],
  ['testOut', '80 %', '80%'],
  ['required', 'yes', 'yes'],
  ['done', 'watched to 90 %', 'watched to 90%'],
  ['done', 'opened', 'when all of it is open'],
  ['languages', 'en-AU, ar', 'English · العربية'],
  ['lesson', 'welcome', 'Peer work'],
  ['quiz', 'quiz', 'Quiz'],
  ['check', 'principles', 'Peer work'],
  ['place', 'quiz “quiz”', 'Quiz'],
  ['place', 'check “principles”', 'Peer work'],
  ['attempts', 'as a newer Waymark says it', null],
])('%s, %j: %s', async (rule, value, words) => {
  expect(valueInWords(rule, value, await sayingIn('en'))).toBe(words);
});
