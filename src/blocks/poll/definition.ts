import type { BlockDefinition } from '../contract.ts';
import { compilePoll } from './compile.ts';
import { lintPoll } from './lint.ts';
import { pollSchema } from './schema.ts';

export const pollDefinition: BlockDefinition<'poll', typeof pollSchema> = {
  type: 'poll',
  schema: pollSchema,
  compile: compilePoll,
  lint: lintPoll,
  migrations: [],
};
