import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import * as z from 'zod';

import { items, plainText, reference, richText, setting } from '../../../blocks/fields.ts';
import { valueAt } from '../../../course/load/jsonPath.ts';
import { choiceSchema } from '../../../blocks/choice/author.ts';
import { flipCardsSchema } from '../../../blocks/flipCards/author.ts';
import { imageSchema } from '../../../blocks/image/author.ts';
import { blockPanel, formOf, LESSON, panelOf } from './testing.tsx';

const cards = {
  type: 'flipCards',
  id: 'cards',
  cards: [
    { id: 'one', front: 'Courage', back: 'It grows.' },
    { id: 'two', front: 'Time', back: 'It heals.' },
  ],
};

test('what is typed stands in the file, under the words that the block reference has', async () => {
  const { now, user } = await formOf(flipCardsSchema, cards);
  await user.type(screen.getByRole('textbox', { name: /^Title/ }), 'Two words');
  const [front] = screen.getAllByRole('textbox', { name: 'Front' });
  if (front === undefined) throw new Error('A card has a front.');
  await user.clear(front);
  await user.type(front, 'Hope');
  expect(now()).toEqual({
    type: 'flipCards',
    id: 'cards',
    title: 'Two words',
    cards: [{ id: 'one', front: 'Hope', back: 'It grows.' }, cards.cards[1]],
  });
});

test('a line belongs to no other field: a browser reads all that belongs together with each letter', async () => {
  await formOf(flipCardsSchema, cards);
  const title = screen.getByRole('textbox', { name: /^Title/ });
  const fields = title instanceof HTMLTextAreaElement ? title.form?.elements : undefined;
  expect([...(fields ?? [])]).toEqual([title]);
});

test('what only holds a place is chosen whole, by key or by pointer, so that typing takes its place', async () => {
  const { now, user } = await formOf(flipCardsSchema, cards, { isUnwritten: () => true });
  const [front, other] = screen.getAllByRole('textbox', { name: 'Front' });
  if (front === undefined || other === undefined) throw new Error('There are two cards.');
  await import('../../text/textEditor.ts');
  await user.click(front);
  await user.keyboard('Hope');
  const bring = vi.spyOn(other, 'scrollIntoView');
  other.focus();
  expect(bring).toHaveBeenCalledWith({ block: 'nearest' });
  await user.keyboard('Trust');
  const back = screen.getAllByRole('textbox', { name: 'Back' })[0];
  back?.focus();
  await screen.findByRole('toolbar');
  await user.keyboard('x');
  expect(now()).toMatchObject({
    cards: [{ front: 'Hope', back: 'x' }, { front: 'Trust' }],
  });
});

test('cards are added, moved, copied and removed', async () => {
  const { now, user } = await formOf(flipCardsSchema, cards);
  await user.click(screen.getByRole('button', { name: 'Move down: Courage' }));
  await user.click(screen.getByRole('button', { name: 'Remove: Time' }));
  await user.click(screen.getByRole('button', { name: 'Add to: Cards' }));
  const ids = z.array(z.object({ id: z.string(), front: z.string() }));
  const found = ids.parse(valueAt(now(), ['cards']));
  expect(found).toHaveLength(2);
  // Whoever adds one wants to write it.
  expect(document.activeElement).toBe(screen.getAllByRole('textbox', { name: 'Front' }).at(-1));
  expect(found[0]).toMatchObject({ id: 'one', front: 'Courage' });
  await user.click(screen.getByRole('button', { name: 'Copy: Courage' }));
  const copied = ids.parse(valueAt(now(), ['cards']));
  expect(new Set(copied.map(({ id }) => id)).size).toBe(3);
});

/** What nobody has heard of: a form needs the kinds of fields alone. */
const madeUp = z.strictObject({
  type: z.literal('oracle'),
  question: richText({ title: 'Question', description: 'What is asked.', example: 'Who?' }),
  loud: setting(z.boolean().default(false), {
    title: 'Loud',
    description: 'Whether it shouts.',
    example: true,
  }),
  mood: setting(z.enum(['calm', 'veryCross']).default('calm'), {
    title: 'Mood',
    description: 'How it answers.',
    example: 'calm',
  }),
  objective: reference('objective', {
    title: 'Objective',
    description: 'What it teaches.',
    example: 'know',
  }).optional(),
  sayings: items(
    z.strictObject({
      id: z.string(),
      words: plainText({ title: 'Words', description: 'What it says.', example: 'Know thyself.' }),
    }),
    { title: 'Sayings', description: 'What it may say.', example: [] },
  ),
});

test('a block type that no code knows has its form by its fields alone', async () => {
  const oracle = {
    type: 'oracle',
    question: 'Who are you?',
    sayings: [{ id: 'a', words: 'Know thyself.' }],
  };
  const { now, user } = await formOf(madeUp, oracle);
  await user.click(screen.getByText('More'));
  await user.click(screen.getByRole('checkbox', { name: 'Loud' }));
  await user.selectOptions(screen.getByRole('combobox', { name: /^Mood/ }), 'Very cross');
  await user.selectOptions(screen.getByRole('combobox', { name: /^Objective/ }), 'Know hope');
  const sayings = screen.getByRole('group', { name: 'Sayings' });
  await user.type(within(sayings).getByRole('textbox', { name: 'Words' }), ' Well.');
  expect(now()).toEqual({
    ...oracle,
    loud: true,
    mood: 'veryCross',
    objective: 'know',
    sayings: [{ id: 'a', words: 'Know thyself. Well.' }],
  });
});

test('what check says stands at its field, and is heard with it', async () => {
  await formOf(flipCardsSchema, cards, {
    issuesAt: ({ path }) =>
      path.at(-1) === 'title'
        ? [
            {
              severity: 'error',
              rule: 'long-text',
              place: { file: LESSON, line: 1, column: 1, path: 'blocks[0].title' },
              message: 'This is too long.',
              remedy: 'Shorten it.',
            },
          ]
        : [],
  });
  const title = screen.getByRole('textbox', { name: /^Title/ });
  expect(title.getAttribute('aria-invalid')).toBe('true');
  const told = () =>
    (title.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent)
      .join(' ');
  // Notes are fetched with the first.
  await waitFor(() => expect(told()).toContain('This is too long. Shorten it.'));
});

test('another picture needs other words: those of the one before do not stay', async () => {
  const picture = { type: 'image', id: 'room', file: 'room.svg', alternative: 'A bright room.' };
  const { now, user } = await formOf(imageSchema, picture, {
    media: new Map([
      ['media/room.svg', { present: true, size: 10 }],
      ['media/garden.svg', { present: true, size: 10 }],
    ]),
  });
  await user.selectOptions(screen.getByRole('combobox', { name: 'File' }), 'garden.svg');
  expect(now()).toEqual({ type: 'image', id: 'room', file: 'garden.svg' });
});

test('words for a picture are asked for where there is one', async () => {
  const block = {
    type: 'choice',
    id: 'landing',
    question: 'Which landing is that?',
    options: [
      { id: 'for', text: 'Doing for' },
      { id: 'with', text: 'Doing with', file: 'room.svg' },
    ],
  };
  await formOf(choiceSchema, block, {
    media: new Map([['media/room.svg', { present: true, size: 10 }]]),
  });
  const asked = screen.getAllByRole('textbox', { name: /^Alternative text/ });
  expect(asked.map((each) => each.closest('details') !== null)).toEqual([true, false]);
});

test('a part with few fields is not hidden in its own fold, and asks for no words without a picture', async () => {
  const course = { format: 1, id: 'hope', title: 'Hope', description: 'Hope.', cover: {} };
  await panelOf({ 'course.json': course }, { file: 'course.json', path: [] });
  const cover = screen.getByRole('group', { name: 'Cover', hidden: true });
  expect(cover.querySelector('details')).toBeNull();
  const names = [...cover.querySelectorAll('label')].map(({ textContent }) => textContent);
  expect(names.findIndex((name) => name.startsWith('Image'))).toBeLessThan(
    names.findIndex((name) => name.startsWith('Alternative text')),
  );
});

test.each(['survey', 'knowledgeCheck'])('one more question of a %s is called one', async (type) => {
  await blockPanel({ type, id: 'asked', questions: [] });
  expect(screen.getByRole('button', { name: 'Add a question' })).toBeDefined();
});

test('what the outline shows is not edited in the form a second time', async () => {
  await formOf(flipCardsSchema, cards, {}, ['cards']);
  expect(screen.queryByRole('group', { name: 'Cards' })).toBeNull();
  expect(screen.queryByRole('textbox', { name: /^Title/ })).not.toBeNull();
});
