import { useCallback, useDeferredValue, useState } from 'react';

import type { PlayableContentLesson } from '../../course/playable.ts';
import { type CourseSnapshot, selectBody } from '../../engine/select.ts';
import type { LessonBody } from '../../engine/view.ts';
import { useCourse } from '../play/CourseActor.ts';

const nothing: LessonBody = { blocks: [], waitingFor: [], atEnd: false };

/**
 * The open part of a lesson. While another page is on its way, the one that leaves keeps what it
 * showed last.
 */
export function useLessonBody(content: PlayableContentLesson): LessonBody {
  const select = useCallback(
    (snapshot: CourseSnapshot) =>
      snapshot.context.lesson === content.key ? selectBody(snapshot) : null,
    [content],
  );
  const current = useCourse(select);
  const [last, setLast] = useState<LessonBody>(current ?? nothing);
  if (current !== null && current !== last) setLast(current);
  return useDeferredValue(current ?? last);
}
