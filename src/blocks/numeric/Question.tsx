import type { TFunction } from 'i18next';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { figureInWords } from '../figure.ts';
import { ItemMark } from '../../ui/ItemMark.tsx';
import type { Grade } from '../contract.ts';
import { QuestionFields } from '../QuestionFields.tsx';
import { inLesson } from '../QuestionInLesson.tsx';
import type { QuestionProps } from '../viewContract.ts';
import { type NumericContent, numberIn, rightInWords } from './content.ts';
import { NumberField } from './NumberField.tsx';
import styles from './Question.module.css';
import { RangeField } from './RangeField.tsx';

/** A number to write, or to choose on a slider beside it. */
export function Question(props: QuestionProps<'numeric'>) {
  const { question, answer, onAnswer, grade, hidesRight = false, eyebrow } = props;
  const { t } = useTranslation();
  const { content, key } = question;
  const name = `question-${key}`;
  const value = numberIn(answer);
  const give = (next: number) => onAnswer({ kind: 'number', value: next });
  return (
    <QuestionFields {...content} name={name} eyebrow={eyebrow} instruction={null} grade={grade}>
      {grade === null ? (
        <div className={styles['fields']}>
          <NumberField id={name} unit={content.unit} value={value} onValue={give} />
          {content.slider !== null && (
            <RangeField range={content.slider} unit={content.unit} value={value} onValue={give} />
          )}
        </div>
      ) : (
        <div className={styles['given']} data-mark={grade.correct ? 'right' : 'wrong'}>
          <p className={styles['value']}>
            {value === null ? '…' : figureInWords({ value, unit: content.unit }, t)}
          </p>
          <ItemMark
            mark={grade.correct ? 'right' : 'wrong'}
            words={verdictIn({ grade, hidesRight, content }, t)}
          />
        </div>
      )}
    </QuestionFields>
  );
}

/** The same in a lesson, where it is checked on the spot. */
export const View = inLesson<'numeric'>(Question);

interface Judged {
  readonly grade: Grade;
  readonly hidesRight: boolean;
  readonly content: NumericContent;
}

function verdictIn({ grade, hidesRight, content }: Judged, t: TFunction): string {
  if (hidesRight) return t('blocks.question.optionWrong');
  const isExact = grade.correct && content.tolerance === 0;
  return isExact ? t('blocks.question.optionRight') : rightInWords(content, t);
}
