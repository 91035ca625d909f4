import * as z from 'zod';

import { blockBase } from '../base.ts';
import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockDefinition, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { group, media, plainText, richText } from '../fields.ts';
import { lintAlternative } from '../lintAlternative.ts';
import { lintLongText } from '../longText.ts';
import type { BeforeAfterContent, LabelledPicture } from './content.ts';

const labelledPicture = (which: string, label: string, file: string, alternative: string) =>
  z.strictObject({
    label: plainText({
      title: 'Label',
      description: `What the ${which} picture is called beside the other one, in a word or two.`,
      example: label,
    }),
    file: media('image', {
      title: 'File',
      description:
        'A picture in the course’s media folder, as wide and as high as the other one, taken from the same place.',
      example: file,
    }),
    alternative: plainText({
      title: 'Alternative text',
      description:
        'What this picture shows, for people who cannot see it: best what differs in the other.',
      example: alternative,
    }),
  });

export const beforeAfterSchema = z.strictObject({
  ...blockBase('beforeAfter'),
  title: plainText({
    title: 'Title',
    description: 'A heading above the pictures.',
    example: 'The same room, a year later',
  }).optional(),
  intro: richText({
    title: 'Introduction',
    description: 'A few words before the pictures, in Markdown: what to look for.',
    example: 'Look at who has a place at the table.',
  }).optional(),
  before: group(
    labelledPicture('first', 'Before', 'room-2024.webp', 'Chairs in rows before a desk.'),
    {
      title: 'Before',
      description: 'The first picture.',
      example: {
        label: 'Before',
        file: 'room-2024.webp',
        alternative: 'Chairs in rows before a desk.',
      },
    },
  ),
  after: group(
    labelledPicture('second', 'After', 'room-2025.webp', 'The same chairs around a table.'),
    {
      title: 'After',
      description: 'The second picture, of the same size.',
      example: {
        label: 'After',
        file: 'room-2025.webp',
        alternative: 'The same chairs around a table.',
      },
    },
  ),
  caption: richText({
    title: 'Caption',
    description: 'A line below the pictures, in Markdown.',
    example: 'Nothing was bought: the chairs were moved.',
  }).optional(),
});

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

export const beforeAfterDefinition: BlockDefinition<'beforeAfter', typeof beforeAfterSchema> = {
  type: 'beforeAfter',
  schema: beforeAfterSchema,
  about: {
    title: 'Before and after',
    purpose: 'Two pictures of the same place upon each other, with a slider between them.',
    use: 'Where the difference is to be seen at a glance. Two pictures that differ as a whole stand better below each other.',
    tip: 'Take both pictures from the same spot and in the same size, and say in words what changed.',
  },
  compile: compileBeforeAfter,
  lint: lintBeforeAfter,
};
