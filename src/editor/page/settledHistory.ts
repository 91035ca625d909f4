import { memoEach } from '../../core/memo.ts';
import type { Store } from '../../session/valueStore.ts';
import { after } from '../after.ts';
import type { History } from '../document/history.ts';

/** In milliseconds: also who looks for each letter pauses longer than this only to think. */
const PAUSE = 500;

/**
 * The history for what shows a whole course, or stands beside what is written: it follows at once
 * whatever is arranged, and of what is written the first letter, and then all of it once the author
 * pauses. A tree of thousands of rows that is drawn with each letter makes a slow page, and so does one
 * title in front of it. One for each history: however many look at it, a letter is waited for once.
 */
export const settledHistory = memoEach((history: Store<History>): Store<History> => {
  const listeners = new Set<() => void>();
  let settled = history.get();
  let isWriting = false;
  let cancel: (() => void) | null = null;
  const settle = () => {
    cancel = null;
    isWriting = false;
    for (const listener of listeners) listener();
  };
  const follow = () => {
    const isNext = cancel !== null && isTyped(history.get());
    cancel?.();
    if (isNext) isWriting = true;
    else settle();
    if (isTyped(history.get())) cancel = after(PAUSE, settle);
  };
  let stop: (() => void) | null = null;
  return {
    get: () => {
      if (!isWriting) settled = history.get();
      return settled;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      stop ??= history.subscribe(follow);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stop?.();
        cancel?.();
        [stop, cancel, isWriting] = [null, null, false];
      };
    },
  };
});

const isTyped = ({ done, undone }: History): boolean =>
  undone.length === 0 && done.at(-1)?.joins === true;
