import type { PaperProps } from '../paperContract.ts';

/** A question with lines to write on. */
export const Paper = ({ content }: PaperProps<'openText'>) => (
  <div data-question>
    <p data-asked>{content.question}</p>
    <div data-lines aria-hidden />
  </div>
);
