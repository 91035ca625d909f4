import type * as z from 'zod';

import { compileQuestionBase, questionDone } from '../compiledQuestion.ts';
import type { BlockBuild, CompileContext, CompiledBlock } from '../contract.ts';
import { lintFeedback } from '../lintFeedback.ts';
import type { trueFalseSchema } from './author.ts';
import { FALSE_ITEM, TRUE_ITEM, type TrueFalseContent } from './content.ts';

const compileTrueFalse = (
  authored: z.output<typeof trueFalseSchema>,
  context: CompileContext,
): CompiledBlock<TrueFalseContent> => ({
  content: {
    ...compileQuestionBase(authored, context),
    statement: authored.statement,
    answer: authored.answer,
  },
  state: { kind: 'choice', items: [TRUE_ITEM, FALSE_ITEM], multiple: false },
  done: questionDone(authored),
});

export const trueFalseBuild: BlockBuild<'trueFalse', typeof trueFalseSchema> = {
  compile: compileTrueFalse,
  lint: lintFeedback,
};
