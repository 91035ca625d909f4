import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import { valueAt } from '../../../course/load/jsonPath.ts';
import { BLOCK, blockPanel, LESSON, panelOf } from './testing.tsx';
import { fetchFieldWords } from '../../words/fieldWordsIn.ts';

const choice = {
  type: 'choice',
  id: 'ask',
  question: 'Which?',
  options: [
    { id: 'a', text: 'Apples', correct: true },
    { id: 'b', text: 'Pears' },
    { id: 'c', text: 'Plums' },
  ],
};

type Made = Awaited<ReturnType<typeof blockPanel>>;
const optionsOf = ({ value }: Made) => valueAt(value(LESSON), [...BLOCK.path, 'options']);
const row = (name: RegExp) => screen.getByRole('button', { name });

test('the right answer is marked at its option; of one choice there is one', async () => {
  const made = await blockPanel(choice);
  fireEvent.click(screen.getByRole('radio', { name: 'Right answer: Pears' }));
  expect(optionsOf(made)).toEqual([
    { id: 'a', text: 'Apples' },
    { id: 'b', text: 'Pears', correct: true },
    { id: 'c', text: 'Plums' },
  ]);
});

test('of items that begin alike what can be done with each says which one it is', async () => {
  const options = ['Yes', 'Yes', 'No'].map((text, index) => ({ id: `o${index}`, text }));
  await blockPanel({ ...choice, options });
  const removes = screen.getAllByRole('button', { name: /^Remove: / });
  expect(removes.map(({ textContent }) => textContent)).toEqual([
    'Remove: Yes 1',
    'Remove: Yes 2',
    'Remove: No',
  ]);
  expect(screen.getByRole('radio', { name: 'Right answer: Yes 2' })).toBeDefined();
});

test('where several can be chosen, several can be right', async () => {
  const made = await blockPanel({ ...choice, select: 'several' });
  fireEvent.click(screen.getByRole('checkbox', { name: 'Right answer: Plums' }));
  expect(optionsOf(made)).toEqual([
    choice.options[0],
    choice.options[1],
    { id: 'c', text: 'Plums', correct: true },
  ]);
});

test('a row moves by Alt and an arrow, and keeps the focus', async () => {
  const made = await blockPanel(choice);
  const apples = row(/^1 ?Apples$/);
  act(() => apples.focus());
  fireEvent.keyDown(apples, { key: 'ArrowDown', altKey: true });
  expect(optionsOf(made)).toEqual([choice.options[1], choice.options[0], choice.options[2]]);
  expect(document.activeElement).toBe(row(/^2 ?Apples$/));
});

test('a row is dragged by its grip to where it is let go', async () => {
  const made = await blockPanel(choice);
  const rows = within(screen.getByRole('group', { name: 'Options' })).getAllByRole('listitem');
  rows.forEach((each, index) => {
    each.getBoundingClientRect = () => new DOMRect(0, index * 50, 300, 50);
  });
  const grip = rows[0]?.querySelector('[aria-hidden="true"]');
  if (!(grip instanceof HTMLElement)) throw new Error('A row has a grip.');
  grip.setPointerCapture = () => undefined;
  fireEvent.pointerDown(grip, { button: 0, clientY: 20 });
  fireEvent.pointerMove(grip, { clientY: 140 });
  fireEvent.pointerUp(grip);
  expect(optionsOf(made)).toEqual([choice.options[1], choice.options[2], choice.options[0]]);
});

test('what is removed leaves the focus at the next one', async () => {
  await blockPanel(choice);
  fireEvent.click(screen.getByRole('button', { name: 'Remove: Apples' }));
  expect(document.activeElement).toBe(row(/^1 ?Pears$/));
});

test('many are folded to their titles, but the one that is looked for', async () => {
  const cards = Array.from({ length: 6 }, (_, index) => ({
    id: `card-${index}`,
    front: `Front ${index}`,
    back: 'Back.',
  }));
  const { aim } = await blockPanel({ type: 'flipCards', id: 'cards', cards });
  expect(screen.queryAllByRole('textbox', { name: 'Front' })).toEqual([]);
  aim({ ...BLOCK, path: [...BLOCK.path, 'cards', 3, 'front'] });
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Front' }));
  expect(row(/^4 ?Front 3$/).getAttribute('aria-expanded')).toBe('true');
});

test('what stands open for a note is not folded under the hands of who answers it', async () => {
  const cards = Array.from({ length: 5 }, (_, index) => ({
    id: `card-${index}`,
    front: `Front of card ${index + 1}`,
    back: 'Back.',
  }));
  let notes = 1;
  const { user } = await blockPanel(
    { type: 'flipCards', id: 'cards', cards },
    { notesWithin: () => notes },
  );
  const [front] = screen.getAllByRole('textbox', { name: 'Front' });
  if (front === undefined) throw new Error('Cards with a note stand open.');
  await user.clear(front);
  notes = 0;
  await user.type(front, 'Hope');
  expect(document.activeElement).toBe(front);
  expect(row(/^1 ?Hope$/).getAttribute('aria-expanded')).toBe('true');
});

const texts = () => screen.getAllByRole('textbox', { name: 'Text' });

test('Enter leads from item to item, and behind the last one to another', async () => {
  const made = await blockPanel(choice);
  const at = () => texts().findIndex((each) => each === document.activeElement);
  texts()[0]?.focus();
  await made.user.keyboard('{Enter}');
  expect(at()).toBe(1);
  await made.user.keyboard('{Enter}{Enter}');
  expect(at()).toBe(3);
  expect(optionsOf(made)).toHaveLength(4);
  await made.user.clear(texts()[3] ?? document.body);
  await made.user.keyboard('{Enter}');
  expect(optionsOf(made)).toHaveLength(4);
  expect(optionsOf(made)).toMatchObject([
    { text: 'Apples' },
    { text: 'Pears' },
    { text: 'Plums' },
    {},
  ]);
});

test('Enter leads from a text to the next one of its item', async () => {
  const cards = [{ id: 'one', front: 'Front', back: 'Back.' }];
  const { user } = await blockPanel({ type: 'flipCards', id: 'cards', cards });
  await user.click(screen.getByRole('textbox', { name: 'Front' }));
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Back' }));
});

const COURSE = 'course.json';
const named = {
  lesson: [
    { id: 'one', title: 'One' },
    { id: 'quiz', title: 'The quiz' },
  ],
  quiz: [{ id: 'quiz', title: 'The quiz' }],
  objective: [],
};

test('when a course is complete is chosen in words, and nothing said before is lost', async () => {
  const { value } = await panelOf(
    { [COURSE]: { title: 'Hope', completion: { passed: 'quiz' } } },
    { file: COURSE, path: [] },
    { named },
  );
  const completion = () => valueAt(value(COURSE), ['completion']);
  fireEvent.click(screen.getByText('Finishing'));
  const [way] = screen.getAllByRole('combobox', { name: 'What counts' });
  if (way === undefined) throw new Error('There are ways.');
  fireEvent.change(way, { target: { value: 'all' } });
  expect(completion()).toEqual({ all: [{ passed: 'quiz' }] });
  fireEvent.click(screen.getByRole('button', { name: 'Add to: All of these' }));
  expect(completion()).toEqual({ all: [{ passed: 'quiz' }, { lessons: ['one', 'quiz'] }] });
  fireEvent.change(way, { target: { value: 'passed' } });
  expect(completion()).toEqual({ passed: 'quiz' });
});

test('a form speaks Arabic where the editor does', async () => {
  await fetchFieldWords('ar');
  await blockPanel(choice, { language: 'ar' });
  expect(screen.getByRole('textbox', { name: 'السؤال' })).not.toBeNull();
  expect(screen.getByText('ما يُسأل عنه المتعلم.')).not.toBeNull();
  // Its beginning is seen, whichever way it runs.
  expect(screen.getByRole('option', { name: 'Know hope' }).dir).toBe('auto');
});

test.each([
  [1, 'حرف'],
  [6, 'أحرف'],
  [50, 'حرفًا'],
  [200, 'حرف'],
])('what a number counts goes with it in Arabic: %s %s', async (longest, unit) => {
  const question = { type: 'openText', id: 'why', question: 'Why?', maxLength: longest };
  await blockPanel(question, { language: 'ar' });
  expect(screen.getByText(unit)).not.toBeNull();
});

test('a new item that names a part of the course names the first that none does, and is called by it', async () => {
  const file = 'lessons/last.json';
  const objective = [
    { id: 'know', title: 'Know hope' },
    { id: 'give', title: 'Give hope' },
  ];
  const quiz = {
    pools: [{ objective: 'know', draw: 1 }],
    questions: [{ type: 'trueFalse', id: 'q', statement: 'Hope grows.', answer: true }],
  };
  const { value } = await panelOf(
    { [file]: { format: 1, type: 'quiz', id: 'last', title: 'Last', minutes: 5, quiz } },
    { file, path: [] },
    { named: { lesson: [], quiz: [], objective } },
  );
  fireEvent.click(screen.getByRole('button', { name: /Add.*Pools/ }));
  expect(valueAt(value(file), ['quiz', 'pools'])).toEqual([
    { objective: 'know', draw: 1 },
    { objective: 'give', draw: 3 },
  ]);
  expect(row(/^2 ?Give hope$/)).not.toBeNull();
});

test('where no more can stand, the button says so, and none is copied', async () => {
  const columns = ['One', 'Two', 'Three'].map((text) => ({ text }));
  const made = await blockPanel({ type: 'columns', id: 'beside', columns });
  const before = made.value(LESSON);
  const add = screen.getByRole('button', {
    name: 'Add to: Columns',
    description: '3 at most can stand here.',
  });
  fireEvent.click(add);
  expect(made.value(LESSON)).toBe(before);
  expect(screen.getAllByRole('button', { name: /^Copy: / })[0]).toHaveProperty('disabled', true);
});

test('a new item stays in sight while notes come to it, until somebody does something', async () => {
  const grown: (() => void)[] = [];
  class Grows {
    constructor(hear: () => void) {
      grown.push(hear);
    }
    readonly observe = () => undefined;
    readonly disconnect = () => grown.splice(0);
  }
  vi.stubGlobal('ResizeObserver', Grows);
  const cards = [{ id: 'hope', front: 'Hope', back: 'People recover.' }];
  await blockPanel({ type: 'flipCards', id: 'cards', cards });
  const seen = vi.spyOn(Element.prototype, 'scrollIntoView');
  fireEvent.click(screen.getByRole('button', { name: 'Add to: Cards' }));
  seen.mockClear();
  grown.forEach((grow) => grow());
  const added = row(/^2 ?Front of card 2$/).closest('li');
  expect(seen.mock.contexts).toEqual([added]);
  fireEvent.keyDown(document.body, { key: 'a' });
  expect(grown).toEqual([]);
  seen.mockRestore();
  vi.unstubAllGlobals();
});

test('what a choice changes is called by its meter', async () => {
  const next = { id: 'next', text: 'Ask.', to: 'end', changes: [{ meter: 'trust', by: 1 }] };
  await blockPanel({
    type: 'scenario',
    id: 'talk',
    title: 'A talk',
    meters: [{ id: 'trust', name: 'Her trust' }],
    scenes: [
      { id: 'start', text: 'She waits.', choices: [next, { id: 'go', text: 'Go.', to: 'end' }] },
      { id: 'end', text: 'She tells.', ending: 'Told' },
    ],
  });
  for (const name of [/^1 ?She waits/, /^1 ?Ask\./]) {
    if (row(name).getAttribute('aria-expanded') === 'false') fireEvent.click(row(name));
  }
  // As in the list of meters itself.
  expect(screen.getAllByRole('button', { name: /^1 ?Her trust$/ })).toHaveLength(2);
});

test('a row without words of its own is called by its language, by what is in it, or by its list', async () => {
  const asked = { type: 'openText', id: 'say', question: 'What would you say to her?' };
  const video = {
    type: 'video',
    id: 'day',
    title: 'A day',
    captions: [{ language: 'ar', file: 'day.ar.vtt' }, {}],
    stops: [{ id: 'first', at: 30, questions: [asked] }],
  };
  await blockPanel(video);
  row(/^1 ?Arabic$/);
  row(/^2 ?Captions 2$/);
  row(/^1 ?What would you say to her\?$/);
});
