import type * as z from 'zod';

import { compileQuestionBase, questionDone } from '../compiledQuestion.ts';
import { richTextOrNull } from '../compiledTexts.ts';
import type { CompileContext, CompiledBlock } from '../contract.ts';
import type { ChoiceContent } from './content.ts';
import type { choiceSchema } from './schema.ts';

export function compileChoice(
  authored: z.output<typeof choiceSchema>,
  context: CompileContext,
): CompiledBlock<ChoiceContent> {
  const { question, select, shuffle, scoring } = authored;
  const options = authored.options.map(({ id, text, correct, feedback }) => ({
    item: context.item(id),
    id,
    text,
    correct,
    feedback: richTextOrNull(feedback, context),
  }));
  return {
    content: {
      ...compileQuestionBase(authored, context),
      question,
      select,
      options,
      shuffle,
      scoring,
    },
    state: {
      kind: 'choice',
      items: options.map(({ item }) => item),
      multiple: select === 'several',
    },
    done: questionDone(authored),
  };
}
