import type * as z from 'zod';

import type { BlockLint } from '../contract.ts';
import { lintAlike } from '../lintAlike.ts';
import type { pollSchema } from './schema.ts';

const MAX_OPTIONS = 8;

export const lintPoll = ({
  options,
}: Pick<z.output<typeof pollSchema>, 'options'>): readonly BlockLint[] => [
  ...(options.length < 2 ? [singleOption] : []),
  ...(options.length > MAX_OPTIONS ? [manyOptions(options.length)] : []),
  ...lintAlike(
    options.map(({ text }) => text),
    { field: 'options', text: 'text', one: 'option' },
  ),
];

const singleOption: BlockLint = {
  severity: 'warning',
  rule: 'single-option',
  path: ['options'],
  message: 'There is only one option, and so nothing to choose.',
  remedy: 'Add the other answers that people may want to give.',
};

const manyOptions = (count: number): BlockLint => ({
  severity: 'warning',
  rule: 'many-options',
  path: ['options'],
  message: `There are ${count} options; more than ${MAX_OPTIONS} are hard to compare.`,
  remedy: 'Join some of them, ask two questions, or use an "openText".',
});
