import Award from 'lucide-react/icons/award';
import { useTranslation } from '../../i18n/useTranslation.tsx';

import type { BlockKey, LessonKey } from '../../core/blockState.ts';
import { Button } from '../../ui/Button.tsx';
import { useSend } from '../play/CourseActor.ts';
import { useProgress, useSources } from '../play/PlayerContext.ts';
import styles from './CertificateCard.module.css';

/** Where in the course its certificate stands. */
export interface AwardPlace {
  readonly lesson: LessonKey;
  readonly block: BlockKey;
}

/** The certificate, where this attempt was passed and the course asks for nothing more; else `null`. */
export function useAwardPlace(passed: boolean): AwardPlace | null {
  const place = useSources()?.certificate?.place ?? null;
  const completed = useProgress()?.completed === true;
  return passed && completed ? place : null;
}

/** What was earned, in small, and the way to it. */
export function CertificateCard({ place }: { readonly place: AwardPlace }) {
  const { t } = useTranslation();
  const send = useSend();
  return (
    <div className={styles['card']}>
      <Sheet />
      <Button
        icon={<Award aria-hidden />}
        onClick={() => send({ type: 'lesson.opened', ...place })}
      >
        {t('cover.certificate')}
      </Button>
    </div>
  );
}

/** Decorative: the button says what it is. */
const Sheet = () => (
  <svg className={styles['sheet']} viewBox="0 0 168 118" aria-hidden="true" focusable="false">
    <rect className={styles['paper']} x="1" y="1" width="166" height="116" rx="6" />
    <rect className={styles['rule']} x="8" y="8" width="152" height="102" rx="3" />
    <path className={styles['mark']} d="M84 20l9 9v12H75V29z" />
    <rect className={styles['title']} x="48" y="51" width="72" height="7" rx="3.5" />
    <rect className={styles['line']} x="36" y="66" width="96" height="4" rx="2" />
    <rect className={styles['line']} x="52" y="75" width="64" height="4" rx="2" />
    <rect className={styles['line']} x="24" y="96" width="36" height="3" rx="1.5" />
    <circle className={styles['seal']} cx="136" cy="92" r="10" />
    <path className={styles['tick']} d="M131.5 92.5l3.2 3.2 6-6.6" />
  </svg>
);
