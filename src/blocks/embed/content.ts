import type { RichText } from '../../richtext/tree.ts';
import type { BlockBehaviour, Linearize } from '../contract.ts';
import { heading, linearText } from '../linearPieces.ts';

export interface EmbedContent {
  readonly title: string;
  readonly intro: RichText | null;
  /** What is framed once the learner agreed; https. */
  readonly address: string;
  /** The same by itself, for those who rather look at it there, and where a frame stays empty; https. */
  readonly page: string;
  /** Who shows it, as people know them: "OpenStreetMap". */
  readonly provider: string;
  /** What there is to see, for those who do not open it. */
  readonly inWords: RichText;
  readonly height: EmbedHeight;
}

export const embedHeights = ['low', 'medium', 'high'] as const;

export type EmbedHeight = (typeof embedHeights)[number];

/** The item that is the page; opened once it was opened here or by itself, or its words were read. */
export const PAGE_ITEM = 1;

/** What it shows in words: nobody reads out another site. */
const linearize: Linearize<'embed'> = ({ title, intro, inWords }) => [
  ...heading(title, 2),
  ...linearText(intro),
  ...linearText(inWords),
];

export const embedBehaviour: BlockBehaviour<'embed'> = {
  linearize,
  left: (count, t) => t('blocks.embed.left', { count }),
};

declare module '../types.ts' {
  interface BlockContents {
    readonly embed: EmbedContent;
  }
}
