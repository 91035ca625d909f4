import { act, fireEvent, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';

import { goodDraft, QUIZ, WELCOME } from '../../commands/testing/drafts.ts';
import { heardIn } from '../../../player/testing/hearing.ts';
import { openOutline, row, rows } from './openOutline.tsx';

afterEach(() => vi.unstubAllGlobals());

const blockIds = (text: string): readonly string[] => {
  const lesson: { blocks: readonly { id: string }[] } = JSON.parse(text);
  return lesson.blocks.map(({ id }) => id);
};

test('lessons unfold by keyboard to their blocks, and the blocks to what they hold', async () => {
  const { user, editing } = await openOutline(goodDraft());
  expect(rows()).toEqual(['1. What is peer work?', '2. Quiz, quiz']);
  await user.tab();
  await user.tab();
  await user.keyboard('{ArrowRight}{ArrowDown}');
  expect(rows()).toEqual([
    '1. What is peer work?',
    'Text: Peers have something in common.',
    'Flip cards: Hope',
    'Continue',
    'Image: A ladder with three landings.',
    'Accordion: Other names',
    '2. Quiz, quiz',
  ]);
  expect(editing.place.get()).toEqual({ file: WELCOME, path: ['blocks', 0] });
  await user.keyboard('c');
  expect(document.activeElement).toBe(row(/^Continue/));
});

test('whoever comes by with the Tab key goes on working on what they worked on', async () => {
  const { user, editing } = await openOutline(goodDraft());
  const before = editing.place.get();
  await user.tab();
  await user.tab();
  expect(document.activeElement).toBe(row(/peer work/));
  expect(editing.place.get()).toEqual(before);
  await user.keyboard(' ');
  expect(editing.place.get()).toEqual({ file: WELCOME, path: [] });
});

test('a row is moved, copied and removed by its keys, and undo has its name', async () => {
  const { user, file, editing } = await openOutline(goodDraft());
  await user.click(row(/peer work/));
  await user.keyboard('{ArrowDown}{Alt>}{ArrowDown}{/Alt}');
  expect(blockIds(file(WELCOME))).toEqual(['principles', 'peers', 'go-on', 'ladder', 'closer']);
  expect(document.activeElement).toBe(row(/^Text/));
  await user.keyboard('{Control>}d{/Control}');
  expect(blockIds(file(WELCOME)).slice(0, 3)).toEqual(['principles', 'peers', 'peers-2']);
  await user.keyboard('{Delete}');
  expect(blockIds(file(WELCOME))).toHaveLength(5);
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}{Delete}');
  expect(blockIds(file(WELCOME))).toHaveLength(3);
  expect(editing.history.get().done.at(-1)).toMatchObject({ name: 'removeBlocks', about: '2' });
});

test('what is added to a lesson is worked on at once', async () => {
  const { user, file, editing } = await openOutline(goodDraft());
  await user.click(row(/peer work/));
  await user.click(screen.getByRole('button', { name: 'Add a block' }));
  const dialog = within(screen.getByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Quote' }));
  expect(blockIds(file(WELCOME))).toHaveLength(6);
  expect(editing.place.get()).toEqual({ file: WELCOME, path: ['blocks', 5] });
});

test('rows are dragged by keyboard, to where they may stand and nowhere else', async () => {
  // Where a row may go is told the frame after it was taken up.
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run));
  const { user, file } = await openOutline(goodDraft());
  await user.click(row(/peer work/));
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowRight}{Enter}');
  const targets = screen
    .getAllByRole('button', { hidden: true })
    .filter((each) => each.getAttribute('aria-roledescription') === 'drop indicator');
  expect(targets.map((each) => each.getAttribute('aria-label'))).toEqual([
    'Drop on What is peer work?',
    'Insert before Peers have something in common.',
    'Insert between Peers have something in common. and Hope',
    'Insert between Hope and Continue',
    'Insert between Continue and A ladder with three landings.',
    'Insert between A ladder with three landings. and Other names',
    'Insert after Other names',
  ]);
  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(blockIds(file(WELCOME))).toEqual(['peers', 'principles', 'ladder', 'closer', 'go-on']);
});

test('a menu does what the keys do, and turns a block into another', async () => {
  const { user, file } = await openOutline(goodDraft());
  await user.click(row(/peer work/));
  await user.keyboard('{ArrowDown}{ArrowDown}');
  await user.click(screen.getByRole('button', { name: /can be done with Flip cards/ }));
  const items = screen.getAllByRole('menuitem').map(({ textContent }) => textContent);
  expect(items.slice(0, 8)).toEqual([
    'Add below',
    'Move upAlt+↑',
    'Move downAlt+↓',
    'DuplicateCtrl+D',
    'CopyCtrl+C',
    'CutCtrl+X',
    'PasteCtrl+V',
    'Turn into…',
  ]);
  await user.click(screen.getByRole('menuitem', { name: 'Turn into…' }));
  expect(screen.getByText(/^All words stay, in “Hope”/)).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Accordion' }));
  expect(JSON.parse(file(WELCOME)).blocks[1]).toMatchObject({
    type: 'accordion',
    id: 'principles',
  });
});

test('a finger’s press chooses a row, as a mouse’s and a screen reader’s do', async () => {
  const { user, editing } = await openOutline(goodDraft());
  await user.pointer({ keys: '[TouchA]', target: row(/^2\. Quiz/) });
  expect(editing.place.get()).toEqual({ file: QUIZ, path: [] });
  await user.pointer({ keys: '[TouchA]', target: row(/^1\. What/) });
  expect(editing.place.get()).toEqual({ file: WELCOME, path: [] });
  await user.pointer({ keys: '[TouchA]', target: row(/^Flip cards/) });
  expect(editing.place.get()).toEqual({ file: WELCOME, path: ['blocks', 1] });
  expect(screen.getAllByRole('row', { selected: true })).toEqual([row(/^Flip cards/)]);
  fireEvent.click(row(/^2\. Quiz/), { detail: 0 });
  expect(editing.place.get()).toEqual({ file: QUIZ, path: [] });
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('a screen reader’s press chooses a row also when it comes from elsewhere', async () => {
  const { editing } = await openOutline(goodDraft());
  fireEvent.click(row(/^2\. Quiz/), { detail: 0 });
  expect(editing.place.get()).toEqual({ file: QUIZ, path: [] });
});

test.each([
  ['F2', '{F2}'],
  ['Enter', '{Enter}'],
])('a lesson is renamed where it stands, by %s', async (_, key) => {
  const { user, file } = await openOutline(goodDraft());
  await user.click(row(/peer work/));
  await user.keyboard(key);
  await user.clear(screen.getByRole('textbox'));
  await user.keyboard('Peers{Enter}');
  expect(row(/1. Peers/)).toBe(document.activeElement);
  expect(JSON.parse(file(WELCOME)).title).toBe('Peers');
});

test('two presses of a mouse rename a lesson, and two on its tools do not', async () => {
  await openOutline(goodDraft());
  fireEvent.doubleClick(screen.getByRole('button', { name: 'Expand 2. Quiz, quiz' }));
  expect(screen.queryByRole('textbox')).toBeNull();
  fireEvent.doubleClick(row(/Quiz/));
  expect(screen.getByRole('textbox')).toHaveProperty('value', 'Quiz');
});

test('what was removed comes back with its id, however often it was undone meanwhile', async () => {
  const { user, file, editing } = await openOutline(goodDraft());
  await user.click(row(/Quiz/));
  await user.keyboard('{Delete}');
  expect(file(QUIZ)).toBe('');
  await user.click(screen.getByRole('button', { name: 'Removed' }));
  await user.click(await screen.findByRole('button', { name: 'Bring back “Quiz”' }));
  expect(JSON.parse(file(QUIZ)).quiz.questions[0].id).toBe('q-everyone');
  expect(screen.getByText('Nothing was removed, or all of it is back.')).toBeDefined();
  expect(editing.history.get().done.at(-1)?.name).toBe('bringBack');
  act(() => editing.undo());
  await user.click(screen.getByRole('button', { name: 'Delete “Quiz” for good' }));
  expect(await screen.findByText('Nothing was removed, or all of it is back.')).toBeDefined();
});

test('what is folded misses nothing that its tree asks of a row', async () => {
  const warn = vi.spyOn(console, 'warn');
  await openOutline(goodDraft());
  expect(warn.mock.calls).toEqual([]);
  warn.mockRestore();
});

test('the outline is heard in its order', async () => {
  const { user } = await openOutline(goodDraft());
  await user.click(row(/Quiz/));
  const heard = await heardIn(screen.getByRole('navigation'));
  const named = /^(navigation|treegrid|row|button, (?!Expand|Collapse))/;
  expect(heard.split('\n').filter((phrase) => named.test(phrase))).toEqual([
    'navigation, Outline',
    'button, Working with peer workersCourse',
    'treegrid, Lessons and blocks, multi-selectable',
    'row, 1. What is peer work?, not expanded, level 1, position 1, not selected, set size 2',
    'button, Move 1. What is peer work?, Click to start dragging.',
    'button, What can be done with 1. What is peer work?, has popup menu',
    'row, 2. Quiz, quiz, expanded, level 1, position 2, selected, set size 2',
    'button, Move 2. Quiz, quiz, Click to start dragging.',
    'button, What can be done with 2. Quiz, quiz, has popup menu',
    'row, True or false: Everyone with lived experience is a peer worker., level 2, position 1, not selected, set size 2',
    'button, Move True or false: Everyone with lived experience is a peer worker., Click to start dragging.',
    'button, What can be done with True or false: Everyone with lived experience is a peer worker., has popup menu',
    'row, Choice question: What is it when people are asked, and others decide?, level 2, position 2, not selected, set size 2',
    'button, Move Choice question: What is it when people are asked, and others decide?, Click to start dragging.',
    'button, What can be done with Choice question: What is it when people are asked, and others decide?, has popup menu',
    'button, Add a question',
    'button, Add a lesson',
    'button, Add a quiz',
    'button, Removed',
  ]);
});

test.each(['en', 'ar'])('axe finds nothing in the outline and its menu (%s)', async (language) => {
  const { user } = await openOutline(goodDraft(), { language });
  const [first] = screen.getAllByRole('row');
  if (first === undefined) throw new Error('A course has lessons.');
  await user.click(first);
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  const { violations } = await axe.run(document.body, { rules });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
