import { use } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useStore } from '../../player/play/useStore.ts';
import type { CommentBook } from './commentBook.ts';
import { CommentBookContext } from './CommentBookContext.ts';
import { CommentEntry } from './CommentEntry.tsx';
import styles from './Comments.module.css';

/** What reviewers said of a block and was not ticked off. `block`: its number in the lock. */
export function CommentsHere({ block }: { readonly block: number | null }) {
  const book = use(CommentBookContext);
  return book === null || block === null ? null : <Open book={book} block={block} />;
}

function Open({ book, block }: { readonly book: CommentBook; readonly block: number }) {
  const { t } = useTranslation('editor');
  const comments = useStore(book.comments).filter((each) => each.block === block && !each.done);
  if (comments.length === 0) return null;
  return (
    <section className={styles['here']} aria-label={t('review.here')}>
      <h2>{t('review.here')}</h2>
      <ul className={styles['list']}>
        {comments.map((comment) => (
          <CommentEntry key={comment.id} comment={comment} book={book} onGo={null} />
        ))}
      </ul>
    </section>
  );
}
