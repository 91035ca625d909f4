import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { workspaceFor } from './ShowPlaceContext.ts';
import { openCourse } from './testing/openCourse.tsx';

test('the page goes to a lesson that is added, as soon as it has it', async () => {
  const { user, told } = await openCourse();
  await user.click(await screen.findByRole('button', { name: 'Add a lesson' }));
  await user.click(screen.getByRole('button', { name: 'Introduction' }));
  await expect
    .poll(() => told.flatMap((each) => (each.kind === 'show' ? [each.lesson] : [])).at(0))
    .toBe('what-it-is-about');
  // A page that is told of a lesson before it has it goes nowhere.
  const kinds = told.map(({ kind }) => kind);
  expect(kinds.lastIndexOf('page')).toBeLessThan(kinds.indexOf('show'));
  // What it is called comes first, in the place of the name that it was given.
  await user.keyboard('Trust');
  expect(await screen.findByRole('row', { name: '2. Trust' })).toBeDefined();
  // What was made stands open.
  expect(screen.getByRole('row', { name: /^Callout/ })).toBeDefined();
});

test('a question is opened from its quiz with the focus on what is asked', async () => {
  const { user } = await openCourse();
  await user.click(await screen.findByRole('button', { name: 'Add a quiz' }));
  await user.click(screen.getByRole('button', { name: /^Choice question/ }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Question' }));
  await user.keyboard('Why?');
  expect(screen.getByRole('textbox', { name: 'Question' })).toHaveProperty('value', 'Why?');
});

test('a note leads to its place out of a view of the whole course, too', async () => {
  const { user } = await openCourse();
  await user.click(await screen.findByRole('button', { name: 'More' }));
  await user.click(screen.getByRole('button', { name: /^Search and replace/ }));
  await screen.findByRole('textbox', { name: 'Replace with' });
  await user.click(screen.getByRole('button', { name: /^\d+ notes?$/ }));
  await user.click(
    (await screen.findAllByRole('button', { name: 'Go there' })).at(-1) ?? document.body,
  );
  expect(await screen.findByLabelText('What is chosen')).toBeDefined();
  expect(screen.queryByRole('textbox', { name: 'Replace with' })).toBeNull();
});

test.each([
  ['media/ladder.svg', 'files'],
  ['locales/ar.json', 'translate'],
  ['lessons/hope.json', undefined],
])('%s is shown in %s', (file, name) => {
  expect(workspaceFor(file)?.name).toBe(name);
});

const objectives = () =>
  within(screen.getByRole('group', { name: 'Objectives' })).getAllByRole('textbox');

test('Enter behind the last objective on the page adds another one, to be written in the form', async () => {
  const { say } = await openCourse();
  await screen.findByRole('textbox', { name: 'Description' });
  say({ kind: 'entered', list: { file: 'course.json', path: ['objectives'] } });
  await waitFor(() => expect(objectives()).toHaveLength(2));
  await waitFor(() => expect(document.activeElement).toBe(objectives()[1]));
});

test('what was left out of what is pasted on the page is said until somebody writes on', async () => {
  const { say } = await openCourse();
  say({ kind: 'noted', note: { kind: 'pictures' } });
  await screen.findByText(/^The words are there, the pictures are not/);
  say({ kind: 'writing', text: null });
  await waitFor(() => expect(screen.queryByText(/^The words are there/)).toBeNull());
});

test('no two folds of a quiz have one name', async () => {
  const { user } = await openCourse();
  await user.click(await screen.findByRole('button', { name: 'Add a quiz' }));
  const panel = screen.getByRole('complementary', { name: 'What is chosen' });
  const folds = [...panel.querySelectorAll('summary')].map(({ textContent }) => textContent);
  expect(folds).toEqual(['More: Quiz', 'More']);
});

test('the outline unfolds to a block that is added', async () => {
  const { user } = await openCourse();
  await user.click(await screen.findByRole('row', { name: '1. The first lesson' }));
  await user.keyboard('{ArrowLeft}');
  await user.click(screen.getByRole('button', { name: 'Add a block' }));
  await user.click(screen.getByRole('button', { name: 'Table' }));
  await screen.findByRole('row', { name: /^Table/ });
});

test('what a hand writes in the same file shows in the form, and is taken back to the byte', async () => {
  const { user, shelf } = await openCourse();
  const before = shelf.texts.get('course.json') ?? '';
  const description = await screen.findByRole('textbox', { name: 'Description' });
  const after = before.replace('One or two sentences', 'A word');
  await act(async () => shelf.writeElsewhere('course.json', after));
  await waitFor(() =>
    expect(description).toHaveProperty('value', 'A word about what this course is for.'),
  );
  await user.click(screen.getByRole('button', { name: /^Undo: what was written elsewhere/ }));
  await waitFor(() => expect(shelf.texts.get('course.json')).toBe(before));
});
