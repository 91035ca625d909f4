import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

import styles from './CourseArea.module.css';
import { useDesk, useDeskState } from './DeskContext.ts';
import type { CourseWindow } from './deskState.ts';
import { LaunchForm } from './LaunchForm.tsx';
import { WindowBar } from './WindowBar.tsx';

/** The course in its frame; while none is open, the way to open it. */
export function CourseArea() {
  const { t } = useTranslation('simulator');
  const open = useDeskState(({ window }) => window);
  return (
    <section className={styles['area']} aria-label={t('course.heading')}>
      {open === null ? (
        <LaunchForm />
      ) : (
        <>
          <WindowBar open={open} />
          <CourseFrame key={open.number} open={open} />
        </>
      )}
    </section>
  );
}

/** The course's window. */
function CourseFrame({ open }: { readonly open: CourseWindow }) {
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
