import { useTranslation } from '../../i18n/useTranslation.tsx';
import type { PaperProps } from '../paperContract.ts';
import { PaperQuestion } from '../PaperQuestion.tsx';
import { FALSE_ITEM, TRUE_ITEM } from './content.ts';

/** A statement to judge. */
export function Paper({ content, answers }: PaperProps<'trueFalse'>) {
  const { t } = useTranslation();
  const { scenario, statement, answer, feedback } = content;
  return (
    <PaperQuestion
      scenario={scenario}
      question={statement}
      several={false}
      options={[
        { item: TRUE_ITEM, text: t('blocks.question.true'), correct: answer, feedback: null },
        { item: FALSE_ITEM, text: t('blocks.question.false'), correct: !answer, feedback: null },
      ]}
      feedback={feedback.correct}
      answers={answers}
    />
  );
}
