import type { RichText } from '../../richtext/tree.ts';
import type { BlockBehaviour, Linearize } from '../contract.ts';
import { linearPanel } from '../linearPanel.ts';
import { heading, linearText } from '../linearPieces.ts';
import type { Panel } from '../panelContent.ts';

export interface AccordionContent {
  readonly title: string | null;
  readonly intro: RichText | null;
  readonly panels: readonly Panel[];
}

const linearize: Linearize<'accordion'> = ({ title, intro, panels }) => [
  ...heading(title, 2),
  ...linearText(intro),
  ...panels.flatMap(linearPanel),
];

export const accordionBehaviour: BlockBehaviour<'accordion'> = {
  linearize,
  left: (count, t) => t('blocks.accordion.left', { count }),
};

declare module '../types.ts' {
  interface BlockContents {
    readonly accordion: AccordionContent;
  }
}
