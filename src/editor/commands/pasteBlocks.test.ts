import { expect, test } from 'vitest';

import { goodLesson } from '../../course/testing/goodCourse.ts';
import { copiedBlocks, insertPieces } from './pasteBlocks.ts';
import { goodDraft, QUIZ, textAfter, WELCOME } from './testing/drafts.ts';

const draft = goodDraft();
const blocks = { file: WELCOME, path: ['blocks'] };
const questions = { file: QUIZ, path: ['quiz', 'questions'] };
const [peers] = goodLesson().blocks;

/** What stands in the first lesson before all else, once it was pasted there. */
function pasted(copied: string): unknown {
  const text = textAfter(draft, WELCOME, insertPieces(blocks, 0, copied));
  if (text === undefined) return null;
  const lesson: ReturnType<typeof goodLesson> = JSON.parse(text);
  return lesson.blocks.slice(0, -goodLesson().blocks.length);
}

test('blocks are copied as they are written, and pasted with ids of their own', () => {
  const copied = copiedBlocks(draft, [
    { file: WELCOME, path: ['blocks', 0] },
    { file: QUIZ, path: ['quiz', 'questions', 0] },
  ]);
  expect(copied).toMatch(/^\[\n {2}\{\n {4}"type": "text",\n {4}"id": "peers",\n/);
  expect(pasted(copied)).toMatchObject([
    { ...peers, id: 'peers-2' },
    { type: 'trueFalse', id: 'q-everyone-2', objective: 'define-peer-work' },
  ]);
  expect(insertPieces(blocks, 0, copied)(draft)).toMatchObject({
    name: 'pasteBlocks',
    about: 'Peers have something in common.',
    place: { file: WELCOME, path: 'blocks[0]' },
  });
});

test('a block alone, a whole lesson, and blocks without ids', () => {
  const words = { type: 'text', text: 'Something else.' };
  const made = { ...words, id: 'something-else' };
  expect(pasted(JSON.stringify(words))).toEqual([made]);
  expect(pasted(`\uFEFF${JSON.stringify({ title: 'A lesson', blocks: [words] })}`)).toEqual([made]);
});

test('what names an objective that this course does not have names none', () => {
  const question = { type: 'trueFalse', id: 'new', statement: 'So it is.', answer: true };
  expect(pasted(JSON.stringify({ ...question, objective: 'elsewhere' }))).toEqual([question]);
});

test('what is no block, or none for this place, stays out', () => {
  const mixed = [peers, { type: 'trueFalse' }, { type: 'nothing' }, 'words', null];
  expect(pasted(JSON.stringify(mixed))).toEqual([{ ...peers, id: 'peers-2' }]);
  const nothing = [
    '',
    'Just words.',
    '{',
    '[]',
    '[{ "type": "text" }]',
    '{ "type": "text", "type": "text" }',
  ];
  expect(nothing.map(pasted)).toEqual(nothing.map(() => null));
  expect(insertPieces(questions, 0, JSON.stringify([peers]))(draft)).toBeNull();
  expect(pasted('['.repeat(100_000) + ']'.repeat(100_000))).toBeNull();
});

test('hundreds of blocks are pasted in a moment, each with ids of its own', () => {
  const many = Array.from({ length: 400 }, () => goodLesson().blocks[1]);
  const text = textAfter(draft, WELCOME, insertPieces(blocks, 0, JSON.stringify(many))) ?? '';
  const ids = [...text.matchAll(/"id":\s*"(principles[^"]*)"/g)].map(([, id]) => id);
  expect([ids.length, new Set(ids).size]).toEqual([401, 401]);
});
