import { useEffect } from 'react';

import { selectConnection } from '../../engine/select.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { useCourse } from '../play/CourseActor.ts';
import { useSavingKind, useSavingWords } from '../play/savingWords.ts';
import { leftWindow } from './leftWindow.ts';
import styles from './pages.module.css';

/** The end of the visit: there is nothing left to do here. */
export function EndedPage() {
  const { t } = useTranslation();
  const kept = useSavingWords('ended');
  const left = leftWindow();
  useClosing(left === 'popup');
  return (
    <div className={styles['page']}>
      <Mark size={56} />
      <h1 tabIndex={-1}>{t(left === 'frame' ? 'exit.endedInFrame' : 'exit.endedTitle')}</h1>
      {kept !== null && <p className={styles['lede']}>{kept}</p>}
    </div>
  );
}

/** A window that was opened for the course goes with it, where all is saved: else that is to be read. */
function useClosing(isPopup: boolean): void {
  const isOver = useCourse(selectConnection) === 'ended';
  const isSaved = useSavingKind() === 'saved';
  useEffect(() => {
    if (isPopup && isOver && isSaved) window.close();
  }, [isPopup, isOver, isSaved]);
}
