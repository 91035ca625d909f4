import { useEffect, useRef } from 'react';

import type { BlockKey } from '../../core/blockState.ts';
import type { LessonView } from '../../engine/view.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { GoOn } from '../frame/GoOn.tsx';
import { useSend } from '../play/CourseActor.ts';
import { useLessons } from '../play/PlayerContext.ts';
import { Covered } from './Covered.tsx';
import { EndRing } from './EndRing.tsx';
import styles from './LessonEnd.module.css';
import { StillToDo } from './StillToDo.tsx';
import { useEndSeen } from './useEndSeen.ts';

interface LessonEndProps {
  readonly view: LessonView;
  readonly waitingFor: readonly BlockKey[];
}

/**
 * The end of a lesson: what is left of it, or what the learner can do now, and one next step. Apart
 * from the page: a place of its own to go to.
 */
export function LessonEnd({ view, waitingFor }: LessonEndProps) {
  return waitingFor.length > 0 ? <StillToDo waitingFor={waitingFor} /> : <Ended view={view} />;
}

/** The lesson is done when the learner has been at its end: its ring closes, and the bar moves. */
function Ended({ view }: Pick<LessonEndProps, 'view'>) {
  const { t } = useTranslation();
  const send = useSend();
  const lessons = useLessons() ?? [];
  const head = useRef<HTMLDivElement>(null);
  const done = lessons.filter(({ status }) => status === 'done').length;
  const doneOf = t('lesson.doneOf', { done, of: lessons.length });
  useEndSeen({
    end: head,
    worked: view.share > 0,
    onSeen: () => send({ type: 'lesson.ended', lesson: view.lesson.key }),
  });
  useToldWhenDone(
    view.status === 'done',
    `${t('lesson.isDone', { number: view.number })} ${doneOf}`,
  );
  return (
    <section className={styles['end']} data-lesson-end tabIndex={-1}>
      <div ref={head} className={styles['head']}>
        <EndRing done={view.status === 'done'} share={view.share} />
        <div>
          <h2>{t('lesson.endTitle', { number: view.number })}</h2>
          <p>{doneOf}</p>
        </div>
      </div>
      <Covered lesson={view.lesson.key} />
      <GoOn number={view.number} />
    </section>
  );
}

/** Who cannot see the ring close hears it. */
function useToldWhenDone(done: boolean, words: string): void {
  const announce = useAnnounce();
  const was = useRef(done);
  useEffect(() => {
    if (done && !was.current) announce(words);
    was.current = done;
  }, [announce, done, words]);
}
