import * as z from 'zod';

import { blockBase } from '../base.ts';
import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockDefinition, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { id, items, plainText, setting } from '../fields.ts';
import { lintAlike } from '../lintAlike.ts';
import {
  compileOptionPicture,
  lintOptionalPicture,
  optionPictureFields,
} from '../optionalPicture.ts';
import { afterAnswering } from '../question.ts';
import type { PollContent } from './content.ts';

const option = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this option, unique among the options of the question.',
    example: 'colleagues',
  }),
  text: plainText({
    title: 'Text',
    description: 'What the learner can choose.',
    example: 'From colleagues',
  }),
  ...optionPictureFields(),
});

export const pollSchema = z.strictObject({
  ...blockBase('poll'),
  question: plainText({
    title: 'Question',
    description: 'What the learner is asked. No answer is right or wrong.',
    example: 'Where did you first hear of peer work?',
  }),
  multiple: setting(z.boolean().default(false), {
    title: 'Several',
    description: 'True when several options can be chosen.',
    example: true,
  }),
  options: items(option, {
    title: 'Options',
    description: 'The options, in the order in which they are shown.',
    example: [
      { id: 'colleagues', text: 'From colleagues' },
      { id: 'here', text: 'In this course' },
    ],
  }),
  ...afterAnswering,
});

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

export const pollDefinition: BlockDefinition<'poll', typeof pollSchema> = {
  type: 'poll',
  schema: pollSchema,
  about: {
    title: 'Poll',
    purpose: 'A question with options, none of which is right or wrong.',
    use: 'To ask for a preference or an experience, alone or in a survey.',
    tip: 'Offer "something else" where you may have missed an answer.',
  },
  compile: compilePoll,
  lint: lintPoll,
};
