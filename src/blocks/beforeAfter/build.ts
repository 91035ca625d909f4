import type * as z from 'zod';

import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockBuild, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { lintAlternative } from '../lintAlternative.ts';
import { lintLongText } from '../longText.ts';
import type { beforeAfterSchema } from './author.ts';
import type { BeforeAfterContent, LabelledPicture } from './content.ts';

type AuthoredBeforeAfter = z.output<typeof beforeAfterSchema>;

const compileBeforeAfter = (
  { title, intro, before, after, caption }: AuthoredBeforeAfter,
  context: CompileContext,
): CompiledBlock<BeforeAfterContent> => ({
  content: {
    title: title ?? null,
    intro: richTextOrNull(intro, context),
    before: compilePicture(before, context),
    after: compilePicture(after, context),
    caption: richTextOrNull(caption, context),
  },
  state: { kind: 'none' },
  done: { when: 'passed' },
});

const compilePicture = (
  { label, file, alternative }: AuthoredBeforeAfter['before'],
  { picture }: CompileContext,
): LabelledPicture => ({ label, picture: { ...picture(file), alternative } });

export const lintBeforeAfter = ({
  before,
  after,
}: Pick<AuthoredBeforeAfter, 'before' | 'after'>): readonly BlockLint[] => [
  ...lintPicture(before, 'before'),
  ...lintPicture(after, 'after'),
  ...(before.file === after.file ? [samePicture] : []),
  ...(isSame(before.alternative, after.alternative) ? [sameAlternative] : []),
  ...(isSame(before.label, after.label) ? [sameLabel] : []),
];

const lintPicture = (
  { label, alternative }: AuthoredBeforeAfter['before'],
  field: 'before' | 'after',
): readonly BlockLint[] => [
  ...lintAlternative({ alternative }, [field]),
  ...lintLongText(label, {
    rule: 'long-label',
    path: [field, 'label'],
    what: 'This label',
    maxWords: 4,
    remedy: 'Name the picture in a word or two, and tell the rest in the caption.',
  }),
];

const isSame = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

const samePicture: BlockLint = {
  severity: 'warning',
  rule: 'same-picture',
  path: ['after', 'file'],
  message: 'Both pictures are the same file, so that there is nothing to compare.',
  remedy: 'Name the other picture, or use an image block.',
};

const sameAlternative: BlockLint = {
  severity: 'warning',
  rule: 'same-alternative',
  path: ['after', 'alternative'],
  message: 'Both pictures say the same in words: who cannot see them learns of no difference.',
  remedy: 'Say what is different in this one.',
};

const sameLabel: BlockLint = {
  severity: 'warning',
  rule: 'same-label',
  path: ['after', 'label'],
  message: 'Both pictures are called the same, so that nobody can tell which is which.',
  remedy: 'Call them by what sets them apart, such as “Before” and “After”.',
};

export const beforeAfterBuild: BlockBuild<'beforeAfter', typeof beforeAfterSchema> = {
  compile: compileBeforeAfter,
  lint: lintBeforeAfter,
};
