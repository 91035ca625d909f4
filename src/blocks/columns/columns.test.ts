import { describe, expect, it } from 'vitest';

import { compileFixture } from '../compileFixture.ts';
import { linearizeBlock } from '../linearize.ts';
import { columnsSchema } from './author.ts';
import { lintColumns } from './build.ts';
import { columnsFixtures } from './fixtures.ts';

const three = compileFixture('columns', columnsFixtures.three);
const [one, two] = columnsFixtures.two.columns;

describe('columns', () => {
  it('are done by going past them', () => {
    expect(three).toMatchObject({ state: { kind: 'none' }, done: { when: 'passed' } });
  });

  it('read one after the other', () => {
    expect(linearizeBlock(three)).toEqual([
      { kind: 'heading', level: 2, text: 'Three landings' },
      { kind: 'paragraph', text: 'Each of them means well.' },
      { kind: 'heading', level: 3, text: 'Doing to' },
      { kind: 'paragraph', text: 'I decide, and you are told.' },
      { kind: 'heading', level: 3, text: 'Doing for' },
      { kind: 'paragraph', text: 'I ask what you want, and then I decide.' },
      { kind: 'heading', level: 3, text: 'Doing with' },
      { kind: 'paragraph', text: 'We decide together, from the first question on.' },
    ]);
  });

  it.each([
    [[one], false],
    [[one, two], true],
    [[one, two, { id: 'third', text: 'Third' }, { id: 'fourth', text: 'Fourth' }], false],
  ])('are two or three', (columns, isValid) => {
    const block = { type: 'columns', id: 'sides', columns };
    expect(columnsSchema.safeParse(block).success).toBe(isValid);
  });

  it('bear a short text', () => {
    expect(lintColumns({ columns: [{ text: 'word '.repeat(90) }] })).toEqual([]);
    expect(
      lintColumns({ columns: [{ text: 'Short.' }, { text: 'word '.repeat(91) }] }),
    ).toMatchObject([{ severity: 'warning', rule: 'long-column', path: ['columns', 1, 'text'] }]);
  });
});
