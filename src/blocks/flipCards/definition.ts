import type { BlockDefinition } from '../contract.ts';
import { compileFlipCards } from './compile.ts';
import { lintFlipCards } from './lint.ts';
import { flipCardsSchema } from './schema.ts';

export const flipCardsDefinition: BlockDefinition<'flipCards', typeof flipCardsSchema> = {
  type: 'flipCards',
  schema: flipCardsSchema,
  compile: compileFlipCards,
  lint: lintFlipCards,
  migrations: [],
};
