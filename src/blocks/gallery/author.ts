import * as z from 'zod';

import { blockBase } from '../base.ts';
import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockDefinition, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { id, items, plainText, richText, setting } from '../fields.ts';
import { lintAlternative } from '../lintAlternative.ts';
import { lintLongText } from '../longText.ts';
import { creditField, describedPicture, pictureFields } from '../pictureFields.ts';
import { type GalleryContent, galleryLooks, type GalleryPicture } from './content.ts';

const { file, ...alternative } = pictureFields();

const pictureSchema = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this picture, unique among the pictures of the block.',
    example: 'the-kitchen',
  }),
  file: file.optional(),
  ...alternative,
  caption: plainText({
    title: 'Caption',
    description: 'A line below the picture.',
    example: 'Where most conversations begin.',
  }).optional(),
  credit: creditField(),
});

export const gallerySchema = z.strictObject({
  ...blockBase('gallery'),
  title: plainText({
    title: 'Title',
    description: 'A heading above the pictures.',
    example: 'A look around',
  }).optional(),
  intro: richText({
    title: 'Introduction',
    description: 'A few words before the pictures, in Markdown.',
    example: 'Where you will spend your first week.',
  }).optional(),
  look: setting(z.enum(galleryLooks).default('grid'), {
    title: 'Arrangement',
    description:
      'All pictures side by side; in a row that learners move along; or one large above the others. Each opens enlarged.',
    example: 'carousel',
  }),
  pictures: items(pictureSchema, {
    title: 'Pictures',
    description: 'The pictures, in the order in which they are shown.',
    example: [
      { id: 'team', file: 'team.svg', alternative: 'Three people plan at a round table.' },
      { id: 'hills', file: 'hills.svg', alternative: 'A path leads over low hills.' },
    ],
  }),
});

type AuthoredGallery = z.output<typeof gallerySchema>;
type AuthoredPicture = AuthoredGallery['pictures'][number];

const compileGallery = (
  { title, intro, look, pictures }: AuthoredGallery,
  context: CompileContext,
): CompiledBlock<GalleryContent> => ({
  content: {
    title: title ?? null,
    intro: richTextOrNull(intro, context),
    look,
    pictures: pictures.flatMap((picture) => compilePicture(picture, context)),
  },
  state: { kind: 'none' },
  done: { when: 'passed' },
});

/** An entry whose picture is still to be chosen shows nothing. */
const compilePicture = (
  { file: name, caption, credit, ...described }: AuthoredPicture,
  context: CompileContext,
): readonly GalleryPicture[] =>
  name === undefined
    ? []
    : [
        {
          ...describedPicture({ ...described, file: name }, context),
          caption: caption ?? null,
          credit: credit ?? null,
        },
      ];

export const lintGallery = ({
  pictures,
}: {
  readonly pictures: readonly AuthoredPicture[];
}): readonly BlockLint[] => [
  ...(pictures.length === 1 ? [singlePicture] : []),
  ...pictures.flatMap((picture, index) => lintPicture(picture, ['pictures', index])),
];

const lintPicture = (picture: AuthoredPicture, path: BlockLint['path']): readonly BlockLint[] => [
  ...(picture.file === undefined ? [pictureToChoose(path)] : lintAlternative(picture, path)),
  ...lintLongText(picture.caption ?? '', {
    rule: 'long-caption',
    path: [...path, 'caption'],
    what: 'This caption',
    maxWords: 40,
    remedy: 'Keep a sentence; what is longer belongs into a text beside the picture.',
  }),
];

const singlePicture: BlockLint = {
  severity: 'warning',
  rule: 'single-picture',
  path: ['pictures'],
  message: 'A single picture needs no gallery.',
  remedy: 'Add a picture, or use an image block, which can also have a long description.',
};

const pictureToChoose = (path: BlockLint['path']): BlockLint => ({
  severity: 'warning',
  rule: 'picture-to-choose',
  path,
  message: 'No picture is chosen here yet, so that nothing of it is shown.',
  remedy: 'Choose one under "file", or remove it.',
});

export const galleryDefinition: BlockDefinition<'gallery', typeof gallerySchema> = {
  type: 'gallery',
  schema: gallerySchema,
  about: {
    title: 'Gallery',
    purpose: 'Several pictures, each with its caption, and larger when it is pressed.',
    use: 'To look around: a place, a series, works of people. A picture that has to be studied is an image block.',
    tip: 'Six good pictures say more than twenty.',
  },
  compile: compileGallery,
  lint: lintGallery,
};
