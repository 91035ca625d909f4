import { useMemo, useState } from 'react';

import {
  useCover,
  useLessonNames,
  useLessons,
  useOpenCourse,
  usePlace,
  useProgress,
} from '../play/PlayerContext.ts';
import { CurrentPage } from '../pages/CurrentPage.tsx';
import { CourseTop } from './CourseTop.tsx';
import styles from './Frame.module.css';
import { LessonNames } from './LessonNames.ts';
import { Outline } from './Outline.tsx';
import { Notices } from './Notices.tsx';
import { Panels } from './Panels.tsx';
import type { Panel } from './panels.ts';
import { SkipLink } from './SkipLink.tsx';

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
  const outline = useMemo(
    () => (inLesson && lessons !== null && progress !== null ? { lessons, progress } : null),
    [inLesson, lessons, progress],
  );
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
      <Panels panel={panel} onClose={() => setPanel(null)} cover={cover} outline={outline} />
    </LessonNames>
  );
}
