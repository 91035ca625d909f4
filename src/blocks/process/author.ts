import * as z from 'zod';

import { type AnyBlockSchema, blockBase } from '../base.ts';
import { richTextOrNull } from '../compiledTexts.ts';
import { compilePanel, numberPanels, panelsThatOpen } from '../compilePanels.ts';
import type { BlockDefinition, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { items, plainText, richText } from '../fields.ts';
import { lintPanels } from '../lintPanels.ts';
import { lintLongText } from '../longText.ts';
import {
  compileOptionalPicture,
  lintOptionalPicture,
  optionalPictureFields,
} from '../optionalPicture.ts';
import { panelFields } from '../panelFields.ts';
import type { ProcessContent } from './content.ts';

const words = {
  id: {
    title: 'Id',
    description: 'A name for this step, unique among the steps of the block.',
    example: 'ask',
  },
  title: {
    title: 'Title',
    description: 'What is done in this step, best beginning with a verb. The number is added.',
    example: 'Ask what matters',
  },
  text: {
    title: 'Text',
    description: 'What the step tells, in Markdown.',
    example: 'Ask what matters to the person, and write it down in their words.',
  },
  blocks: {
    title: 'Blocks',
    description: 'Blocks of any kind but Continue, shown below the text.',
    example: [{ type: 'text', id: 'ask-more', text: 'Take your time.' }],
  },
};

const pictureFields = () =>
  optionalPictureFields({
    description:
      'A picture of this step in the course’s media folder: svg, png, jpg, webp or avif.',
    example: 'ask.svg',
  });

export const processSchema = (anyBlock: AnyBlockSchema) =>
  z.strictObject({
    ...blockBase('process'),
    title: plainText({
      title: 'Title',
      description: 'A heading above the steps.',
      example: 'Planning together',
    }).optional(),
    intro: richText({
      title: 'Introduction',
      description: 'A few words before the steps, in Markdown.',
      example: 'Go through the four steps.',
    }).optional(),
    steps: items(z.strictObject({ ...panelFields(anyBlock, words), ...pictureFields() }), {
      title: 'Steps',
      description:
        'The steps, in order, shown one at a time. The first counts as seen once the learner goes to another; the block is done when each was seen.',
      example: [
        { id: 'ask', title: 'Ask what matters', text: 'Write it down in their words.' },
        { id: 'agree', title: 'Agree on one step', text: 'Small enough for this week.' },
      ],
    }),
  });

export type ProcessSchema = ReturnType<typeof processSchema>;

function compileProcess(
  { title, intro, steps }: z.output<ProcessSchema>,
  context: CompileContext,
): CompiledBlock<ProcessContent> {
  const numbered = numberPanels(steps, context);
  return {
    content: {
      title: title ?? null,
      intro: richTextOrNull(intro, context),
      steps: numbered.map((step) => ({
        ...compilePanel(step, context),
        picture: compileOptionalPicture(step, context),
      })),
    },
    ...panelsThatOpen(numbered),
  };
}

type Steps = z.output<ProcessSchema>['steps'];

const MOST = 10;

export const lintProcess = ({
  steps,
}: {
  readonly steps: readonly Steps[number][];
}): readonly BlockLint[] => [
  ...lintCount(steps.length),
  ...lintPanels(
    steps,
    { field: 'steps', one: 'step', block: 'process' },
    ({ file }) => file !== undefined,
  ),
  ...steps.flatMap((step, index) => [
    ...lintOptionalPicture(step, ['steps', index], 'step'),
    ...lintText(step, index),
  ]),
];

function lintCount(count: number): readonly BlockLint[] {
  if (count === 1) return [singleStep];
  return count > MOST ? [manySteps(count)] : [];
}

const lintText = ({ text = '' }: Steps[number], index: number): readonly BlockLint[] =>
  lintLongText(text, {
    rule: 'long-step',
    path: ['steps', index, 'text'],
    what: 'This step',
    maxWords: 120,
    remedy: 'Shorten it, or divide it into two steps.',
  });

const singleStep: BlockLint = {
  severity: 'error',
  rule: 'single-step',
  path: ['steps'],
  message: 'A single step leaves the learner nowhere to go, so that this block is never done.',
  remedy: 'Add a step, or use a text block.',
};

const manySteps = (count: number): BlockLint => ({
  severity: 'warning',
  rule: 'many-steps',
  path: ['steps'],
  message: `These are ${count} steps; nobody keeps more than ${MOST} in mind.`,
  remedy: 'Put small steps together, or divide them into two blocks.',
});

export const processDefinition = (
  anyBlock: AnyBlockSchema,
): BlockDefinition<'process', ProcessSchema> => ({
  type: 'process',
  schema: processSchema(anyBlock),
  about: {
    title: 'Process',
    purpose: 'Steps in their order, one at a time, each of them always in reach.',
    use: 'For what is done one thing after the other. If the order does not matter, use an accordion or tabs.',
    tip: 'Begin the title of each step with a verb.',
  },
  compile: compileProcess,
  lint: lintProcess,
});
