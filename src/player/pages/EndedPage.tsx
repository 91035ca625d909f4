import { useEffect } from 'react';

import { selectConnection } from '../../engine/select.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { coverAddress } from '../history/addresses.ts';
import { useCourse } from '../play/CourseActor.ts';
import { useOpenCourse } from '../play/PlayerContext.ts';
import { useSavingKind, useSavingWords } from '../play/savingWords.ts';
import { type LeftWindow, leftWindow } from './leftWindow.ts';
import styles from './pages.module.css';

/** The end of the visit: what was kept, and the way back into the course. */
export function EndedPage() {
  const { t } = useTranslation();
  const kept = useSavingWords('ended');
  const standsAlone = useOpenCourse()?.keeper === 'browser';
  const left = leftWindow();
  useClosing(left === 'popup');
  return (
    <div className={styles['page']}>
      <Mark size={56} />
      <h1 tabIndex={-1}>{t('exit.endedTitle')}</h1>
      {kept !== null && <p className={styles['lede']}>{kept}</p>}
      <p>{t(standsAlone ? 'exit.againHere' : `exit.again.${left}`)}</p>
      <div className={styles['buttons']}>
        {standsAlone ? <OpenAgain /> : <CloseWindow left={left} />}
      </div>
    </div>
  );
}

/** An LMS has ended its session, and would refuse another one in this page; a browser has none. */
function OpenAgain() {
  const { t } = useTranslation();
  // Back, or the name of the course in the bar.
  useEffect(() => {
    window.addEventListener('popstate', openAgain);
    return () => window.removeEventListener('popstate', openAgain);
  }, []);
  return (
    <Button size="large" onClick={openAgain}>
      {t('exit.open')}
    </Button>
  );
}

function openAgain(): void {
  history.replaceState(null, '', coverAddress);
  location.reload();
}

/** Only a window that a script has opened may be closed by one. */
function CloseWindow({ left }: { readonly left: LeftWindow }) {
  const { t } = useTranslation();
  if (left !== 'popup') return null;
  return (
    <Button size="large" onClick={() => window.close()}>
      {t('exit.close')}
    </Button>
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
