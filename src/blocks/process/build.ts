import type * as z from 'zod';

import { richTextOrNull } from '../compiledTexts.ts';
import { compilePanel, numberPanels, panelsThatOpen } from '../compilePanels.ts';
import type { BlockBuild, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { lintPanels } from '../lintPanels.ts';
import { lintLongText } from '../longText.ts';
import { compileOptionalPicture, lintOptionalPicture } from '../optionalPicture.ts';
import type { ProcessSchema } from './author.ts';
import type { ProcessContent } from './content.ts';

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

export const processBuild: BlockBuild<'process', ProcessSchema> = {
  compile: compileProcess,
  lint: lintProcess,
};
