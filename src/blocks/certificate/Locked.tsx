import Lock from 'lucide-react/icons/lock';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import type { LessonLeft } from '../award.ts';
import styles from './Locked.module.css';

/** More would hide which one is next. */
const MOST_SHOWN = 6;

/** The certificate before the course is completed: what is left, and the way there. */
export function Locked({ left }: { readonly left: readonly LessonLeft[] }) {
  const { t } = useTranslation();
  const more = left.length - MOST_SHOWN;
  return (
    <div className={styles['locked']}>
      <Waiting />
      <div className={styles['words']}>
        <p className={styles['opens']}>{t('blocks.certificate.opens')}</p>
        {left.length > 0 && (
          <>
            <p className={styles['label']}>{t('blocks.certificate.left')}</p>
            <ol className={styles['left']}>
              {left.slice(0, MOST_SHOWN).map((lesson) => (
                <li key={lesson.number}>
                  <LeftLesson lesson={lesson} />
                </li>
              ))}
            </ol>
            {more > 0 && (
              <p className={styles['more']}>{t('blocks.certificate.more', { count: more })}</p>
            )}
          </>
        )}
      </div>
    </div>
  );
}

function LeftLesson({ lesson }: { readonly lesson: LessonLeft }) {
  const { t } = useTranslation();
  const { number, title, address, current, opensAfter } = lesson;
  const name = (
    <>
      <span className={styles['number']}>{t('blocks.certificate.lesson', { number })}</span>{' '}
      <span>{title}</span>
    </>
  );
  if (address !== null) return <a href={address}>{name}</a>;
  const why =
    opensAfter === null ? t('outline.notOpen') : t('outline.lockedShort', { number: opensAfter });
  return (
    <p>
      {name} <span className={styles['why']}>{current ? t('blocks.certificate.here') : why}</span>
    </p>
  );
}

/** A sheet that is not written yet. Only decorates. */
const Waiting = () => (
  <div className={styles['waiting']} aria-hidden="true">
    <span className={styles['side']} />
    <span className={styles['lock']}>
      <Lock />
    </span>
  </div>
);
