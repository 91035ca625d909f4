import type { PaperProps } from '../paperContract.ts';
import { PaperQuestion } from '../PaperQuestion.tsx';

/** A question with its options. */
export const Paper = ({ content, answers }: PaperProps<'choice'>) => (
  <PaperQuestion
    scenario={content.scenario}
    question={content.question}
    several={content.select === 'several'}
    options={content.options}
    feedback={content.feedback.correct}
    answers={answers}
  />
);
