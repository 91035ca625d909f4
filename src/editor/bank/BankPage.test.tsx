import { fireEvent, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { expect, test } from 'vitest';

import { openWorkspace } from '../page/testing/openWorkspace.tsx';
import { BankPage } from './BankPage.tsx';

const quiz = (id: string, title: string, questions: readonly object[], rules: object = {}) =>
  JSON.stringify({ format: 1, type: 'quiz', id, title, minutes: 5, quiz: { ...rules, questions } });

const statement = (id: string, words: string, objective?: string) => ({
  type: 'trueFalse',
  id,
  statement: words,
  answer: true,
  ...(objective === undefined ? {} : { objective }),
});

const files = {
  'course.json': JSON.stringify({
    title: 'Hope',
    lessons: ['first', 'last'],
    objectives: [{ id: 'know', text: 'Know hope' }],
  }),
  'lessons/first.json': quiz('first', 'First quiz', [
    statement('q1', 'People recover.', 'know'),
    statement('q2', 'Hope grows.'),
  ]),
  'lessons/last.json': quiz('last', 'Last quiz', [statement('q3', 'Courage helps.')]),
};

async function bank(others: Readonly<Record<string, string>> = {}) {
  const { editing, closed } = await openWorkspace(
    { name: 'bank', View: BankPage },
    { ...files, ...others },
  );
  const questionsIn = (file: string): unknown =>
    JSON.parse(editing.history.get().draft.get(file) ?? '').quiz.questions;
  return { editing, closed, questionsIn };
}

const listed = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
const mark = (question: string) =>
  fireEvent.click(screen.getByRole('checkbox', { name: `Mark: ${question}` }));

test('all questions stand there, are found by words and sorted by a head', async () => {
  await bank();
  expect(listed()).toEqual(['People recover.', 'Hope grows.', 'Courage helps.']);
  fireEvent.click(screen.getByRole('button', { name: 'Question' }));
  expect(listed()).toEqual(['Courage helps.', 'Hope grows.', 'People recover.']);
  expect(screen.getByRole('columnheader', { name: 'Question' }).getAttribute('aria-sort')).toBe(
    'ascending',
  );
  fireEvent.change(screen.getByRole('combobox', { name: 'What it tests' }), {
    target: { value: 'know' },
  });
  expect(listed()).toEqual(['People recover.']);
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('several are given what they test in one step, and moved to another quiz', async () => {
  const { editing, questionsIn } = await bank();
  mark('Hope grows.');
  mark('Courage helps.');
  const actions = screen.getByRole('group', { name: 'Marked: 2' });
  fireEvent.change(within(actions).getByRole('combobox', { name: 'Let them test' }), {
    target: { value: 'know' },
  });
  expect(questionsIn('lessons/last.json')).toEqual([statement('q3', 'Courage helps.', 'know')]);
  expect(editing.history.get().done).toHaveLength(1);
  mark('People recover.');
  fireEvent.change(screen.getByRole('combobox', { name: 'Move to the quiz' }), {
    target: { value: 'last' },
  });
  expect(questionsIn('lessons/last.json')).toEqual([
    statement('q3', 'Courage helps.', 'know'),
    statement('q1', 'People recover.', 'know'),
  ]);
});

test('how many are marked is heard, for what can be done with them appears above', async () => {
  await bank();
  const marked = ['Hope grows.', 'Courage helps.', 'Hope grows.', 'Courage helps.'].map((each) => {
    mark(each);
    return document.querySelector('output[aria-live]')?.textContent;
  });
  expect(marked).toEqual(['Marked: 1', 'Marked: 2', 'Marked: 1', 'Marked: 0']);
});

test('a quiz keeps its last question, and the bank says so', async () => {
  const { questionsIn } = await bank();
  mark('Courage helps.');
  fireEvent.click(screen.getByRole('button', { name: 'Remove' }));
  expect(questionsIn('lessons/last.json')).toHaveLength(1);
  expect(screen.getByText(/a quiz would have no question left/)).not.toBeNull();
});

test('a question opens in its form', async () => {
  const { editing, closed } = await bank();
  fireEvent.click(screen.getByRole('button', { name: 'Hope grows.' }));
  expect(editing.place.get()).toEqual({
    file: 'lessons/first.json',
    path: ['quiz', 'questions', 1],
  });
  expect(closed()).toBe(1);
});

test('what each attempt draws of a pool stands beside how many there are', async () => {
  const pools = [{ objective: 'know', draw: 1 }];
  const questions = [
    statement('q1', 'People recover.', 'know'),
    statement('q2', 'Hope grows.', 'know'),
  ];
  await bank({ 'lessons/first.json': quiz('first', 'First quiz', questions, { pools }) });
  const drawn = screen.getByRole('region', { name: 'Each attempt of “First quiz” draws' });
  expect(
    within(drawn)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['Know hope: 1 of 2']);
  fireEvent.change(screen.getByRole('combobox', { name: 'Quiz' }), {
    target: { value: 'lessons/last.json' },
  });
  expect(screen.queryByRole('region', { name: /draws$/ })).toBeNull();
});
