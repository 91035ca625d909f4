import type * as z from 'zod';

import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockBuild, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
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
    thanks: richTextOrNull(authored.thanks, context),
  },
  state: { kind: 'text' },
  done: { when: 'answered' },
});

export const lintOpenText = ({
  selfRating,
  criteria,
}: Pick<z.output<typeof openTextSchema>, 'selfRating' | 'criteria'>): readonly BlockLint[] =>
  criteria !== undefined && !selfRating ? [idleCriteria] : [];

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
