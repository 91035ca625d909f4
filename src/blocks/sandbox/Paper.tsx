import { RichText } from '../../richtext/RichText.tsx';
import { PaperHead } from '../PaperHead.tsx';
import type { PaperProps } from '../paperContract.ts';

/** What the page shows in words. */
export const Paper = ({ content: { title, intro, inWords } }: PaperProps<'sandbox'>) => (
  <>
    <PaperHead title={title} intro={intro} />
    <RichText value={inWords} />
  </>
);
