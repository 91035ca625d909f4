import { useEffect, useRef } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useKeptFocus } from '../../ui/useKeptFocus.ts';
import styles from './CourseArea.module.css';
import { useDesk, useDeskState } from './DeskContext.ts';
import type { CourseWindow } from './deskState.ts';
import { LaunchForm } from './LaunchForm.tsx';
import { WindowBar } from './WindowBar.tsx';

/** The course in its frame; while none is open, the way to open it. */
export function CourseArea() {
  const { t } = useTranslation('simulator');
  const open = useDeskState(({ window }) => window);
  // The button that opens the window goes with its form, and the one that closes it with the window.
  const kept = useKeptFocus<HTMLElement>();
  return (
    <section {...kept} className={styles['area']} aria-label={t('course.heading')}>
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

/** The course's window: the page around it, on the package's own host. */
function CourseFrame({ open }: { readonly open: CourseWindow }) {
  const { t } = useTranslation('simulator');
  const { desk } = useDesk();
  const title = useDeskState(({ facts }) => facts.title);
  const { origin, sandbox } = useDeskState(({ file }) => file);
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const view = frame.current?.contentWindow ?? null;
    return view === null ? undefined : desk.attend(view);
  }, [desk]);
  return (
    <>
      {open.stage === 'unreachable' && (
        <p role="alert" className={styles['unreachable']}>
          {t('course.unreachable', { host: new URL(origin).hostname })}
        </p>
      )}
      <iframe
        ref={frame}
        className={styles['frame']}
        title={t('course.frame', { title })}
        src={`${origin}/lms/wrapper.html#${open.nonce}`}
        sandbox={sandbox}
        allow="fullscreen; autoplay"
      />
    </>
  );
}
