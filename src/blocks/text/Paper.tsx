import { PaperHead } from '../PaperHead.tsx';
import type { PaperProps } from '../paperContract.ts';

/** A title and running text. */
export const Paper = ({ content: { title, text } }: PaperProps<'text'>) => (
  <PaperHead title={title} intro={text} />
);
