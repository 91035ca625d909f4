import { DrawnFormula } from '../../richtext/DrawnFormula.tsx';
import { RichText } from '../../richtext/RichText.tsx';
import { PaperHead } from '../PaperHead.tsx';
import type { PaperProps } from '../paperContract.ts';

/** The formula with its number behind it. */
export const Paper = ({ content }: PaperProps<'math'>) => (
  <>
    <PaperHead title={content.title} intro={content.intro} />
    <div data-formula-line>
      <DrawnFormula formula={content.formula} display />
      {content.number !== null && <p>{`(${content.number})`}</p>}
    </div>
    {content.caption !== null && <RichText value={content.caption} />}
  </>
);
