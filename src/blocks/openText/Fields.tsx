import { useTranslation } from 'react-i18next';

import { useAnnounce } from '../../ui/Announcer.tsx';
import type { AskedProps } from '../viewContract.ts';
import styles from './Fields.module.css';
import { roomCrossed, roomLeft } from './room.ts';

/** A question, and room for an answer in one's own words. */
export function OpenTextFields(props: AskedProps<'openText'>) {
  const { question, answer, onAnswer, final, eyebrow } = props;
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { maxLength } = question.content;
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
    </div>
  );
}
