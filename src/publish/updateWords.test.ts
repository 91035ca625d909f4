import { expect, test } from 'vitest';

import { compileCourse } from '../course/compile/compileCourse.ts';
import { loadCourse } from '../course/load/loadCourse.ts';
import { updateLock } from '../course/lock/updateLock.ts';
import { courseRules } from '../course/published/courseRules.ts';
import { filesOf, goodCourse } from '../course/testing/goodCourse.ts';
import type { CourseUpdate } from '../course/published/courseUpdate.ts';
import { type Titles, updateWords } from './updateWords.ts';

const nothing: CourseUpdate = { toDo: [], added: [], takenOut: [], rules: [], edited: [] };

const NONE: Titles = { lessons: new Map(), blocks: new Map() };

test('the same again', () => {
  expect(updateWords('a-1.0.0-web.zip', nothing, NONE)).toBe(
    `For learners in progress, since a-1.0.0-web.zip:
  Nothing has changed.`,
  );
});

test('texts, what was added and is to be done, what was taken out, and rules', () => {
  const changed: CourseUpdate = {
    edited: ['lessons/welcome.json', 'lessons/gone.json'],
    toDo: [{ what: 'lesson', change: 'added', id: 'more' }],
    added: [{ what: 'item', change: 'added', id: 'hope', block: 'cards' }],
    takenOut: [
      { what: 'block', change: 'removed', id: 'old' },
      { what: 'block', change: 'retyped', id: 'steps' },
    ],
    rules: [
      { part: 'quiz final', rule: 'passingScore', before: '80 %', now: '70 %' },
      { part: 'block q-asked', rule: 'right', before: '0a', now: '0b' },
      { part: 'course', rule: 'completion', before: '80 % done', now: 'quiz passed: final' },
      { part: 'quiz first', rule: 'passingScore', before: '80 %', now: '50 %' },
    ],
  };
  const titles: Titles = {
    lessons: new Map([
      ['welcome', 'What is peer work?'],
      ['more', 'More of it'],
      ['final', 'Have you understood it?'],
    ]),
    blocks: new Map([
      ['cards', 'What helps'],
      ['q-asked', 'Who asked?'],
    ]),
  };
  expect(updateWords('a-1.0.0-scorm12.zip', changed, titles))
    .toBe(`For learners in progress, since a-1.0.0-scorm12.zip:
  Texts and settings. Everybody goes on where they were.
    in “What is peer work?” (lessons/welcome.json)
    in lessons/gone.json
  Added, or of another type, and to be done. Whoever has done the lesson finds it open again; whoever has completed the course stays completed, with every lesson done.
    lesson “More of it” (more)
  Added. Nobody has to go back for it: what is done stays done.
    item “hope” of “What helps” (cards)
  Taken out, or made into something else. What they did there no longer counts; all else does.
    block “old”
    block “steps”, now of another type
  Changed: the passing score. Whoever has passed stays passed; for all others it holds from the next attempt that they hand in.
    quiz “Have you understood it?” (final): 80 % → 70 %
    quiz “first”: 80 % → 50 %
  Changed: the right answer, or how it is scored. Attempts that were handed in keep their score, and what is done stays done; whatever is handed in from now on is judged by the new one.
    block “Who asked?” (q-asked)
  Changed: when the course is completed. Whoever has completed it stays completed; for all others the new rule holds at once.
    the course: 80 % done → quiz passed: final`);
});

test('every rule of a course has words of its own', () => {
  const names = new Set(
    Object.values(courseRules(compiledGoodCourse())).flatMap((rules) => Object.keys(rules)),
  );
  const rules = [...names].map((rule) => ({ part: 'course', rule, before: 'a', now: 'b' }));
  const words = updateWords('a.zip', { ...nothing, rules }, NONE);
  for (const rule of names) expect(words).not.toContain(`Changed: ${rule}. It holds at once.`);
});

function compiledGoodCourse() {
  const { course, issues } = loadCourse(filesOf(goodCourse()));
  if (course === null) throw new Error(JSON.stringify(issues));
  return compileCourse(course, updateLock(course, null).lock, 'en-AU');
}
