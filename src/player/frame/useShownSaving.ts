import { startTransition, useEffect, useState } from 'react';

import type { SavingStatus } from '../../session/status.ts';
import { pageName } from '../pages/pageName.ts';
import { useOpenCourse, usePlace } from '../play/PlayerContext.ts';
import { type SavingKind, savingKind } from '../play/savingWords.ts';

/** What follows from every press. Anything else is trouble, which is said at once. */
const IN_ORDER: ReadonlySet<SavingStatus> = new Set(['saving', 'saved']);

/**
 * How it stands with the work of the page that shows. At once, so that it is true beside an answer;
 * but what a press saves that leaves the page is drawn along with the next one: else the page that
 * is about to go would be drawn once more for it.
 */
export function useShownSaving(): SavingKind {
  const course = useOpenCourse();
  const page = pageName(usePlace());
  const [status, setStatus] = useState(course?.session.saving.get() ?? 'connecting');
  useEffect(() => {
    if (course === null) return undefined;
    const { actor, saving } = course.session;
    const follow = () => {
      const now = saving.get();
      const isLeft = pageName(course.views.place(actor.getSnapshot())) !== page;
      if (isLeft && IN_ORDER.has(now)) startTransition(() => setStatus(now));
      else setStatus(now);
    };
    follow();
    return saving.subscribe(follow);
  }, [course, page]);
  return savingKind(status, course?.keeper ?? 'lms');
}
