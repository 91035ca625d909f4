import type { PaperProps } from '../paperContract.ts';
import { PaperAsked } from '../PaperQuestion.tsx';

/** A question with lines to write on. */
export const Paper = ({ content, answers }: PaperProps<'openText'>) => (
  <PaperAsked question={content.question} answers={answers} feedback={content.modelAnswer}>
    <div data-lines aria-hidden />
  </PaperAsked>
);
