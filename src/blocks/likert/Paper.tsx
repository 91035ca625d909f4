import { useTranslation } from '../../i18n/useTranslation.tsx';
import type { PaperProps } from '../paperContract.ts';
import { PaperQuestion } from '../PaperQuestion.tsx';
import { scalePoints } from './content.ts';

/** A statement with the points of its scale. */
export function Paper({ content, answers }: PaperProps<'likert'>) {
  const { t } = useTranslation();
  return (
    <PaperQuestion
      question={content.statement}
      several={false}
      options={scalePoints(content, t).map(({ item, label }) => ({
        item,
        text: label,
        correct: null,
        feedback: null,
      }))}
      answers={answers}
    />
  );
}
