import { expect, test } from 'vitest';

import { goodLesson } from '../../course/testing/goodCourse.ts';
import { edited } from '../document/draft.ts';
import { removeBlock } from './blocks.ts';
import { clipboardText, mediaNamedIn, readClipboard, wordsAsBlocks } from './clipboard.ts';
import { insertPieces } from './pasteBlocks.ts';
import { after, goodDraft, QUIZ, WELCOME } from './testing/drafts.ts';

const draft = goodDraft();
const blocks = { file: WELCOME, path: ['blocks'] };
const block = (index: number) => ({ file: WELCOME, path: ['blocks', index] });
const origin = { shelf: 'desk', course: 'peer-work', cut: true };
const [peers, principles] = goodLesson().blocks;

const textOf = (...indices: number[]): string =>
  clipboardText(draft, indices.map(block), origin) ?? '';

test('blocks are copied as they are written, with where they come from', () => {
  expect(JSON.parse(textOf(1, 0))).toEqual({ waymark: origin, blocks: [peers, principles] });
  expect(readClipboard(textOf(0))).toEqual({ kind: 'blocks', origin, text: textOf(0) });
});

test('lessons are copied whole, and never together with blocks', () => {
  const lesson = { file: QUIZ, path: [] };
  const text = clipboardText(draft, [lesson], origin) ?? '';
  expect(readClipboard(text)).toMatchObject({ kind: 'lessons', origin });
  expect(JSON.parse(text).lessons).toEqual([JSON.parse(draft.get(QUIZ) ?? '')]);
  expect(clipboardText(draft, [lesson, block(0)], origin)).toBeNull();
});

function idsIn(text: string | undefined): readonly string[] {
  const lesson: ReturnType<typeof goodLesson> = JSON.parse(text ?? '{"blocks":[]}');
  return lesson.blocks.map(({ id }) => id);
}

test('what is pasted once it was cut keeps its ids; pasted again, it gets new ones', () => {
  const cut = removeBlock([block(0), block(1)])(draft);
  const without = edited(draft, cut?.edits ?? []);
  const paste = insertPieces(blocks, 9, textOf(0, 1), 'kept');
  const once = after(without, paste) ?? new Map<string, string>();
  expect(idsIn(once.get(WELCOME))).toEqual(['go-on', 'ladder', 'closer', 'peers', 'principles']);
  expect(idsIn(after(once, paste)?.get(WELCOME)).slice(-2)).toEqual(['peers-2', 'principles-2']);
  const twice = JSON.stringify([peers, peers]);
  const made = after(without, insertPieces(blocks, 0, twice, 'kept'));
  expect(new Set(idsIn(made?.get(WELCOME))).size).toBe(5);
});

test('words become text blocks, a heading with what follows it', () => {
  const words = 'One.\r\nTwo.\n\nThree.\n\n## Four\n\nFive\u0000.';
  const read = readClipboard(words);
  if (read.kind !== 'words') throw new Error('These are words.');
  expect(JSON.parse(wordsAsBlocks(read.text))).toEqual([
    { type: 'text', text: 'One.\nTwo.\n\nThree.' },
    { type: 'text', text: '## Four\n\nFive.' },
  ]);
});

test('what looks like data and is none is words, and what is too much is said to be', () => {
  const kinds = [
    '5',
    '[1, 2]',
    '{ "a": 1 }',
    '[',
    '[['.repeat(1_000),
    '',
    ' \n',
    'a'.repeat(60_001),
  ];
  expect(kinds.map((text) => readClipboard(text).kind)).toEqual([
    'words',
    'words',
    'words',
    'words',
    'words',
    'nothing',
    'nothing',
    'tooMuch',
  ]);
  expect(readClipboard('x'.repeat(6_000_000))).toEqual({ kind: 'tooMuch' });
  const forged = '{ "waymark": { "shelf": 1 }, "lessons": [{ "id": "../../x" }] }';
  expect(readClipboard(forged).kind).toBe('words');
});

test('the files that copied blocks name', () => {
  expect(mediaNamedIn(readClipboard(textOf(0, 3)))).toEqual(['ladder.svg']);
  expect(
    mediaNamedIn(readClipboard(clipboardText(draft, [{ file: WELCOME, path: [] }], origin) ?? '')),
  ).toEqual(['ladder.svg']);
});
