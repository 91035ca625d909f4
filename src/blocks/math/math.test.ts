import { beforeAll, expect, it } from 'vitest';

import { fetchLatexReader } from '../../richtext/latexReader.ts';
import { compileFixture } from '../compileFixture.ts';
import { linearizeBlock } from '../linearize.ts';
import { lintMath } from './build.ts';
import { mathFixtures } from './fixtures.ts';

beforeAll(fetchLatexReader);

it('is done by going past it, and reads as it is said', () => {
  const block = compileFixture('math', mathFixtures.lines);
  expect(block).toMatchObject({ state: { kind: 'none' }, done: { when: 'passed' } });
  expect(linearizeBlock(block)).toEqual([
    {
      kind: 'paragraph',
      text: 'open bracket a plus b close bracket squared equals open bracket a plus b close bracket open bracket a plus b close bracket; equals a squared plus 2 a b plus b squared',
    },
  ]);
});

it('stays as it was written where it cannot be read', () => {
  const { content } = compileFixture('math', { ...mathFixtures.lines, latex: '\\foo' });
  expect(content.formula).toEqual({ math: [], words: '\\foo', text: '\\foo' });
});

const saidOf = (latex: string) => lintMath({ latex }).map(({ message }) => message);

it('says what is wrong with a formula', () => {
  expect(['x^2', '\\foo', '\frac{1}{2}', '\\href{a}{b}'].map(saidOf)).toEqual([
    [],
    ['“\\foo” is no command that formulas know.'],
    ['A backslash of this formula is lost.'],
    ['\\href has no place in a formula here.'],
  ]);
});
