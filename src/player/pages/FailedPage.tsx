import { useTranslation } from 'react-i18next';

import type { LessonView } from '../../engine/view.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { coverAddress } from '../history/route.ts';
import { useSend } from '../play/CourseActor.ts';
import styles from './pages.module.css';

/** A lesson that could not be had: what that means, and the two ways on. */
export function FailedPage({ view }: { readonly view: LessonView }) {
  const { t } = useTranslation();
  const send = useSend();
  return (
    <div className={styles['page']}>
      <header>
        <p className={styles['eyebrow']}>
          {t('lesson.number', { number: view.number })} · {view.lesson.title}
        </p>
        <h1 tabIndex={-1}>{t('errors.lessonFailed')}</h1>
      </header>
      <p className={styles['lede']}>{t('errors.lessonFailedMore')}</p>
      <div className={styles['buttons']}>
        <Button size="large" onClick={() => send({ type: 'lesson.retried' })}>
          {t('common.tryAgain')}
        </Button>
        <ButtonLink look="quiet" size="large" href={coverAddress}>
          {t('errors.backToCover')}
        </ButtonLink>
      </div>
    </div>
  );
}
