import * as z from 'zod';

import { type AnyBlockSchema, blockBase } from '../base.ts';
import { richTextOrNull } from '../compiledTexts.ts';
import { compilePanel, numberPanels, panelsThatOpen } from '../compilePanels.ts';
import type { BlockDefinition, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { items, plainText, richText } from '../fields.ts';
import { lintPanels } from '../lintPanels.ts';
import { panelFields } from '../panelFields.ts';
import type { TabsContent } from './content.ts';

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
        description: 'What the tab shows, in Markdown.',
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

function compileTabs(
  { title, intro, tabs }: z.output<TabsSchema>,
  context: CompileContext,
): CompiledBlock<TabsContent> {
  const numbered = numberPanels(tabs, context);
  return {
    content: {
      title: title ?? null,
      intro: richTextOrNull(intro, context),
      tabs: numbered.map((tab) => compilePanel(tab, context)),
    },
    ...panelsThatOpen(numbered),
  };
}

type Tabs = z.output<TabsSchema>['tabs'];

/** More do not fit beside each other in the reading column. */
const MOST = 5;
const LONGEST_TITLE = 24;

export const lintTabs = ({ tabs }: { readonly tabs: Tabs }): readonly BlockLint[] => [
  ...lintCount(tabs.length),
  ...lintPanels(tabs, { field: 'tabs', one: 'tab', block: 'tabs' }),
  ...tabs.flatMap(({ title }, index) =>
    title.length > LONGEST_TITLE ? [longTitle(index, title.length)] : [],
  ),
];

function lintCount(count: number): readonly BlockLint[] {
  if (count === 1) return [singleTab];
  return count > MOST ? [manyTabs(count)] : [];
}

const singleTab: BlockLint = {
  severity: 'error',
  rule: 'single-tab',
  path: ['tabs'],
  message: 'A single tab leaves the learner nothing to open, so that this block is never done.',
  remedy: 'Add a tab, or use a text block.',
};

const manyTabs = (count: number): BlockLint => ({
  severity: 'warning',
  rule: 'many-tabs',
  path: ['tabs'],
  message: `These are ${count} tabs; more than ${MOST} find no room beside each other, and are shown as sections.`,
  remedy: 'Use an accordion, or divide them into two blocks.',
});

const longTitle = (index: number, length: number): BlockLint => ({
  severity: 'warning',
  rule: 'long-tab-title',
  path: ['tabs', index, 'title'],
  message: `This title has ${length} characters; a tab has room for about ${LONGEST_TITLE}.`,
  remedy: 'Shorten it to a few words, or use an accordion, which has room for more.',
});

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
  compile: compileTabs,
  lint: lintTabs,
});
