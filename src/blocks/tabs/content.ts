import type { RichText } from '../../richtext/tree.ts';
import type { BlockBehaviour, Linearize } from '../contract.ts';
import { linearPanel } from '../linearPanel.ts';
import { heading, linearText } from '../linearPieces.ts';
import type { Panel } from '../panelContent.ts';

export interface TabsContent {
  readonly title: string | null;
  readonly intro: RichText | null;
  /** The first stands open from the start. */
  readonly tabs: readonly Panel[];
}

const linearize: Linearize<'tabs'> = ({ title, intro, tabs }) => [
  ...heading(title, 2),
  ...linearText(intro),
  ...tabs.flatMap(linearPanel),
];

export const tabsBehaviour: BlockBehaviour<'tabs'> = {
  linearize,
  openAtFirst: 1,
  left: (count, t) => t('blocks.tabs.left', { count }),
};

declare module '../types.ts' {
  interface BlockContents {
    readonly tabs: TabsContent;
  }
}
