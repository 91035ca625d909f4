import { describe, expect, it } from 'vitest';

import { findPieces } from './findPieces.ts';

const read = (text: string, ...pieces: { text: string; on?: string }[]) =>
  findPieces(text, pieces).map(({ piece }) => piece.text);

describe('what is read of a block', () => {
  it('is what the page shows, in its order', () => {
    const page = 'Which landing?\nDoing with\nDoing to';
    const pieces = ['Which landing?', 'Doing to', 'Doing for', 'Doing with'];
    expect(read(page, ...pieces.map((text) => ({ text })))).toEqual([
      'Which landing?',
      'Doing with',
      'Doing to',
    ]);
  });

  it('is a line before it is words within a line', () => {
    expect(findPieces('No one knows.\nNo', [{ text: 'No' }])).toEqual([
      { piece: { text: 'No' }, from: 14, to: 16 },
    ]);
  });

  it('is whole words', () => {
    expect(read('Nobody knows.', { text: 'No' })).toEqual([]);
  });

  it('stands once for each time that it is said', () => {
    expect(read('Yes\nYes\nNo', { text: 'Yes' }, { text: 'Yes' }, { text: 'Yes' })).toEqual([
      'Yes',
      'Yes',
    ]);
  });

  it('may say more than stands there', () => {
    expect(read('1 Doing to\nOpened', { text: '1. Doing to', on: 'Doing to' })).toEqual([
      '1. Doing to',
    ]);
  });

  it('is found however its words are spaced', () => {
    expect(read('Hope helps.', { text: ' Hope\n helps. ' })).toEqual([' Hope\n helps. ']);
  });
});
