import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

import { laterView } from '../../blocks/laterView.tsx';
import type { PlayableLesson } from '../../course/playable.ts';
import { onPrint } from '../../ui/printPart.ts';

const onPaper = laterView(async () => (await import('../paper/PageOnPaper.tsx')).PageOnPaper);

/**
 * What the browser's own command prints while a lesson is open: the lesson as a document, not the
 * page on the screen. Drawn when the browser says that it is about to print, which waits for
 * nothing: until the sheets were fetched, the page itself is printed.
 */
export function PrintedPage({ lesson }: { readonly lesson: PlayableLesson }) {
  const [printed, setPrinted] = useState(false);
  useEffect(() => {
    onPaper.load().catch(() => undefined);
    return onPrint('page', {
      isThere: onPaper.isThere,
      begin: () => flushSync(() => setPrinted(true)),
      end: () => setPrinted(false),
    });
  }, []);
  return printed ? <onPaper.View lesson={lesson} /> : null;
}
