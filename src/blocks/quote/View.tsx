import { Wide } from '../../ui/Column.tsx';
import { QuoteFigure } from '../QuoteFigure.tsx';
import type { BlockViewProps } from '../viewContract.ts';

/** Words that deserve room, and whose they are. */
export const View = ({ block: { content } }: BlockViewProps<'quote'>) => (
  <Wide>
    <QuoteFigure {...content} />
  </Wide>
);
