import { selectLessonParts } from '../../engine/select.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { revealBlock } from '../lesson/blockElement.ts';
import { useCourse, useSend } from '../play/CourseActor.ts';
import { usePlace } from '../play/PlayerContext.ts';
import styles from './LessonParts.module.css';

interface LessonPartsProps {
  /** A part was chosen: where the outline is a drawer, it closes. */
  readonly onFollow: (() => void) | null;
}

/** The parts of the open lesson, where it is long, with the one in which the learner is. */
export function LessonParts({ onFollow }: LessonPartsProps) {
  const { t } = useTranslation();
  const parts = useCourse(selectLessonParts);
  const send = useSend();
  const inLesson = 'lesson' in usePlace();
  if (!inLesson || parts.length === 0) return null;
  return (
    <ol className={styles['parts']} aria-label={t('lesson.parts')}>
      {parts.map(({ block, title, open, current }) => (
        <li key={block}>
          {open ? (
            <button
              type="button"
              aria-current={current ? 'location' : undefined}
              onClick={() => {
                onFollow?.();
                // With the focus in the lesson, reading on alone would not say where the learner is.
                send({ type: 'block.reached', block });
                // A drawer that closes gives the focus back first.
                requestAnimationFrame(() => revealBlock(block));
              }}
            >
              {title}
            </button>
          ) : (
            <span>
              <span aria-hidden="true">{title}</span>
              <span className="visually-hidden">{t('lesson.partOpensLater', { title })}</span>
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
