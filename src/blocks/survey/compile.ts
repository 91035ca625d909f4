import type * as z from 'zod';

import { richTextOrNull } from '../compiledTexts.ts';
import type { CompileContext, CompiledBlock } from '../contract.ts';
import { QUESTIONS_ITEM, type SurveyContent } from './content.ts';
import type { SurveySchema } from './schema.ts';

/** Always optional, and with it all that it holds: answers that have to be given are not honest. */
export function compileSurvey(
  authored: z.output<SurveySchema>,
  context: CompileContext,
): CompiledBlock<SurveyContent> {
  const content = contentOf(authored, context);
  if (content.link !== null) {
    return { content, optional: true, state: { kind: 'none' }, done: { when: 'passed' } };
  }
  return {
    content,
    optional: true,
    state: { kind: 'items', items: [QUESTIONS_ITEM] },
    done: { when: 'opened' },
    slots: [{ item: QUESTIONS_ITEM, blocks: authored.questions ?? [] }],
  };
}

const contentOf = (
  { title, intro, whoSees, link, thanks }: z.output<SurveySchema>,
  context: CompileContext,
): SurveyContent => ({
  title: title ?? null,
  intro: richTextOrNull(intro, context),
  whoSees: context.richText(whoSees),
  link: link ?? null,
  thanks: richTextOrNull(thanks, context),
});
