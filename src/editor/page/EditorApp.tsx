import { lazy, Suspense, useEffect, useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import type { Editing } from '../editing/editing.ts';
import type { Shelf, ShelfTrouble, StoredCourse } from '../shelf/shelf.ts';
import { CommentBookContext } from '../review/CommentBookContext.ts';
import { useCommentBook } from '../review/useCommentBook.ts';
import { CoursePage } from './CoursePage.tsx';
import styles from './EditorApp.module.css';
import { fetchModels } from '../commands/models.ts';
import { fetchOutline } from './fetchOutline.ts';
import { comeBack } from './standing.ts';
import { troubleWords } from './troubleWords.ts';
import { useKeptWork } from './useKeptWork.ts';
import { useMediaAddresses } from './useMediaAddresses.ts';

export interface EditorAppProps {
  readonly shelf: Shelf;
  /** The course that the address asks for; `null`: the shelf itself. */
  readonly course: string | null;
  /** Whether the address asks for a new course. */
  readonly isMaking: boolean;
  readonly begin: (course: string, stored: StoredCourse) => Promise<Editing>;
  /** Where the course plays as learners see it; `null` where there is no such page. */
  readonly playAddress: ((course: string) => string) | null;
}

/** Whoever opens a course waits for no list of courses. */
const ShelfPage = lazy(async () => ({ default: (await import('./ShelfPage.tsx')).ShelfPage }));

const editAddress = (course: string): string => `?course=${encodeURIComponent(course)}`;

/** The editor: the shelf, or a course of it. */
export function EditorApp({ shelf, course, isMaking, begin, playAddress }: EditorAppProps) {
  if (course === null) {
    return (
      <Suspense>
        <ShelfPage
          shelf={shelf}
          isMaking={isMaking}
          editAddress={editAddress}
          playAddress={playAddress}
          onMade={(made) => location.assign(editAddress(made))}
        />
      </Suspense>
    );
  }
  return <OpenedCourse shelf={shelf} course={course} begin={begin} />;
}

interface OpenedProps extends Pick<EditorAppProps, 'shelf' | 'begin'> {
  readonly course: string;
}

function OpenedCourse({ shelf, course, begin }: OpenedProps) {
  const { t } = useTranslation('editor');
  const [opened, setOpened] = useState<Editing | ShelfTrouble | null>(null);
  useEffect(() => {
    let editing: Editing | null = null;
    let left = false;
    const open = async () => {
      void fetchOutline();
      void fetchModels();
      const read = await shelf.read(course);
      const begun = read.ok && !left ? await begin(course, read.value) : null;
      if (left) return begun?.close();
      if (begun !== null) comeBack(begun, shelf);
      editing = begun;
      setOpened(read.ok ? begun : read.error);
      return undefined;
    };
    void open();
    return () => {
      left = true;
      editing?.close();
    };
  }, [begin, course, shelf]);
  if (opened === null) {
    return (
      <main className={styles['page']}>
        <output className={styles['waiting']}>{t('bar.opening')}</output>
      </main>
    );
  }
  if ('kind' in opened) return <NotOpened trouble={opened} shelf={shelf} />;
  return <Opened shelf={shelf} editing={opened} />;
}

function Opened({ shelf, editing }: { readonly shelf: Shelf; readonly editing: Editing }) {
  const media = useMediaAddresses(editing);
  useKeptWork(editing);
  const book = useCommentBook(shelf, editing.course);
  return (
    <CommentBookContext value={book}>
      <CoursePage
        editing={editing}
        shelf={shelf}
        media={media}
        onLeave={() => void editing.flush().then(() => location.assign(location.pathname))}
      />
    </CommentBookContext>
  );
}

interface NotOpenedProps {
  readonly trouble: ShelfTrouble;
  readonly shelf: Shelf;
}

/** Says why a course cannot be opened, and asks again for a permission that the browser has forgotten. */
function NotOpened({ trouble, shelf: { allow } }: NotOpenedProps) {
  const { t } = useTranslation('editor');
  const again = () => void allow?.().then((isAllowed) => isAllowed && location.reload());
  return (
    <main className={styles['page']}>
      <h1 className={styles['title']}>{t('trouble.notOpened')}</h1>
      <p role="alert">{troubleWords(trouble, t)}</p>
      <div className={styles['ways']}>
        {trouble.kind === 'withdrawn' && <Button onClick={again}>{t('trouble.again')}</Button>}
        <Button look="quiet" onClick={() => location.assign(location.pathname)}>
          {t('bar.leave')}
        </Button>
      </div>
    </main>
  );
}
