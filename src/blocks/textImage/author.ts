import * as z from 'zod';

import { blockBase } from '../base.ts';
import { isBeyondParagraphs } from '../beyondParagraphs.ts';
import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockDefinition, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { plainText, richText, setting } from '../fields.ts';
import { lintAlternative } from '../lintAlternative.ts';
import { lintLongText } from '../longText.ts';
import { creditField, describedPicture, pictureFields } from '../pictureFields.ts';
import { picturePlaces, type TextImageContent } from './content.ts';

export const textImageSchema = z.strictObject({
  ...blockBase('textImage'),
  ...pictureFields(),
  place: setting(z.enum(picturePlaces).default('before'), {
    title: 'Where the picture is',
    description:
      'Before or after the words, beside them where there is room; above them; above them and as wide as can be; or behind a heading.',
    example: 'behind',
  }),
  title: plainText({
    title: 'Title',
    description: 'A heading. It opens a part of the lesson, as that of a text does.',
    example: 'A place to meet',
  }).optional(),
  text: richText({
    title: 'Text',
    description: 'What is said beside the picture, in Markdown.',
    example: 'The kitchen is where most conversations begin.',
  }).optional(),
  credit: creditField(),
});

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

export const textImageDefinition: BlockDefinition<'textImage', typeof textImageSchema> = {
  type: 'textImage',
  schema: textImageSchema,
  about: {
    title: 'Text and picture',
    purpose: 'Words and a picture that belong together: beside, above or behind each other.',
    use: 'When the picture helps the words to be felt or understood. A picture that needs a caption or a long description is an image block.',
    tip: 'Change sides from one to the next, and a long lesson gets a rhythm.',
  },
  compile: compileTextImage,
  lint: lintTextImage,
};
