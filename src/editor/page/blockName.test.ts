import { expect, test } from 'vitest';

import { blockSchema, blockTypes } from '../../blocks/definitions.ts';
import { examplesOf } from '../../blocks/examples.ts';

import { blockName } from './blockName.ts';

const cards = { type: 'flipCards', id: 'cards', title: 'Hope', cards: [] };

test('a block goes by its kind in the language of the editor, and by its own first words', () => {
  expect(blockName(cards, 'en')).toEqual({ type: 'Flip cards', excerpt: 'Hope' });
  expect(blockName(cards, 'ar')).toEqual({ type: 'بطاقات تُقلب', excerpt: 'Hope' });
});

test('a picture without a title goes by what it shows', () => {
  const image = { type: 'image', file: 'room.webp', alternative: 'A room.' };
  expect(blockName(image, 'en')).toEqual({ type: 'Image', excerpt: 'A room.' });
});

test('a kind that Waymark does not know goes by what the file says', () => {
  expect(blockName({ type: 'hologram' }, 'ar')).toEqual({ type: 'hologram', excerpt: null });
});

test('of a block without a title the outline shows what stands first in it', () => {
  const untold = blockTypes.filter((type) => {
    const [example] = Object.values(examplesOf(type));
    const block = Object.fromEntries(
      Object.entries({ ...example }).filter(([name]) => name !== 'title'),
    );
    return blockSchema.safeParse(block).success && blockName(block, 'en').excerpt === null;
  });
  // Which have no words of their own.
  expect(untold).toEqual(['certificate', 'continue']);
});
