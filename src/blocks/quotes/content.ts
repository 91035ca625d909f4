import type { ItemNumber } from '../../core/blockState.ts';
import type { RichText } from '../../richtext/tree.ts';
import type { BlockBehaviour, Linearize } from '../contract.ts';
import { heading, linearText, paragraph } from '../linearPieces.ts';

export interface QuotesContent {
  readonly title: string | null;
  readonly intro: RichText | null;
  /** One at a time, or all of them one below the other. */
  readonly look: QuotesLook;
  readonly quotes: readonly SaidQuote[];
}

export type QuotesLook = 'single' | 'stacked';

export interface SaidQuote {
  readonly item: ItemNumber;
  readonly text: RichText;
  readonly attribution: string;
  /** Where the words come from: https, mailto or tel. */
  readonly link: string | null;
}

const linearize: Linearize<'quotes'> = ({ title, intro, quotes }) => [
  ...heading(title, 2),
  ...linearText(intro),
  ...quotes.flatMap(({ text, attribution }) => [...linearText(text), ...paragraph(attribution)]),
];

export const quotesBehaviour: BlockBehaviour<'quotes'> = {
  linearize,
  left: (count, t) => t('blocks.quotes.left', { count }),
  openAtFirst: 1,
};

declare module '../types.ts' {
  interface BlockContents {
    readonly quotes: QuotesContent;
  }
}
