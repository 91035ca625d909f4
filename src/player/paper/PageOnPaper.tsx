import { createPortal } from 'react-dom';

import type { PlayableLesson } from '../../course/playable.ts';
import { Receiving } from '../lesson/Receiving.tsx';
import { useCover, useSources } from '../play/PlayerContext.ts';
import { Paper } from './Paper.tsx';
import './paper.css';
import { WithKept } from './WithKept.tsx';

/** The open lesson on paper, as the print panel gives it. Apart: it is fetched after the lesson. */
export function PageOnPaper({ lesson }: { readonly lesson: PlayableLesson }) {
  const cover = useCover();
  const outline = useSources();
  if (outline === null) return null;
  return createPortal(
    <div data-paper="page">
      <Receiving>
        <WithKept>
          <Paper cover={cover} outline={outline} lessons={[lesson]} whole={false} answers={false} />
        </WithKept>
      </Receiving>
    </div>,
    document.body,
  );
}
