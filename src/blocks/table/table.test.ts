import { describe, expect, it } from 'vitest';

import { compileFixture } from '../compileFixture.ts';
import { linearizeBlock } from '../linearize.ts';
import { walkTexts } from '../mapTexts.ts';
import { blockSchema } from '../definitions.ts';
import { tableFixtures } from './fixtures.ts';
import { lintTable } from './build.ts';
import { tableSchema } from './author.ts';

const small = {
  type: 'table',
  id: 'helps',
  title: 'What helps',
  columns: [
    { id: 'situation', title: 'When' },
    { id: 'try', title: 'You could try' },
  ],
  rows: [{ id: 'late', cells: { situation: 'Late', try: 'Agree on a place.' } }],
};

const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

const columns = (...ids: readonly string[]) => ids.map((id) => ({ id, title: id }));

const row = (cells: Readonly<Record<string, string>>) => [{ id: 'r', cells }];

describe('a table', () => {
  it('is done when the learner goes past it', () => {
    expect(compileFixture('table', tableFixtures.short)).toMatchObject({
      state: { kind: 'none' },
      done: { when: 'passed' },
    });
  });

  it('has its cells in the order of its columns, however they were written', () => {
    const { content } = compileFixture('table', {
      ...small,
      rows: [{ id: 'late', cells: { try: 'Agree on a place.', situation: 'Late' } }],
    });
    expect(content).toEqual({
      title: 'What helps',
      caption: null,
      columns: [
        { title: 'When', width: 'normal' },
        { title: 'You could try', width: 'normal' },
      ],
      rows: [[paragraph('Late'), paragraph('Agree on a place.')]],
      rowHeaders: true,
    });
  });

  it('keeps its shape while a cell is not written yet', () => {
    const { content } = compileFixture('table', {
      ...small,
      rows: [{ id: 'late', cells: { try: 'Agree on a place.' } }],
    });
    expect(content.rows).toEqual([[[], paragraph('Agree on a place.')]]);
  });

  it('names its texts by row and column, so that translations stay where they belong', () => {
    const keys: string[] = [];
    walkTexts(blockSchema, small, ({ stablePath }) => keys.push(stablePath), 'block.helps');
    expect(keys).toEqual([
      'block.helps.title',
      'block.helps.columns.situation.title',
      'block.helps.columns.try.title',
      'block.helps.rows.late.cells.situation',
      'block.helps.rows.late.cells.try',
    ]);
  });
});

describe('read aloud, a table', () => {
  it('is a heading for each row, and what its columns say', () => {
    expect(linearizeBlock(compileFixture('table', tableFixtures.short)).slice(0, 8)).toEqual([
      { kind: 'heading', level: 2, text: 'What helps when things go wrong' },
      { kind: 'paragraph', text: 'Three situations, and what peer workers try.' },
      { kind: 'heading', level: 3, text: 'Somebody is late' },
      {
        kind: 'listItem',
        text: 'You could try: Agree on where and when to meet.',
        on: 'Agree on where and when to meet.',
      },
      { kind: 'heading', level: 3, text: 'Somebody does not talk' },
      {
        kind: 'listItem',
        text: 'You could try: Be there without words:',
        on: 'Be there without words:',
      },
      { kind: 'listItem', text: 'walk together' },
      { kind: 'listItem', text: 'make tea' },
    ]);
  });

  it('says every column where no cell names its row', () => {
    const hours = compileFixture('table', tableFixtures.namedByCaption);
    expect(linearizeBlock(hours).slice(1, 4)).toEqual([
      { kind: 'listItem', text: 'Day: 3 March', on: '3 March' },
      { kind: 'listItem', text: 'Time: 10 am', on: '10 am' },
      { kind: 'listItem', text: 'Place: Library, room 2', on: 'Library, room 2' },
    ]);
  });
});

describe('advice on a table', () => {
  it.each([
    ['cells for its columns', {}, []],
    ['only a caption', { title: undefined, caption: 'What helps.' }, []],
    ['no name', { title: undefined }, ['warning unnamed-table at ']],
    [
      'a row without a cell',
      { rows: row({ situation: 'Late' }) },
      ['error missing-cell at rows.0.cells'],
    ],
    [
      'a cell of no column',
      { rows: row({ situation: 'Late', try: 'Wait', tyr: 'Go' }) },
      ['error unknown-column at rows.0.cells.tyr'],
    ],
    [
      'two columns of one id',
      { columns: columns('situation', 'try', 'try') },
      ['error duplicate-column at columns.2.id'],
    ],
    [
      'one column',
      { columns: columns('a'), rows: row({ a: '1' }) },
      ['warning one-column-table at columns'],
    ],
    [
      'five columns',
      { columns: columns(...'abcde'), rows: row({ a: '1', b: '2', c: '3', d: '4', e: '5' }) },
      [],
    ],
    [
      'six columns',
      {
        columns: columns(...'abcdef'),
        rows: row({ a: '1', b: '2', c: '3', d: '4', e: '5', f: '6' }),
      },
      ['warning wide-table at columns'],
    ],
    [
      'a long cell',
      { rows: row({ situation: 'Late', try: 'word '.repeat(61) }) },
      ['warning long-cell at rows.0.cells.try'],
    ],
  ])('with %s', (_name, change, expected) => {
    const table = tableSchema.parse({ ...small, ...change });
    const found = lintTable(table).map(
      ({ severity, rule, path }) => `${severity} ${rule} at ${path.join('.')}`,
    );
    expect(found).toEqual(expected);
  });

  it('says which cells are missing, and how to leave one empty', () => {
    const table = tableSchema.parse({ ...small, rows: row({}) });
    expect(lintTable(table)).toEqual([
      {
        severity: 'error',
        rule: 'missing-cell',
        path: ['rows', 0, 'cells'],
        message: 'This row has no cell for the columns “situation”, “try”.',
        remedy: 'Add what is missing; write “–” where there is nothing to say.',
      },
    ]);
  });
});
