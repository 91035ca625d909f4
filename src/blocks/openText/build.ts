import type * as z from 'zod';

import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockBuild, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { lintReported } from '../lintReported.ts';
import type { openTextSchema } from './author.ts';
import type { OpenTextContent } from './content.ts';

const compileOpenText = (
  authored: z.output<typeof openTextSchema>,
  context: CompileContext,
): CompiledBlock<OpenTextContent> => ({
  content: {
    question: authored.question,
    maxLength: authored.maxLength,
    modelAnswer: richTextOrNull(authored.modelAnswer, context),
    ...(authored.selfRating && {
      rating: { criteria: richTextOrNull(authored.criteria, context) },
    }),
    ...(authored.report && { report: authored.report }),
    thanks: richTextOrNull(authored.thanks, context),
  },
  state: { kind: 'text' },
  done: { when: 'answered' },
});

type Linted = Pick<
  z.output<typeof openTextSchema>,
  'criteria' | 'question' | 'report' | 'selfRating'
>;

export const lintOpenText = ({
  selfRating,
  criteria,
  question,
  report,
}: Linted): readonly BlockLint[] => [
  ...(criteria !== undefined && !selfRating ? [idleCriteria] : []),
  ...lintReported(report, 'question', question),
];

const idleCriteria: BlockLint = {
  severity: 'warning',
  rule: 'idle-criteria',
  path: ['criteria'],
  message: 'Nobody sees these criteria: learners are not asked how they find their answer.',
  remedy: 'Set “selfRating” to true, or remove the “criteria”.',
};

export const openTextBuild: BlockBuild<'openText', typeof openTextSchema> = {
  compile: compileOpenText,
  lint: lintOpenText,
};
