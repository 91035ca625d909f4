import { useState } from 'react';

import {
  useCover,
  useLessonNames,
  useLessons,
  useOpenCourse,
  usePlace,
  useProgress,
  useSources,
} from '../play/PlayerContext.ts';
import type { PlayableOutline } from '../../course/playable.ts';
import { CurrentPage } from '../pages/CurrentPage.tsx';
import { CourseTop } from './CourseTop.tsx';
import styles from './Frame.module.css';
import { LessonNames } from './LessonNames.ts';
import { Outline } from './Outline.tsx';
import { Notices } from './Notices.tsx';
import { Panels } from './Panels.tsx';
import type { Panel } from './panels.ts';
import { SkipLink } from './SkipLink.tsx';

const hasSources = (outline: PlayableOutline | null): boolean =>
  outline !== null && outline.glossary.length + outline.references.length > 0;

/** Everything around the page: the bar, the outline beside it, and what opens over it. */
export function Frame() {
  const cover = useCover();
  const course = useOpenCourse();
  const place = usePlace();
  const lessons = useLessons();
  const progress = useProgress();
  const names = useLessonNames();
  const [panel, setPanel] = useState<Panel | null>(null);
  const inLesson = 'lesson' in place;
  const onReferences = hasSources(useSources()) ? () => setPanel('references') : null;
  const outline =
    inLesson && lessons !== null && progress !== null ? { lessons, progress, onReferences } : null;
  return (
    <LessonNames value={names}>
      <SkipLink />
      <CourseTop place={place} progress={progress} onPanel={setPanel} />
      {course !== null && <Notices session={course.session} />}
      <div className={styles['frame']} data-outline={inLesson || undefined}>
        {outline !== null && (
          <div className={styles['outline']}>
            <Outline {...outline} />
          </div>
        )}
        <CurrentPage place={place} onSupport={() => setPanel('support')} />
      </div>
      <Panels
        panel={panel}
        onClose={(closed) => setPanel((now) => (now === closed ? null : now))}
        cover={cover}
        outline={outline}
      />
    </LessonNames>
  );
}
