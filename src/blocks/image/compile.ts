import type * as z from 'zod';

import { richTextOrNull } from '../compiledTexts.ts';
import type { CompileContext, CompiledBlock } from '../contract.ts';
import type { ImageContent } from './content.ts';
import type { imageSchema } from './schema.ts';

export const compileImage = (
  image: z.output<typeof imageSchema>,
  context: CompileContext,
): CompiledBlock<ImageContent> => ({
  content: {
    ...context.picture(image.file),
    alternative: image.decorative === true ? '' : (image.alternative ?? ''),
    width: image.width,
    caption: richTextOrNull(image.caption, context),
    longDescription: richTextOrNull(image.longDescription, context),
    credit: image.credit ?? null,
  },
  state: { kind: 'none' },
  done: { when: 'passed' },
});
