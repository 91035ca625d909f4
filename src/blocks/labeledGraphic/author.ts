import * as z from 'zod';

import { blockBase } from '../base.ts';
import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockDefinition, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { id, items, media, plainText, richText } from '../fields.ts';
import { lintAlternative } from '../lintAlternative.ts';
import { lintLongText } from '../longText.ts';
import type { LabeledGraphicContent } from './content.ts';
import { lintPoints, pointFields } from '../pointFields.ts';

const pinSchema = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this point, unique among the points of the block.',
    example: 'doing-with',
  }),
  ...pointFields,
  title: plainText({
    title: 'Title',
    description: 'What the point is called.',
    example: 'Doing with',
  }),
  text: richText({
    title: 'Text',
    description: 'What opening the point tells, in Markdown.',
    example: 'People decide and build together, as equals.',
  }),
});

export const labeledGraphicSchema = z.strictObject({
  ...blockBase('labeledGraphic'),
  title: plainText({
    title: 'Title',
    description: 'A heading above the picture.',
    example: 'The ladder of participation',
  }).optional(),
  intro: richText({
    title: 'Introduction',
    description: 'A few words before the picture, in Markdown.',
    example: 'How much say do people have? Choose a landing to look closer.',
  }).optional(),
  file: media('image', {
    title: 'File',
    description: 'A picture in the course’s media folder: svg, png, jpg, webp or avif.',
    example: 'ladder.svg',
  }),
  alternative: plainText({
    title: 'Alternative text',
    description: 'What the whole picture says, for people who cannot see it.',
    example: 'A ladder with three landings, from doing to at the foot to doing with at the top.',
  }).optional(),
  credit: plainText({
    title: 'Credit',
    description: 'Who made the picture, and under which licence.',
    example: 'Drawing: Waymark, CC BY 4.0',
  }).optional(),
  pins: items(
    pinSchema,
    {
      title: 'Points',
      description:
        'The numbered points, in reading order: each is a button on the picture and an entry of the list beside it. The block is done when each was opened.',
      example: [{ id: 'doing-with', x: 24, y: 31.5, title: 'Doing with', text: 'As equals.' }],
    },
    { on: 'file' },
  ),
});

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

export const labeledGraphicDefinition: BlockDefinition<
  'labeledGraphic',
  typeof labeledGraphicSchema
> = {
  type: 'labeledGraphic',
  schema: labeledGraphicSchema,
  about: {
    title: 'Labelled graphic',
    purpose:
      'A picture with numbered points. Choosing one tells what it is; the same points stand beside it as a list.',
    use: 'For a diagram, a form, a room or a tool whose parts need a word each.',
    tip: 'Keep points away from each other: a finger needs room.',
  },
  compile: compileLabeledGraphic,
  lint: lintLabeledGraphic,
};
