import { beforeAll, expect, it } from 'vitest';

import { createEnglish } from '../../i18n/setup.ts';
import { compileFixture } from '../compileFixture.ts';
import { linearizeBlock } from '../linearize.ts';
import { notesInWords } from '../notesInWords.ts';
import { blockWords } from '../words.ts';
import { notesFixtures } from './fixtures.ts';

beforeAll(blockWords.load);

const short = compileFixture('notes', notesFixtures.short);
const needed = compileFixture('notes', notesFixtures.needed);

it('holds nobody, unless its author wants it written', () => {
  expect([short.done, needed.done]).toEqual([{ when: 'passed' }, { when: 'answered' }]);
});

it('reads as what may be written down', () => {
  expect(linearizeBlock(short)).toEqual([{ kind: 'paragraph', text: 'My one step for next week' }]);
});

it('is a text that people read, below its lesson and its prompt', () => {
  const notes = [
    { block: 1, lesson: 'The way home', prompt: 'My one step', text: 'I ask Sam.\nOn Monday.\n' },
    { block: 2, lesson: 'The map', prompt: null, text: 'Contour lines' },
    { block: 9, lesson: null, prompt: null, text: 'Old' },
  ];
  expect(notesInWords('Find your way', notes, createEnglish().t)).toBe(
    [
      'Find your way',
      'The way home\nMy one step\nI ask Sam.\nOn Monday.',
      'The map\nContour lines',
      'From an earlier edition of the course\nOld\n',
    ].join('\n\n'),
  );
});
