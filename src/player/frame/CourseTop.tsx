import { useCallback } from 'react';

import type { PlaceView, ProgressView } from '../../engine/view.ts';
import { useCover, useOpenCourse } from '../play/PlayerContext.ts';
import type { ListenTool } from './barTools.ts';
import type { FramePanel } from './panels.ts';
import { TopBar } from './TopBar.tsx';

interface CourseTopProps {
  readonly place: PlaceView;
  readonly progress: ProgressView | null;
  readonly onPanel: (panel: FramePanel) => void;
  readonly listen: ListenTool | null;
}

/** The top bar, with what the course says. */
export function CourseTop({ place, progress, onPanel, listen }: CourseTopProps) {
  const cover = useCover();
  const course = useOpenCourse();
  const inLesson = 'lesson' in place;
  const speaks = inLesson || progress?.started === true;
  const leaves = course !== null && (inLesson || place.page === 'cover');
  const exit = useCallback(() => course?.session.actor.send({ type: 'exit.opened' }), [course]);
  return (
    <TopBar
      name={cover.shortTitle}
      isOver={place.page === 'ended' && course?.keeper !== 'browser'}
      progress={inLesson ? progress : null}
      saysSaving={speaks}
      hasOutline={inLesson}
      hasLanguages={cover.languages.length > 1}
      hasSupport={cover.support !== null}
      onPanel={onPanel}
      listen={listen}
      onExit={leaves ? exit : null}
    />
  );
}
