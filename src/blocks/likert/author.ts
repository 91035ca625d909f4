import * as z from 'zod';

import { blockBase } from '../base.ts';
import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockDefinition, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { field, plainText } from '../fields.ts';
import { lintAlike } from '../lintAlike.ts';
import { afterAnswering, scalePoint } from '../question.ts';
import { AGREEMENT, type LikertContent } from './content.ts';

export const likertSchema = z.strictObject({
  ...blockBase('likert'),
  statement: plainText({
    title: 'Statement',
    description: 'What the learner places on the scale. No answer is right or wrong.',
    example: 'I know how to work well with a peer worker.',
  }),
  scale: field(
    z.array(scalePoint).min(2).max(7),
    { kind: 'items' },
    {
      title: 'Scale',
      description:
        'The points of the scale, 2 to 7, from one end to the other. By default five points from “Strongly disagree” to “Strongly agree”, in the language of the learner.',
      example: [
        { id: 'never', label: 'Never' },
        { id: 'sometimes', label: 'Sometimes' },
        { id: 'often', label: 'Often' },
      ],
    },
  ).optional(),
  ...afterAnswering,
});

function compileLikert(
  { statement, scale, thanks }: z.output<typeof likertSchema>,
  context: CompileContext,
): CompiledBlock<LikertContent> {
  const points = scale?.map(({ id, label }) => ({ item: context.item(id), label })) ?? null;
  return {
    content: { statement, scale: points, thanks: richTextOrNull(thanks, context) },
    state: {
      kind: 'choice',
      items: points?.map(({ item }) => item) ?? AGREEMENT,
      multiple: false,
    },
    done: { when: 'answered' },
  };
}

export const lintLikert = ({
  scale = [],
}: Pick<z.output<typeof likertSchema>, 'scale'>): readonly BlockLint[] =>
  lintAlike(
    scale.map(({ label }) => label),
    { field: 'scale', text: 'label', one: 'point' },
  );

export const likertDefinition: BlockDefinition<'likert', typeof likertSchema> = {
  type: 'likert',
  schema: likertSchema,
  about: {
    title: 'Scale',
    purpose: 'A statement, and a scale from one end to the other to place oneself on.',
    use: 'To ask for an opinion or a self-assessment, alone or in a survey. There is no right answer, and none is scored.',
    tip: 'Say one thing in the statement. "Clear and useful" cannot be answered by who found it only clear.',
  },
  compile: compileLikert,
  lint: lintLikert,
};
