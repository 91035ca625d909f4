import { type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import type { BlockKey } from '../../core/blockState.ts';
import type { LessonView } from '../../engine/view.ts';
import { GoOn } from '../frame/GoOn.tsx';
import { useSend } from '../play/CourseActor.ts';
import { useLessons } from '../play/PlayerContext.ts';
import { Covered } from './Covered.tsx';
import { EndRing } from './EndRing.tsx';
import styles from './LessonEnd.module.css';
import { StillToDo } from './StillToDo.tsx';

interface LessonEndProps {
  readonly view: LessonView;
  readonly waitingFor: readonly BlockKey[];
}

/** The end of a lesson: what is left of it, or what the learner can do now, and one next step. */
export function LessonEnd({ view, waitingFor }: LessonEndProps) {
  return waitingFor.length > 0 ? <StillToDo waitingFor={waitingFor} /> : <Ended view={view} />;
}

/** The lesson is done as soon as its end is seen: its ring closes, and the bar moves. */
function Ended({ view }: Pick<LessonEndProps, 'view'>) {
  const { t } = useTranslation();
  const send = useSend();
  const lessons = useLessons() ?? [];
  const head = useRef<HTMLDivElement>(null);
  const done = lessons.filter(({ status }) => status === 'done').length;
  useSeen(head, () => send({ type: 'lesson.ended' }));
  return (
    <section className={styles['end']} data-lesson-end tabIndex={-1}>
      <div ref={head} className={styles['head']}>
        <EndRing done={view.status === 'done'} share={view.share} />
        <div>
          <h2>{t('lesson.endTitle', { number: view.number })}</h2>
          <p>{t('lesson.doneOf', { done, of: lessons.length })}</p>
        </div>
      </div>
      <Covered lesson={view.lesson.key} />
      <GoOn number={view.number} />
    </section>
  );
}

/** Calls once the element is in view. */
function useSeen(place: RefObject<HTMLElement | null>, onSeen: () => void): void {
  const seen = useRef(onSeen);
  useEffect(() => {
    seen.current = onSeen;
  });
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) seen.current();
    });
    if (place.current !== null) observer.observe(place.current);
    return () => observer.disconnect();
  }, [place]);
}
