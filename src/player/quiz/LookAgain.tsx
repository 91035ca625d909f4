import { use } from 'react';

import type { LessonKey } from '../../core/blockState.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { LessonNames } from '../frame/LessonNames.ts';
import { lessonAddress } from '../history/addresses.ts';
import styles from './LookAgain.module.css';

interface LookAgainProps {
  readonly lesson: LessonKey;
  /** Names the lesson as well as numbering it. */
  readonly titled?: boolean;
}

/** Back to a lesson that teaches what was missed. */
export function LookAgain({ lesson, titled = false }: LookAgainProps) {
  const { t } = useTranslation();
  const name = use(LessonNames).get(lesson);
  if (name === undefined) return null;
  const number = t('lesson.number', { number: name.number });
  return (
    <a className={styles['link']} href={lessonAddress(name.id)}>
      {titled ? `${number}: ${name.title}` : t('results.lookAgain', { lesson: number })}
    </a>
  );
}
