import { describe, expect, it } from 'vitest';

import { compileFixture } from '../compileFixture.ts';
import { withColumn } from '../gridAnswer.ts';
import { linearizeBlock } from '../linearize.ts';
import { gradeQuestion, interactionParts, optionOrder, rightAnswer } from '../questions.ts';
import { lintMatrix } from './build.ts';
import { matrixFixtures } from './fixtures.ts';

const tasks = compileFixture('matrix', matrixFixtures.tasks);
const allowed = compileFixture('matrix', matrixFixtures.allowed);

type Cells = readonly (readonly [row: number, column: number])[];
const grid = (...cells: Cells) => ({ kind: 'grid', cells }) as const;

const pair = (row: number, id: string, column: number, of: string) => [
  { item: row, id },
  { item: column, id: of },
];

it('keeps a column for each row, and is done when answered', () => {
  expect(tasks).toMatchObject({
    state: { kind: 'grid', rows: [4, 5, 6], columns: [1, 2, 3] },
    done: { when: 'answered' },
  });
  expect(allowed.done).toEqual({ when: 'correct' });
});

it('is read with its columns and its rows, whatever is right', () => {
  expect(linearizeBlock(tasks).map(({ text }) => text)).toEqual([
    'Whose task is it?',
    'Peer worker',
    'Nurse',
    'Both',
    'Speaks of their own recovery',
    'Gives out medicine',
    'Listens to what the person wants',
  ]);
});

it('is answered row by row', () => {
  const second = withColumn(null, 5, 2);
  expect(withColumn(second, 4, 1)).toEqual(grid([4, 1], [5, 2]));
  expect(withColumn(grid([4, 1], [5, 2]), 4, 3)).toEqual(grid([4, 3], [5, 2]));
});

it('has its rows in the order of the author, unless a quiz shuffles', () => {
  expect(optionOrder(tasks, 3, false)).toEqual([4, 5, 6]);
  const orders = Array.from({ length: 30 }, (_, seed) => optionOrder(tasks, seed, true).join());
  expect(new Set(orders).size).toBe(6);
});

describe('grading', () => {
  it.each([
    ['all rows', tasks, grid([4, 1], [5, 2], [6, 3]), { points: 1, correct: true }],
    ['a row', tasks, grid([4, 1], [5, 1], [6, 1]), { points: 1 / 3, correct: false }],
    ['no row', tasks, grid([4, 2], [5, 1]), { points: 0, correct: false }],
    ['a row, where all must be right', allowed, grid([3, 1]), { points: 0, correct: false }],
    ['a column of another question', tasks, grid([4, 9]), { points: 0, correct: false }],
  ])('%s', (_name, question, answer, grade) => {
    expect(gradeQuestion(question, answer)).toEqual(grade);
  });
});

it('is told to an LMS as rows that are matched with columns', () => {
  expect(interactionParts(allowed, grid([3, 2]))).toEqual([
    {
      part: null,
      description: 'Is it all right?',
      answer: {
        kind: 'matching',
        response: [pair(3, 'monday', 2, 'no')],
        right: [
          pair(3, 'monday', 1, 'yes'),
          pair(4, 'agreed', 1, 'yes'),
          pair(5, 'invite', 2, 'no'),
        ],
      },
    },
  ]);
  expect(gradeQuestion(allowed, rightAnswer(allowed))).toEqual({ points: 1, correct: true });
});

describe('advice', () => {
  const feedback = { incorrect: 'Look again.' };
  const columns = [
    { id: 'yes', text: 'Yes' },
    { id: 'no', text: 'No' },
  ];
  const rows = [{ id: 'a', text: 'A', column: 'yes' }];
  const many = Array.from({ length: 6 }, (_, index) => ({ id: `c${index}`, text: `C${index}` }));
  const sound = { columns, rows, feedback };

  it.each([
    ['a sound question', sound, []],
    ['a single column', { ...sound, columns: columns.slice(0, 1) }, ['error single-column']],
    ['columns without room', { ...sound, columns: many }, ['warning many-columns']],
    [
      'columns that say the same',
      { ...sound, columns: [...columns, { id: 'yeah', text: 'yes' }] },
      ['warning alike-options'],
    ],
    [
      'rows that say the same',
      { ...sound, rows: [...rows, { id: 'b', text: 'a', column: 'no' }] },
      ['warning alike-options'],
    ],
  ])('on %s', (_name, authored, expected) => {
    const advice = lintMatrix(authored);
    expect(advice.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(expected);
  });
});
