import type * as z from 'zod';

import type { BlockLint } from '../contract.ts';
import { lintLongText } from '../longText.ts';
import type { flipCardsSchema } from './schema.ts';

export const lintFlipCards = ({
  cards,
}: Pick<z.output<typeof flipCardsSchema>, 'cards'>): readonly BlockLint[] =>
  cards.flatMap(({ back }, index) =>
    lintLongText(back, {
      rule: 'long-card-back',
      path: ['cards', index, 'back'],
      what: 'The back of this card',
      maxWords: 60,
      remedy: 'Shorten it, or use an accordion, which has room for more.',
    }),
  );
