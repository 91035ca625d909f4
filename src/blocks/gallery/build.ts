import type * as z from 'zod';

import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockBuild, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { lintAlternative } from '../lintAlternative.ts';
import { lintLongText } from '../longText.ts';
import { describedPicture } from '../pictureFields.ts';
import type { gallerySchema } from './author.ts';
import type { GalleryContent, GalleryPicture } from './content.ts';

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

export const galleryBuild: BlockBuild<'gallery', typeof gallerySchema> = {
  compile: compileGallery,
  lint: lintGallery,
};
