import Check from 'lucide-react/icons/check';
import { useCallback } from 'react';

import type { LessonKey } from '../../core/blockState.ts';
import type { CourseSnapshot } from '../../engine/select.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useCourse } from '../play/CourseActor.ts';
import styles from './LessonEnd.module.css';
import { sameItems } from './sameItems.ts';

/** The objectives that a lesson teaches: what the learner can take from it. */
export function Covered({ lesson }: { readonly lesson: LessonKey }) {
  const { t } = useTranslation();
  const objectives = useCourse(
    useCallback(
      ({ context }: CourseSnapshot) =>
        context.outline.objectives.filter(({ lessons }) => lessons.includes(lesson)),
      [lesson],
    ),
    sameItems,
  );
  if (objectives.length === 0) return null;
  return (
    <div className={styles['covered']}>
      <h3>{t('lesson.covered')}</h3>
      <ul>
        {objectives.map(({ id, text }) => (
          <li key={id}>
            <Check aria-hidden />
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
