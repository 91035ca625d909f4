import { selectFailedLesson, selectLessonToLoad } from '../engine/select.ts';
import type { SessionContext } from './context.ts';
import type { Cancel } from './ports.ts';
import { retryPause, schedule } from './schedule.ts';

export interface LessonRetry {
  /** To be called after every change of the machine. */
  readonly changed: () => void;
  readonly stop: Cancel;
}

/**
 * Asks again for a lesson that could not be had: after ever longer pauses, and at once when the
 * network or the page comes back. A page that nobody looks at waits until somebody does.
 */
export function lessonRetry({ actor, ports }: SessionContext): LessonRetry {
  const { clock, page } = ports;
  let failures = 0;
  let waiting = false;

  const retry = () => {
    if (waiting && page.visible()) actor.send({ type: 'lesson.retried' });
  };
  const again = schedule(clock, retry);

  const changed = () => {
    const snapshot = actor.getSnapshot();
    const failed = selectFailedLesson(snapshot) !== null;
    if (failed && !waiting) again.within(retryPause((failures += 1)));
    if (!failed) again.cancel();
    if (!failed && selectLessonToLoad(snapshot) === null) failures = 0;
    waiting = failed;
  };

  const stopListening = page.listen((change) => {
    if (change === 'online' || change === 'shown' || change === 'restored') retry();
  });

  return {
    changed,
    stop: () => {
      again.cancel();
      stopListening();
    },
  };
}
