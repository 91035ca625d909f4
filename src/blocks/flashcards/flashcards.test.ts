import { describe, expect, it } from 'vitest';

import { compileFixture } from '../compileFixture.ts';
import { linearizeBlock } from '../linearize.ts';
import { lintFlashcards } from './build.ts';
import { flashcardsFixtures } from './fixtures.ts';

const pictures = compileFixture('flashcards', flashcardsFixtures.pictures);

describe('flashcards', () => {
  it('keep how well each card is known, and stand between nobody and the end of a lesson', () => {
    expect(pictures).toMatchObject({
      state: { kind: 'cards', items: [1, 2] },
      done: { when: 'passed' },
      optional: true,
    });
  });

  it('read as their prompts and their answers, with what the pictures say', () => {
    expect(linearizeBlock(pictures).slice(0, 7)).toEqual([
      { kind: 'paragraph', text: 'A ladder with three landings.' },
      { kind: 'paragraph', text: 'What does the ladder stand for, from its foot to its top?' },
      { kind: 'paragraph', text: 'Three people plan at a round table.' },
      { kind: 'paragraph', text: 'How much people take part:' },
      { kind: 'listItem', text: 'doing to' },
      { kind: 'listItem', text: 'doing for' },
      { kind: 'listItem', text: 'doing with, where what is decided is decided together' },
    ]);
  });
});

const hope = { id: 'hope', prompt: 'Hope', answer: 'People do recover.' };
const choice = { id: 'choice', prompt: 'Choice', answer: 'People decide for themselves.' };

const saidOf = (...cards: Parameters<typeof lintFlashcards>[0]['cards']) =>
  lintFlashcards({ cards }).map(({ rule, path }) => [rule, path.join('.')]);

describe('what is said of them to their author', () => {
  it.each([
    ['nothing, where there is nothing to say', [hope, choice], []],
    ['a card that is alone', [hope], [['single-item', 'cards']]],
    [
      'a prompt that comes twice',
      [hope, { ...choice, prompt: '“Hope”' }],
      [['alike-options', 'cards.1.prompt']],
    ],
    [
      'a side that says nothing',
      [hope, { ...choice, prompt: '…', answer: '---' }],
      [
        ['empty-side', 'cards.1.prompt'],
        ['empty-side', 'cards.1.answer'],
      ],
    ],
    [
      'a picture that says nothing to who does not see it',
      [hope, { ...choice, prompt: '?', promptPicture: { file: 'hope.svg' } }],
      [['missing-alternative', 'cards.1.promptPicture.alternative']],
    ],
    [
      'an answer that nobody can remember',
      [hope, { ...choice, answer: 'word '.repeat(41) }],
      [['long-card-back', 'cards.1.answer']],
    ],
  ] as const)('%s', (_, cards, expected) => {
    expect(saidOf(...cards)).toEqual(expected);
  });
});
