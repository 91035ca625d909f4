import { RichText } from '../../richtext/RichText.tsx';
import { PaperHead } from '../PaperHead.tsx';
import type { PaperProps } from '../paperContract.ts';
import { FigureTable } from './FigureTable.tsx';

/** The table that the chart is made of: all of its figures, in any colour of ink. */
export const Paper = ({ content }: PaperProps<'chart'>) => (
  <>
    <PaperHead title={content.title} intro={content.intro} />
    <FigureTable content={content} />
    {content.caption !== null && <RichText value={content.caption} />}
  </>
);
