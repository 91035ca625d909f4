import * as z from 'zod';

import { type AnyBlockSchema, blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { items, plainText, richText } from '../fields.ts';
import { panelFields } from '../panelFields.ts';

const tabSchema = (anyBlock: AnyBlockSchema) =>
  z.strictObject(
    panelFields(anyBlock, {
      id: {
        title: 'Id',
        description: 'A name for this tab, unique among the tabs of the block.',
        example: 'doing-with',
      },
      title: {
        title: 'Title',
        description: 'What the tab is called: one to three words.',
        example: 'Doing with',
      },
      text: {
        title: 'Text',
        description: 'What the tab shows, in Markdown. Needed where the tab holds no blocks.',
        example: 'People decide and build together, as equals.',
      },
      blocks: {
        title: 'Blocks',
        description: 'Blocks of any kind but Continue, shown below the text.',
        example: [{ type: 'text', id: 'doing-with-more', text: 'It takes time.' }],
      },
    }),
  );

export const tabsSchema = (anyBlock: AnyBlockSchema) =>
  z.strictObject({
    ...blockBase('tabs'),
    title: plainText({
      title: 'Title',
      description: 'A heading above the tabs.',
      example: 'Three ways of working',
    }).optional(),
    intro: richText({
      title: 'Introduction',
      description: 'A few words before the tabs, in Markdown.',
      example: 'Compare how much say people have.',
    }).optional(),
    tabs: items(tabSchema(anyBlock), {
      title: 'Tabs',
      description:
        'Two to five things to compare. The first stands open, and counts as opened once the learner opens or closes any; the block is done when each was opened. Where there is little room they are sections below each other.',
      example: [
        { id: 'doing-for', title: 'Doing for', text: 'People are asked, but others decide.' },
        { id: 'doing-with', title: 'Doing with', text: 'People decide together.' },
      ],
    }),
  });

export type TabsSchema = ReturnType<typeof tabsSchema>;

export const tabsDefinition = (anyBlock: AnyBlockSchema): BlockDefinition<'tabs', TabsSchema> => ({
  type: 'tabs',
  schema: tabsSchema(anyBlock),
  about: {
    title: 'Tabs',
    purpose:
      'Texts in one place of which one shows at a time; on narrow screens, sections below each other.',
    use: 'For two to five things of the same kind, such as three roles or before and after.',
    tip: 'One or two words are enough on a tab.',
  },
});
