import { act, createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';

import { goodCourseJson } from '../../../course/testing/goodCourse.ts';
import { goodDraft, QUIZ, WELCOME } from '../../commands/testing/drafts.ts';
import { heardIn } from '../../../player/testing/hearing.ts';
import { openOutline } from './openOutline.tsx';

afterEach(() => vi.unstubAllGlobals());

const rows = (): readonly string[] =>
  screen.getAllByRole('row').map((row) => row.getAttribute('aria-label') ?? '');

/** Which of them are chosen, by their number from 0. */
const chosenRows = (): readonly number[] =>
  screen
    .getAllByRole('row')
    .flatMap((each, index) => (each.getAttribute('aria-selected') === 'true' ? [index] : []));

const row = (name: RegExp): HTMLElement => screen.getByRole('row', { name });

/** Copies or cuts what is chosen, as the browser does; gives what is on the clipboard then. */
function take(kind: 'copy' | 'cut'): string {
  let taken = '';
  const clipboardData = { setData: (_: string, text: string) => (taken = text) };
  const focused = document.activeElement ?? document.body;
  fireEvent(focused, createEvent[kind](focused, { clipboardData }));
  return taken;
}

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
    'Flip cards',
    'Continue',
    'Image: A ladder with three landings.',
    'Accordion',
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

test('what is cut keeps its ids where it is pasted, and what is copied gets new ones', async () => {
  const { user, file } = await openOutline(goodDraft());
  await user.click(row(/peer work/));
  await user.keyboard('{ArrowDown}');
  const cut = take('cut');
  expect(blockIds(file(WELCOME))).toEqual(['principles', 'go-on', 'ladder', 'closer']);
  await user.keyboard('{End}{ArrowUp}');
  await user.paste(cut);
  expect(blockIds(file(WELCOME))).toEqual(['principles', 'go-on', 'ladder', 'closer', 'peers']);
  await user.paste(take('copy'));
  expect(blockIds(file(WELCOME)).at(-1)).toBe('peers-2');
});

test('all that was duplicated or pasted is chosen, and it is said how many', async () => {
  const { user, file } = await openOutline(goodDraft());
  await user.click(row(/peer work/));
  await user.keyboard('{ArrowDown}{Shift>}{ArrowDown}{/Shift}{Control>}d{/Control}');
  await waitFor(() => expect(chosenRows()).toEqual([3, 4]));
  const duplicated = blockIds(file(WELCOME));
  expect(duplicated.slice(2, 4)).toEqual(['peers-2', 'principles-2']);
  await waitFor(() => expect(document.activeElement).toBe(screen.getAllByRole('row')[3]));
  await user.paste(take('copy'));
  await waitFor(() => expect(rows()).toHaveLength(11));
  expect(screen.getByText('2 are pasted.')).toBeDefined();
  await waitFor(() => expect(chosenRows()).toEqual([5, 6]));
  await waitFor(() => expect(document.activeElement).toBe(screen.getAllByRole('row')[5]));
  await user.keyboard('{Delete}');
  expect(blockIds(file(WELCOME))).toEqual(duplicated);
});

test('words become a text, and what is too much or cannot stand there is said in a sentence', async () => {
  const { user, file } = await openOutline(goodDraft());
  await user.click(row(/peer work/));
  await user.paste('Just words.');
  expect(file(WELCOME)).toContain('"text": "Just words."');
  await user.paste('a'.repeat(70_000));
  expect(screen.getAllByText(/too much to paste at once/)).not.toEqual([]);
  await user.click(row(/Quiz/));
  await user.paste('Just words.');
  expect(screen.getAllByText('Only questions can stand in a quiz.')).not.toEqual([]);
});

test('a picture of another course of the shelf comes along, and what is not there is named', async () => {
  const origin = { shelf: 'desk', course: 'hope', cut: false };
  const image = { type: 'image', id: 'team', file: 'team.webp', alternative: 'A team.' };
  const lost = { ...image, id: 'lost', file: 'lost.webp' };
  const copied = (...blocks: unknown[]) => JSON.stringify({ waymark: origin, blocks });
  const media = { 'hope/media/team.webp': new Uint8Array([1]) };
  const { user } = await openOutline(goodDraft(), { media });
  await user.click(row(/peer work/));
  await user.paste(copied(image));
  expect(await screen.findByText('Pasted. One file came along.')).toBeDefined();
  await user.paste(copied(lost));
  expect((await screen.findAllByText(/does not have: lost.webp/)).length).toBeGreaterThan(0);
});

test('a picture that is called as another one of the course comes along under a name of its own', async () => {
  const origin = { shelf: 'desk', course: 'hope', cut: false };
  const copied = (file: string) =>
    JSON.stringify({
      waymark: origin,
      blocks: [{ type: 'image', id: file.replace('.', '-'), file, alternative: 'A team.' }],
    });
  const media = {
    'hope/media/team.webp': new Uint8Array([1, 2]),
    'peer-work/media/team.webp': new Uint8Array([1, 3]),
    'hope/media/hands.webp': new Uint8Array([4]),
    'peer-work/media/hands.webp': new Uint8Array([4]),
  };
  const { user, file } = await openOutline(goodDraft(), {
    media,
    own: ['media/team.webp', 'media/hands.webp'],
  });
  await user.click(row(/peer work/));
  await user.paste(copied('hands.webp'));
  expect(await screen.findByText('Pasted.')).toBeDefined();
  expect(file(WELCOME)).toContain('"file":"hands.webp"');
  await user.paste(copied('team.webp'));
  expect(await screen.findByText('Pasted. One file came along.')).toBeDefined();
  expect(file(WELCOME)).toContain('"file":"team-2.webp"');
});

test('terms and objectives of another course come along, once, and never by the id of another one', async () => {
  const [objective] = goodCourseJson().objectives;
  const origin = {
    shelf: 'desk',
    course: 'hope',
    cut: false,
    terms: [{ id: 'hope', term: 'Hope', definition: 'What carries on.' }],
    // By the id of one that says something else here.
    objectives: [{ id: objective?.id, text: 'Tell what carries you' }],
  };
  const question = {
    type: 'trueFalse',
    id: 'carries',
    statement: 'Hope carries.',
    answer: true,
    objective: objective?.id,
    scenario: 'What is [hope](glossary:hope)?',
  };
  const { user, file } = await openOutline(goodDraft());
  await user.click(row(/peer work/));
  const copied = JSON.stringify({ waymark: origin, blocks: [question] });
  await user.paste(copied);
  expect(await screen.findAllByText(/came along: Hope and Tell what carries you/)).not.toEqual([]);
  const course = () => JSON.parse(file('course.json'));
  expect(course().glossary).toContainEqual(origin.terms[0]);
  const { id } = course().objectives.at(-1);
  expect(course().objectives.at(-1).text).toBe('Tell what carries you');
  expect(id).not.toBe(objective?.id);
  const pasted = JSON.parse(file(WELCOME)).blocks.find(
    (each: { id: string }) => each.id === 'carries',
  );
  expect(pasted.objective).toBe(id);
  const before = file('course.json');
  await user.paste(copied);
  expect(await screen.findByText('Pasted.')).toBeDefined();
  expect(file('course.json')).toBe(before);
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
    'Insert between Peers have something in common. and Flip cards',
    'Insert between Flip cards and Continue',
    'Insert between Continue and A ladder with three landings.',
    'Insert between A ladder with three landings. and Accordion',
    'Insert after Accordion',
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
  expect(screen.getByText(/^All words stay, in “Flip cards”/)).toBeDefined();
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
