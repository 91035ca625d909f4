import type * as z from 'zod';

import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockBuild, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { lintAlternative } from '../lintAlternative.ts';
import { describedPicture } from '../pictureFields.ts';
import type { imageSchema } from './author.ts';
import type { ImageContent } from './content.ts';

const compileImage = (
  image: z.output<typeof imageSchema>,
  context: CompileContext,
): CompiledBlock<ImageContent> => ({
  content: {
    ...describedPicture(image, context),
    width: image.width,
    caption: richTextOrNull(image.caption, context),
    longDescription: richTextOrNull(image.longDescription, context),
    credit: image.credit ?? null,
  },
  state: { kind: 'none' },
  done: { when: 'passed' },
});

export const lintImage = (
  image: Pick<z.output<typeof imageSchema>, 'alternative' | 'decorative'>,
): readonly BlockLint[] => lintAlternative(image);

export const imageBuild: BlockBuild<'image', typeof imageSchema> = {
  compile: compileImage,
  lint: lintImage,
};
