import type * as z from 'zod';

import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockBuild, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { lintAlike } from '../lintAlike.ts';
import { compileOptionPicture, lintOptionalPicture } from '../optionalPicture.ts';
import type { pollSchema } from './author.ts';
import type { PollContent } from './content.ts';

function compilePoll(
  { question, multiple, options, thanks }: z.output<typeof pollSchema>,
  context: CompileContext,
): CompiledBlock<PollContent> {
  const numbered = options.map((each) => ({
    item: context.item(each.id),
    id: each.id,
    text: each.text,
    picture: compileOptionPicture(each, context),
  }));
  return {
    content: { question, multiple, options: numbered, thanks: richTextOrNull(thanks, context) },
    state: { kind: 'choice', items: numbered.map(({ item }) => item), multiple },
    done: { when: 'answered' },
  };
}

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
  ...options.flatMap((each, index) => lintOptionalPicture(each, ['options', index], 'option')),
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

export const pollBuild: BlockBuild<'poll', typeof pollSchema> = {
  compile: compilePoll,
  lint: lintPoll,
};
