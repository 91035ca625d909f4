import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { type Draft, edited } from '../document/draft.ts';
import { removeBlock } from './blocks.ts';
import type { Command } from './edit.ts';
import { duplicateLesson, removeLesson } from './lessons.ts';
import { copiedBlocks, insertPieces } from './pasteBlocks.ts';
import { setField } from './setField.ts';
import { bringBack, isThere, type Removed, removedBetween } from './removed.ts';
import { after, goodDraft, QUIZ, WELCOME } from './testing/drafts.ts';

const draft = goodDraft();
const block = (...path: (string | number)[]) => ({ file: WELCOME, path: ['blocks', ...path] });
const inside = block(4, 'panels', 0, 'blocks', 0);

/** A draft without something, and what the bin is told of it. */
function without(command: Command): { readonly left: Draft; readonly removed: readonly Removed[] } {
  const left = edited(draft, command(draft)?.edits ?? []);
  return { left, removed: removedBetween(draft, left) };
}

const broughtBack = (left: Draft, removed: readonly Removed[]): Draft | null =>
  removed.reduce<Draft | null>((now, each) => now && after(now, bringBack(each)), left);

test('removed blocks are known by where they stood, the inner ones with the outer', () => {
  const { left, removed } = without(removeBlock([block(0), block(4)]));
  expect(removed.map(({ id, within, list, index }) => [id, within, list, index])).toEqual([
    ['peers', null, ['blocks'], 0],
    ['closer', null, ['blocks'], 4],
  ]);
  expect(removed.map((each) => isThere(left, each))).toEqual([false, false]);
  const back = broughtBack(left, removed);
  expect(JSON.parse(back?.get(WELCOME) ?? '')).toEqual(JSON.parse(draft.get(WELCOME) ?? ''));
  expect(removed.map((each) => isThere(back ?? left, each))).toEqual([true, true]);
});

test('a block goes back into the panel where it stood; where that is gone, into its lesson', () => {
  const { left, removed } = without(removeBlock([inside]));
  const [more] = removed;
  if (more === undefined) throw new Error('A block was removed.');
  expect(more).toMatchObject({ id: 'more-names', within: 'closer', list: ['panels', 0, 'blocks'] });
  expect(bringBack(more)(left)?.place.path).toBe('blocks[4].panels[0].blocks[0]');
  const bare = after(left, removeBlock([block(4)])) ?? new Map();
  expect(bringBack(more)(bare)).toMatchObject({ name: 'bringBack', place: { path: 'blocks[4]' } });
});

test('a lesson comes back with its ids, to where it stood', () => {
  const { left, removed } = without(removeLesson('welcome'));
  expect(removed.map(({ kind, id, title }) => [kind, id, title])).toEqual([
    ['lesson', 'welcome', 'What is peer work?'],
  ]);
  const back = broughtBack(left, removed);
  expect(back?.get(WELCOME)).toBe(draft.get(WELCOME));
  expect(JSON.parse(back?.get('course.json') ?? '').lessons).toEqual(['welcome', 'quiz']);
});

test('a question comes back into its quiz, or into a lesson where the quiz is gone', () => {
  const question = { file: QUIZ, path: ['quiz', 'questions', 0] };
  const { left, removed } = without(removeBlock([question]));
  const [asked] = removed;
  if (asked === undefined) throw new Error('A question was removed.');
  expect(bringBack(asked)(left)?.place).toEqual({ file: QUIZ, path: 'quiz.questions[0]' });
  const bare = after(left, removeLesson('quiz')) ?? new Map();
  expect(bringBack(asked)(bare)?.place).toEqual({ file: WELCOME, path: 'blocks[5]' });
});

test('what was cut and pasted again is there, wherever it was pasted', () => {
  const places = [block(0), block(1)];
  const text = copiedBlocks(draft, places);
  const { left, removed } = without(removeBlock(places));
  const now = after(left, insertPieces({ file: WELCOME, path: ['blocks'] }, 2, text, 'kept'));
  expect(removed.map((each) => isThere(left, each))).toEqual([false, false]);
  expect(removed.map((each) => isThere(now ?? left, each))).toEqual([true, true]);
});

test('what comes back never brings along what the course has again', () => {
  const cut = without(removeBlock([inside]));
  const whole = without(removeLesson('welcome'));
  // The block went, was undone, went along with its lesson, and came back into another one.
  const [alone] = cut.removed;
  const [lesson] = whole.removed;
  if (alone === undefined || lesson === undefined) throw new Error('Both were removed.');
  const other = after(draft, duplicateLesson('welcome'));
  const rest = other && after(other, removeLesson('welcome'));
  const first = rest && after(rest, bringBack(alone));
  const both = first && after(first, bringBack(lesson));
  const all = [...(both?.values() ?? [])].join('');
  expect(all.split('"id": "more-names"')).toHaveLength(2);
  expect(
    JSON.parse(both?.get(WELCOME) ?? '{}').blocks.map((each: { id: string }) => each.id),
  ).toEqual(JSON.parse(draft.get(WELCOME) ?? '').blocks.map((each: { id: string }) => each.id));
  expect(both === null ? null : bringBack(alone)(both)).toBeNull();
});

const FILM = 'lessons/compass.json';
const stop = { file: FILM, path: ['blocks', 4, 'stops', 0] };
const stopsIn = (now: Draft | null): unknown => JSON.parse(now?.get(FILM) ?? '').blocks[4].stops;

test('the last question of a stop brings its stop back with it, to its second of the film', () => {
  const films: Draft = new Map(
    ['course.json', FILM].map((file) => [file, readFileSync(`courses/gallery/${file}`, 'utf8')]),
  );
  const left = edited(
    films,
    removeBlock([{ ...stop, path: [...stop.path, 'questions', 0] }])(films)?.edits ?? [],
  );
  const removed = removedBetween(films, left);
  expect(stopsIn(left)).toBeUndefined();
  expect(stopsIn(broughtBack(left, removed))).toEqual(stopsIn(films));

  const earlier = { id: 'earlier', at: 2, questions: [{ type: 'trueFalse', id: 'other-one' }] };
  const others = after(left, setField({ file: FILM, path: ['blocks', 4, 'stops'] }, [earlier]));
  const [was] = JSON.parse(JSON.stringify(stopsIn(films)));
  expect(stopsIn(others && broughtBack(others, removed))).toEqual([was, earlier]);
});
