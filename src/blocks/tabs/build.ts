import type * as z from 'zod';

import { richTextOrNull } from '../compiledTexts.ts';
import { compilePanel, numberPanels, panelsThatOpen } from '../compilePanels.ts';
import type { BlockBuild, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { lintPanels } from '../lintPanels.ts';
import type { TabsSchema } from './author.ts';
import type { TabsContent } from './content.ts';

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

export const tabsBuild: BlockBuild<'tabs', TabsSchema> = {
  compile: compileTabs,
  lint: lintTabs,
};
