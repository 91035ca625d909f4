import type * as z from 'zod';

import { richTextOrNull } from '../compiledTexts.ts';
import { compilePanel, numberPanels, panelsThatOpen } from '../compilePanels.ts';
import type { DescribedPicture } from '../../core/pictureFile.ts';
import type { CompileContext, CompiledBlock } from '../contract.ts';
import type { ProcessContent } from './content.ts';
import type { ProcessSchema } from './schema.ts';

type AuthoredStep = z.output<ProcessSchema>['steps'][number];

export function compileProcess(
  { title, intro, steps }: z.output<ProcessSchema>,
  context: CompileContext,
): CompiledBlock<ProcessContent> {
  const numbered = numberPanels(steps, context);
  return {
    content: {
      title: title ?? null,
      intro: richTextOrNull(intro, context),
      steps: numbered.map((step) => ({
        ...compilePanel(step, context),
        picture: compilePicture(step, context),
      })),
    },
    ...panelsThatOpen(numbered),
  };
}

function compilePicture(
  { file, alternative, decorative }: AuthoredStep,
  { picture }: CompileContext,
): DescribedPicture | null {
  if (file === undefined) return null;
  return { ...picture(file), alternative: decorative === true ? '' : (alternative ?? '') };
}
