import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Plain } from '../../ui/Plain.tsx';
import { figureInWords } from '../figure.ts';
import type { PaperProps } from '../paperContract.ts';
import { PaperAsked } from '../PaperQuestion.tsx';
import { rightInWords } from './content.ts';

/** A question with a line to write a number on. */
export function Paper({ content, answers }: PaperProps<'numeric'>) {
  const { t } = useTranslation();
  return (
    <PaperAsked {...content} feedback={content.feedback.correct} answers={answers}>
      <p>
        <span data-blank>{answers && figureInWords({ value: content.answer, unit: null }, t)}</span>{' '}
        {content.unit !== null && <Plain text={content.unit} />}
      </p>
      {answers && content.tolerance > 0 && <p>{rightInWords(content, t)}</p>}
    </PaperAsked>
  );
}
