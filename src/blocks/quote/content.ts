import type { RichText } from '../../richtext/tree.ts';

export interface QuoteContent {
  readonly text: RichText;
  readonly attribution: string | null;
  /** Where the words come from: https, mailto or tel. */
  readonly link: string | null;
}
