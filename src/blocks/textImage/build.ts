import type * as z from 'zod';

import { isBeyondParagraphs } from '../beyondParagraphs.ts';
import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockBuild, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { lintAlternative } from '../lintAlternative.ts';
import { lintLongText } from '../longText.ts';
import { describedPicture } from '../pictureFields.ts';
import type { textImageSchema } from './author.ts';
import type { TextImageContent } from './content.ts';

type AuthoredTextImage = z.output<typeof textImageSchema>;

const compileTextImage = (
  { place, title, text, credit, ...picture }: AuthoredTextImage,
  context: CompileContext,
): CompiledBlock<TextImageContent> => ({
  content: {
    picture: describedPicture(picture, context),
    place,
    title: title ?? null,
    text: richTextOrNull(text, context),
    credit: credit ?? null,
  },
  state: { kind: 'none' },
  done: { when: 'passed' },
});

type Linted = Pick<AuthoredTextImage, 'place' | 'title' | 'text' | 'alternative' | 'decorative'>;

export const lintTextImage = (block: Linted): readonly BlockLint[] => [
  ...lintAlternative(block),
  ...(block.title === undefined && block.text === undefined ? [withoutWords] : []),
  ...(block.place === 'behind' ? lintBehind(block) : lintBeside(block)),
];

/** Letters on a picture have to be few. */
const lintBehind = ({ text = '' }: Linted): readonly BlockLint[] => [
  ...(isBeyondParagraphs(text) ? [listOnPicture] : []),
  ...lintLongText(text, {
    rule: 'long-text-on-picture',
    path: ['text'],
    what: 'This text on a picture',
    maxWords: 40,
    remedy: 'Keep a sentence, or put the picture beside the words.',
  }),
];

const lintBeside = ({ text = '' }: Linted): readonly BlockLint[] =>
  lintLongText(text, {
    rule: 'long-text',
    path: ['text'],
    what: 'This text',
    maxWords: 200,
    remedy: 'Keep what belongs to the picture, and put the rest into a text block.',
  });

const withoutWords: BlockLint = {
  severity: 'error',
  rule: 'picture-without-words',
  path: [],
  message: 'This picture has no words beside it.',
  remedy: 'Give it a "title" or a "text". A picture that stands alone is an image block.',
};

const listOnPicture: BlockLint = {
  severity: 'warning',
  rule: 'list-on-picture',
  path: ['text'],
  message: 'A heading, a list or a table is hard to read on a picture.',
  remedy: 'Keep a sentence there, or put the picture beside the words.',
};

export const textImageBuild: BlockBuild<'textImage', typeof textImageSchema> = {
  compile: compileTextImage,
  lint: lintTextImage,
};
