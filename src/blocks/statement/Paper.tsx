import { RichText } from '../../richtext/RichText.tsx';
import type { PaperProps } from '../paperContract.ts';

/** The sentence, set apart. */
export const Paper = ({ content: { text } }: PaperProps<'statement'>) => (
  <div data-statement>
    <RichText value={text} />
  </div>
);
