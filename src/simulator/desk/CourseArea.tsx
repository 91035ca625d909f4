import { useTranslation } from 'react-i18next';

import styles from './CourseArea.module.css';
import { CourseFrame } from './CourseFrame.tsx';
import { useDeskState } from './DeskContext.ts';
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
