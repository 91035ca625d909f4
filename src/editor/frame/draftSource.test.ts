import { expect, test } from 'vitest';

import { compileCourse } from '../../course/compile/compileCourse.ts';
import { loadCourse } from '../../course/load/loadCourse.ts';
import { updateLock } from '../../course/lock/updateLock.ts';
import { compiledFiles } from '../../course/compile/compiledFiles.ts';
import { filesOf, goodCourse } from '../../course/testing/goodCourse.ts';
import { markOf } from '../marks/mark.ts';
import { draftSource } from './draftSource.ts';

/** The files of the good course, with other words in them. */
function compiled(words = 'Peers have', instead = words): ReadonlyMap<string, string> {
  const { course } = loadCourse(filesOf(goodCourse()));
  if (course === null) throw new Error('The course has errors.');
  const { lock } = updateLock(course, null);
  const files = compiledFiles(compileCourse(course, lock, 'en-AU'));
  return new Map([...files].map(([path, text]) => [path, text.replaceAll(words, instead)]));
}

const source = () => draftSource('draft:1');

test('a course of a draft has another id than the one that is published', async () => {
  const draft = source();
  draft.take(compiled());
  const cover = await draft.cover('en-AU');
  expect(cover.ok && cover.value.id).toBe('draft:1');
});

test('a draft is shown in its own language when it has the one no longer that was shown', () => {
  const draft = source();
  draft.take(compiled());
  expect(draft.coverShown('en-AU', 'en-AU')?.language).toBe('en-AU');
  draft.take(
    new Map([...compiled()].map(([path, text]) => [inEnglish(path), inEnglish(text)] as const)),
  );
  expect(draft.coverShown('en-AU', 'en')?.language).toBe('en');
});

const inEnglish = (text: string): string => text.replaceAll('en-AU', 'en');

test('of a lesson in which a word changed the other blocks are the very same', () => {
  const draft = source();
  draft.take(compiled());
  const before = draft.lessonIn('welcome', 'en-AU');
  draft.take(compiled('Peers have', 'Peers share'));
  const after = draft.lessonIn('welcome', 'en-AU');
  if (before?.type !== 'lesson' || after?.type !== 'lesson') throw new Error('No lesson.');
  expect(JSON.stringify(after.blocks[0])).toContain('Peers share');
  expect(after.blocks.map((block, index) => block === before.blocks[index])).toEqual([
    false,
    true,
    true,
    true,
    true,
  ]);
});

test('parts hold the newest of what was read, and nothing that went before', () => {
  const draft = source();
  draft.take(compiled());
  draft.coverIn('en-AU');
  draft.lessonIn('welcome', 'en-AU');
  draft.take(compiled('Peers have', 'Peers share'));
  draft.lessonIn('welcome', 'en-AU');
  expect(draft.parts).toHaveLength(2);
  expect(JSON.stringify(draft.parts)).not.toContain('Peers have');
});

test('an author who tries a lesson need not have done those before it', () => {
  const draft = source();
  draft.take(compiled());
  expect(draft.outlineIn('en-AU')?.navigation).toBe('restricted');
  draft.open();
  expect(draft.outlineIn('en-AU')?.navigation).toBe('free');
});

test('an author who writes on a quiz sees all its questions, in their order', () => {
  const draft = source();
  const pools = '"draw":1,"pools":[{"objective":"define-peer-work","draw":1}]';
  draft.take(compiled('"draw":2', pools));
  draft.askAll();
  const lesson = draft.lessonIn('quiz', 'en-AU');
  expect(lesson?.type === 'quiz' && lesson.quiz).toMatchObject({
    draw: 2,
    saysDraw: 1,
    shuffleQuestions: false,
    shuffleOptions: false,
  });
  expect(lesson?.type === 'quiz' && lesson.quiz.pools).toBeUndefined();
  expect(draft.lessonIn('quiz', 'en-AU')).toBe(lesson);
});

test('who tries a draft gets its texts as learners do', () => {
  const draft = source();
  draft.unmark();
  draft.take(compiled('Peers have', `${markOf(7)}Peers have`));
  const lesson = draft.lessonIn('welcome', 'en-AU');
  expect(JSON.stringify(lesson)).toBe(compiled().get('lessons/welcome.en-AU.json'));
});

test('what is not in the draft cannot be had', async () => {
  expect(await source().lesson('gone', 'en-AU')).toEqual({
    ok: false,
    error: { cause: 'replaced', detail: 'It is not in the draft' },
  });
});
