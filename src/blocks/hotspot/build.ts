import type * as z from 'zod';

import { compileQuestionBase, questionDone } from '../compiledQuestion.ts';
import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockBuild, CompileContext, CompiledBlock } from '../contract.ts';
import type { hotspotSchema } from './author.ts';
import type { HotspotContent } from './content.ts';
import { lintHotspot } from './lint.ts';

type Hotspot = z.output<typeof hotspotSchema>;

function compileHotspot(authored: Hotspot, context: CompileContext): CompiledBlock<HotspotContent> {
  const { question, file, alternative, credit, select, scoring } = authored;
  const regions = authored.regions.map((region) => ({
    ...region,
    item: context.item(region.id),
    feedback: richTextOrNull(region.feedback, context),
  }));
  return {
    content: {
      ...compileQuestionBase(authored, context),
      ...context.picture(file),
      alternative: alternative ?? '',
      credit: credit ?? null,
      question,
      select,
      regions,
      scoring,
    },
    state: {
      kind: 'choice',
      items: regions.map(({ item }) => item),
      multiple: select === 'several',
    },
    done: questionDone(authored),
  };
}

export const hotspotBuild: BlockBuild<'hotspot', typeof hotspotSchema> = {
  compile: compileHotspot,
  lint: lintHotspot,
};
