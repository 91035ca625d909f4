import { afterEach, expect, test } from 'vitest';

import { markOf } from '../marks/mark.ts';
import type { PageText } from '../marks/pageText.ts';
import { called } from '../marks/testing.ts';
import { hiddenInBlocks, HiddenTexts } from './hiddenTexts.ts';

afterEach(() => document.body.replaceChildren());

const FILE = 'lessons/hope.json';

const text = (mark: number, ...path: readonly (string | number)[]): PageText => ({
  mark,
  place: { file: FILE, path },
  kind: 'line',
  ...called(String(path.at(-1)), 'Block 1', 'Option 2'),
  text: `Text ${mark}`,
  plain: `Text ${mark}`,
});

const [title, right, held] = [
  text(1, 'blocks', 0, 'title'),
  text(2, 'blocks', 0, 'options', 1, 'feedback'),
  text(3, 'blocks', 0, 'panels', 0, 'blocks', 0, 'text'),
];

const ofCourse = new Map([
  [FILE, [title, right, held]],
  ['lessons/other.json', [text(4, 'blocks', 0, 'title')]],
]);

/** A block that holds another, of which only the title shows. */
function hiddenOnPage() {
  document.body.innerHTML =
    '<section data-block="7"><h2>Text 1</h2><div data-block="8"></div></section>';
  const places = new Map([
    [7, { lesson: 'hope', file: FILE, path: ['blocks', 0] }],
    [8, { lesson: 'hope', file: FILE, path: ['blocks', 0, 'panels', 0, 'blocks', 0] }],
  ]);
  return hiddenInBlocks(document, ofCourse, places, new Set([1]));
}

test('what a block does not show stands beneath it, each text at the block that it is of', () => {
  const groups = hiddenOnPage();
  expect(groups.map(({ after, texts }) => [after.getAttribute('data-block'), texts])).toEqual([
    ['7', [right]],
    ['8', [held]],
  ]);
});

test('a text is named by its field, and keeps its element while it is written', () => {
  const [group] = hiddenOnPage();
  if (group === undefined) throw new Error('A block hides something.');
  const lists = new HiddenTexts();
  lists.draw([group]);
  const entry = group.after.nextElementSibling?.firstElementChild;
  expect(entry?.firstElementChild?.textContent).toBe('Option 2 · feedback');
  lists.draw([{ ...group, texts: [{ ...right, text: 'Well', plain: 'Well' }] }]);
  expect(group.after.nextElementSibling?.firstElementChild).toBe(entry);
  expect(entry?.lastElementChild?.textContent).toContain('Well');
  lists.draw([]);
  expect(document.querySelector('[data-hidden-texts]')).toBeNull();
});

test('with a letter in one text nothing of the others is touched, though all are told anew', () => {
  const [group] = hiddenOnPage();
  if (group === undefined) throw new Error('A block hides something.');
  const lists = new HiddenTexts();
  lists.draw([{ ...group, texts: [right, held] }]);
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  lists.draw([{ ...group, texts: [structuredClone(right), { ...held, plain: 'Text 3!' }] }]);
  expect(observer.takeRecords().map(({ target }) => target.textContent)).toEqual([
    `${markOf(held.mark)}Text 3!`,
  ]);
});
