import { useCallback, useState } from 'react';

import type { PlayableLesson } from '../../course/playable.ts';
import { usePlayer } from '../play/PlayerContext.ts';

/** How far printing is. `refused`: the browser gave no sign of printing. */
export type Printing =
  | { readonly step: 'choosing' | 'fetching' | 'unreachable' | 'refused' }
  | { readonly step: 'printing'; readonly lessons: readonly PlayableLesson[] };

/** So many lessons are asked for at once: a long course on a thin line still arrives. */
const AT_ONCE = 6;

/** Fetches the lessons with these ids, then has them printed. */
export function usePrinting(): {
  readonly printing: Printing;
  readonly print: (ids: readonly string[]) => Promise<void>;
  readonly printed: (began: boolean) => void;
} {
  const player = usePlayer();
  const [printing, setPrinting] = useState<Printing>({ step: 'choosing' });
  const print = async (ids: readonly string[]) => {
    setPrinting({ step: 'fetching' });
    const lessons: PlayableLesson[] = [];
    for (let next = 0; next < ids.length; next += AT_ONCE) {
      const answers = await Promise.all(ids.slice(next, next + AT_ONCE).map(player.lesson));
      for (const answer of answers) {
        if (!answer.ok) return setPrinting({ step: 'unreachable' });
        lessons.push(answer.value);
      }
    }
    setPrinting({ step: 'printing', lessons });
  };
  // What is printed stays: some browsers come back at once, and print later.
  const printed = useCallback((began: boolean) => {
    if (!began) setPrinting({ step: 'refused' });
  }, []);
  return { printing, print, printed };
}
