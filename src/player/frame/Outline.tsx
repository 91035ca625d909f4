import BookOpen from 'lucide-react/icons/book-open';
import Printer from 'lucide-react/icons/printer';
import Search from 'lucide-react/icons/search';

import type { LessonView, ProgressView } from '../../engine/view.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { WhileOpen } from '../play/WhileOpen.tsx';
import { LessonParts } from './LessonParts.tsx';
import styles from './Outline.module.css';
import { OutlineEntry } from './OutlineEntry.tsx';
import { useLessonStatus } from './useLessonStatus.ts';

export interface OutlineProps {
  readonly lessons: readonly LessonView[];
  readonly progress: ProgressView;
  /** Looks for words in the course; `null` where it was compiled without an index of them. */
  readonly onSearch: (() => void) | null;
  /** Opens the glossary and the references; `null` where there are none. */
  readonly onReferences: (() => void) | null;
  readonly onPrint: () => void;
  /** A lesson was chosen: where the outline is a drawer, it closes. */
  readonly onFollow?: () => void;
}

/** The lessons of the course, each with its state. */
export function Outline(props: OutlineProps) {
  const { lessons, progress, onSearch, onReferences, onPrint, onFollow } = props;
  const { t } = useTranslation();
  const statusWords = useLessonStatus();
  const count = t('common.lessons', { count: lessons.length });
  return (
    <nav className={styles['outline']} aria-label={t('outline.title')}>
      {onSearch !== null && (
        <button
          type="button"
          className={styles['search']}
          aria-haspopup="dialog"
          onClick={onSearch}
        >
          <Search aria-hidden />
          {t('search.open')}
        </button>
      )}
      <p className={styles['summary']}>
        {t('outline.summary', { lessons: count, share: progress.share })}
      </p>
      <ol className={styles['lessons']}>
        {lessons.map((view) => (
          <li key={view.lesson.key}>
            <OutlineEntry view={view} statusWords={statusWords} onFollow={onFollow ?? null} />
            {view.current && (
              <WhileOpen lesson={view.lesson.key}>
                <LessonParts onFollow={onFollow ?? null} />
              </WhileOpen>
            )}
          </li>
        ))}
      </ol>
      {onReferences !== null && (
        <button type="button" className={styles['more']} onClick={onReferences}>
          <BookOpen aria-hidden />
          {t('references.title')}
        </button>
      )}
      <button type="button" className={styles['more']} onClick={onPrint}>
        <Printer aria-hidden />
        {t('paper.open')}
      </button>
    </nav>
  );
}
