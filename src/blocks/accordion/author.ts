import * as z from 'zod';

import { type AnyBlockSchema, blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { items, plainText, richText } from '../fields.ts';
import { panelFields } from '../panelFields.ts';

const panelSchema = (anyBlock: AnyBlockSchema) =>
  z.strictObject(
    panelFields(anyBlock, {
      id: {
        title: 'Id',
        description: 'A name for this section, unique among the sections of the block.',
        example: 'self-care',
      },
      title: {
        title: 'Title',
        description: 'What the closed section shows.',
        example: 'Self-care',
      },
      text: {
        title: 'Text',
        description:
          'What opening the section tells, in Markdown. Needed where it holds no blocks.',
        example: 'Self-care means something different to each person.',
      },
      blocks: {
        title: 'Blocks',
        description: 'Blocks of any kind but Continue, shown below the text.',
        example: [{ type: 'text', id: 'self-care-more', text: 'Rest counts.' }],
      },
    }),
  );

export const accordionSchema = (anyBlock: AnyBlockSchema) =>
  z.strictObject({
    ...blockBase('accordion'),
    title: plainText({
      title: 'Title',
      description: 'A heading above the sections.',
      example: 'How peer workers practise',
    }).optional(),
    intro: richText({
      title: 'Introduction',
      description: 'A few words before the sections, in Markdown.',
      example: 'Open each section to learn more.',
    }).optional(),
    panels: items(panelSchema(anyBlock), {
      title: 'Sections',
      description: 'The sections, in reading order. The block is done when each was opened.',
      example: [{ id: 'self-care', title: 'Self-care', text: 'It differs from person to person.' }],
    }),
  });

export type AccordionSchema = ReturnType<typeof accordionSchema>;

export const accordionDefinition = (
  anyBlock: AnyBlockSchema,
): BlockDefinition<'accordion', AccordionSchema> => ({
  type: 'accordion',
  schema: accordionSchema(anyBlock),
  about: {
    title: 'Accordion',
    purpose: 'Sections below each other that open one by one. Several may stand open.',
    use: 'For parts that learners look up or read in their own order. If everybody should read all of it in one go, plain text is kinder.',
    tip: 'Write titles that say what is inside: they are all that a closed section tells.',
  },
});
