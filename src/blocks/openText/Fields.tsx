import { use } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Plain } from '../../ui/Plain.tsx';
import { ConfidenceScale } from '../AskedConfidence.tsx';
import { AskedTogether } from '../AskedTogether.tsx';
import { Readers } from '../Readers.tsx';
import { Words } from '../Words.tsx';
import { WritingField } from '../WritingField.tsx';
import type { AskedProps } from '../viewContract.ts';
import asked from '../Asked.module.css';
import styles from './Fields.module.css';

/** A question, and room for an answer in one's own words. */
export function OpenTextFields(props: AskedProps<'openText'>) {
  const { question, answer, onAnswer, final, eyebrow } = props;
  const { t } = useTranslation();
  const { maxLength, modelAnswer, rating, report = false } = question.content;
  const id = `question-${question.key}`;
  const isAlone = use(AskedTogether) === null;
  return (
    <div className={styles['question']}>
      <p className={asked['eyebrow']}>{eyebrow}</p>
      <label htmlFor={id} className={asked['asked']}>
        <Plain text={question.content.question} />
      </label>
      {isAlone && <Readers of="openText" report={report} id={`${id}-readers`} />}
      <WritingField
        id={id}
        text={answer?.kind === 'text' ? answer.text : ''}
        maxLength={maxLength}
        readOnly={final}
        {...(isAlone && { describedBy: `${id}-readers` })}
        onWrite={(text) => onAnswer({ kind: 'text', text })}
      />
      {final && modelAnswer !== null && (
        <section className={styles['model']} aria-labelledby={`${id}-model`}>
          <p id={`${id}-model`} className={styles['modelTitle']}>
            {t('blocks.openText.model')}
          </p>
          <Words value={modelAnswer} />
        </section>
      )}
      {final && isAlone && (
        <ConfidenceScale
          name={id}
          ask={t('blocks.openText.rate')}
          labelOf={(each) => t(`blocks.openText.rating.${each}`)}
        >
          {rating !== undefined && rating.criteria !== null && <Words value={rating.criteria} />}
        </ConfidenceScale>
      )}
    </div>
  );
}
