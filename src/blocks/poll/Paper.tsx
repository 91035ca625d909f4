import type { PaperProps } from '../paperContract.ts';
import { PaperQuestion } from '../PaperQuestion.tsx';

/** A question without a right answer. */
export const Paper = ({ content, answers }: PaperProps<'poll'>) => (
  <PaperQuestion
    question={content.question}
    several={content.multiple}
    options={content.options.map((option) => ({ ...option, correct: null, feedback: null }))}
    answers={answers}
  />
);
