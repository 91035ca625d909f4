import type * as z from 'zod';

import { latexReader } from '../../richtext/latexReader.ts';
import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockBuild, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import type { mathSchema } from './author.ts';
import type { MathContent } from './content.ts';

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

export const mathBuild: BlockBuild<'math', typeof mathSchema> = {
  compile: compileMath,
  lint: lintMath,
};
