import { memoEach } from '../../core/memo.ts';
import type { Store } from '../../session/valueStore.ts';
import { after } from '../after.ts';
import type { History } from '../document/history.ts';

/** In milliseconds: also who looks for each letter pauses longer than this only to think. */
const PAUSE = 500;

/**
 * Stores of a history that follow at once whatever is arranged, and what is written once the author
 * pauses. One for each history: however many look at it, a letter is waited for once.
 */
const settling = (followsFirstLetter: boolean) =>
  memoEach((history: Store<History>): Store<History> => {
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
      const isTyping = isTyped(history.get());
      const isFollowed = !isTyping || (followsFirstLetter && cancel === null);
      cancel?.();
      if (isFollowed) settle();
      else isWriting = true;
      if (isTyping) cancel = after(PAUSE, settle);
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

/**
 * For what stands beside what is written, and says of a first letter what begins: of what is written that
 * letter, too, is followed at once. A title in front of a long outline makes a slow page with each letter.
 */
export const settledHistory = settling(true);

/** For what shows a whole course: a tree of thousands of rows is long in drawing, whichever letter asks. */
export const pausedHistory = settling(false);

const isTyped = ({ done, undone }: History): boolean =>
  undone.length === 0 && done.at(-1)?.joins === true;
