import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { useAnnounce } from '../../ui/Announcer.tsx';

/**
 * Tells screen readers, once, that watching has made the film done. Who says so themselves, by what
 * this gives back, hears it from the place of the button that they pressed.
 */
export function useDoneWords(done: boolean): () => void {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const known = useRef(done);
  useEffect(() => {
    if (done && !known.current) announce(t('blocks.video.done'));
    known.current = done;
  }, [announce, done, t]);
  return () => {
    known.current = true;
  };
}
