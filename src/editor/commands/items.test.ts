import { expect, test } from 'vitest';

import { blockSchema } from '../../blocks/definitions.ts';
import { goodLesson, goodQuiz } from '../../course/testing/goodCourse.ts';
import type { Draft } from '../document/draft.ts';
import type { Command } from './edit.ts';
import { addItem, duplicateItem, moveItem, removeItem } from './items.ts';
import { adviceOn } from './models.ts';
import { after, goodDraft, QUIZ, textAfter, WELCOME } from './testing/drafts.ts';

const draft = goodDraft();
const cards = { file: WELCOME, path: ['blocks', 1, 'cards'] };

const valueIn = (file: string, command: Command, from: Draft = draft): unknown =>
  JSON.parse(textAfter(from, file, command) ?? 'null');

/** The good lesson with the cards of its second block changed. */
const withCards = (change: (cards: readonly unknown[]) => readonly unknown[]) => {
  const { blocks, ...lesson } = goodLesson();
  const changed = blocks.map((block) =>
    'cards' in block ? { ...block, cards: change(block.cards ?? []) } : block,
  );
  return { ...lesson, blocks: changed };
};

test('a new item has words to write over, and an id that says only what it is', () => {
  const edit = addItem(cards, 1)(draft);
  expect(edit).toMatchObject({
    name: 'addItem',
    about: 'Hope',
    place: { file: WELCOME, path: 'blocks[1].cards[1]' },
    joins: false,
  });
  const card = { id: 'card', front: 'Front of card 3', back: 'What is on the back of card 3.' };
  expect(valueIn(WELCOME, addItem(cards, 1))).toEqual(
    withCards(([first, second]) => [first, card, second]),
  );
});

test('one that is given keeps its words, and its id where that is free', () => {
  const values = [
    { id: 'hope', front: 'Trust', back: 'It grows.' },
    { id: 'trust', front: 'Trust', back: 'It grows.' },
    { front: 'Trust and time', back: 'It grows.' },
  ];
  const ids = values.map((value) => {
    const text = textAfter(draft, WELCOME, addItem(cards, 9, value)) ?? '';
    return /"id": "(\S+)",\s+"front": "Trust/.exec(text)?.[1];
  });
  expect(ids).toEqual(['hope-2', 'trust', 'trust-and-time']);
});

test('an id that the lock or a translation knows is not given again', () => {
  const lock = {
    format: 1,
    blocks: { principles: { items: { hope: 1, respect: 2 }, retired: { card: 3 } } },
    retired: { blocks: { principles: [{ items: { 'card-2': 1 } }] } },
  };
  const locale = { texts: { 'block.principles.cards.card-3.front': { text: 'أمل' } } };
  const known = goodDraft({ 'course.lock.json': lock, 'locales/ar.json': locale });
  expect(textAfter(known, WELCOME, addItem(cards, 0))).toContain('"id": "card-4"');
});

test('an item that would have to name something is only added when it is given', () => {
  const objectives = { file: QUIZ, path: ['objectives'] };
  expect(addItem(objectives, 0)(draft)).toBeNull();
  expect(valueIn(QUIZ, addItem(objectives, 0, 'define-peer-work'))).toEqual({
    ...goodQuiz(),
    objectives: ['define-peer-work'],
  });
  expect(Object.keys(valueIn(QUIZ, addItem(objectives, 0, 'x')) ?? {})).toEqual([
    'format',
    'type',
    'id',
    'title',
    'minutes',
    'objectives',
    'quiz',
  ]);
});

test('a list that is missing is made, and goes with its last item', () => {
  const glossary = { file: 'course.json', path: ['glossary'] };
  const made = after(draft, addItem(glossary, 0));
  expect(made?.get('course.json')).toContain(
    '"glossary": [\n    {\n      "id": "glossary",\n      "term": "Term 1",',
  );
  const first = { file: 'course.json', path: ['glossary', 0] };
  expect(made && after(made, removeItem(first))).toEqual(draft);
});

test('a list is not made longer, shorter or other than it can be', () => {
  const { objectives } = { objectives: { file: 'course.json', path: ['objectives', 0] } };
  expect(removeItem(objectives)(draft)).toBeNull();
  expect(addItem(cards, 0, { front: 'No back' })(draft)).toBeNull();
  expect(addItem({ file: WELCOME, path: ['title'] }, 0)(draft)).toBeNull();
  expect(addItem({ file: 'none.json', path: ['cards'] }, 0)(draft)).toBeNull();
});

test('an item is moved, as it was written', () => {
  expect(valueIn(WELCOME, moveItem(cards, 0, 1))).toEqual(withCards((list) => list.toReversed()));
  expect(moveItem(cards, 0, 1)(draft)?.place.path).toBe('blocks[1].cards[1]');
  expect([moveItem(cards, 1, 1)(draft), moveItem(cards, 0, 2)(draft)]).toEqual([null, null]);
});

test('once an item is gone the author is at the next one', () => {
  const first = { ...cards, path: [...cards.path, 0] };
  expect(removeItem(first)(draft)).toMatchObject({
    name: 'removeItem',
    about: 'Hope',
    place: { path: 'blocks[1].cards[0]' },
  });
  expect(valueIn(WELCOME, removeItem(first))).toEqual(withCards((list) => list.slice(1)));
});

test('a copy stands behind its original, with an id of its own', () => {
  const option = { file: QUIZ, path: ['quiz', 'questions', 1, 'options', 0] };
  const text = draft.get(QUIZ) ?? '';
  const source = text.slice(
    text.indexOf('{\n            "id": "for"'),
    text.indexOf(',\n          {\n            "id": "with"'),
  );
  expect(textAfter(draft, QUIZ, duplicateItem(option))).toBe(
    text.replace(source, `${source},\n          ${source.replace('"for"', '"for-2"')}`),
  );
});

const table = {
  type: 'table',
  id: 'help',
  columns: [
    { id: 'when', title: 'When' },
    { id: 'do', title: 'Do' },
  ],
  rows: [{ id: 'late', cells: { when: 'Late', do: 'Meet.' } }],
};
const tabled = goodDraft({ [WELCOME]: { ...goodLesson(), blocks: [table] } });
const tableAfter = (command: Command): unknown => {
  const lesson = valueIn(WELCOME, command, tabled);
  return typeof lesson === 'object' && lesson !== null && 'blocks' in lesson ? lesson.blocks : null;
};

test('a row has a cell for each column, and a column one in each row', () => {
  const rows = { file: WELCOME, path: ['blocks', 0, 'rows'] };
  const columns = { file: WELCOME, path: ['blocks', 0, 'columns'] };
  const [when, attempt] = table.columns;
  const [late] = table.rows;
  expect(tableAfter(addItem(rows, 1))).toEqual([
    { ...table, rows: [late, { id: 'row', cells: { when: '–', do: '–' } }] },
  ]);
  expect(tableAfter(addItem(columns, 1))).toEqual([
    {
      ...table,
      columns: [when, { id: 'column', title: 'Column 3' }, attempt],
      rows: [{ id: 'late', cells: { when: 'Late', column: '–', do: 'Meet.' } }],
    },
  ]);
  expect(tableAfter(duplicateItem({ ...columns, path: [...columns.path, 1] }))).toEqual([
    {
      ...table,
      columns: [when, attempt, { id: 'do-2', title: 'Do' }],
      rows: [{ id: 'late', cells: { when: 'Late', do: 'Meet.', 'do-2': 'Meet.' } }],
    },
  ]);
  expect(tableAfter(removeItem({ ...columns, path: [...columns.path, 0] }))).toEqual([
    { ...table, columns: [attempt], rows: [{ id: 'late', cells: { do: 'Meet.' } }] },
  ]);
});

/** A story at the top of the good lesson. */
const storyWith = (scenes: readonly unknown[]): Draft => {
  const story = { type: 'scenario', id: 'story', title: 'A visit', scenes };
  return goodDraft({ [WELCOME]: { ...goodLesson(), blocks: [story, ...goodLesson().blocks] } });
};
const scene = (id: string, fields: object) => ({ id, title: id, text: 'It rains.', ...fields });
const choicesOf = (index: number) => ({
  file: WELCOME,
  path: ['blocks', 0, 'scenes', index, 'choices'],
});

test('a new choice in the last scene leads to an ending that is added for it', () => {
  const open = { choices: [{ id: 'in', text: 'In', to: 'table' }] };
  const story = storyWith([scene('door', open), scene('table', {})]);
  const { blocks } = Object(valueIn(WELCOME, addItem(choicesOf(1), 0), story));
  const [{ scenes }] = blocks;
  expect(scenes).toHaveLength(3);
  expect(scenes[1].choices).toMatchObject([{ to: scenes[2].id }]);
  expect(scenes[2]).toHaveProperty('ending');
  const { data } = blockSchema.safeParse(blocks[0]);
  const found = data === undefined ? ['not read'] : adviceOn(data);
  expect(found.filter((each) => typeof each === 'string' || each.severity === 'error')).toEqual([]);
});

test('one that has scenes further down leads to the last of them', () => {
  const end = { ending: { title: 'An end', text: 'It ends.' } };
  const story = storyWith([scene('door', {}), scene('table', end), scene('home', end)]);
  const { blocks } = Object(valueIn(WELCOME, addItem(choicesOf(0), 0), story));
  expect(blocks[0].scenes).toHaveLength(3);
  expect(blocks[0].scenes[0].choices).toMatchObject([{ to: 'home' }]);
});
