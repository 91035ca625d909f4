import * as z from 'zod';

import { blockBase } from '../base.ts';
import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockDefinition, CompileContext, CompiledBlock } from '../contract.ts';
import { plainText, richText, setting } from '../fields.ts';
import { afterAnswering } from '../question.ts';
import type { OpenTextContent } from './content.ts';
import { openTextFixtures } from './fixtures.ts';

export const openTextSchema = z.strictObject({
  ...blockBase('openText'),
  question: plainText({
    title: 'Question',
    description: 'What the learner answers in their own words. No answer is right or wrong.',
    example: 'What would you like to try in your team?',
  }),
  maxLength: setting(
    z.int().min(50).max(2000).default(500),
    {
      title: 'Longest answer',
      description:
        'How many characters an answer can have. Some LMSs keep little: ask for a few sentences, not for a page.',
      example: 300,
    },
    'characters',
  ),
  modelAnswer: richText({
    title: 'Model answer',
    description:
      'An answer to compare one’s own with, in Markdown; shown once the learner has saved theirs.',
    example: 'Ask Sam what the new form should leave out, **before** it is printed.',
  }).optional(),
  ...afterAnswering,
});

const compileOpenText = (
  { question, maxLength, modelAnswer, thanks }: z.output<typeof openTextSchema>,
  context: CompileContext,
): CompiledBlock<OpenTextContent> => ({
  content: {
    question,
    maxLength,
    modelAnswer: richTextOrNull(modelAnswer, context),
    thanks: richTextOrNull(thanks, context),
  },
  state: { kind: 'text' },
  done: { when: 'answered' },
});

export const openTextDefinition: BlockDefinition<'openText', typeof openTextSchema> = {
  type: 'openText',
  schema: openTextSchema,
  examples: openTextFixtures,
  about: {
    title: 'Open text',
    purpose: 'A question that is answered in the learner’s own words.',
    use: 'To reflect, or to hear what you did not think of, alone or in a survey. Nobody marks it. With a model answer learners compare it themselves.',
    tip: 'Say who reads the answer. People write differently for themselves than for others.',
  },
  compile: compileOpenText,
  lint: () => [],
};
