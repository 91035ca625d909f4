import { PaperHead } from '../PaperHead.tsx';
import type { PaperProps } from '../paperContract.ts';
import { PaperQuote } from '../PaperQuote.tsx';

/** Every quote, one below the other. */
export const Paper = ({ content: { title, intro, quotes } }: PaperProps<'quotes'>) => (
  <>
    <PaperHead title={title} intro={intro} />
    {quotes.map(({ item, ...quote }) => (
      <PaperQuote key={item} {...quote} />
    ))}
  </>
);
