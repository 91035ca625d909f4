import { useId } from 'react';

import { pathIn } from '../../i18n/isolated.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { GrowingText } from '../../ui/GrowingText.tsx';
import { Button } from '../../ui/Button.tsx';
import type { CommentBook } from './commentBook.ts';
import styles from './Comments.module.css';
import type { ReviewComment } from './reviewFile.ts';

export interface CommentEntryProps {
  readonly comment: ReviewComment;
  readonly book: CommentBook;
  /** Leads to what it is about; `null`: there is nothing to lead to. */
  readonly onGo: (() => void) | null;
}

/** What a reviewer said: it can be answered, ticked off and taken away. */
export function CommentEntry({ comment, book, onGo }: CommentEntryProps) {
  const { t, i18n } = useTranslation('editor');
  const id = useId();
  const { reviewer, block, page, words, text, at, answer, done } = comment;
  const when = new Date(at);
  return (
    <li className={styles['comment']} data-done={done || undefined}>
      <p className={styles['where']}>
        {block === null
          ? t('review.aboutPage', { page })
          : pathIn(
              i18n.language,
              [page, words].filter((each) => each !== ''),
            )}
      </p>
      <p id={id} className={styles['text']} dir="auto">
        {text}
      </p>
      <p className={styles['where']}>
        <bdi>{reviewer === '' ? t('review.nobody') : reviewer}</bdi>
        {!Number.isNaN(when.getTime()) && ` · ${when.toLocaleDateString(i18n.language)}`}
      </p>
      <label className={styles['answer']}>
        <span>{t('review.answer')}</span>
        <GrowingText
          dir="auto"
          rows={1}
          aria-describedby={id}
          value={answer}
          onChange={({ target }) => book.change(comment.id, { answer: target.value })}
        />
      </label>
      <div className={styles['ways']}>
        <label className={styles['done']}>
          <input
            type="checkbox"
            checked={done}
            aria-describedby={id}
            onChange={({ target }) => book.change(comment.id, { done: target.checked })}
          />
          {t('review.done')}
        </label>
        {onGo !== null && (
          <Button look="bare" aria-describedby={id} onClick={onGo}>
            {t('review.go')}
          </Button>
        )}
        <Button look="bare" aria-describedby={id} onClick={() => book.remove(comment.id)}>
          {t('review.remove')}
        </Button>
      </div>
    </li>
  );
}
