import { createEvent, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';

import { goodCourseJson } from '../../../course/testing/goodCourse.ts';
import { goodDraft, WELCOME } from '../../commands/testing/drafts.ts';
import { openOutline, row, rows } from './openOutline.tsx';

afterEach(() => vi.unstubAllGlobals());

/** Which of them are chosen, by their number from 0. */
const chosenRows = (): readonly number[] =>
  screen
    .getAllByRole('row')
    .flatMap((each, index) => (each.getAttribute('aria-selected') === 'true' ? [index] : []));

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

test('what is pasted shows its own picture, also where another window just added one of that name', async () => {
  const origin = { shelf: 'desk', course: 'hope', cut: false };
  const image = { type: 'image', id: 'team', file: 'team.webp', alternative: 'A team.' };
  const copied = JSON.stringify({ waymark: origin, blocks: [image] });
  const own = new Uint8Array([1, 2]);
  const { user, file, editing, addElsewhere } = await openOutline(goodDraft(), {
    media: { 'hope/media/team.webp': own },
  });
  await addElsewhere('media/team.webp', new Uint8Array([9]));
  await user.click(row(/Quiz/));
  await user.paste(copied);
  expect(await screen.findAllByText('Only questions can stand in a quiz.')).not.toEqual([]);
  // Nothing was put beside it.
  expect(editing.others.get().size).toBe(0);
  await user.click(row(/What is peer work/));
  await user.paste(copied);
  expect(await screen.findByText('Pasted. One file came along.')).toBeDefined();
  expect(file(WELCOME)).toContain('"file":"team-2.webp"');
  expect(await editing.mediaBytes('media/team-2.webp')).toEqual({ ok: true, value: own });
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
