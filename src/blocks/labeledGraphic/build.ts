import type * as z from 'zod';

import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockBuild, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { lintAlternative } from '../lintAlternative.ts';
import { lintLongText } from '../longText.ts';
import type { labeledGraphicSchema } from './author.ts';
import type { LabeledGraphicContent } from './content.ts';
import { lintPoints } from '../pointFields.ts';

function compileLabeledGraphic(
  { title, intro, file, alternative, credit, pins }: z.output<typeof labeledGraphicSchema>,
  context: CompileContext,
): CompiledBlock<LabeledGraphicContent> {
  const compiled = pins.map(({ id, x, y, title: name, text }) => ({
    item: context.item(id),
    x,
    y,
    title: name,
    text: context.richText(text),
  }));
  return {
    content: {
      title: title ?? null,
      intro: richTextOrNull(intro, context),
      ...context.picture(file),
      alternative: alternative ?? '',
      credit: credit ?? null,
      pins: compiled,
    },
    state: { kind: 'items', items: compiled.map(({ item }) => item) },
    done: { when: 'opened' },
  };
}

type Graphic = z.output<typeof labeledGraphicSchema>;

export const lintLabeledGraphic = ({
  alternative,
  pins,
}: Pick<Graphic, 'alternative' | 'pins'>): readonly BlockLint[] => [
  ...(alternative === undefined ? [missing] : lintAlternative({ alternative })),
  ...lintPoints(pins.map(({ x, y, title }) => ({ x, y, name: title }))),
  ...pins.flatMap(({ text }, index) => lintText(text, index)),
];

const lintText = (text: string, index: number): readonly BlockLint[] =>
  lintLongText(text, {
    rule: 'long-point',
    path: ['pins', index, 'text'],
    what: 'This point',
    maxWords: 80,
    remedy: 'Shorten it, and tell the rest below the picture.',
  });

const missing: BlockLint = {
  severity: 'error',
  rule: 'missing-alternative',
  path: ['alternative'],
  message: 'People who cannot see this picture are not told what it says.',
  remedy: 'Say under "alternative" what the whole picture shows; the points then tell the details.',
};

export const labeledGraphicBuild: BlockBuild<'labeledGraphic', typeof labeledGraphicSchema> = {
  compile: compileLabeledGraphic,
  lint: lintLabeledGraphic,
};
