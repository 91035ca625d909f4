import { Suspense, useCallback, useMemo, useState } from 'react';

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
import { ListenBar } from './laterPanels.ts';
import { LessonNames } from './LessonNames.ts';
import { Notices } from './Notices.tsx';
import { PanelBoundary } from './PanelBoundary.tsx';
import { Panels } from './Panels.tsx';
import type { Panel } from './panels.ts';
import { SideOutline } from './SideOutline.tsx';
import { SkipLink } from './SkipLink.tsx';
import { useListening } from './useListening.ts';

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
  const openSupport = useCallback(() => setPanel('support'), []);
  const inLesson = 'lesson' in place;
  const listening = useListening(place, cover.language);
  const hasReferences = hasSources(useSources());
  const outline = useMemo(() => {
    if (!inLesson || lessons === null || progress === null) return null;
    const onReferences = hasReferences ? () => setPanel('references') : null;
    return { lessons, progress, onReferences, onPrint: () => setPanel('print') };
  }, [inLesson, lessons, progress, hasReferences]);
  return (
    <LessonNames value={names}>
      <SkipLink />
      {/* Hydrated by itself, after the button that everybody waits for: see Cover. */}
      <Suspense>
        <CourseTop place={place} progress={progress} onPanel={setPanel} listen={listening.tool} />
      </Suspense>
      {course !== null && <Notices session={course.session} />}
      <div className={styles['frame']} data-outline={inLesson || undefined}>
        <SideOutline outline={outline} />
        <CurrentPage place={place} onSupport={openSupport} />
      </div>
      {listening.lesson !== null && (
        <PanelBoundary panel="listen">
          <Suspense fallback={null}>
            <ListenBar lesson={listening.lesson} onClose={listening.close} />
          </Suspense>
        </PanelBoundary>
      )}
      <Panels
        panel={panel}
        onClose={(closed) => setPanel((now) => (now === closed ? null : now))}
        cover={cover}
        outline={outline}
      />
    </LessonNames>
  );
}
