import type { BlockKey } from '../../core/blockState.ts';
import type { LessonView } from '../../engine/view.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { GoOn } from '../frame/GoOn.tsx';
import { Covered } from './Covered.tsx';
import styles from './LessonEnd.module.css';
import { StillToDo } from './StillToDo.tsx';

interface LessonEndProps {
  readonly view: LessonView;
  readonly waitingFor: readonly BlockKey[];
}

/**
 * The end of a lesson: what it covered or what is left, and a next step. Apart from the page: a place
 * of its own to go to.
 */
export function LessonEnd({ view, waitingFor }: LessonEndProps) {
  const { t } = useTranslation();
  if (waitingFor.length > 0) return <StillToDo waitingFor={waitingFor} />;
  return (
    <section className={styles['end']} data-lesson-end tabIndex={-1}>
      <h2>{t('lesson.endTitle', { number: view.number })}</h2>
      <Covered lesson={view.lesson.key} />
      <GoOn number={view.number} />
    </section>
  );
}
