import type { DescribedPicture } from '../../core/pictureFile.ts';
import type { RichText } from '../../richtext/tree.ts';
import type { BlockBehaviour, Linearize } from '../contract.ts';
import { deeper, heading, numberedHeading, paragraph, linearText } from '../linearPieces.ts';
import type { Panel } from '../panelContent.ts';

export interface ProcessContent {
  readonly title: string | null;
  readonly intro: RichText | null;
  /** The first stands open from the start. */
  readonly steps: readonly Step[];
}

/** A step shows its picture, its text, then the blocks of its slot. */
export interface Step extends Panel {
  readonly picture: DescribedPicture | null;
}

/** An ordered list whose members are too rich for list items: headings with their numbers. */
const linearize: Linearize<'process'> = ({ title, intro, steps }) => [
  ...heading(title, 2),
  ...linearText(intro),
  ...steps.flatMap((step, index) => [
    ...numberedHeading(index, step.title),
    ...paragraph(step.picture?.alternative ?? null),
    ...deeper(linearText(step.text), 1),
    { kind: 'slot', item: step.item } as const,
  ]),
];

export const processBehaviour: BlockBehaviour<'process'> = {
  linearize,
  openAtFirst: 1,
  left: (count, t) => t('blocks.process.left', { count }),
};

declare module '../types.ts' {
  interface BlockContents {
    readonly process: ProcessContent;
  }
}
