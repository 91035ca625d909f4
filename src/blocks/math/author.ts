import * as z from 'zod';

import { latexReader } from '../../richtext/latexReader.ts';
import { blockBase } from '../base.ts';
import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockDefinition, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { plainText, richText, setting } from '../fields.ts';
import type { MathContent } from './content.ts';

export const mathSchema = z.strictObject({
  ...blockBase('math'),
  title: plainText({
    title: 'Title',
    description: 'A heading above the formula.',
    example: 'How far it is',
  }).optional(),
  intro: richText({
    title: 'Introduction',
    description: 'A few words before the formula, in Markdown: what it is good for.',
    example: 'Multiply what you measure by the scale of the map.',
  }).optional(),
  latex: setting(
    z.string().regex(/\S/),
    {
      title: 'Formula',
      description:
        'One formula, or several lines of it, in LaTeX without dollars. It is not translated.',
      example: 'd = m \\cdot s',
    },
    'code',
  ),
  number: plainText({
    title: 'Number',
    description: 'By which texts name the formula. It stands in brackets beside it.',
    example: '1',
  }).optional(),
  caption: richText({
    title: 'Caption',
    description: 'A line below the formula, in Markdown: what its letters mean.',
    example: 'Here $m$ is what you measure, and $s$ the scale.',
  }).optional(),
});

type AuthoredMath = z.output<typeof mathSchema>;

const compileMath = (
  { title, intro, latex, number, caption }: AuthoredMath,
  context: CompileContext,
): CompiledBlock<MathContent> => ({
  content: {
    title: title ?? null,
    intro: richTextOrNull(intro, context),
    formula: context.formula(latex),
    number: number ?? null,
    caption: richTextOrNull(caption, context),
  },
  state: { kind: 'none' },
  done: { when: 'passed' },
});

/**
 * A backslash that JSON took, with the letter behind it: `\f` of `\frac`, `\t` of `\text`. Fewer than between
 * dollars, as these formulas have lines: one may begin with an i, which is not what is left of `\ni`.
 */
const LOST =
  /[\b\f]|\t(?:ext|frac|heta|imes)|\n(?:abla|eq|otin)\b|\r(?:angle|ceil|floor|ho|ight)\b/;

export const lintMath = ({ latex }: Pick<AuthoredMath, 'latex'>): readonly BlockLint[] => {
  if (LOST.test(latex)) {
    return unreadable(
      'A backslash of this formula is lost.',
      'Write each backslash of a formula twice in the file, as in \\\\frac.',
    );
  }
  const read = latexReader()?.(latex, { language: 'en', display: true });
  return read === undefined || read.ok ? [] : unreadable(read.error.message, read.error.remedy);
};

const unreadable = (message: string, remedy: string): readonly BlockLint[] => [
  { severity: 'error', rule: 'unreadable-formula', path: ['latex'], message, remedy },
];

export const mathDefinition: BlockDefinition<'math', typeof mathSchema> = {
  type: 'math',
  schema: mathSchema,
  about: {
    title: 'Formula',
    purpose: 'A formula in lines of its own, with a number where texts name it.',
    use: 'For a formula that learners look at or come back to. A short one stands in a text, between dollars: $a^2$.',
    tip: 'Say below it what each letter means.',
  },
  compile: compileMath,
  lint: lintMath,
};
