import { use, useState } from 'react';

import { COURSE_FILE } from '../../course/files.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useStore } from '../../player/play/useStore.ts';
import type { DraftPlace } from '../commands/edit.ts';
import type { WorkspaceProps } from '../page/workspaces.ts';
import type { CommentBook } from './commentBook.ts';
import { CommentBookContext } from './CommentBookContext.ts';
import { CommentEntry } from './CommentEntry.tsx';
import styles from './Comments.module.css';
import { CopyForReviewers } from './CopyForReviewers.tsx';
import { type ReviewComment, readReviewFile } from './reviewFile.ts';

/** Makes copies for reviewers, and gathers what they say. */
export function ReviewPage(props: WorkspaceProps) {
  const { t } = useTranslation('editor');
  const book = use(CommentBookContext);
  return (
    <>
      <p className={styles['intro']}>{t('review.intro')}</p>
      {book !== null && <Gathered {...props} book={book} />}
    </>
  );
}

function Gathered({
  editing,
  values,
  onClose,
  book,
}: WorkspaceProps & { readonly book: CommentBook }) {
  const { t } = useTranslation('editor');
  const { draft } = useStore(editing.history);
  const places = useStore(editing.built)?.page?.places;
  const comments = useStore(book.comments);
  const course = values.valueOf(draft, COURSE_FILE);
  const id = String(valueAt(course, ['id']) ?? '');
  const title = values.titleOf(draft, COURSE_FILE);
  const pageOf = ({ lesson, page }: ReviewComment): DraftPlace | null => {
    const found = values
      .lessons(draft)
      .find((each) => (lesson === null ? each.title === page : each.id === lesson));
    if (found !== undefined) return { file: found.file, path: [] };
    return lesson === null && page === title ? { file: COURSE_FILE, path: [] } : null;
  };
  const wayTo = (comment: ReviewComment) => {
    const { block } = comment;
    const at = block === null ? pageOf(comment) : (places?.get(block) ?? null);
    if (at === null) return null;
    return () => {
      editing.choose({ file: at.file, path: at.path });
      onClose();
    };
  };
  const open = comments.filter(({ done }) => !done);
  const done = comments.filter((each) => each.done);
  const listed = (all: readonly ReviewComment[]) => (
    <ul className={styles['list']}>
      {all.map((comment) => (
        <CommentEntry key={comment.id} comment={comment} book={book} onGo={wayTo(comment)} />
      ))}
    </ul>
  );
  return (
    <>
      <div className={styles['ways']}>
        <CopyForReviewers
          editing={editing}
          course={id}
          version={String(valueAt(course, ['version']) ?? '')}
          comments={comments}
        />
        <TakeFiles course={id} book={book} />
      </div>
      <h3 className={styles['heading']}>{t('review.open', { count: open.length })}</h3>
      {listed(open)}
      {done.length > 0 && (
        <details className={styles['finished']}>
          <summary>{t('review.finished', { count: done.length })}</summary>
          {listed(done)}
        </details>
      )}
      <p className={styles['note']}>{t('review.kept')}</p>
    </>
  );
}

interface TakeFilesProps {
  readonly course: string;
  readonly book: CommentBook;
}

/** Takes what reviewers sent back; several files at once. */
function TakeFiles({ course, book }: TakeFilesProps) {
  const { t } = useTranslation('editor');
  const [trouble, setTrouble] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const take = async (files: readonly File[]) => {
    const troubles: string[] = [];
    let taken = 0;
    for (const file of files) {
      const read = await readReviewFile(file, course);
      if (read.ok) taken += book.take(read.value.comments);
      else troubles.push(t(`review.${read.error}`, { file: file.name }));
    }
    setTrouble(troubles.length === 0 ? null : troubles.join(' '));
    setSaid(taken === 0 && troubles.length > 0 ? '' : t('review.taken', { count: taken }));
  };
  return (
    <>
      <label className={styles['file']}>
        <span>{t('review.take')}</span>
        <input
          type="file"
          multiple
          accept=".json,application/json"
          onChange={({ target }) => {
            void take([...(target.files ?? [])]);
            target.value = '';
          }}
        />
      </label>
      <output>{said}</output>
      {trouble !== null && (
        <p role="alert" className={styles['trouble']}>
          {trouble}
        </p>
      )}
    </>
  );
}
