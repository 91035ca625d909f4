import { use } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { ConfidenceScale } from '../AskedConfidence.tsx';
import { AskedTogether } from '../AskedTogether.tsx';
import { Words } from '../Words.tsx';
import type { AskedProps } from '../viewContract.ts';
import styles from './Fields.module.css';

/** A question, and room for an answer in one's own words. */
export function OpenTextFields(props: AskedProps<'openText'>) {
  const { question, answer, onAnswer, final, eyebrow } = props;
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { maxLength, modelAnswer, rating } = question.content;
  const id = `question-${question.key}`;
  const text = answer?.kind === 'text' ? answer.text : '';
  const left = maxLength - text.length;
  const write = (next: string) => {
    onAnswer({ kind: 'text', text: next });
    const crossed = roomCrossed(left, maxLength - next.length);
    if (crossed) announce(t('blocks.openText.left', { count: maxLength - next.length }));
  };
  return (
    <div className={styles['question']}>
      <p className={styles['eyebrow']}>{eyebrow}</p>
      <label htmlFor={id} className={styles['label']}>
        {question.content.question}
      </label>
      <textarea
        id={id}
        className={styles['text']}
        rows={4}
        dir="auto"
        maxLength={maxLength}
        value={text}
        readOnly={final}
        aria-describedby={`${id}-room`}
        onChange={(event) => write(event.currentTarget.value)}
      />
      <p id={`${id}-room`} className={styles['room']}>
        {roomLeft(left) === null
          ? t('blocks.openText.upTo', { count: maxLength })
          : t('blocks.openText.left', { count: left })}
      </p>
      {final && modelAnswer !== null && (
        <section className={styles['model']} aria-labelledby={`${id}-model`}>
          <p id={`${id}-model`} className={styles['modelTitle']}>
            {t('blocks.openText.model')}
          </p>
          <Words value={modelAnswer} />
        </section>
      )}
      {final && use(AskedTogether) === null && (
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

/** From so many characters left on, learners are told how many. */
const NEAR_THE_END = 100;

/** Said aloud only here, so that nobody is interrupted at every letter. */
const SAID_AT = [NEAR_THE_END, 20, 0] as const;

/** How many characters are left, once that matters; `null` before. */
export const roomLeft = (left: number): number | null => (left <= NEAR_THE_END ? left : null);

/** Whether writing on came past a point at which the room that is left is said. */
export const roomCrossed = (before: number, after: number): boolean =>
  SAID_AT.some((point) => before > point && after <= point);
