import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

import styles from './CourseArea.module.css';
import { useDesk, useDeskState } from './DeskContext.ts';
import type { CourseWindow } from './deskState.ts';

/** The course's window. */
export function CourseFrame({ open }: { readonly open: CourseWindow }) {
  const { t } = useTranslation('simulator');
  const { desk } = useDesk();
  const title = useDeskState(({ facts }) => facts.title);
  // After the frame has left the page: what the course says on its way out is heard before.
  useEffect(() => () => desk.windowGone(), [desk]);
  return (
    // A course looks for its LMS in the windows above: a sandbox that let it do so would be none.
    // oxlint-disable-next-line react/iframe-missing-sandbox
    <iframe
      className={styles['frame']}
      title={t('course.frame', { title })}
      src={open.address}
      allow="fullscreen; autoplay"
    />
  );
}
