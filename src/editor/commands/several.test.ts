import { expect, test } from 'vitest';

import { duplicateBlock, removeBlock } from './blocks.ts';
import { duplicateLessons, insertLesson, moveLessons, removeLessons } from './lessons.ts';
import { moveBlock } from './moveBlock.ts';
import { after, goodDraft, QUIZ, WELCOME } from './testing/drafts.ts';

const third = 'lessons/third.json';
const draft = goodDraft({
  'course.json': (goodDraft().get('course.json') ?? '').replace(
    '"welcome",\n    "quiz"',
    '"welcome",\n    "quiz",\n    "third"',
  ),
  [third]: (goodDraft().get(WELCOME) ?? '').replaceAll(
    /"id": "([^"]*)"/g,
    (_, id: string) => `"id": "${id === 'welcome' ? 'third' : `${id}-3`}"`,
  ),
});
const block = (...path: (string | number)[]) => ({ file: WELCOME, path: ['blocks', ...path] });
const inside = block(4, 'panels', 0, 'blocks', 0);

const lessons = (moved: typeof draft | null): unknown =>
  JSON.parse(moved?.get('course.json') ?? '{}').lessons;

test('what is done to several blocks is one step that says how many', () => {
  const both = [block(0), block(1)];
  const edits = [
    moveBlock(both, { file: WELCOME, path: ['blocks'] }, 5)(draft),
    duplicateBlock(both)(draft),
    removeBlock(both)(draft),
  ];
  expect(edits.map((edit) => edit && [edit.name, edit.about])).toEqual([
    ['moveBlocks', '2'],
    ['duplicateBlocks', '2'],
    ['removeBlocks', '2'],
  ]);
});

test('copies of blocks of several lists stand each in its own', () => {
  const question = { file: QUIZ, path: ['quiz', 'questions', 0] };
  const made = after(draft, duplicateBlock([block(0), inside, question]));
  const lesson = JSON.parse(made?.get(WELCOME) ?? '');
  expect(lesson.blocks[1]).toMatchObject({ id: 'peers-2' });
  expect(lesson.blocks[5].panels[0].blocks[1]).toMatchObject({ id: 'more-names-2' });
  expect(JSON.parse(made?.get(QUIZ) ?? '').quiz.questions[1]).toMatchObject({ id: 'q-everyone-2' });
});

test('lessons move together, to before the one that stands there', () => {
  const to = (ids: readonly string[], index: number) => moveLessons(ids, index)(draft);
  expect(lessons(after(draft, moveLessons(['third', 'welcome'], 1)))).toEqual([
    'welcome',
    'third',
    'quiz',
  ]);
  expect(lessons(after(draft, moveLessons(['welcome', 'quiz'], 3)))).toEqual([
    'third',
    'welcome',
    'quiz',
  ]);
  expect(to(['welcome', 'quiz'], 3)).toMatchObject({ name: 'moveLessons', about: '2' });
  expect(to(['welcome'], 3)).toMatchObject({ name: 'moveLesson', about: 'What is peer work?' });
  expect([to(['welcome'], 1), to(['gone'], 0), to([], 0)]).toEqual([null, null, null]);
});

test('lessons are copied and removed together, but never all of them', () => {
  expect(lessons(after(draft, duplicateLessons(['welcome', 'third'])))).toEqual([
    'welcome',
    'welcome-2',
    'quiz',
    'third',
    'third-2',
  ]);
  expect(lessons(after(draft, removeLessons(['welcome', 'quiz'])))).toEqual(['third']);
  expect(removeLessons(['welcome', 'quiz', 'third'])(draft)).toBeNull();
});

test('a lesson of another course comes in with ids of its own', () => {
  const text = draft.get(WELCOME) ?? '';
  const made = after(draft, insertLesson(1, text));
  expect(lessons(made)).toEqual(['welcome', 'welcome-2', 'quiz', 'third']);
  expect(JSON.parse(made?.get('lessons/welcome-2.json') ?? '').blocks[0].id).toBe('peers-2');
  const elsewhere = text.replace('"define-peer-work"', '"unknown-here"').replace('welcome', 'new');
  const other = after(draft, insertLesson(0, elsewhere, 'kept'));
  expect(JSON.parse(other?.get('lessons/new.json') ?? '')).not.toHaveProperty('objectives');
  const tried = ['', '{', '[]', '{ "type": "lesson" }', '['.repeat(9_999)];
  expect(tried.map((each) => insertLesson(0, each)(draft))).toEqual(tried.map(() => null));
});
