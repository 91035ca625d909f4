import { Deeper } from '../../ui/HeadingLevel.tsx';
import { PaperHead } from '../PaperHead.tsx';
import type { PaperProps } from '../paperContract.ts';

/** The columns one below the other. */
export const Paper = ({ content: { title, intro, columns } }: PaperProps<'columns'>) => (
  <>
    <PaperHead title={title} intro={intro} />
    <Deeper>
      {columns.map((column, index) => (
        <PaperHead key={index} title={column.title} intro={column.text} />
      ))}
    </Deeper>
  </>
);
