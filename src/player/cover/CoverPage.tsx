import { useCallback, useEffect, useState } from 'react';

import type { PlaceView } from '../../engine/view.ts';
import {
  useCover,
  useLessons,
  useOpenCourse,
  usePlayer,
  useProgress,
  useSources,
} from '../play/PlayerContext.ts';
import { useStore } from '../play/useStore.ts';
import { preloadOutline } from '../frame/laterPanels.ts';
import { preloadLessonPage } from '../pages/laterPages.ts';
import { Cover } from './Cover.tsx';
import { CoverNotice } from './CoverNotice.tsx';

interface CoverPageProps {
  readonly place: Extract<PlaceView, { page: 'connecting' | 'cover' }>;
  readonly onSupport: () => void;
}

/** The cover, with what is known of the learner. Start pressed before that is kept and honoured. */
export function CoverPage({ place, onSupport }: CoverPageProps) {
  const cover = useCover();
  const player = usePlayer();
  const open = useOpenCourse();
  const session = open?.session;
  const certificate = useSources()?.certificate?.place ?? null;
  const lessons = useLessons();
  const course = useProgress();
  const [starting, setStarting] = useState(false);
  const failed = useStore(player.failed);
  const connected = place.page === 'cover';
  // Whoever has completed the course looks again from its beginning.
  const resume = connected && course?.completed !== true ? place.resume : null;
  const target = connected ? (resume ?? lessons?.[0] ?? null) : null;

  const begin = useCallback(() => {
    if (target !== null) session?.actor.send({ type: 'lesson.opened', lesson: target.lesson.key });
  }, [session, target]);
  useEffect(() => {
    if (starting) begin();
  }, [starting, begin]);
  useEffect(() => {
    preloadLessonPage();
    preloadOutline();
  }, []);

  const start = () => {
    if (failed !== null) void player.start();
    if (target === null) setStarting(true);
    else begin();
  };
  return (
    <Cover
      cover={cover}
      progress={connected && course !== null ? { course, resume: place.resume } : null}
      lessons={connected && course?.started === true ? lessons : null}
      starting={starting && failed === null}
      onStart={start}
      onCertificate={
        certificate === null
          ? null
          : () => session?.actor.send({ type: 'lesson.opened', ...certificate })
      }
      onStartAgain={() => session?.actor.send({ type: 'course.restarted' })}
      onSupport={onSupport}
      notice={<CoverNotice onRetry={() => void player.start()} />}
      people={connected && open?.notYou?.(course?.started === true)}
    />
  );
}
