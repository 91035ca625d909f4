import { useEffect } from 'react';

import { selectMode } from '../../engine/select.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useCourse, useSend } from '../play/CourseActor.ts';
import styles from './AuthorPanel.module.css';
import { authorNotes } from './authorNotes.ts';

/** Opens every lock, now and after a reload, and forgets what was done. */
export function AuthorLocks() {
  const { t } = useTranslation();
  const send = useSend();
  const unlocked = useCourse(selectMode) === 'author';
  useEffect(() => {
    if (authorNotes.unlocked()) send({ type: 'author.unlocked' });
  }, [send]);
  const unlock = () => {
    authorNotes.keepUnlocked();
    send({ type: 'author.unlocked' });
  };
  const reset = () => {
    unlock();
    send({ type: 'author.reset' });
  };
  return (
    <div className={styles['row']}>
      <button type="button" disabled={unlocked} onClick={unlock}>
        {unlocked ? t('author.on') : t('author.unlock')}
      </button>
      <button type="button" onClick={reset}>
        {t('author.reset')}
      </button>
    </div>
  );
}
