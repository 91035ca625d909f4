import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';

import { BlockHost } from '../../blocks/BlockHost.tsx';
import { compileFixture } from '../../blocks/compileFixture.ts';
import type { BlockType } from '../../blocks/types.ts';
import { blockTypes } from '../../blocks/definitions.ts';
import { examplesOf } from '../../blocks/examples.ts';
import { scenarioFixtures } from '../../blocks/scenario/fixtures.ts';
import { trueFalseFixtures } from '../../blocks/trueFalse/fixtures.ts';
import { linearizeBlock } from '../../blocks/linearize.ts';
import type { PlayableBlock } from '../../blocks/playable.ts';
import { preloadViews } from '../../blocks/views.ts';
import { createEnglish } from '../../i18n/setup.ts';
import { WithFormulas } from '../../richtext/DrawnFormula.tsx';
import { fetchLatexReader } from '../../richtext/latexReader.ts';
import { findPieces } from './findPieces.ts';
import { readBlock } from './readBlock.ts';
import { wholeText } from './shownText.ts';

beforeAll(async () => {
  await fetchLatexReader();
  await preloadViews(blockTypes);
});

const english = createEnglish();
const reading = {
  language: 'en',
  t: english.t,
  listen: english.getFixedT(null, 'translation', 'listen'),
};

async function show(block: PlayableBlock) {
  const { container } = render(
    <WithFormulas>
      <BlockHost block={block} />
    </WithFormulas>,
  );
  await waitFor(() => expect(container.childElementCount).toBeGreaterThan(0));
  return {
    container,
    said: () => readBlock(block, container, reading).map(({ text }) => text),
  };
}

const question = compileFixture('choice', {
  type: 'choice',
  id: 'landing',
  scenario: 'A service asks people for their views. Then it decides without them.',
  question: 'Which landing is that?',
  options: [
    { id: 'to', text: 'Doing to', feedback: 'People are asked here.' },
    { id: 'for', text: 'Doing for', correct: true, feedback: 'Asked, but not heard.' },
  ],
  feedback: { correct: 'Well seen.', incorrect: 'Look again.' },
  hint: 'Who decides?',
});

const asked = [
  'A service asks people for their views.',
  'Then it decides without them.',
  'Which landing is that?',
  'Doing to',
  'Doing for',
];

describe('a question', () => {
  it('is read with its options, and without its answer', async () => {
    const { said } = await show(question);
    expect(said()).toEqual(asked);
  });

  it('is read with its outcome once the answer was checked', async () => {
    const { said } = await show(question);
    await userEvent.click(screen.getByRole('radio', { name: 'Doing to' }));
    expect(said()).toEqual(asked);
    await userEvent.click(screen.getByRole('button', { name: 'Check my answer' }));
    expect(said()).toEqual([
      ...asked.slice(0, 4),
      'Not a right answer',
      'People are asked here.',
      'Doing for',
      'Right answer',
      'Asked, but not heard.',
      'Not quite.',
      'Look again.',
    ]);
  });

  it('that is true or false is read with both', async () => {
    const { said } = await show(compileFixture('trueFalse', trueFalseFixtures.wrong));
    expect(said().slice(-2)).toEqual(['True', 'False']);
  });
});

describe('cards', () => {
  it('are read by the face that they show', async () => {
    const { said } = await show(
      compileFixture('flipCards', {
        type: 'flipCards',
        id: 'principles',
        cards: [
          { id: 'hope', front: 'Hope', back: 'People do recover.' },
          { id: 'choice', front: 'Choice', back: 'People decide.' },
        ],
      }),
    );
    expect(said()).toEqual(['Card: Hope', 'Card: Choice', 'There is more to open here.']);
    await userEvent.click(screen.getByRole('button', { name: /Hope/ }));
    expect(said()).toEqual(['People do recover.', 'Card: Choice', 'There is more to open here.']);
  });
});

describe('a story', () => {
  it('is read as far as it has come, without what is still to come', async () => {
    const { said } = await show(compileFixture('scenario', scenarioFixtures.short));
    const begins = ['The empty chair', 'Before the meeting', 'Five people plan a service.'];
    expect(said().slice(0, 3)).toEqual(begins);
    expect(said().slice(-3)).toEqual([
      'What do you do?',
      'Ask to wait for her',
      'Begin, for time is short',
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Ask to wait for her' }));
    expect(said()).toEqual([
      'The empty chair',
      'Ask to wait for her',
      'Ten minutes later',
      'The door opens.',
      'Planned with her',
      'She comes in, and crosses out the first page.',
      'There is more to open here.',
    ]);
  });
});

describe('a chart', () => {
  const lines = compileFixture('chart', {
    type: 'chart',
    id: 'miles',
    title: 'A long way',
    unit: 'm',
    rows: [
      { id: 'a', label: 'At first', value: 1200.5 },
      { id: 'b', label: 'Now', value: 12400 },
    ],
  });

  it('is read as its table, once that is open, with numbers as the page writes them', async () => {
    const { said } = await show(lines);
    expect(said()).toEqual(['A long way', 'There is more to open here.']);
    await userEvent.click(screen.getByText('The figures as a table'));
    expect(said()).toEqual(['A long way', 'At first: 1,200.5 m', 'Now: 12,400 m']);
  });
});

/** What a block reads that no page shows: what the player says of it otherwise, or later. */
const NOT_ON_THE_PAGE: readonly BlockType[] = [
  'knowledgeCheck',
  'survey',
  'certificate',
  'scenario',
  // A card at a time, and its answer once it is asked for.
  'flashcards',
];

/** Cards that lie face down, and pictures that are small until they are chosen. */
const NOT_YET = new Set(['matching memory', 'gallery large']);

describe.each(blockTypes.filter((type) => !NOT_ON_THE_PAGE.includes(type)))('every %s', (type) => {
  it.each(Object.entries(examplesOf(type)).filter(([name]) => !NOT_YET.has(`${type} ${name}`)))(
    'shows all that is read of it, now or once it is opened: %s',
    async (_, authored) => {
      const block = compileFixture(type, authored);
      const { container } = await show(block);
      // Its words are drawn at no size, which only a browser can tell.
      container.querySelectorAll('a > span:last-child').forEach((hint) => hint.remove());
      const pieces = linearizeBlock({ ...block, slots: [] });
      const found = findPieces(wholeText(container).text, pieces).map(({ piece }) => piece);
      expect(pieces.filter((piece) => !found.includes(piece))).toEqual([]);
    },
  );
});
