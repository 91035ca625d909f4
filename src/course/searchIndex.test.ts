import { describe, expect, it, test } from 'vitest';

import { createEnglish } from '../i18n/setup.ts';
import { compileFixture } from '../blocks/compileFixture.ts';
import { blockTypes } from '../blocks/definitions.ts';
import { examplesOf } from '../blocks/examples.ts';
import { searchIndex } from './searchIndex.ts';
import { compiled } from './testing/compiledCourse.ts';
import { goodLesson } from './testing/goodCourse.ts';
import type { PlayableBlock } from '../blocks/playable.ts';
import { answerLabels, isAsked, toldAfterChecking } from '../blocks/questions.ts';

/** The words by which a lesson of one block is found. */
const texts = (block: PlayableBlock): readonly string[] =>
  searchIndex('en', [
    {
      type: 'lesson',
      format: 1,
      key: 1,
      id: 'one',
      language: 'en',
      title: 'One',
      summary: null,
      minutes: 1,
      image: null,
      blocks: [block],
    },
  ]).lessons.flatMap(({ blocks }) => blocks.flatMap(([, ...words]) => words.flat()));

test('the words of a course by lesson and block; of a quiz what stands before it', () => {
  const lesson = { ...goodLesson(), summary: 'Who they are.' };
  const { lessons } = compiled({ 'lessons/welcome.json': lesson });
  expect(searchIndex('en-AU', lessons)).toEqual({
    format: 1,
    language: 'en-AU',
    lessons: [
      {
        key: 1,
        opener: ['Who they are.'],
        blocks: [
          [2, 'Peers have something in common.'],
          [3, ['Hope'], 'People do recover.', ['Respect'], 'Everyone has rights.'],
          [4],
          [5, 'A ladder with three landings.'],
          [6, ['Other names']],
          [7, 'Consumer worker.'],
        ],
      },
      { key: 2, opener: [], blocks: [] },
    ],
  });
});

test('cards are found by both sides', () => {
  const cards = compileFixture('flipCards', {
    type: 'flipCards',
    id: 'cards',
    title: 'Two principles',
    cards: [
      { id: 'hope', front: 'Hope', back: 'People do recover.' },
      { id: 'choice', front: 'Choice', back: 'People decide.' },
    ],
  });
  expect(texts(cards)).toEqual([
    'Two principles',
    'Hope',
    'People do recover.',
    'Choice',
    'People decide.',
  ]);
});

test('cards to practise with are found by what they ask', () => {
  const cards = compileFixture('flashcards', {
    type: 'flashcards',
    id: 'practice',
    cards: [
      { id: 'hope', prompt: 'What do people do?', answer: 'They recover.' },
      { id: 'choice', prompt: 'Who decides?', answer: 'They themselves.' },
    ],
  });
  expect(texts(cards)).toEqual(['What do people do?', 'Who decides?']);
});

test('a film is found by its transcript', () => {
  const fixtures = Object.values(examplesOf('video')).map((each) => compileFixture('video', each));
  for (const film of fixtures) expect(texts(film).length).toBeGreaterThan(1);
});

const asked = blockTypes.flatMap((type) =>
  Object.entries(examplesOf(type)).flatMap(([fixture, authored]) => {
    const block: PlayableBlock = compileFixture(type, authored);
    return isAsked(block) ? [{ name: `${type}, ${fixture}`, block }] : [];
  }),
);

describe('what is answered', () => {
  const { t } = createEnglish();

  it.each(asked)('is found by what it asks alone: $name', ({ block }) => {
    const found = texts(block);
    const secret = [
      ...toldAfterChecking(block, t).map(({ text }) => text),
      ...answerLabels(block, t).map(({ label }) => label),
    ];
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((text) => secret.includes(text))).toEqual([]);
  });
});
