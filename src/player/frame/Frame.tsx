import { useMemo, useState } from 'react';

import { selectLessons, selectPlace, selectProgress } from '../../engine/select.ts';
import type { LessonKey } from '../../core/blockState.ts';
import type { LessonView, PlaceView, ProgressView } from '../../engine/view.ts';
import { useCourseOr } from '../play/CourseActor.ts';
import { useCover, usePlaying } from '../play/PlayerContext.ts';
import { CurrentPage } from '../pages/CurrentPage.tsx';
import { CourseTop } from './CourseTop.tsx';
import styles from './Frame.module.css';
import { type LessonName, LessonNames } from './LessonNames.ts';
import { Outline } from './Outline.tsx';
import { Notices } from './Notices.tsx';
import { Panels } from './Panels.tsx';
import type { Panel } from './panels.ts';
import { selectLessonNames } from './selectLessonNames.ts';
import { SkipLink } from './SkipLink.tsx';

const connecting: PlaceView = { page: 'connecting' };
const noLessons: readonly LessonView[] = [];
const noNames: ReadonlyMap<LessonKey, LessonName> = new Map();

/** Everything around the page: the bar, the outline beside it, and what opens over it. */
export function Frame() {
  const cover = useCover();
  const { session } = usePlaying();
  const place = useCourseOr(selectPlace, connecting);
  const lessons = useCourseOr(selectLessons, noLessons);
  const progress = useCourseOr<ProgressView | null>(selectProgress, null);
  const names = useCourseOr(selectLessonNames, noNames);
  const [panel, setPanel] = useState<Panel | null>(null);
  const inLesson = 'lesson' in place;
  const outline = useMemo(
    () => (inLesson && progress !== null ? { lessons, progress } : null),
    [inLesson, lessons, progress],
  );
  return (
    <LessonNames value={names}>
      <SkipLink />
      <CourseTop place={place} progress={progress} onPanel={setPanel} />
      {session !== null && <Notices session={session} />}
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
