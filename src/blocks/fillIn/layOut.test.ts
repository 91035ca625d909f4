import { describe, expect, it } from 'vitest';

import { compileFixture } from '../compileFixture.ts';
import { fitsGrid, gridRows } from './crosswordGrid.ts';
import { fillInFixtures } from './fixtures.ts';
import { layOut } from './layOut.ts';
import { lintCrossword } from './lintCrossword.ts';

const words = (...all: readonly string[]) => all.map((word, item) => ({ item, word }));

/** The grid as it looks once it is filled in. */
function drawn(...all: readonly string[]): readonly string[] {
  const { grid } = layOut(words(...all));
  return gridRows(grid).map((row) =>
    row
      .map((square) => {
        const [first] = square?.letters ?? [];
        return first === undefined ? '.' : (all[first.item]?.[first.at] ?? '?');
      })
      .join(''),
  );
}

describe('words are laid out', () => {
  it('to cross each other, touching nowhere else', () => {
    expect(layOut(words('hope', 'peer')).grid).toEqual({
      rows: 4,
      columns: 4,
      words: [
        { item: 0, number: 1, direction: 'across', row: 0, column: 0, length: 4 },
        { item: 1, number: 2, direction: 'down', row: 0, column: 2, length: 4 },
      ],
    });
    expect(drawn('hope', 'peer')).toEqual(['hope', '..e.', '..e.', '..r.']);
  });

  it('always in the same way', () => {
    const all = words('recovery', 'hope', 'peer', 'trust', 'choice');
    expect(layOut(all)).toEqual(layOut(all));
    expect(layOut(all).left).toEqual([]);
  });

  it('but for those that share no letter, which stand below by themselves', () => {
    expect(layOut(words('hope', 'peer', 'milk')).left).toEqual([2]);
    expect(drawn('hope', 'peer', 'milk').slice(3)).toEqual(['..r.', '....', 'milk']);
    expect(layOut(words('hope')).left).toEqual([0]);
  });

  it('over letters that differ in accents alone, where these do not count', () => {
    expect(layOut(words('élan', 'pré')).left).toEqual([]);
    expect(layOut(words('élan', 'pre')).left).toEqual([]);
    expect(layOut(words('élan', 'pre'), true).left).toEqual([0, 1]);
  });

  it('whichever has to come first for all to find a place', () => {
    expect(layOut(words('trail', 'pond', 'hope')).left).toEqual([0]);
  });
});

it('takes single words of two letters and more', () => {
  expect(
    ['hope', 'أمل', 'été', 'a', 'lived experience', 'co-production', '2nd', 'أمـل'].map(fitsGrid),
  ).toEqual([true, true, true, false, false, false, true, false]);
});

it('is compiled with its grid, in every script', () => {
  for (const fixture of [fillInFixtures.crossword, fillInFixtures.crosswordToLeft]) {
    expect(compileFixture('fillIn', fixture).content.grid?.words).toHaveLength(5);
  }
});

const advice = (text: string, ...answers: readonly string[]) =>
  lintCrossword({ text, exact: false, gaps: answers.map((answer) => ({ answer })) }).map(
    ({ rule, path }) => `${rule} ${path.join('.')}`,
  );

describe('advice', () => {
  it.each([
    ['a sound crossword', '- {hope}: a clue\n- {peer}: another', ['hope', 'peer'], []],
    ['two words in a line', '{hope} and {peer}', ['hope', 'peer'], ['crossword-clue text']],
    [
      'a word without a clue',
      '- {hope}: a clue\n- {peer}',
      ['hope', 'peer'],
      ['crossword-clue text'],
    ],
    [
      'two words in one',
      '- {a b}: a clue\n- {peer}: b',
      ['a b', 'peer'],
      ['crossword-word gaps.0.answer'],
    ],
    ['one letter', '- {a}: a clue\n- {peer}: b', ['a', 'peer'], ['crossword-word gaps.0.answer']],
    [
      'a word twice',
      '- {hope}: a\n- {Hope}: b',
      ['hope', 'Hope'],
      ['crossword-word gaps.1.answer'],
    ],
    [
      'no letter in common',
      '- {hope}: a\n- {trail}: b',
      ['hope', 'trail'],
      ['crossword-apart gaps.0.answer', 'crossword-apart gaps.1.answer'],
    ],
    [
      'a letter that no keyboard writes',
      '- {ofﬁce}: a\n- {peer}: b',
      ['ofﬁce', 'peer'],
      ['crossword-word gaps.0.answer'],
    ],
    ['a single word', '- {hope}: a', ['hope'], ['crossword-apart gaps.0.answer']],
    [
      'a grid for which a phone is too narrow',
      '- {counterproductively}: a\n- {trail}: b',
      ['counterproductively', 'trail'],
      ['crossword-wide gaps.0.answer'],
    ],
    ['a clue over two lines', '- {hope}: a\n  clue\n\n{peer}: b', ['hope', 'peer'], []],
    ['clues that run into one', '{hope}: a\n{peer}: b', ['hope', 'peer'], ['crossword-clue text']],
  ])('on %s', (_name, text, answers, expected) => {
    expect(advice(text, ...answers)).toEqual(expected);
  });

  it('on other answers that have not as many letters as there are squares', () => {
    const gaps = [{ answer: 'hope', also: ['wish', 'courage'] }, { answer: 'peer' }];
    const [fault, ...others] = lintCrossword({
      text: '- {hope}: a\n- {peer}: b',
      exact: false,
      gaps,
    });
    expect(fault).toMatchObject({ rule: 'crossword-word', path: ['gaps', 0, 'also', 1] });
    expect(others).toEqual([]);
  });
});
