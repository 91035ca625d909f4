import type { Store } from '../../session/valueStore.ts';
import { after } from '../after.ts';
import type { Draft } from '../document/draft.ts';
import type { History } from '../document/history.ts';

/** In milliseconds: whoever writes letter by letter pauses longer than this only to think. */
const PAUSE = 300;

/**
 * The draft for what shows a whole course: it follows at once whatever is arranged, and of what is
 * written the first letter, and then all of it once the author pauses. A tree of thousands of rows that
 * is drawn with each letter makes a slow page.
 */
export function settledDraft(history: Store<History>): Store<Draft> {
  let { draft } = history.get();
  let isWriting = false;
  return {
    get: () => {
      if (!isWriting) ({ draft } = history.get());
      return draft;
    },
    subscribe: (listener) => {
      let cancel: (() => void) | null = null;
      const settle = () => {
        cancel = null;
        isWriting = false;
        listener();
      };
      const stop = history.subscribe(() => {
        const isNext = cancel !== null && isTyped(history.get());
        cancel?.();
        if (isNext) isWriting = true;
        else settle();
        if (isTyped(history.get())) cancel = after(PAUSE, settle);
      });
      return () => {
        stop();
        cancel?.();
        isWriting = false;
      };
    },
  };
}

const isTyped = ({ done, undone }: History): boolean =>
  undone.length === 0 && done.at(-1)?.joins === true;
