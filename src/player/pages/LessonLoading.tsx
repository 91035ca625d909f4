import type { LessonView } from '../../engine/view.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import styles from './pages.module.css';

/** While a lesson is on its way: its name, and after a moment lines that hold its place. */
export function LessonLoading({ view }: { readonly view: LessonView | null }) {
  const { t } = useTranslation();
  return (
    <div className={styles['page']} aria-busy="true">
      {view !== null && (
        <header>
          <p className={styles['eyebrow']}>{t('lesson.number', { number: view.number })}</p>
          <h1 tabIndex={-1}>{view.lesson.title}</h1>
        </header>
      )}
      <Skeleton lines={6} />
      <p className="visually-hidden">{t('common.loading')}</p>
    </div>
  );
}
