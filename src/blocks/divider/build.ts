import type * as z from 'zod';

import type { BlockBuild, BlockLint, CompiledBlock } from '../contract.ts';
import { lintLongText } from '../longText.ts';
import type { dividerSchema } from './author.ts';
import type { DividerContent } from './content.ts';

type AuthoredDivider = z.output<typeof dividerSchema>;

const compileDivider = ({ label, number }: AuthoredDivider): CompiledBlock<DividerContent> => ({
  content: { label: label ?? null, number: number ?? null },
  state: { kind: 'none' },
  done: { when: 'passed' },
});

export const lintDivider = ({ label = '' }: Pick<AuthoredDivider, 'label'>): readonly BlockLint[] =>
  lintLongText(label, {
    rule: 'long-label',
    path: ['label'],
    what: 'This label',
    maxWords: 6,
    remedy: 'Keep a word or two, or say it in a text or a statement.',
  });

export const dividerBuild: BlockBuild<'divider', typeof dividerSchema> = {
  compile: compileDivider,
  lint: lintDivider,
};
