import { expect, test } from 'vitest';

import type { PageText } from '../marks/pageText.ts';
import { called } from '../marks/testing.ts';
import { changedPage, NO_PAGE, pageChanges, type ToldPage } from './buildMessages.ts';

const FILE = 'lessons/hope.json';

const text = (mark: number, words: string): PageText => ({
  mark,
  place: { file: FILE, path: ['blocks', mark, 'title'] },
  kind: 'line',
  ...called('Title'),
  text: words,
  plain: words,
});

const pageOf = (...texts: readonly PageText[]): ToldPage => ({
  ...NO_PAGE,
  texts: new Map([[FILE, texts]]),
});

/** As a page goes from a worker, or to a frame: nothing is the same object any more. */
const told = (before: ToldPage, after: ToldPage) => structuredClone(pageChanges(before, after));

test('of a letter in one of many texts that text alone is told, and the others stay what they were', () => {
  const before = pageOf(text(1, 'Hope'), text(2, 'Trust'), text(3, 'Time'));
  const after = pageOf(text(1, 'Hope'), text(2, 'Trusts'), text(3, 'Time'));
  const changes = told(before, after);
  expect(changes.texts.get(FILE)?.texts).toEqual([text(2, 'Trusts')]);
  const heard = changedPage(before, changes).texts.get(FILE);
  expect(heard).toEqual(after.texts.get(FILE));
  expect(heard?.[0]).toBe(before.texts.get(FILE)?.[0]);
});

test('a course that was compiled anew and says the same tells nothing', () => {
  const page = pageOf(text(1, 'Hope'));
  const changes = told(page, structuredClone(page));
  expect(changes.texts.size).toBe(0);
  expect(changedPage(page, changes).texts).toBe(page.texts);
});

test.each([
  ['one more', [text(1, 'Hope'), text(2, 'Trust')]],
  ['one that goes', []],
  ['another place', [{ ...text(1, 'Hope'), place: { file: FILE, path: ['title'] } }]],
  ['another name', [{ ...text(1, 'Hope'), label: 'Heading' }]],
])('texts of other fields are told anew: %s', (_, texts) => {
  const before = pageOf(text(1, 'Hope'));
  expect(changedPage(before, told(before, pageOf(...texts))).texts.get(FILE)).toEqual(texts);
});

test('of a lesson that is no more no text is left', () => {
  const before = pageOf(text(1, 'Hope'));
  expect(changedPage(before, told(before, NO_PAGE)).texts.size).toBe(0);
});
